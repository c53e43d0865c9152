package org.localinvolvement.links.api.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.AnalysisQuestion;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.TriggersQuestion;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.involvement.ContactLog;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.trigger.Surroundings;
import org.localinvolvement.links.rules.trigger.SurroundingsFile;

/** Reads questions about what people say. */
final class VoicesReading {

    private VoicesReading() {}

    static Supplier<Asked> analysis(QuestionDocument document, Links links, @Nullable ContactLog log) {
        document.allowOnly(withContacts("as_at", "window"));
        LocalDate asAt = document.asAt();
        Optional<Window> window = document.root().optionalSection("window").flatMap(VoicesReading::window);
        ContactsReading contacts = ContactsReading.read(document, links, log);
        return () -> {
            AnalysisQuestion question = new AnalysisQuestion(asAt, contacts.log(), window.orElse(null));
            return Asked.decided(() -> links.analyse(question), Asked.nothing());
        };
    }

    static Supplier<Asked> triggers(QuestionDocument document, Links links, @Nullable ContactLog log) {
        document.allowOnly(withContacts("as_at", "surroundings"));
        LocalDate asAt = document.asAt();
        Supplier<Surroundings> surroundings = surroundings(document, asAt);
        ContactsReading contacts = ContactsReading.read(document, links, log);
        return () -> {
            TriggersQuestion question = new TriggersQuestion(asAt, contacts.log(), surroundings.get());
            return Asked.decided(
                    () -> links.triggers(question),
                    (rule, theme) -> theme.isPresent()
                            ? links.explain(question, rule, theme.get())
                            : links.explain(question, rule));
        };
    }

    static String[] withContacts(String... members) {
        List<String> all = new ArrayList<>(List.of(members));
        all.addAll(ContactsReading.members());
        return all.toArray(String[]::new);
    }

    static Supplier<Surroundings> surroundings(QuestionDocument document, LocalDate asAt) {
        return document.root()
                .optionalSection("surroundings")
                .map(section -> SurroundingsFile.read(section, asAt, Surroundings.notTold()))
                .orElse(Surroundings::notTold);
    }

    private static Optional<Window> window(Section section) {
        section.allowOnly("from", "to");
        LocalDate from = section.date("from");
        LocalDate to = section.date("to");
        if (to.isBefore(from)) {
            if (section.has("from") && section.has("to")) {
                section.problem(
                        ProblemCode.DATES_REVERSED, "to", "it ends before it begins", "Correct one of the days");
            }
            return Optional.empty();
        }
        return Optional.of(new Window(from, to));
    }
}
