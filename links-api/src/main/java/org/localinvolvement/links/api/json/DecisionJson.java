package org.localinvolvement.links.api.json;

import java.util.List;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.RuleExplanation;

/**
 * Decisions as JSON.
 *
 * <p>One object: {@code format} (always {@code links-decision}), {@code version} (of this form) and {@code decision}, whose
 * members have the names of the Java components in their order. Dates are ISO 8601, exact fractions numbers with at most
 * six digits after the point, yes, no and cannot say {@code YES}, {@code NO} and {@code UNKNOWN}. Each finding
 * tells the {@code conditions} of its rule as the rule writes them, with what each saw, for reading and not for parsing. Characters
 * that could steer a terminal are written as escapes. Two equal decisions are equal text.
 */
public final class DecisionJson {

    private static final int VERSION = 1;

    private DecisionJson() {}

    private record Document(String format, int version, Decision<?> decision) {}

    private record Explained(String format, int version, Decision<?> decision, List<RuleExplanation> explanations) {}

    /**
     * Writes a decision.
     *
     * @param decision any decision of this library
     * @return JSON, indented by two spaces, ending with a line feed
     */
    public static String of(Decision<?> decision) {
        return JsonText.of(new Document("links-decision", VERSION, decision));
    }

    /** A decision with the explanations that were asked for; without any, as if none had been. */
    static String of(Decision<?> decision, List<RuleExplanation> explanations) {
        return explanations.isEmpty()
                ? of(decision)
                : JsonText.of(new Explained("links-decision", VERSION, decision, explanations));
    }
}
