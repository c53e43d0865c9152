package org.localinvolvement.links.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.time.CalendarUsed;
import org.localinvolvement.links.model.time.Territory;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.model.time.WorkingDays;
import org.localinvolvement.links.model.time.WorkingDaysFile;
import picocli.CommandLine.Option;

/** The calendar with which a command counts: the shipped one of England, and what files put over it. */
final class CalendarOptions {

    private static final Pattern DATED = Pattern.compile("(?m)^\\s*\"?(\\d{4})-\\d{2}-\\d{2}\\b");

    @Option(
            names = "--calendar",
            paramLabel = "FILE",
            description =
                    "Bank holidays of England (CSV with the columns date and name), put over the shipped calendar: every one of"
                            + " the calendar years from its first date to its last, the dates in the first column. Can be"
                            + " said several times.")
    private List<Path> files = new ArrayList<>();

    WorkingDays england() {
        WorkingDays days = WorkingDays.england();
        for (Path file : files) {
            WorkingDays later = read(file, Territory.ENGLAND);
            try {
                days = days.extendedBy(later);
            } catch (IllegalArgumentException e) {
                throw new UnusableInputException(new Problem(
                        ProblemCode.BANK_HOLIDAY_OUTSIDE,
                        TextFile.name(file),
                        0,
                        null,
                        null,
                        "days between this calendar and the one that it extends are covered by neither",
                        "Give the years from "
                                + days.calendar().covered().last().plusDays(1).getYear() + " on"));
            }
        }
        return days;
    }

    /** The bank holidays of a file, for the calendar years from its first date to its last. */
    static WorkingDays read(Path file, Territory territory) {
        @Nullable LocalDate first = null;
        @Nullable LocalDate last = null;
        for (var years = DATED.matcher(TextFile.read(file)).results().iterator(); years.hasNext(); ) {
            int year = Integer.parseInt(years.next().group(1));
            LocalDate begins = LocalDate.of(year, 1, 1);
            first = first == null || begins.isBefore(first) ? begins : first;
            LocalDate ends = LocalDate.of(year, 12, 31);
            last = last == null || ends.isAfter(last) ? ends : last;
        }
        if (first == null || last == null) {
            throw new UnusableInputException(new Problem(
                    ProblemCode.LIST_EMPTY,
                    TextFile.name(file),
                    0,
                    "date",
                    null,
                    "no line begins with a date, so that it is not known which years are covered",
                    "Put the date into the first column, as year-month-day"));
        }
        CalendarUsed calendar = new CalendarUsed(TextFile.name(file), "as given", territory, new Window(first, last));
        return WorkingDaysFile.read(file, calendar).complete();
    }
}
