package org.localinvolvement.links.rules.annual;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.involvement.ContactAnalysis;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.model.time.WorkingDays;
import org.localinvolvement.links.rules.record.LinkRecords;

/**
 * What does the annual report of a year say, by when is it due, to whom does it go, and what is missing?
 *
 * <p>Source: Local Government and Public Involvement in Health Act 2007 s.227.
 *
 * @param asAt the date of the question; nothing that came after it is looked at
 * @param yearEnd the last day of the year, a 31 March: s.227(9)
 * @param records what the LINk has on record
 * @param register tells who is sent a copy, as at the last day of the year
 * @param contacts who spoke, of whom the year's are counted; null where they are not told
 * @param england the working days of England
 */
public record AnnualReportQuestion(
        @NotNull(message = "the question needs its as-at date")
        LocalDate asAt,

        @NotNull(message = "the question needs the last day of the year")
        LocalDate yearEnd,

        @NotNull(message = "the question needs the records of the LINk")
        LinkRecords records,

        @NotNull(message = "the question needs the register")
        Register register,

        @Nullable ContactAnalysis contacts,

        @NotNull(message = "the question needs the working days of England")
        WorkingDays england) {

    /**
     * Checks the year.
     *
     * @throws IllegalArgumentException if it does not end on 31 March, or ended before there was a LINk
     */
    public AnnualReportQuestion {
        if (yearEnd.getMonth() != Month.MARCH || yearEnd.getDayOfMonth() != 31) {
            throw new IllegalArgumentException(
                    "yearEnd: a year of reports ends on 31 March (2007 Act s.227(9)), not on " + yearEnd);
        }
        if (yearEnd.getYear() < 2009) {
            throw new IllegalArgumentException("yearEnd: the first year of a LINk ended on 31 March 2009, not on "
                    + yearEnd + "; give that day or a later 31 March");
        }
    }

    /**
     * A question with the shipped calendar, and without contacts.
     *
     * @param asAt the date of the question
     * @param yearEnd the last day of the year, a 31 March
     * @param records what the LINk has on record
     * @param register tells who is sent a copy
     * @return the question
     */
    public static AnnualReportQuestion of(LocalDate asAt, LocalDate yearEnd, LinkRecords records, Register register) {
        return new AnnualReportQuestion(asAt, yearEnd, records, register, null, WorkingDays.england());
    }

    /**
     * The same with the contacts of the year.
     *
     * @param analysis who spoke
     * @return a copy
     */
    public AnnualReportQuestion withContacts(ContactAnalysis analysis) {
        return new AnnualReportQuestion(asAt, yearEnd, records, register, analysis, england);
    }

    /**
     * The year.
     *
     * @return from 1 April to 31 March, both inclusive
     */
    public Window year() {
        return new Window(yearEnd.minusYears(1).plusDays(1), yearEnd);
    }

    /**
     * What of the year lies behind the date of the question.
     *
     * @param day a day
     * @return whether it is of the year and not after the date of the question
     */
    boolean looksAt(LocalDate day) {
        return year().contains(day) && !day.isAfter(asAt);
    }
}
