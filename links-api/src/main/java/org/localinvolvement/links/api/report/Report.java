package org.localinvolvement.links.api.report;

import org.localinvolvement.links.api.json.DecisionJson;
import org.localinvolvement.links.model.decision.Decision;

/**
 * A decision in a form that a person or a program reads. Line ends are single line feeds, and the same decision gives the
 * same text in every locale and time zone.
 *
 * <p>These forms are for a host's own use: they name records that have to be acted on, and small counts stand in them. They
 * are no pages for publication.
 */
public enum Report {
    /** Plain text with tables, for a terminal. Its layout may change: not for parsing. */
    TEXT {
        @Override
        public String of(Decision<?> decision) {
            return TextPage.write(Pages.of(decision));
        }
    },
    /** JSON: the whole decision, see {@link DecisionJson}. */
    JSON {
        @Override
        public String of(Decision<?> decision) {
            return DecisionJson.of(decision);
        }
    },
    /** Comma-separated rows with a header, one a theme; figures in full. */
    CSV {
        @Override
        public String of(Decision<?> decision) {
            return FlatRows.write(decision);
        }
    },
    /** Markdown. Its layout may change: not for parsing. */
    MARKDOWN {
        @Override
        public String of(Decision<?> decision) {
            return MarkdownPage.write(Pages.of(decision));
        }
    };

    /**
     * Writes a decision.
     *
     * @param decision an answer of {@link org.localinvolvement.links.api.Links}
     * @return the text, ending with a line feed
     * @throws IllegalArgumentException if the decision answers another question
     */
    public abstract String of(Decision<?> decision);
}
