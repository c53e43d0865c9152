package org.localinvolvement.links.api.report;

import org.localinvolvement.links.api.json.CycleJson;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.rules.commissioning.CyclePosition;

/**
 * Where commissioners are in the commissioning cycle, in a form that a person or a program reads. Line ends are single line feeds, and
 * equal decisions are equal text.
 */
public enum CycleReport {
    /** Plain text for a terminal. Its layout may change: not for parsing. */
    TEXT {
        @Override
        public String of(Decision<CyclePosition> decision) {
            return TextPage.write(CyclePages.of(decision));
        }
    },
    /** JSON, see {@link CycleJson}. */
    JSON {
        @Override
        public String of(Decision<CyclePosition> decision) {
            return CycleJson.write(decision);
        }
    },
    /** Markdown. Its layout may change: not for parsing. */
    MARKDOWN {
        @Override
        public String of(Decision<CyclePosition> decision) {
            return MarkdownPage.write(CyclePages.of(decision));
        }
    };

    /**
     * Writes an answer.
     *
     * @param decision the answer
     * @return the text, ending with a line feed
     */
    public abstract String of(Decision<CyclePosition> decision);
}
