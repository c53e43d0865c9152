package org.localinvolvement.links.api.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.model.decision.RuleSet;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.time.Days;
import org.localinvolvement.links.rules.governance.DecisionOnRegister;
import org.localinvolvement.links.rules.governance.DecisionOnRegister.Statement;
import org.localinvolvement.links.rules.governance.HouseCheck;
import org.localinvolvement.links.rules.governance.HouseInOrder;
import org.localinvolvement.links.rules.governance.ShareOfOne;

/** Lays out how a house is kept: the register of relevant decisions, then each thing that was looked at. */
final class GovernancePages {

    private GovernancePages() {}

    static Page of(Decision<HouseInOrder> decision, boolean unpublishedOnly) {
        HouseInOrder house = decision.answer();
        PageBuilder page = new PageBuilder((unpublishedOnly
                        ? "Relevant decisions without a published statement"
                        : "Register of relevant decisions")
                + ", as at " + Days.inWords(decision.asAt()));
        page.paragraph(
                "The law on that day is that of " + decision.regime().title() + ". Looked at is what is on record from "
                        + Days.inWords(house.looked().first()) + " to "
                        + Days.inWords(house.looked().last()) + ".");
        if (unpublishedOnly) {
            register(page, "Still unpublished, earliest first", house.unpublished());
        } else {
            register(page, "Decisions, earliest first", house.register());
            register(page, "Still unpublished, earliest first", house.unpublished());
            checks(page, decision);
            page.table(
                    "Who decides and who owns",
                    List.of("Role or group", "Of", ">Count", ">Share"),
                    house.shares().stream().map(GovernancePages::share).toList());
        }
        page.items(
                "What was agreed",
                decision.parameters().stream().map(GovernancePages::agreed).toList());
        page.paragraph("Rules: "
                + decision.ruleSets().stream().map(GovernancePages::rules).collect(Collectors.joining(", ")) + ".");
        return page.build();
    }

    private static void register(PageBuilder page, String title, List<DecisionOnRegister> entries) {
        if (entries.isEmpty()) {
            page.heading(title);
            page.paragraph("None.");
        }
        page.table(
                title,
                List.of("Decision", "Day", "By", "Procedure before", "Statement", ">Days", "Agreed", "What"),
                entries.stream().map(GovernancePages::row).toList());
    }

    private static List<String> row(DecisionOnRegister one) {
        return List.of(
                one.id(),
                one.decided().toString(),
                one.madeBy(),
                answer(one.procedureBefore()),
                statement(one),
                String.valueOf(one.days()),
                one.overAgreed() ? "over" : "kept",
                one.decision() + " [" + String.join("; ", one.heads()) + "; " + provisions(one) + "]"
                        + (one.about().isEmpty() ? "" : " About " + String.join(", ", one.about()) + "."));
    }

    private static List<String> share(ShareOfOne one) {
        return List.of(one.who(), one.total() + " " + one.what(), String.valueOf(one.count()), one.share());
    }

    private static String statement(DecisionOnRegister one) {
        return one.published() == null
                ? "not yet"
                : one.published() + (one.statement() == Statement.WITHOUT_REASONS ? ", no reasons" : "");
    }

    private static String provisions(DecisionOnRegister one) {
        return one.provisions().stream().map(Object::toString).collect(Collectors.joining("; "));
    }

    private static void checks(PageBuilder page, Decision<HouseInOrder> decision) {
        page.heading("What was looked at");
        page.paragraph(
                switch (decision.outcome()) {
                    case YES -> "All that law asks is met.";
                    case NO -> "Something that law asks is not met.";
                    case UNKNOWN -> "Whether all that law asks is met depends on what is not known.";
                });
        for (HouseCheck check : decision.answer().checks()) {
            List<String> lines = new ArrayList<>();
            lines.add((check.law() ? "Law. " : "Guidance, apart from the law. ") + met(check.met()));
            decision.findings().stream()
                    .filter(finding -> tells(check, finding.ruleId() + " " + finding.reason()))
                    .forEach(finding -> lines.add(inWords(finding)));
            check.missing().forEach(missing -> lines.add("To be known: " + missing + "."));
            page.items(check.topic().title(), lines);
        }
    }

    private static boolean tells(HouseCheck check, String sentence) {
        return check.because().contains(sentence) || check.known().contains(sentence);
    }

    private static String met(Truth met) {
        return switch (met) {
            case YES -> "Met: nothing on record stands against it.";
            case NO -> "Not met.";
            case UNKNOWN -> "Cannot say.";
        };
    }

    private static String inWords(Finding finding) {
        return finding.ruleId() + " " + finding.title() + (finding.holds() == Truth.UNKNOWN ? " (cannot say)" : "")
                + ". "
                + finding.reason() + " ["
                + finding.citations().stream().map(Object::toString).collect(Collectors.joining("; ")) + "]"
                + (finding.reading().isEmpty() ? "" : " A reading: " + finding.reading() + ".");
    }

    private static String answer(Truth truth) {
        return switch (truth) {
            case YES -> "yes";
            case NO -> "no";
            case UNKNOWN -> "cannot say";
        };
    }

    private static String agreed(ParameterValue value) {
        return value.name() + ": " + value.value().toPlainString() + " " + value.unit() + " from "
                + Days.inWords(value.from()) + ". " + value.reference() + ".";
    }

    private static String rules(RuleSet set) {
        return set.name() + " " + set.version() + " (" + set.fingerprint().substring(0, 12) + ")";
    }
}
