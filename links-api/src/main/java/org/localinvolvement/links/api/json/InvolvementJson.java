package org.localinvolvement.links.api.json;

import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.involving.InvolvementAnswered;

/**
 * How bodies involve people as JSON: one object with {@code format} (always {@code links-involvement}), {@code version}, {@code
 * duty} (whether a body kept its duty to involve), {@code needs} (whether a Joint Strategic Needs Assessment is what it should be) and
 * {@code documents} (which the LINk holds and lacks): each a decision as in {@link DecisionJson}, or null where it was not asked.
 */
public final class InvolvementJson {

    private static final int VERSION = 1;

    private InvolvementJson() {}

    private record Document(
            String format,
            int version,
            @Nullable Object duty,
            @Nullable Object needs,
            @Nullable Object documents) {}

    /**
     * Writes the answers.
     *
     * @param answered the answers
     * @return JSON, indented by two spaces, ending with a line feed
     */
    public static String write(InvolvementAnswered answered) {
        return JsonText.of(
                new Document("links-involvement", VERSION, answered.duty(), answered.needs(), answered.documents()));
    }
}
