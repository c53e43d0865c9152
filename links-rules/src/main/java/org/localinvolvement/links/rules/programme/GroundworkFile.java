package org.localinvolvement.links.rules.programme;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.involvement.KindsOfSource;
import org.localinvolvement.links.model.involvement.Subject;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.model.work.DecisionHead;
import org.localinvolvement.links.model.work.PlannedActivity;
import org.localinvolvement.links.model.work.ProgrammeRound;
import org.localinvolvement.links.model.work.RelevantDecision;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.document.YamlDocument;
import org.localinvolvement.links.rules.priority.RoleCode;

/**
 * What a LINk did before it set its programme, as a file. This is the specification of its form, which is YAML:
 *
 * <pre>{@code
 * round:
 *   name: 2009-10
 *   opens: 2009-09-01                  # first and last day of the call for ideas, both inclusive
 *   closes: 2009-11-30
 *   decided: 2009-12-15
 *   reviewed: 2010-06-15               # may be left out
 *   ways: [by post, at our meetings]   # how people put an idea
 * planned_activities:                  # of other bodies; themes and premises may be left out
 *   - {by: links:osc-derby-unitary, subject: Review of podiatry, themes: [podiatry], from: 2009-10-01, to: 2010-02-28}
 * sources:                             # subjects may be left out: those that the kind of source informs
 *   - {kind: directors-of-public-health, title: Annual report 2008, dated: 2009-03-01, subjects: [needs]}
 * took_part:                           # numbers, never names; place and user_group as in the contact log
 *   - {place: old-town, user_group: carers, people: 14, groups: 2, day: 2009-10-07}
 * criteria_agreed:
 *   - {day: 2009-03-12, reference: "Meeting of 12 March 2009, minute 6"}
 * use_of_resources:                    # judged_by is a role, never a name
 *   - {use: Libraries log contacts for us, judged_by: steering-group, day: 2009-11-01}
 * decision:
 *   id: D-2009-4
 *   decided: 2009-12-15
 *   decision: Set the work programme for 2010
 *   made_by: steering-group
 *   reasons: As the programme says     # may be left out; so may the two days that follow
 *   procedure_published: 2009-01-10
 *   statement_published: 2009-12-20
 *   heads: [which-care-services]       # may be left out: how to undertake activities, and which care services
 * }</pre>
 *
 * <p>A key that is left out is <em>not told</em>; of the lists, {@code none} says that there is nothing.
 */
public final class GroundworkFile {

    private static final int MOST_PEOPLE = 1_000_000;

    /** The keys that may stand here. */
    static final Set<String> KEYS = Collections.unmodifiableSortedSet(new TreeSet<>(List.of(
            "round", "planned_activities", "sources", "took_part", "criteria_agreed", "use_of_resources", "decision")));

    private final Section root;
    private final KindsOfSource kinds;

    private GroundworkFile(Section root, KindsOfSource kinds) {
        this.root = root;
        this.kinds = kinds;
    }

    /**
     * Reads a file of these keys alone.
     *
     * @param source the name of the file, for its problems
     * @param yaml the document, in the form above
     * @param kinds the kinds of source that the LINk draws on
     * @return what is told
     * @throws UnusableInputException with every problem at once
     */
    public static Groundwork parse(String source, String yaml, KindsOfSource kinds) {
        YamlDocument document = YamlDocument.parse(source, yaml);
        Supplier<Groundwork> groundwork = readMember(document.root(), kinds);
        document.complete();
        return groundwork.get();
    }

    /**
     * Reads groundwork that is a part of another document.
     *
     * @param section where the keys stand
     * @param kinds the kinds of source that the LINk draws on
     * @return what is told, which can be had once the document was found to be without fault
     */
    public static Supplier<Groundwork> readMember(Section section, KindsOfSource kinds) {
        section.allowOnly(KEYS.toArray(String[]::new));
        return read(section, kinds);
    }

    /**
     * Reads these keys of a document that may hold others, which are not looked at.
     *
     * @param section where the keys stand
     * @param kinds the kinds of source that the LINk draws on
     * @return what is told, which can be had once the document was found to be without fault
     */
    static Supplier<Groundwork> read(Section section, KindsOfSource kinds) {
        return new GroundworkFile(section, kinds).read();
    }

    private Supplier<Groundwork> read() {
        Optional<Supplier<ProgrammeRound>> round = root.optionalSection("round").map(GroundworkFile::round);
        Supplier<@Nullable List<PlannedActivity>> activities = list("planned_activities", GroundworkFile::activity);
        Supplier<@Nullable List<SourceRead>> sources = list("sources", this::source);
        Supplier<@Nullable List<TookPart>> tookPart = list("took_part", GroundworkFile::tookPart);
        Supplier<@Nullable List<CriteriaAgreed>> criteria = list("criteria_agreed", GroundworkFile::criteria);
        Supplier<@Nullable List<UseOfResources>> uses = list("use_of_resources", GroundworkFile::use);
        Optional<Supplier<RelevantDecision>> decision =
                root.optionalSection("decision").map(GroundworkFile::decision);
        return () -> new Groundwork(
                round.map(Supplier::get).orElse(null),
                activities.get(),
                sources.get(),
                tookPart.get(),
                criteria.get(),
                uses.get(),
                decision.map(Supplier::get).orElse(null));
    }

