package org.localinvolvement.links.rules.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that happened and from which duties follow: what a host hands in to ask by when whom has to do what. */
public sealed interface DutyEvent
        permits ReportSent, ReferralMade, CommitteeReport, AnnualReportYear, TransitionalReport, InformationAsked {

    /**
     * The event, as the host calls it.
     *
     * @return an id, once in a question
     */
    String event();

    /**
     * Refuses a day that lies before the one that it follows.
     *
     * @param name the name of the later day
     * @param first the earlier day; null where it is not known
     * @param later the later day; null where it is not known
     * @throws IllegalArgumentException if the order is wrong
     */
    static void requireOrder(String name, @Nullable LocalDate first, @Nullable LocalDate later) {
        if (first != null && later != null && later.isBefore(first)) {
            throw new IllegalArgumentException(
                    name + ": " + later + " lies before " + first + ", which it follows; correct one of the two days");
        }
    }
}
