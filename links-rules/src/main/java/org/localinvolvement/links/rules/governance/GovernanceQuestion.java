package org.localinvolvement.links.rules.governance;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.MonthDay;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.rules.duty.TransitionalReport;
import org.localinvolvement.links.rules.entry.EntryQuestion;
import org.localinvolvement.links.rules.record.LinkRecords;

/**
 * Does the LINk, or local Healthwatch, keep its own house in order?
 *
 * @param asAt the day of the question; nothing on record of a later day is looked at
 * @param first the first day of the decisions and dealings that are looked at, inclusive; they go up to the as-at date
 * @param records what is on record
 */
public record GovernanceQuestion(
        @NotNull(message = "asAt: give the day of the question")
        LocalDate asAt,

        @NotNull(message = "first: give the first day that is looked at")
        LocalDate first,

        @NotNull(message = "records: give what is on record")
        LinkRecords records) {

    private static final MonthDay YEAR_BEGINS = MonthDay.of(4, 1);

    /**
     * Checks that the days lie under one law.
     *
     * @throws IllegalArgumentException if there was no LINk yet, the first day lies after the as-at date, or the law changed between
     *     the two
     */
    public GovernanceQuestion {
        if (asAt != null && first != null) {
            Regime regime = Regime.asAt(asAt);
            if (regime == Regime.NONE) {
                throw new IllegalArgumentException(
                        "asAt: on " + asAt + " there was no LINk; ask as at 2008-04-01 or a later day");
            }
            if (first.isAfter(asAt)) {
                throw new IllegalArgumentException("first: " + first + " lies after the as-at date, " + asAt
                        + "; give a first day that is not later");
            }
            if (Regime.asAt(first) != regime) {
                throw new IllegalArgumentException("first: on " + first + " the law was another than on " + asAt
                        + "; ask apart, from "
                        + (regime == Regime.LINKS ? "2008-04-01" : "2013-04-01, and as at 2013-03-31 for the LINk"));
            }
        }
    }

    /**
     * Of the financial year up to a day.
     *
     * <p>Source: Local Government and Public Involvement in Health Act 2007 s.227(9): a year ends on 31 March.
     *
     * @param asAt the day of the question
     * @param records what is on record
     * @return the question from the 1 April before the day, or from the day itself if it is one
     * @throws IllegalArgumentException if there was no LINk yet
     */
    public static GovernanceQuestion of(LocalDate asAt, LinkRecords records) {
        LocalDate first = YEAR_BEGINS.atYear(asAt.getYear());
        return new GovernanceQuestion(asAt, first.isAfter(asAt) ? first.minusYears(1) : first, records);
    }

    /**
     * The days that are looked at.
     *
     * @return from the first day to the as-at date, both inclusive
     */
    public Window looked() {
        return new Window(first, asAt);
    }

    /**
     * Whether the records are those of a temporary body of 2008, which has no duty to publish a procedure for representatives or a list
     * of them.
     *
     * <p>Source: SI 2008/528 regs 8(5)(d), 9, 13.
     *
     * @return true where the body of the transitional report is the one whose records they are, and the as-at date lies in 2008
     */
    public boolean isOfTemporaryBody() {
        TransitionalReport report = records.transitional();
        return report != null
                && report.on().equals(records.link().toString())
                && EntryQuestion.temporaryBodiesExist(asAt);
    }

    /**
     * The law in force.
     *
     * @return that of LINks or that of local Healthwatch
     */
    public Regime regime() {
        return Regime.asAt(asAt);
    }
}
