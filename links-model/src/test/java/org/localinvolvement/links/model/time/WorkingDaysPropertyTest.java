package org.localinvolvement.links.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingDaysPropertyTest {

    private static final WorkingDays ENGLAND = WorkingDays.england();
    private static final LocalDate FIRST = LocalDate.of(2008, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 12, 31);

    /** Early enough for every count of the properties. */
    @Provide
    Arbitrary<LocalDate> starts() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.minusYears(2).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property
    void aDueDateIsAWorkingDayAndCountsBack(
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = 1, max = 400) int days,
            @ForAll Counting counting) {
        LocalDate due = ENGLAND.dueDate(start, days, counting);

        assertThat(ENGLAND.isWorkingDay(due)).isTrue();
        assertThat(ENGLAND.counted(start, due, counting)).isEqualTo(days);
        assertThat(due).isAfterOrEqualTo(counting.countsTheDateItself() ? start : start.plusDays(1));
    }

    @Property
    void aDueDateIsWhatCountingDayByDayFinds(
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll Counting counting) {
        LocalDate day = counting == Counting.BEGINNING_WITH ? start : start.plusDays(1);
        int passedOver = 0;
        for (int left = days; ; day = day.plusDays(1)) {
            if (ENGLAND.isWorkingDay(day)) {
                left--;
                if (left == 0) {
                    break;
                }
            } else if (!ENGLAND.whyNotWorking(day).orElseThrow().ground().isWeekend()) {
                passedOver++;
            }
        }

        DueDate due = ENGLAND.count(start, days, counting);
        assertThat(due.due()).isEqualTo(day);
        assertThat(due.passedOver()).hasSize(passedOver);
    }

    @Property
    void oneDayMoreIsTheNextWorkingDay(
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = 1, max = 400) int days,
            @ForAll Counting counting) {
        LocalDate due = ENGLAND.dueDate(start, days, counting);

        assertThat(ENGLAND.dueDate(start, days + 1, counting))
                .isEqualTo(ENGLAND.dueDate(due, 1, Counting.FOLLOWING))
                .isAfter(due);
        assertThat(ENGLAND.dueDate(start.plusDays(1), days, counting)).isAfterOrEqualTo(due);
    }

    @Property
    void followingAWorkingDayIsOneDayLaterThanBeginningWithIt(
            @ForAll("starts") LocalDate start, @ForAll @IntRange(min = 1, max = 400) int days) {
        Assume.that(ENGLAND.isWorkingDay(start));

        assertThat(ENGLAND.dueDate(start, days, Counting.FOLLOWING))
                .isEqualTo(ENGLAND.dueDate(start, days + 1, Counting.BEGINNING_WITH));
    }

    @Property
    void fromADayThatIsNoWorkingDayBothAreTheSame(
            @ForAll("starts") LocalDate start, @ForAll @IntRange(min = 1, max = 400) int days) {
        Assume.that(!ENGLAND.isWorkingDay(start));

        assertThat(ENGLAND.dueDate(start, days, Counting.FOLLOWING))
                .isEqualTo(ENGLAND.dueDate(start, days, Counting.BEGINNING_WITH));
    }

    @Property
    void noCountPassesTheEndSilently(@ForAll @IntRange(max = 60) int beforeTheEnd, @ForAll Counting counting) {
        LocalDate start = LAST.minusDays(beforeTheEnd);
        int left = ENGLAND.counted(start, LAST, counting);

        if (left > 0) {
            assertThat(ENGLAND.dueDate(start, left, counting)).isBeforeOrEqualTo(LAST);
        }
        assertThatThrownBy(() -> ENGLAND.dueDate(start, left + 1, counting))
                .isInstanceOf(DayNotCoveredException.class)
                .hasMessageContaining("31 December 2028");
    }

    @Property
    void easterMondayIsABankHolidayTheDayAfterEaster(@ForAll @IntRange(min = 2008, max = 2028) int year) {
        assertThat(ENGLAND.bankHolidays().get(Easter.sunday(year).plusDays(1))).isEqualTo("Easter Monday");
        assertThat(ENGLAND.bankHolidays().get(Easter.goodFriday(year))).isEqualTo("Good Friday");
    }
}
