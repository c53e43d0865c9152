package org.localinvolvement.links.api.report;

import org.localinvolvement.links.api.json.VisitJson;
import org.localinvolvement.links.api.visit.VisitAnswered;

/**
 * The answers about a visit, in a form that a person or a program reads. Line ends are single line feeds, and the same answers give
 * the same text in every locale and time zone.
 */
public enum VisitReport {
    /** Plain text for a terminal. Its layout may change: not for parsing. */
    TEXT {
        @Override
        public String of(VisitAnswered answered) {
            return TextPage.write(VisitPages.of(answered));
        }
    },
    /** JSON, see {@link VisitJson}. */
    JSON {
        @Override
        public String of(VisitAnswered answered) {
            return VisitJson.write(answered);
        }
    },
    /** Markdown. Its layout may change: not for parsing. */
    MARKDOWN {
        @Override
        public String of(VisitAnswered answered) {
            return MarkdownPage.write(VisitPages.of(answered));
        }
    };

    /**
     * Writes the answers.
     *
     * @param answered the answers
     * @return the text, ending with a line feed
     */
    public abstract String of(VisitAnswered answered);
}
