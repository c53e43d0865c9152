package org.localinvolvement.links.api.report;

import java.util.List;
import org.localinvolvement.links.api.json.DecisionJson;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.time.Days;
import org.localinvolvement.links.rules.sharing.SharedAnswer;
import org.localinvolvement.links.rules.sharing.SharedAnswer.Share;

/**
 * Who shares a service, in a form that a person or a program reads. Line ends are single line feeds, and equal decisions are equal text.
 */
public enum SharedReport {
    /** Plain text for a terminal. Its layout may change: not for parsing. */
    TEXT {
        @Override
        public String of(Decision<SharedAnswer> decision) {
            return TextPage.write(page(decision));
        }
    },
    /** JSON, see {@link DecisionJson}. */
    JSON {
        @Override
        public String of(Decision<SharedAnswer> decision) {
            return DecisionJson.of(decision);
        }
    },
    /** Markdown. Its layout may change: not for parsing. */
    MARKDOWN {
        @Override
        public String of(Decision<SharedAnswer> decision) {
            return MarkdownPage.write(page(decision));
        }
    };

    /**
     * Writes an answer.
     *
     * @param decision the answer
     * @return the text, ending with a line feed
     */
    public abstract String of(Decision<SharedAnswer> decision);

    private static Page page(Decision<SharedAnswer> decision) {
        SharedAnswer answer = decision.answer();
        PageBuilder page = new PageBuilder(
                "Who shares " + answer.name() + " (" + answer.service() + "), as at " + Days.inWords(decision.asAt()));
        page.paragraph(
                answer.areas().isEmpty()
                        ? "For the people of which areas it is, is not known."
                        : "For the people of: " + String.join(", ", answer.areas()) + ".");
        Truth joint = answer.joint();
        if (joint != null) {
            page.paragraph(
                    switch (joint) {
                        case YES -> "The proposal goes to one joint committee of all councils affected.";
                        case NO -> "The proposal does not go to a joint committee of necessity.";
                        case UNKNOWN ->
                            "Whether the proposal goes to one joint committee depends on what is not known.";
                    });
        }
        page.table(
                "Who has a part",
                List.of("Part", "Who", "For", "Holds"),
                answer.shares().stream()
                        .map(one -> List.of(one.role().title(), one.name(), one.of(), holds(one)))
                        .toList());
        page.items("Why", decision.findings().stream().map(Pages::reason).toList());
        page.items(
                "To be known", decision.missing().stream().map(Pages::sentence).toList());
        page.items(
                "Told, and not looked at",
                answer.notUsed().stream().map(Pages::sentence).toList());
        return page.build();
    }

    private static String holds(Share share) {
        return Pages.answer(share.holds());
    }
}
