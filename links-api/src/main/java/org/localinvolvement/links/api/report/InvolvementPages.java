package org.localinvolvement.links.api.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.localinvolvement.links.api.involving.InvolvementAnswered;
import org.localinvolvement.links.model.commissioning.InvolvementSubject;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.time.Days;
import org.localinvolvement.links.rules.involving.Checked;
import org.localinvolvement.links.rules.involving.DocumentsChecked;
import org.localinvolvement.links.rules.involving.ExerciseChecked;
import org.localinvolvement.links.rules.involving.InvolvementChecked;
import org.localinvolvement.links.rules.involving.NeedsChecked;

/** Lays the answers about how bodies involve people out as a page. */
final class InvolvementPages {

    private InvolvementPages() {}

    static Page of(InvolvementAnswered answered) {
        PageBuilder page = new PageBuilder("How people are involved, as at " + Days.inWords(answered.asAt()));
        Decision<InvolvementChecked> duty = answered.duty();
        if (duty != null) {
            duty(page, duty);
        }
        Decision<NeedsChecked> needs = answered.needs();
        if (needs != null) {
            needs(page, needs);
        }
        Decision<DocumentsChecked> documents = answered.documents();
        if (documents != null) {
            documents(page, documents);
        }
        return page.build();
    }

    private static void needs(PageBuilder page, Decision<NeedsChecked> needs) {
        NeedsChecked answer = needs.answer();
        page.heading("The Joint Strategic Needs Assessment: " + answer.name() + " (" + answer.authority() + ")");
        page.paragraph(
                switch (needs.outcome()) {
                    case YES -> "Nothing on record stands against it.";
                    case NO -> "Something is lacking.";
                    case UNKNOWN -> "Whether something is lacking depends on what is not known.";
                });
        page.table(
                "Element by element",
                List.of("Element", "Stands"),
                answer.elements().stream()
                        .map(one -> List.of(one.title(), one.verdict().inWords()))
                        .toList());
        page.items(
                "Why", needs.findings().stream().map(Pages::reason).distinct().toList());
        page.paragraph(
                "That people and LINks are involved in the assessment is asked for by guidance alone: section 116 as"
                        + " enacted lays no duty on anybody to involve a LINk.");
        page.items("To be known", needs.missing().stream().map(Pages::sentence).toList());
        page.items(
                "What was agreed",
                needs.parameters().stream()
                        .map(value -> value.name() + ": " + value.value().toPlainString() + " " + value.unit()
                                + " from " + Days.inWords(value.from()) + ". " + value.reference() + ".")
                        .toList());
        rules(page, needs);
    }

    private static void documents(PageBuilder page, Decision<DocumentsChecked> documents) {
        DocumentsChecked answer = documents.answer();
        page.heading("Documents of the bodies of " + answer.name() + " (" + answer.area() + ")");
        page.paragraph(
                switch (documents.outcome()) {
                    case YES -> "Every document that is looked for is held.";
                    case NO -> "Documents are lacking.";
                    case UNKNOWN -> "Whether a document is lacking depends on what is not known.";
                });
        page.table(
                "Document by document",
                List.of("Body", "Document", "Held", "Where a guide speaks of it"),
                answer.documents().stream()
                        .map(one -> List.of(
                                one.name() + " (" + one.body() + ")",
                                one.document().title(),
                                held(one.held())
                                        + (one.titles().isEmpty() ? "" : ": " + String.join(", ", one.titles())),
                                one.place()))
                        .toList());
        page.items(
                "To be known", documents.missing().stream().map(Pages::sentence).toList());
        notUsed(page, answer.notUsed());
        rules(page, documents);
    }

    private static String held(Truth held) {
        return switch (held) {
            case YES -> "held";
            case NO -> "not held";
            case UNKNOWN -> "cannot say";
        };
    }

    private static void duty(PageBuilder page, Decision<InvolvementChecked> duty) {
        InvolvementChecked answer = duty.answer();
        page.heading("The duty to involve: " + answer.name() + " (" + answer.body() + "), " + answer.kind());
        page.paragraph(
                switch (answer.overAll()) {
                    case YES -> "Over all: nothing on record stands against it that the duty was kept.";
                    case NO -> "Over all: not met.";
                    case UNKNOWN -> "Over all: cannot say; it depends on what is not known.";
                });
        if (answer.arrangementsDocument() != null) {
            page.paragraph("Its arrangements are written down in: " + answer.arrangementsDocument() + ".");
        }
        for (ExerciseChecked one : answer.exercises()) {
            List<String> lines = new ArrayList<>();
            lines.add("Subject: " + subject(one.subject()) + ". The law of " + Days.inWords(one.lawDay()) + ": "
                    + one.provision() + ".");
            one.steps().forEach(step -> lines.add("Step: " + step + "."));
            lines.addAll(said(duty, one.checked()));
            page.items(one.checked().about() + " " + one.checked().title() + ": " + stands(one.checked()), lines);
        }
        page.items("To be known", duty.missing().stream().map(Pages::sentence).toList());
        notUsed(page, answer.notUsed());
        rules(page, duty);
    }

    private static String subject(InvolvementSubject subject) {
        return switch (subject) {
            case PLANNING -> "the planning of services";
            case CHANGE_PROPOSALS -> "proposals for change in the way services are provided";
            case OPERATIONAL_DECISIONS -> "decisions that affect the operation of services";
        };
    }

    private static String stands(Checked checked) {
        return checked.verdict().inWords().toUpperCase(Locale.ROOT);
    }

    /** What the rules say of one thing that was checked, with what each rests on. */
    private static List<String> said(Decision<?> decision, Checked checked) {
        List<String> said = decision.findings().stream()
                .filter(finding -> finding.subject().equals(checked.about()))
                .filter(finding -> checked.because().contains(finding.ruleId() + " " + finding.reason()))
                .map(Pages::reason)
                .toList();
        return said.isEmpty() && checked.met() == Truth.YES ? List.of("Nothing is lacking.") : said;
    }

    private static void notUsed(PageBuilder page, List<String> notUsed) {
        page.items(
                "Told, and not looked at", notUsed.stream().map(Pages::sentence).toList());
    }

    private static void rules(PageBuilder page, Decision<?> decision) {
        List<String> general = decision.findings().stream()
                .map(Finding::ruleId)
                .distinct()
                .sorted()
                .toList();
        page.paragraph("Rules: "
                + decision.ruleSets().stream()
                        .map(set -> set.name() + " " + set.version() + " ("
                                + set.fingerprint().substring(0, 12) + ")")
                        .collect(Collectors.joining(", "))
                + (general.isEmpty() ? "." : ". Those that spoke: " + String.join(", ", general) + "."));
    }
}
