package org.localinvolvement.links.api.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.ProgrammeQuestion;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.model.involvement.ContactLog;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.priority.CriteriaProfile;
import org.localinvolvement.links.rules.priority.Judgements;
import org.localinvolvement.links.rules.priority.Submission;
import org.localinvolvement.links.rules.priority.Submissions;
import org.localinvolvement.links.rules.programme.Groundwork;
import org.localinvolvement.links.rules.programme.GroundworkFile;
import org.localinvolvement.links.rules.programme.ProgrammePlan;
import org.localinvolvement.links.rules.trigger.Surroundings;

/** Reads the question what goes on the work programme. */
final class ProgrammeReading {

    private static final String USUAL = "voices";

    private ProgrammeReading() {}

    static Supplier<Asked> read(QuestionDocument document, Links links, @Nullable ContactLog log) {
        document.allowOnly(VoicesReading.withContacts(
                "as_at",
                "profile",
                "own_profile",
                "judgements",
                "overrides",
                "submissions",
                "surroundings",
                "plan",
                "groundwork"));
        Section root = document.root();
        LocalDate asAt = document.asAt();
        ContactsReading contacts = ContactsReading.read(document, links, log);
        Supplier<CriteriaProfile> profile = profile(root);
        Supplier<Surroundings> surroundings = VoicesReading.surroundings(document, asAt);
        Optional<Supplier<ProgrammePlan>> plan = root.optionalSection("plan").map(ProgrammePlan::read);
        Optional<Supplier<Groundwork>> groundwork =
                root.optionalSection("groundwork").map(one -> GroundworkFile.readMember(one, links.kindsOfSource()));
        // What is judged is checked by the profile, which cannot be had while there are faults.
        CriteriaProfile judgedBy = document.document().problems().isEmpty() ? profile.get() : null;
        Supplier<Judgements> judgements = Judgements.read(root, judgedBy, contacts.themes());
        Supplier<List<Submission>> submissions = Submissions.read(root.optionalSections("submissions"), judgedBy);
        return () -> {
            ProgrammeQuestion question = new ProgrammeQuestion(
                    asAt,
                    contacts.log(),
                    profile.get(),
                    judgements.get(),
                    submissions.get(),
                    surroundings.get(),
                    plan.map(Supplier::get).orElse(null),
                    groundwork.map(Supplier::get).orElseGet(Groundwork::notTold));
            return Asked.decided(
                    () -> links.programme(question),
                    (rule, theme) -> theme.isPresent()
                            ? links.explain(question, rule, theme.get())
                            : links.explain(question, rule));
        };
    }

    private static Supplier<CriteriaProfile> profile(Section root) {
        Optional<String> name = root.optionalText("profile");
        Optional<Supplier<CriteriaProfile>> own =
                root.optionalSection("own_profile").map(CriteriaProfile::read);
        if (name.isPresent() && own.isPresent()) {
            root.problem(
                    ProblemCode.TOLD_TWICE,
                    "profile",
                    "a profile is named, and another is told",
                    "Leave one of the two out");
        }
        if (name.isPresent() && !CriteriaProfile.shippedNames().contains(name.get())) {
            root.problem(
                    ProblemCode.PROFILE_UNKNOWN,
                    "profile",
                    "no profile of this name is shipped",
                    Suggestion.among(name.get(), CriteriaProfile.shippedNames()));
        }
        return own.orElse(() -> CriteriaProfile.shipped(name.orElse(USUAL)));
    }
}
