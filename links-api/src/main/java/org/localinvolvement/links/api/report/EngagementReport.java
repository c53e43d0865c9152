package org.localinvolvement.links.api.report;

import org.localinvolvement.links.api.calendar.PlanCalendar;
import org.localinvolvement.links.api.json.CycleJson;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.rules.engagement.EngagementPlan;

/** An engagement plan, in a form that a person or a program reads. Equal decisions are equal text. */
public enum EngagementReport {
    /** Plain text for a terminal. Its layout may change: not for parsing. */
    TEXT {
        @Override
        public String of(Decision<EngagementPlan> decision) {
            return TextPage.write(EngagementPages.of(decision));
        }
    },
    /** JSON, see {@link CycleJson}. */
    JSON {
        @Override
        public String of(Decision<EngagementPlan> decision) {
            return CycleJson.writePlan(decision);
        }
    },
    /** Markdown. Its layout may change: not for parsing. */
    MARKDOWN {
        @Override
        public String of(Decision<EngagementPlan> decision) {
            return MarkdownPage.write(EngagementPages.of(decision));
        }
    },
    /** The last days as an iCalendar file, see {@link PlanCalendar}. */
    ICALENDAR {
        @Override
        public String of(Decision<EngagementPlan> decision) {
            return PlanCalendar.write(decision);
        }
    };

    /**
     * Writes a plan.
     *
     * @param decision the plan
     * @return the text, ending with a line feed; lines end with single line feeds, and with CRLF in a calendar
     */
    public abstract String of(Decision<EngagementPlan> decision);
}
