package org.localinvolvement.links.rules.authoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.rules.duty.DutiesOwed;

/**
 * What a test expects of a decision.
 *
 * @param yes rules whose findings hold, each as often as it is to find something
 * @param unknown rules whose findings are <em>cannot say</em>, each as often as it is to find something
 * @param justNot rules that the facts miss narrowly
 * @param none rules that find nothing
 * @param outcome the outcome; empty if any will do
 * @param says words that stand in a reason; empty if nothing is asked
 * @param missing words that stand in what is missing; empty if nothing is asked
 * @param actions what the findings call for, among other things
 * @param duties duties that there are, among others, as {@link ExpectedDuty} tells them
 */
record Expectations(
        List<String> yes,
        List<String> unknown,
        List<String> justNot,
        List<String> none,
        Optional<Truth> outcome,
        String says,
        String missing,
        List<String> actions,
        List<String> duties) {

    Expectations {
        yes = List.copyOf(yes);
        unknown = List.copyOf(unknown);
        justNot = List.copyOf(justNot);
        none = List.copyOf(none);
        actions = List.copyOf(actions);
        duties = List.copyOf(duties);
    }

    /** The same but for the words of a reason, which repeat agreed values and so change with them. */
    Expectations withoutWords() {
        return new Expectations(yes, unknown, justNot, none, outcome, "", missing, actions, duties);
    }

    /** Every rule that is named. */
    Set<String> named() {
        Set<String> named = new TreeSet<>();
        Stream.of(yes, unknown, justNot, none).forEach(named::addAll);
        return named;
    }

    /**
     * What of this a decision does not meet.
     *
     * @param decision the decision
     * @param tested the rules of which every finding has to be expected, besides those that are named
     * @param explaining tells why a rule did not fire
     * @return in words, one each; empty if it meets all
     */
    List<String> unmetBy(Decision<?> decision, Set<String> tested, Function<String, RuleExplanation> explaining) {
        Set<String> looked = named();
        looked.addAll(tested);
        List<Finding> findings = decision.findings().stream()
                .filter(finding -> looked.contains(finding.ruleId()))
                .toList();
        List<String> unmet = new ArrayList<>();
        for (String rule : looked) {
            List<Finding> own = findings.stream()
                    .filter(finding -> finding.ruleId().equals(rule))
                    .toList();
            if (justNot.contains(rule)) {
                notJustMissed(rule, own, explaining).ifPresent(unmet::add);
            } else if (none.contains(rule)) {
                found(rule, own, "nothing was to be found").ifPresent(unmet::add);
            } else {
                counted(rule, Truth.YES, yes, own).ifPresent(unmet::add);
                counted(rule, Truth.UNKNOWN, unknown, own).ifPresent(unmet::add);
            }
        }
        outcome.filter(expected -> expected != decision.outcome())
                .ifPresent(expected ->
                        unmet.add("the outcome was to be " + expected + ", and it is " + decision.outcome()));
        if (!says.isEmpty()
                && findings.stream().noneMatch(finding -> finding.reason().contains(says))) {
            unmet.add("no reason says \"" + says + "\"");
        }
        if (!missing.isEmpty() && decision.missing().stream().noneMatch(what -> what.contains(missing))) {
            unmet.add("what is missing does not name \"" + missing + "\"");
        }
        for (String action : actions) {
            if (findings.stream().noneMatch(finding -> finding.actions().contains(action))) {
                unmet.add("no finding calls for " + action);
            }
        }
        if (decision.answer() instanceof DutiesOwed owed) {
            List<String> told =
                    owed.duties().stream().map(ExpectedDuty::inWords).toList();
            duties.stream()
                    .filter(duty -> !told.contains(duty))
                    .forEach(duty -> unmet.add("there is no duty \"" + duty + "\"; there are: "
                            + (told.isEmpty() ? "none" : String.join("; ", told))));
        }
        return unmet;
    }

    /**
     * Whether a rule was not just missed: it found something, or more than one of its conditions stood in its way, or none did
     * and what it said was dropped because it certainly does not hold.
     */
    static Optional<String> notJustMissed(
            String rule, List<Finding> own, Function<String, RuleExplanation> explaining) {
        Optional<String> found = found(rule, own, "it was to be just missed");
        if (found.isPresent()) {
            return found;
        }
        RuleExplanation explanation = explaining.apply(rule);
        if (explanation.fires() == Truth.YES) {
            return Optional.of(
                    "rule " + rule + ": it was to be just missed, and all its conditions hold; what it says was"
                            + " dropped, because its measures say that it is not so");
        }
        int missedBy = explanation.missedBy();
        return explanation.fires() == Truth.UNKNOWN || missedBy == 1
                ? Optional.empty()
                : Optional.of("rule " + rule + ": it was to be just missed, and "
                        + (missedBy == 0
                                ? "there was no fact that could have come near"
                                : "at least " + missedBy + " conditions stood in its way")
                        + "; change the facts, or say none");
    }

    private static Optional<String> found(String rule, List<Finding> own, String expected) {
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of("rule " + rule + ": " + expected + ", and it found something about "
                        + own.get(0).subject());
    }

    private static Optional<String> counted(String rule, Truth holds, List<String> expected, List<Finding> own) {
        int many = Collections.frequency(expected, rule);
        long found = own.stream().filter(finding -> finding.holds() == holds).count();
        return many == found
                ? Optional.empty()
                : Optional.of("rule " + rule + ": findings that " + holdingInWords(holds) + " were to be " + many
                        + " in number, and are " + found);
    }

    /** How a finding holds, as the end of a sentence about several. */
    static String holdingInWords(Truth holds) {
        return holds == Truth.YES ? "hold" : "cannot be settled";
    }
}
