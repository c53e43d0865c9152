package org.localinvolvement.links.rules.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localinvolvement.links.model.decision.Citation;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.visit.AuthorisedRepresentative;
import org.localinvolvement.links.rules.entry.EntryAnswer.ContractBasis;
import org.localinvolvement.links.rules.entry.EntryAnswer.Entry;
import org.localinvolvement.links.rules.entry.EntryAnswer.Ground;
import org.localinvolvement.links.rules.entry.EntryAnswer.Outcome;

/** What follows from what rules found of one entry: here in Java, and never by the order of rules. */
final class SettledEntry {

    /** Row E26 of the decision table, and its like from 1 April 2013. */
    static final String DUTY_TO_LINKS = "E26";

    static final String DUTY_TO_HEALTHWATCH = "H26";

    private final Completions entry;
    private final Heard heard;
    private final AuthorisedRepresentative representative;
    private final Truth refusable;

    SettledEntry(Completions entry, Heard heard, AuthorisedRepresentative representative) {
        this.entry = entry;
        this.heard = heard;
        this.representative = representative;
        this.refusable = entry.anyHolds(heard.grounds());
    }

    Entry answer() {
        SoughtEntry sought = entry.given();
        return new Entry(
                sought.part(),
                sought.representative(),
                outcome(),
                grounds().stream().map(this::ground).toList(),
                beside().stream().map(this::ground).toList(),
                refusable == Truth.UNKNOWN ? words(entry.deciding(heard.grounds())) : List.of(),
                contract());
    }

    private Outcome outcome() {
        return switch (refusable) {
            case YES -> Outcome.NO_DUTY;
            case NO -> Outcome.DUTY_APPLIES;
            case UNKNOWN -> Outcome.CANNOT_SAY;
        };
    }

    List<Finding> findings() {
        return Stream.concat(grounds().stream(), beside().stream()).toList();
    }

    /** What would settle the answer, and every finding that is left open. */
    Set<String> missing() {
        Set<String> missing = new TreeSet<>();
        findings().stream()
                .filter(finding -> finding.holds() == Truth.UNKNOWN)
                .forEach(finding -> missing.addAll(words(entry.deciding(finding.ruleId()))));
        return missing;
    }

    private List<Finding> grounds() {
        if (refusable == Truth.NO) {
            return List.of(duty());
        }
        List<Finding> certain = found(heard.grounds(), Truth.YES);
        // Where one or another holds whatever the facts are, both are told, and that each by itself is open.
        return refusable == Truth.YES && !certain.isEmpty() ? certain : found(heard.grounds(), Truth.UNKNOWN);
    }

    private List<Finding> beside() {
        Set<String> beside =
                heard.findings().stream().map(Finding::ruleId).collect(Collectors.toCollection(TreeSet::new));
        beside.removeAll(heard.grounds());
        List<Finding> all = new ArrayList<>(found(beside, Truth.YES));
        all.addAll(found(beside, Truth.UNKNOWN));
        return all;
    }

    private List<Finding> found(Set<String> rules, Truth holds) {
        return heard.findings().stream()
                .filter(finding -> rules.contains(finding.ruleId()) && entry.holds(finding.ruleId()) == holds)
                .map(finding -> holds == Truth.YES ? finding : leftOpen(finding))
                .toList();
    }

    private Finding leftOpen(Finding finding) {
        String dependsOn = String.join(" and ", words(entry.deciding(finding.ruleId())));
        return new Finding(
                finding.ruleId(),
                finding.title(),
                finding.subject(),
                Truth.UNKNOWN,
                "Cannot say: it depends on " + dependsOn + ". If it is so: " + finding.reason(),
                finding.citations(),
                finding.reading(),
                finding.figures(),
                finding.parameters(),
                finding.actions(),
                finding.pack(),
                finding.conditions());
    }

    /** None of the grounds holds: the default, which no rule says. */
    private Finding duty() {
        SoughtEntry sought = entry.given();
        boolean healthwatch = sought.regime() == Regime.LOCAL_HEALTHWATCH;
        return new Finding(
                healthwatch ? DUTY_TO_HEALTHWATCH : DUTY_TO_LINKS,
                "The duty applies",
                sought.subject(),
                Truth.YES,
                "No ground to refuse holds: " + sought.providerTitle() + " must let representative "
                        + sought.representative() + " enter, view and observe " + sought.part() + ".",
                Citation.parseAll(
                        healthwatch
                                ? "2007 Act s.225(1) | SI 2013/351 reg 11"
                                : "2007 Act s.225(1) | SI 2008/915 reg 3(1)"),
                "",
                List.of(),
                List.of(),
                List.of(),
                "links",
                List.of());
    }

    private Ground ground(Finding finding) {
        return new Ground(
                finding.ruleId(),
                finding.title(),
                finding.holds(),
                finding.reason(),
                finding.citations(),
                heard.test(finding.ruleId()),
                finding.reading());
    }

    private ContractBasis contract() {
        if (!entry.given().provider().mayBeBoundByContract()) {
            return ContractBasis.NOT_IN_QUESTION;
        }
        return switch (entry.given().contractAllows()) {
            case YES -> ContractBasis.ALLOWS;
            case NO -> ContractBasis.DOES_NOT_ALLOW;
            case UNKNOWN -> ContractBasis.NOT_KNOWN;
        };
    }

    /** Of what is made of steps, the steps that are not known. */
    private List<String> words(List<EntryFact> facts) {
        return facts.stream()
                .flatMap(fact -> fact == EntryFact.CLEARED ? unknownSteps() : Stream.of(fact.words()))
                .toList();
    }

    private Stream<String> unknownSteps() {
        return Authorisation.of(entry.given().asAt(), representative, Truth.YES, Truth.YES, Truth.NO).steps().stream()
                .filter(step -> step.decides() && step.met() == Truth.UNKNOWN)
                .map(step -> "whether " + step.step().words());
    }
}
