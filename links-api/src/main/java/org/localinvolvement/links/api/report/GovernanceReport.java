package org.localinvolvement.links.api.report;

import org.localinvolvement.links.api.json.DecisionJson;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.rules.governance.HouseInOrder;

/**
 * How a LINk or local Healthwatch keeps its own house, in a form that a person or a program reads: the register of relevant decisions
 * first, and then what was looked at. Line ends are single line feeds, and equal decisions are equal text.
 */
public enum GovernanceReport {
    /** Plain text for a terminal. Its layout may change: not for parsing. */
    TEXT {
        @Override
        public String of(Decision<HouseInOrder> decision, boolean unpublishedOnly) {
            return TextPage.write(GovernancePages.of(decision, unpublishedOnly));
        }
    },
    /** JSON, see {@link DecisionJson}; always the whole decision, in which what is unpublished is a list of its own. */
    JSON {
        @Override
        public String of(Decision<HouseInOrder> decision, boolean unpublishedOnly) {
            return DecisionJson.of(decision);
        }
    },
    /**
     * The register alone, as comma-separated rows under the header
     * {@code decision,decided,made_by,heads,provisions,procedure_before,statement,published,days,over_agreed,about,what,reasons};
     * several heads, provisions and ids apart by {@code |}, and cells that a spreadsheet would run made safe.
     */
    CSV {
        @Override
        public String of(Decision<HouseInOrder> decision, boolean unpublishedOnly) {
            HouseInOrder house = decision.answer();
            return GovernanceRows.of(unpublishedOnly ? house.unpublished() : house.register());
        }
    },
    /** Markdown. Its layout may change: not for parsing. */
    MARKDOWN {
        @Override
        public String of(Decision<HouseInOrder> decision, boolean unpublishedOnly) {
            return MarkdownPage.write(GovernancePages.of(decision, unpublishedOnly));
        }
    };

    /**
     * Writes an answer.
     *
     * @param decision the answer
     * @param unpublishedOnly whether to tell of the register only those decisions of which no statement is published, and none of the
     *     checks
     * @return the text, ending with a line feed
     */
    public abstract String of(Decision<HouseInOrder> decision, boolean unpublishedOnly);
}
