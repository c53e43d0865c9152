package org.localinvolvement.links.api.json;

import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.involving.InvolvementAnswered;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.rules.involving.DocumentsChecked;
import org.localinvolvement.links.rules.involving.InvolvementChecked;
import org.localinvolvement.links.rules.involving.NeedsChecked;

/**
 * How bodies involve people as JSON: one object with {@code format} (always {@code links-involvement}), {@code version}, {@code
 * duty} (whether a body kept its duty to involve), {@code needs} (whether a Joint Strategic Needs Assessment is what it should be) and
 * {@code documents} (which the LINk holds and lacks): each a decision as in {@link DecisionJson}, or null where it was not asked.
 */
public final class InvolvementJson {

    private static final int VERSION = 1;

    private InvolvementJson() {}

    /**
     * What was asked about how bodies involve people.
     *
     * @param format always {@code links-involvement}
     * @param version of this form
     * @param duty whether a body kept its duty to involve; null where it was not asked
     * @param needs whether a Joint Strategic Needs Assessment is what it should be; null where it was not asked
     * @param documents which documents the LINk holds and lacks; null where it was not asked
     */
    record Document(
            String format,
            int version,
            @Nullable Decision<InvolvementChecked> duty,
            @Nullable Decision<NeedsChecked> needs,
            @Nullable Decision<DocumentsChecked> documents) {}

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
