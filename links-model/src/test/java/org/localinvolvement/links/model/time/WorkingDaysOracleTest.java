package org.localinvolvement.links.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Jollyday knows England's bank holidays from sources of its own: an oracle that shares nothing with the shipped facts. */
class WorkingDaysOracleTest {

    private static final int FIRST_YEAR = 2008;
    private static final int LAST_YEAR = 2028;

    @Test
    void everyDayFrom2008To2028IsAWorkingDayWhereJollydaySaysSo() {
        WorkingDays england = WorkingDays.england();
        Set<LocalDate> holidays = holidaysOf("eng");

        List<LocalDate> different = LocalDate.of(FIRST_YEAR, 1, 1)
                .datesUntil(LocalDate.of(LAST_YEAR + 1, 1, 1))
                .filter(day -> england.isWorkingDay(day) != isWorkingDay(day, holidays))
                .toList();

        assertThat(different).isEmpty();
        assertThat(holidays).hasSizeGreaterThan(8 * (LAST_YEAR - FIRST_YEAR));
    }

    @Test
    void englandIsNotScotland() {
        Set<LocalDate> holidays = holidaysOf("sct");

        assertThat(LocalDate.of(FIRST_YEAR, 1, 1)
                        .datesUntil(LocalDate.of(LAST_YEAR + 1, 1, 1))
                        .filter(day -> WorkingDays.england().isWorkingDay(day) != isWorkingDay(day, holidays)))
                .hasSizeGreaterThan(LAST_YEAR - FIRST_YEAR);
    }

    private static boolean isWorkingDay(LocalDate day, Set<LocalDate> holidays) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    private static Set<LocalDate> holidaysOf(String part) {
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
        return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .mapToObj(year -> manager.getHolidays(Year.of(year), part))
                .flatMap(Set::stream)
                .map(Holiday::getDate)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
