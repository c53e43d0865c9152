package org.localinvolvement.links.model.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A calendar of working days: it says of each day that it covers whether it is one, and counts them.
 *
 * <p>A working day is any day except a Saturday, a Sunday, Christmas Day, Good Friday or a bank holiday of the calendar's territory
 * under the Banking and Financial Dealings Act 1971: SI 2008/528 reg 1(3). Christmas Day and Good Friday are such days whether or
 * not the bank holidays name them. A day that the calendar does not cover is never guessed: {@link DayNotCoveredException}.
 *
 * <p>{@link #england()} is shipped. A host supplies what came later with {@link #extendedBy(WorkingDays)}.
 *
 * <p>Immutable and safe for several threads; every question is answered from a table that is made once.
 */
public final class WorkingDays {

    private static final String SHIPPED = "bank-holidays-england.csv";

    private final CalendarUsed calendar;
    private final SortedMap<LocalDate, String> bankHolidays;
    private final SortedMap<LocalDate, NonWorkingDay> nonWorkingWeekdays;

    /** At n, how many working days there are before the n-th day that is covered; one entry more than there are days. */
    private final int[] workingDaysBefore;

    /** At n, the n-th working day as the number of days since the first that is covered. */
    private final int[] workingDay;

    private WorkingDays(CalendarUsed calendar, Map<LocalDate, String> bankHolidays) {
        this.calendar = calendar;
        this.bankHolidays = Collections.unmodifiableSortedMap(new TreeMap<>(bankHolidays));
        this.nonWorkingWeekdays = new TreeMap<>();
        LocalDate first = calendar.covered().first();
        int days = calendar.covered().days();
        this.workingDaysBefore = new int[days + 1];
        int[] working = new int[days];
        int count = 0;
        for (int n = 0; n < days; n++) {
            LocalDate day = first.plusDays(n);
            Optional<NonWorkingDay> not = NonWorkingDay.on(day, bankHolidays);
            if (not.isEmpty()) {
                working[count] = n;
                count++;
            } else if (!not.get().ground().isWeekend()) {
                nonWorkingWeekdays.put(day, not.get());
            }
            workingDaysBefore[n + 1] = count;
        }
        this.workingDay = Arrays.copyOf(working, count);
    }

    /** Read when it is first asked for. */
    private static final class Shipped {
        private static final WorkingDays ENGLAND = read();

        private static WorkingDays read() {
            CalendarUsed calendar = new CalendarUsed(
                    "England 2008 to 2028",
                    "2026.1",
                    Territory.ENGLAND,
                    new Window(LocalDate.of(2008, 1, 1), LocalDate.of(2028, 12, 31)));
            try (InputStream bytes = Objects.requireNonNull(WorkingDays.class.getResourceAsStream(SHIPPED), SHIPPED)) {
                return WorkingDaysFile.read(bytes, SHIPPED, calendar).complete();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * The shipped calendar of England, from 1 January 2008 to 31 December 2028.
     *
     * <p>Source: GOV.UK bank holidays, Open Government Licence v3.0.
     *
     * @return the same calendar each time
     */
    public static WorkingDays england() {
        return Shipped.ENGLAND;
    }

    /**
     * A calendar of a host's own.
     *
     * @param calendar its name, its version, whose bank holidays it holds, and which days it covers
     * @param bankHolidays every bank holiday of those days with its name; Good Friday and Christmas Day may be among them
     * @return the calendar
     * @throws IllegalArgumentException if a bank holiday lies outside of the days that are covered, or has no name
     */
    public static WorkingDays of(CalendarUsed calendar, Map<LocalDate, String> bankHolidays) {
        bankHolidays.forEach((day, name) -> {
            if (!calendar.covered().contains(day)) {
                throw new IllegalArgumentException("The bank holiday " + day + " lies outside of the calendar "
                        + calendar.inWords() + "; correct the date or what the calendar covers");
            }
            if (name.isBlank()) {
                throw new IllegalArgumentException("The bank holiday " + day + " has no name; give it one");
            }
        });
        return new WorkingDays(calendar, bankHolidays);
    }

    /**
     * This calendar with a later one: of the days that the other covers the other speaks, even where both do, because a bank holiday
     * can be proclaimed or moved after this calendar was made; of all others this one.
     *
     * <p>A single proclaimed day is a calendar that covers that day alone.
     *
     * @param later a calendar of the same territory whose days overlap these or adjoin them
     * @return a calendar that covers the days of both and bears the names and versions of both
     * @throws IllegalArgumentException if the territories differ or days between the two would not be covered
     */
    public WorkingDays extendedBy(WorkingDays later) {
        Window mine = calendar.covered();
        Window others = later.calendar.covered();
        if (calendar.territory() != later.calendar.territory()) {
            throw new IllegalArgumentException("A calendar is extended by one of the same territory, not "
                    + calendar.territory().words() + " by "
                    + later.calendar.territory().words());
        }
        if (others.first().isAfter(mine.last().plusDays(1))
                || mine.first().isAfter(others.last().plusDays(1))) {
            throw new IllegalArgumentException("Between the two calendars lie days that neither covers: " + mine.first()
                    + " to " + mine.last() + ", " + others.first() + " to " + others.last()
                    + "; let the second begin by the day after the first ends");
        }
        Map<LocalDate, String> days = new TreeMap<>(bankHolidays);
        days.keySet().removeIf(others::contains);
        days.putAll(later.bankHolidays);
        Window both = new Window(
                mine.first().isBefore(others.first()) ? mine.first() : others.first(),
                mine.last().isAfter(others.last()) ? mine.last() : others.last());
        return new WorkingDays(
                new CalendarUsed(
                        calendar.name() + " with " + later.calendar.name(),
                        calendar.version() + " with " + later.calendar.version(),
                        calendar.territory(),
                        both),
                days);
    }

    /**
     * What tells this calendar from others, for the results that are counted with it.
     *
     * @return its name, its version, its territory and what it covers
     */
    public CalendarUsed calendar() {
        return calendar;
    }

    /**
     * The bank holidays that it was made of.
     *
     * @return each day with its name, in order
     */
    public SortedMap<LocalDate, String> bankHolidays() {
        return bankHolidays;
    }

    /**
     * Whether a day is a working day.
     *
     * @param day a day
     * @return true if it is
     * @throws DayNotCoveredException if the calendar does not cover the day
     */
    public boolean isWorkingDay(LocalDate day) {
        int n = place(day);
        return workingDaysBefore[n + 1] > workingDaysBefore[n];
    }

    /**
     * Why a day is not a working day.
     *
     * @param day a day
     * @return empty where it is a working day
     * @throws DayNotCoveredException if the calendar does not cover the day
     */
    public Optional<NonWorkingDay> whyNotWorking(LocalDate day) {
        return isWorkingDay(day) ? Optional.empty() : NonWorkingDay.on(day, bankHolidays);
    }

    /**
     * The last of a number of working days.
     *
     * @param start the date from which is counted; working day or not
     * @param days how many, at least 1
     * @param counting whether {@code start} itself is counted
     * @return the last of them, inclusive: what is done on it is in time
     * @throws IllegalArgumentException if {@code days} is less than 1
     * @throws DayNotCoveredException if the calendar does not cover {@code start}, or ends before the count does
     */
    public LocalDate dueDate(LocalDate start, int days, Counting counting) {
        if (days < 1) {
            throw new IllegalArgumentException("At least one working day is counted, not " + days);
        }
        long last = (long) workingDaysBefore[firstCounted(start, counting)] + days - 1;
        if (last >= workingDay.length) {
            throw new DayNotCoveredException(calendar.covered().last().plusDays(1), calendar);
        }
        return calendar.covered().first().plusDays(workingDay[(int) last]);
    }

    /**
     * The last of a number of working days, with everything that is needed to count it again.
     *
     * @param start the date from which is counted; working day or not
     * @param days how many, at least 1
     * @param counting whether {@code start} itself is counted
     * @return the due date, the days passed over and the calendar
     * @throws IllegalArgumentException if {@code days} is less than 1
     * @throws DayNotCoveredException if the calendar does not cover {@code start}, or ends before the count does
     */
    public DueDate count(LocalDate start, int days, Counting counting) {
        LocalDate due = dueDate(start, days, counting);
        LocalDate from = counting.countsTheDateItself() ? start : start.plusDays(1);
        List<NonWorkingDay> passedOver =
                new ArrayList<>(nonWorkingWeekdays.subMap(from, due).values());
        return new DueDate(start, days, counting, due, passedOver, calendar);
    }

    /**
     * How many working days there are from one day to another: the inverse of {@link #dueDate}.
     *
     * @param start the date from which is counted
     * @param end the last day, inclusive; not before {@code start}
     * @param counting whether {@code start} itself is counted
     * @return 0 where there is none
     * @throws IllegalArgumentException if {@code end} is before {@code start}
     * @throws DayNotCoveredException if the calendar does not cover both days
     */
    public int counted(LocalDate start, LocalDate end, Counting counting) {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException(
                    "Working days are counted forwards: " + start + " to " + end + "; swap the two dates");
        }
        return workingDaysBefore[place(end) + 1] - workingDaysBefore[firstCounted(start, counting)];
    }

    /** The place of the first day that can be counted; the day after the last that is covered where there is none. */
    private int firstCounted(LocalDate start, Counting counting) {
        return place(start) + (counting.countsTheDateItself() ? 0 : 1);
    }

    private int place(LocalDate day) {
        if (!calendar.covered().contains(day)) {
            throw new DayNotCoveredException(day, calendar);
        }
        return (int) ChronoUnit.DAYS.between(calendar.covered().first(), day);
    }
}
