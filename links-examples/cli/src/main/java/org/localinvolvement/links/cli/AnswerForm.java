package org.localinvolvement.links.cli;

import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.report.Report;

/** The form of an answer, as {@code --format} names it. */
enum AnswerForm {
    /** Tables for a terminal. */
    TEXT(Report.TEXT),
    /** The whole decision. */
    JSON(Report.JSON),
    /** Rows for a spreadsheet. */
    CSV(Report.CSV),
    /** A page for the host's own use, or the published one. */
    MARKDOWN(Report.MARKDOWN),
    /** The published page, and no other. */
    HTML(null);

    private final @Nullable Report own;

    AnswerForm(@Nullable Report own) {
        this.own = own;
    }

    /** The report for the host's own use; null where there is none. */
    @Nullable
    Report own() {
        return own;
    }
}
