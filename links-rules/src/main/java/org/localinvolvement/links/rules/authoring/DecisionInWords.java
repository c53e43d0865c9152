package org.localinvolvement.links.rules.authoring;

import java.util.StringJoiner;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.NearMiss;

/** Tells a decision under an expectation that it does not meet. */
final class DecisionInWords {

    private static final int MOST = 12;

    private DecisionInWords() {}

    static String of(Decision<?> decision) {
        StringJoiner words = new StringJoiner("\n");
        words.add("What the decision says to the question " + decision.question() + " as at " + decision.asAt() + ": "
                + decision.outcome());
        if (decision.findings().isEmpty()) {
            words.add("  no rule found anything");
        }
        decision.findings().stream().limit(MOST).map(DecisionInWords::of).forEach(words::add);
        more(decision.findings().size(), "findings", words);
        decision.missing().stream().limit(MOST).forEach(what -> words.add("  missing: " + what));
        more(decision.missing().size(), "things missing", words);
        decision.nearMisses().stream().limit(MOST).map(DecisionInWords::of).forEach(words::add);
        more(decision.nearMisses().size(), "near misses", words);
        return words.toString();
    }

    private static String of(Finding finding) {
        return "  " + finding.ruleId() + " " + finding.holds() + " about " + finding.subject() + ": "
                + finding.reason();
    }

    private static String of(NearMiss miss) {
        return "  nearly: " + miss.measure() + " about " + miss.subject() + ": " + miss.explanation();
    }

    private static void more(int all, String what, StringJoiner words) {
        if (all > MOST) {
            words.add("  and " + (all - MOST) + " more " + what);
        }
    }
}
