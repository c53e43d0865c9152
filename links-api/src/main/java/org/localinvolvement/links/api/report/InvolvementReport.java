package org.localinvolvement.links.api.report;

import org.localinvolvement.links.api.involving.InvolvementAnswered;
import org.localinvolvement.links.api.json.InvolvementJson;

/**
 * How bodies involve people, in a form that a person or a program reads. Line ends are single line feeds, and the same answers give
 * the same text in every locale and time zone.
 */
public enum InvolvementReport {
    /** Plain text for a terminal. Its layout may change: not for parsing. */
    TEXT {
        @Override
        public String of(InvolvementAnswered answered) {
            return TextPage.write(InvolvementPages.of(answered));
        }
    },
    /** JSON, see {@link InvolvementJson}. */
    JSON {
        @Override
        public String of(InvolvementAnswered answered) {
            return InvolvementJson.write(answered);
        }
    },
    /** Markdown. Its layout may change: not for parsing. */
    MARKDOWN {
        @Override
        public String of(InvolvementAnswered answered) {
            return MarkdownPage.write(InvolvementPages.of(answered));
        }
    };

    /**
     * Writes the answers.
     *
     * @param answered the answers
     * @return the text, ending with a line feed
     */
    public abstract String of(InvolvementAnswered answered);
}
