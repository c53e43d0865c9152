package org.localinvolvement.links.api.json;

import org.localinvolvement.links.model.decision.Decision;

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

    /**
     * Writes a decision.
     *
     * @param decision any decision of this library
     * @return JSON, indented by two spaces, ending with a line feed
     */
    public static String of(Decision<?> decision) {
        return JsonText.of(new Document("links-decision", VERSION, decision));
    }
}
