package org.localinvolvement.links.api.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.localinvolvement.links.api.visit.VisitAnswered;
import org.localinvolvement.links.api.visit.VisitAnswered.Authorised;
import org.localinvolvement.links.model.decision.Citation;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.time.Days;
import org.localinvolvement.links.rules.entry.Authorisation.Step;
import org.localinvolvement.links.rules.entry.EntryAnswer;
import org.localinvolvement.links.rules.entry.EntryAnswer.ContractBasis;
import org.localinvolvement.links.rules.entry.EntryAnswer.Entry;
import org.localinvolvement.links.rules.entry.EntryAnswer.Ground;
import org.localinvolvement.links.rules.entry.EntryAnswer.Outcome;
import org.localinvolvement.links.rules.visit.VisitAdvice;
import org.localinvolvement.links.rules.visit.VisitAdvice.Advice;
import org.localinvolvement.links.rules.visit.VisitAdvice.Basis;
import org.localinvolvement.links.rules.visit.VisitAdvice.Topic;

/** Lays the answers about a visit out as a page: the law first, and the advice under a heading of its own. */
final class VisitPages {

    private VisitPages() {}

    static Page of(VisitAnswered answered) {
        Decision<EntryAnswer> entry = answered.entry();
        PageBuilder page = new PageBuilder("Enter and view on " + Days.inWords(entry.asAt()));
        page.paragraph("The law on that day is that of " + entry.regime().title()
                + ". Each answer is for one part and one representative.");
        Map<String, String> packs = new TreeMap<>();
        entry.findings().forEach(finding -> packs.put(finding.ruleId(), finding.pack()));
        entry.answer().entries().forEach(one -> entry(page, one, packs));
        answered.representatives().forEach(one -> representative(page, one));
        Decision<VisitAdvice> advice = answered.advice();
        if (advice != null) {
            advice(page, advice);
        }
        Pages.setAside(page, entry);
        page.paragraph("Rules: " + rules(entry) + (advice == null ? "" : ", " + rules(advice)) + ".");
        return page.build();
    }

    private static String rules(Decision<?> decision) {
        return decision.ruleSets().stream()
                .map(set -> set.name() + " " + set.version() + " ("
                        + set.fingerprint().substring(0, 12) + ")")
                .collect(Collectors.joining(", "));
    }

    private static void entry(PageBuilder page, Entry entry, Map<String, String> packs) {
        List<String> lines = new ArrayList<>();
        lines.add(outcome(entry.outcome()));
        entry.grounds().forEach(ground -> lines.add(ground(ground, packs)));
        entry.missing().forEach(missing -> lines.add("To be known: " + missing + "."));
        if (entry.contract() != ContractBasis.NOT_IN_QUESTION) {
            lines.add("Contract: " + contract(entry.contract()));
        }
        entry.beside().forEach(ground -> lines.add("Beside the answer: " + ground(ground, packs)));
        page.items(entry.part() + ", representative " + entry.representative(), lines);
    }

    private static String outcome(Outcome outcome) {
        return switch (outcome) {
            case DUTY_APPLIES -> "The duty applies: the provider must let the representative enter, view and observe.";
            case NO_DUTY -> "No duty: the provider may lawfully refuse, and may still agree.";
            case CANNOT_SAY -> "Cannot say: it depends on what is not known.";
        };
    }

    private static String contract(ContractBasis contract) {
        return switch (contract) {
            case NOT_IN_QUESTION -> "not in question.";
            case ALLOWS -> "its terms allow entry; that is a basis of its own, and no duty by the Regulations.";
            case DOES_NOT_ALLOW -> "its terms do not allow entry.";
            case NOT_KNOWN -> "its terms are not known; ask who gave it.";
        };
    }

    private static String ground(Ground ground, Map<String, String> packs) {
        String pack = packs.getOrDefault(ground.ruleId(), "links");
        return ground.ruleId() + " " + ground.title() + (pack.equals("links") ? "" : " (pack " + pack + ")")
                + (ground.holds() == Truth.UNKNOWN ? " (cannot say)" : "") + ". "
                + ground.reason() + " " + cited(ground.citations()) + " Kind of test: "
                + ground.test().title() + "." + reading(ground.reading());
    }

    private static String cited(List<Citation> citations) {
        return "[" + citations.stream().map(Citation::provision).collect(Collectors.joining("; ")) + "]";
    }

    private static String reading(String reading) {
        return reading.isEmpty() ? "" : " A reading: " + reading + ".";
    }

    private static void representative(PageBuilder page, Authorised one) {
        page.table(
                "Representative " + one.representative() + ": authorised? "
                        + answer(one.authorisation().authorised()),
                List.of("Taken", "Decides", "Provision", "Step"),
                one.authorisation().steps().stream().map(VisitPages::step).toList());
    }

    private static List<String> step(Step step) {
        return List.of(
                answer(step.met()),
                step.decides() ? "yes" : "no",
                step.citation().provision(),
                step.step().words());
    }

    private static String answer(Truth truth) {
        return switch (truth) {
            case YES -> "yes";
            case NO -> "no";
            case UNKNOWN -> "cannot say";
        };
    }

    private static void advice(PageBuilder page, Decision<VisitAdvice> advice) {
        page.heading("Planning advice, apart from the legal answer, as at " + Days.inWords(advice.asAt()));
        page.paragraph(
                switch (advice.outcome()) {
                    case YES -> "Nothing stands against the plan.";
                    case NO -> "Something is to be settled before the visit.";
                    case UNKNOWN -> "Whether anything stands against the plan depends on what is not known.";
                });
        for (Topic topic : advice.answer().topics()) {
            List<String> lines = new ArrayList<>();
            lines.add(topic.inWords());
            topic.advice().forEach(one -> lines.add(advice(one)));
            topic.missing().forEach(missing -> lines.add("To be known: " + missing + "."));
            page.items(topic.topic().title(), lines);
        }
        page.items(
                "What was agreed",
                advice.parameters().stream().map(VisitPages::agreed).toList());
    }

    private static String agreed(ParameterValue value) {
        return value.name() + ": " + value.value().toPlainString() + " " + value.unit() + " from "
                + Days.inWords(value.from()) + ". " + value.reference() + ".";
    }

    private static String advice(Advice one) {
        return one.ruleId() + " " + one.title() + (one.holds() == Truth.UNKNOWN ? " (cannot say)" : "") + ". "
                + one.reason() + " " + cited(one.citations()) + " " + basis(one.basis()) + reading(one.reading());
    }

    private static String basis(Basis basis) {
        return switch (basis) {
            case LAW -> "Law.";
            case GUIDANCE -> "Guidance.";
            case RECALLED -> "Recalled guidance.";
        };
    }
}