    private <T> Supplier<@Nullable List<T>> list(String key, Function<Section, Supplier<T>> item) {
        Optional<List<Supplier<T>>> told = root.toldSections(key)
                .map(sections -> sections.stream().map(item).toList());
        return () ->
                told.map(items -> items.stream().map(Supplier::get).toList()).orElse(null);
    }

    private static Supplier<ProgrammeRound> round(Section section) {
        section.allowOnly("name", "opens", "closes", "decided", "reviewed", "ways");
        String name = section.text("name");
        LocalDate opens = section.date("opens");
        LocalDate closes = section.date("closes");
        LocalDate decided = section.date("decided");
        Optional<LocalDate> reviewed = section.optionalDate("reviewed");
        List<String> ways = section.texts("ways");
        refuse(
                section,
                "closes",
                closes.isBefore(opens),
                "the call for ideas closes on or after the day on which it opens");
        refuse(section, "decided", !decided.isAfter(closes), "the decision comes after the call for ideas has closed");
        refuse(
                section,
                "reviewed",
                reviewed.isPresent() && !reviewed.get().isAfter(decided),
                "the review comes after the decision");
        return () -> new ProgrammeRound(name, new Window(opens, closes), decided, reviewed.orElse(null), ways);
    }

    /** Days that cannot stand beside each other; that one is missing is told already. */
    private static void refuse(Section section, String key, boolean wrong, String reason) {
        if (wrong && section.has(key)) {
            section.problem(ProblemCode.VALUE_INVALID, key, reason, "Correct one of the days");
        }
    }

    private static Supplier<PlannedActivity> activity(Section section) {
        section.allowOnly("by", "subject", "themes", "premises", "from", "to");
        Identifier by = section.identifier("by");
        String subject = section.text("subject");
        List<String> themes = section.optionalTexts("themes");
        List<Identifier> premises = section.optionalIdentifiers("premises");
        LocalDate from = section.date("from");
        LocalDate to = section.date("to");
        refuse(section, "to", to.isBefore(from), "an activity ends on or after its first day");
        return () -> new PlannedActivity(by, subject, Set.copyOf(themes), Set.copyOf(premises), new Window(from, to));
    }

    private Supplier<SourceRead> source(Section section) {
        section.allowOnly("kind", "title", "dated", "subjects");
        String kind = section.text("kind");
        String title = section.text("title");
        LocalDate dated = section.date("dated");
        Set<Subject> subjects = section.optionalConstants("subjects", Subject.class);
        if (!kind.isEmpty() && kinds.find(kind).isEmpty()) {
            section.problem(
                    ProblemCode.VALUE_INVALID,
                    "kind",
                    "this kind of source is not known",
                    Suggestion.among(kind, kinds.codes()));
        }
        return () -> new SourceRead(kind, title, dated, subjects);
    }

    private static Supplier<TookPart> tookPart(Section section) {
        section.allowOnly("place", "user_group", "people", "groups", "day");
        String place = section.optionalText("place").orElse(null);
        String group = section.optionalText("user_group").orElse(null);
        int people = section.has("people") ? section.whole("people", 0, MOST_PEOPLE) : 0;
        int groups = section.has("groups") ? section.whole("groups", 0, MOST_PEOPLE) : 0;
        LocalDate day = section.date("day");
        if (people == 0 && groups == 0) {
            section.problem(
                    ProblemCode.VALUE_INVALID,
                    "people",
                    "it is not told that a person or a group took part",
                    "Give people, groups or both as numbers from 1, or leave the line out");
        }
        return () -> new TookPart(place, group, people, groups, day);
    }

    private static Supplier<CriteriaAgreed> criteria(Section section) {
        section.allowOnly("day", "reference");
        LocalDate day = section.date("day");
        String reference = section.text("reference");
        return () -> new CriteriaAgreed(day, reference);
    }

    private static Supplier<UseOfResources> use(Section section) {
        section.allowOnly("use", "judged_by", "day");
        String use = section.text("use");
        String role = RoleCode.read(section, "judged_by");
        LocalDate day = section.date("day");
        return () -> new UseOfResources(use, role, day);
    }

    private static Supplier<RelevantDecision> decision(Section section) {
        section.allowOnly(
                "id",
                "decided",
                "decision",
                "made_by",
                "reasons",
                "procedure_published",
                "statement_published",
                "heads");
        String id = section.text("id");
        LocalDate decided = section.date("decided");
        String decision = section.text("decision");
        String role = RoleCode.read(section, "made_by");
        String reasons = section.optionalText("reasons").orElse(null);
        Optional<LocalDate> procedure = section.optionalDate("procedure_published");
        Optional<LocalDate> statement = section.optionalDate("statement_published");
        Set<DecisionHead> said = section.optionalConstants("heads", DecisionHead.class);
        Set<DecisionHead> heads = said.isEmpty()
                ? EnumSet.of(DecisionHead.HOW_TO_UNDERTAKE_ACTIVITIES, DecisionHead.WHICH_CARE_SERVICES)
                : said;
        refuse(
                section,
                "statement_published",
                statement.isPresent() && statement.get().isBefore(decided),
                "a statement of the decision is published on or after its day");
        return () -> new RelevantDecision(
                id, heads, decided, decision, reasons, role, procedure.orElse(null), statement.orElse(null), Set.of());
    }
}
