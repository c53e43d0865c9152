package org.localinvolvement.links.model.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.localinvolvement.links.model.csv.CsvColumns;
import org.localinvolvement.links.model.csv.CsvTable;
import org.localinvolvement.links.model.csv.TableRow;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;

/**
 * Reads a list of bank holidays from a file, a host's own in the form of the shipped one.
 *
 * <p>The form: comma-separated, in UTF-8, with or without a byte order mark. A line that begins with {@code #} is a remark. The first
 * other line names the columns, in any order:
 *
 * <ul>
 *   <li>{@code date}: the day, as yyyy-mm-dd, for example {@code 2029-01-01}; each day once, within the days that the calendar
 *       covers;
 *   <li>{@code name}: what the bank holiday is called, for example {@code New Year's Day}; not empty.
 * </ul>
 *
 * <p>Another column is told and not read. A row that cannot be used is told with its line and left out. Good Friday and Christmas Day
 * may stand in the list and need not. What the list does not say is an argument: which days it covers, and whose bank holidays they
 * are.
 */
public final class WorkingDaysFile {

    private static final String DATE = "date";
    private static final String NAME = "name";
    private static final CsvColumns COLUMNS = CsvColumns.needing(DATE, NAME);

    private WorkingDaysFile() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @param calendar the name and version of the calendar, whose bank holidays they are and which days it covers: every bank holiday
     *     of those days has to be in the file
     * @return the calendar and every problem; {@link WorkingDaysRead#complete()} for a calendar that deadlines may rest on
     * @throws UnusableInputException if the file cannot be read at all or lacks a column
     */
    public static WorkingDaysRead read(Path file, CalendarUsed calendar) {
        try (CsvTable table = CsvTable.open(file, COLUMNS)) {
            return read(table, calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static WorkingDaysRead read(InputStream bytes, String source, CalendarUsed calendar) throws IOException {
        try (CsvTable table = CsvTable.of(bytes, source, COLUMNS)) {
            return read(table, calendar);
        }
    }

    private static WorkingDaysRead read(CsvTable table, CalendarUsed calendar) {
        Map<LocalDate, String> bankHolidays = new TreeMap<>();
        while (table.hasNext()) {
            TableRow row = table.next();
            row.filled(DATE);
            String name = row.filled(NAME);
            Optional<LocalDate> day = row.date(DATE);
            if (day.isPresent()) {
                check(day.get(), row, calendar, bankHolidays);
                if (row.isSound()) {
                    bankHolidays.put(day.get(), name);
                }
            }
        }
        return new WorkingDaysRead(WorkingDays.of(calendar, bankHolidays), table.problems());
    }

    private static void check(LocalDate day, TableRow row, CalendarUsed calendar, Map<LocalDate, String> bankHolidays) {
        if (!calendar.covered().contains(day)) {
            row.tell(
                    ProblemCode.BANK_HOLIDAY_OUTSIDE,
                    DATE,
                    row.cell(DATE),
                    "the calendar covers " + Days.inWords(calendar.covered().first()) + " to "
                            + Days.inWords(calendar.covered().last()),
                    "Correct the date or what the calendar covers");
        } else if (bankHolidays.containsKey(day)) {
            row.tell(
                    ProblemCode.BANK_HOLIDAY_TWICE,
                    DATE,
                    row.cell(DATE),
                    "this day stands on an earlier line too, which is the one that counts",
                    "Leave one of the two out");
        }
    }
}
