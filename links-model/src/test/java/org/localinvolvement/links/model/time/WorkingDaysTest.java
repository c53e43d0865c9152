package org.localinvolvement.links.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localinvolvement.links.model.SharedCases;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.time.NonWorkingDay.Ground;

class WorkingDaysTest {

    private static final WorkingDays ENGLAND = WorkingDays.england();

    private static WorkingDays ofYear(String name, int year, Map<LocalDate, String> bankHolidays) {
        return WorkingDays.of(
                new CalendarUsed(
                        name, "1", Territory.ENGLAND, new Window(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))),
                bankHolidays);
    }

    @Nested
    class OfEngland {

        @Test
        void theAcceptanceCasesHoldInBothReadings() throws IOException {
            List<String> lines = Files.readAllLines(SharedCases.file("cases/deadlines.csv"));

            assertThat(lines).hasSizeGreaterThan(1);
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",", -1);
                LocalDate start = LocalDate.parse(cells[0]);
                assertThat(ENGLAND.dueDate(start, 20, Counting.BEGINNING_WITH))
                        .as(line)
                        .isEqualTo(cells[1]);
                assertThat(ENGLAND.dueDate(start, 20, Counting.FOLLOWING))
                        .as(line)
                        .isEqualTo(cells[2]);
                assertThat(ENGLAND.dueDate(start, 20, Counting.OF)).as(line).isEqualTo(cells[2]);
            }
        }

        @Test
        void itsDaysAreThoseOfTheFacts() throws IOException {
            SortedMap<LocalDate, String> facts = new TreeMap<>();
            for (String line : Files.readAllLines(SharedCases.file("facts/bank-holidays-england.csv"))) {
                String[] cells = line.split(",", 2);
                if (!cells[0].equals("date")) {
                    facts.put(LocalDate.parse(cells[0]), cells[1]);
                }
            }

            assertThat(ENGLAND.bankHolidays().keySet()).containsExactlyElementsOf(facts.keySet());
            // The facts name the two days the other way round: see the remark in the shipped file.
            facts.put(LocalDate.of(2011, 12, 26), "Boxing Day");
            facts.put(LocalDate.of(2011, 12, 27), "Christmas");
            facts.forEach((day, name) ->
                    assertThat(ENGLAND.bankHolidays().get(day)).as("%s", day).startsWith(name));
        }

        /** LAW.md 9: the table of check values, all computed from the table of bank holidays by hand. */
        @ParameterizedTest
        @CsvSource({
            "2008-04-01, 2008-04-28",
            "2008-05-01, 2008-05-30",
            "2008-12-15, 2009-01-14",
            "2009-04-01, 2009-04-30",
            "2009-12-14, 2010-01-13",
            "2010-12-20, 2011-01-19",
            "2011-04-11, 2011-05-12",
            "2011-04-18, 2011-05-19",
            "2012-05-21, 2012-06-19",
            "2012-12-17, 2013-01-16",
            "2013-03-04, 2013-04-02",
            "2013-03-30, 2013-04-29",
        })
        void twentyWorkingDaysBeginWithTheDayOfReceipt(LocalDate start, LocalDate last) {
            assertThat(ENGLAND.dueDate(start, 20, Counting.BEGINNING_WITH)).isEqualTo(last);
        }

        @Test
        void itSaysWhyADayIsNoWorkingDay() {
            assertThat(ENGLAND.whyNotWorking(LocalDate.of(2011, 4, 28))).isEmpty();
            assertThat(ENGLAND.whyNotWorking(LocalDate.of(2011, 4, 29)))
                    .contains(new NonWorkingDay(LocalDate.of(2011, 4, 29), Ground.BANK_HOLIDAY, "Royal wedding"));
            assertThat(ENGLAND.whyNotWorking(LocalDate.of(2009, 4, 10))
                            .orElseThrow()
                            .inWords())
                    .isEqualTo("10 April 2009 (Good Friday)");
            assertThat(ENGLAND.whyNotWorking(LocalDate.of(2009, 12, 25))
                            .orElseThrow()
                            .inWords())
                    .isEqualTo("25 December 2009 (Christmas Day)");
            assertThat(ENGLAND.whyNotWorking(LocalDate.of(2009, 12, 28))
                            .orElseThrow()
                            .inWords())
                    .isEqualTo("28 December 2009 (bank holiday: Boxing Day (substitute))");
            assertThat(ENGLAND.whyNotWorking(LocalDate.of(2010, 12, 25))
                            .orElseThrow()
                            .ground())
                    .isEqualTo(Ground.SATURDAY);
            assertThat(ENGLAND.whyNotWorking(LocalDate.of(2013, 3, 31))
                            .orElseThrow()
                            .ground())
                    .isEqualTo(Ground.SUNDAY);
        }

        @Test
        void theJubileeMovedADayAndAddedOne() {
            assertThat(ENGLAND.isWorkingDay(LocalDate.of(2012, 5, 28))).isTrue();
            assertThat(ENGLAND.isWorkingDay(LocalDate.of(2012, 6, 4))).isFalse();
            assertThat(ENGLAND.isWorkingDay(LocalDate.of(2012, 6, 5))).isFalse();
        }

        @Test
        void aCountTellsWhatItPassedOverAndItsCalendar() {
            DueDate due = ENGLAND.count(LocalDate.of(2011, 4, 15), 20, Counting.BEGINNING_WITH);

            assertThat(due.due()).isEqualTo("2011-05-18");
            assertThat(due.passedOver())
                    .extracting(NonWorkingDay::name)
                    .containsExactly("Good Friday", "Easter Monday", "Royal wedding", "Early May Bank Holiday");
            assertThat(due.calendar()).isEqualTo(ENGLAND.calendar());
            assertThat(due.inWords())
                    .isEqualTo(
                            "20 working days beginning with 15 April 2011 end on 18 May 2011, not counting 22 April 2011"
                                    + " (Good Friday), 25 April 2011 (bank holiday: Easter Monday), 29 April 2011 (bank holiday: Royal"
                                    + " wedding), 2 May 2011 (bank holiday: Early May Bank Holiday); calendar England 2008 to 2028,"
                                    + " version 2026.1, which covers 1 January 2008 to 31 December 2028");
        }

        @Test
        void aStartOnABankHolidayIsPassedOverWhereItWouldHaveBeenCounted() {
            LocalDate easterMonday = LocalDate.of(2013, 4, 1);

            assertThat(ENGLAND.count(easterMonday, 1, Counting.BEGINNING_WITH).inWords())
                    .startsWith(
                            "1 working day beginning with 1 April 2013 ends on 2 April 2013, not counting 1 April 2013");
            assertThat(ENGLAND.count(easterMonday, 1, Counting.FOLLOWING).passedOver())
                    .isEmpty();
            assertThat(ENGLAND.count(easterMonday, 1, Counting.OF).inWords())
                    .startsWith("1 working day of 1 April 2013 ends on 2 April 2013; calendar");
        }

        @Test
        void countingBackCountsTheLastDay() {
            assertThat(ENGLAND.counted(LocalDate.of(2009, 4, 1), LocalDate.of(2009, 4, 30), Counting.BEGINNING_WITH))
                    .isEqualTo(20);
            assertThat(ENGLAND.counted(LocalDate.of(2009, 4, 1), LocalDate.of(2009, 4, 30), Counting.FOLLOWING))
                    .isEqualTo(19);
            assertThat(ENGLAND.counted(LocalDate.of(2009, 4, 1), LocalDate.of(2009, 4, 1), Counting.OF))
                    .isZero();
            assertThatThrownBy(() ->
                            ENGLAND.counted(LocalDate.of(2009, 4, 2), LocalDate.of(2009, 4, 1), Counting.FOLLOWING))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("swap");
        }

        @Test
        void aCountHasADayAtLeast() {
            assertThatThrownBy(() -> ENGLAND.dueDate(LocalDate.of(2009, 4, 1), 0, Counting.OF))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("not 0");
        }
    }

    @Nested
    class WhereItsDaysEnd {

        @Test
        void theLastAndTheFirstDayAreCovered() {
            assertThat(ENGLAND.isWorkingDay(LocalDate.of(2028, 12, 29))).isTrue();
            assertThat(ENGLAND.isWorkingDay(LocalDate.of(2028, 12, 31))).isFalse();
            assertThat(ENGLAND.isWorkingDay(LocalDate.of(2008, 1, 1))).isFalse();
            assertThat(ENGLAND.dueDate(LocalDate.of(2028, 12, 29), 1, Counting.BEGINNING_WITH))
                    .isEqualTo("2028-12-29");
        }

        @Test
        void aLaterDayIsAnErrorThatSaysSo() {
            DayNotCoveredException e = catchThrowableOfType(
                    DayNotCoveredException.class, () -> ENGLAND.isWorkingDay(LocalDate.of(2029, 1, 1)));

            assertThat(e.day()).isEqualTo("2029-01-01");
            assertThat(e.calendar()).isEqualTo(ENGLAND.calendar());
            assertThat(e.code()).isEqualTo(ProblemCode.DAY_NOT_COVERED);
            assertThat(e)
                    .hasMessage(
                            "Whether 1 January 2029 is a working day is not known: it lies after the last day of the"
                                    + " calendar England 2008 to 2028, version 2026.1, which covers 1 January 2008 to 31 December 2028."
                                    + " Supply a calendar that covers it: WorkingDays.extendedBy(...) with one of your own, made by"
                                    + " WorkingDays.of(...) or read by WorkingDaysFile.read(...). [LINKS-611]");
        }

        @Test
        void anEarlierDayIsAnErrorToo() {
            assertThatThrownBy(() -> ENGLAND.whyNotWorking(LocalDate.of(2007, 12, 31)))
                    .isInstanceOf(DayNotCoveredException.class)
                    .hasMessageContaining("31 December 2007")
                    .hasMessageContaining("before the first day");
            assertThatThrownBy(() -> ENGLAND.dueDate(LocalDate.of(2007, 12, 31), 1, Counting.FOLLOWING))
                    .isInstanceOf(DayNotCoveredException.class);
        }

        @Test
        void aCountThatRunsBeyondTheEndIsAnError() {
            LocalDate near = LocalDate.of(2028, 12, 15);

            assertThatThrownBy(() -> ENGLAND.count(near, 20, Counting.BEGINNING_WITH))
                    .isInstanceOf(DayNotCoveredException.class)
                    .hasMessageContaining("1 January 2029");
            assertThatThrownBy(() -> ENGLAND.dueDate(near, Integer.MAX_VALUE, Counting.OF))
                    .isInstanceOf(DayNotCoveredException.class);
            assertThatThrownBy(() -> ENGLAND.dueDate(LocalDate.of(2028, 12, 31), 1, Counting.FOLLOWING))
                    .isInstanceOf(DayNotCoveredException.class);
            assertThatThrownBy(() -> ENGLAND.counted(near, LocalDate.of(2029, 1, 5), Counting.OF))
                    .isInstanceOf(DayNotCoveredException.class);
        }
    }

    @Nested
    class OfAHost {

        private final WorkingDays next =
                ofYear("County calendar 2029", 2029, Map.of(LocalDate.of(2029, 1, 1), "New Year's Day"));

        @Test
        void goesOnWhereTheShippedOneEnds() {
            WorkingDays both = ENGLAND.extendedBy(next);

            DueDate due = both.count(LocalDate.of(2028, 12, 15), 20, Counting.BEGINNING_WITH);

            assertThat(due.due()).isEqualTo("2029-01-16");
            assertThat(due.passedOver())
                    .extracting(NonWorkingDay::name)
                    .containsExactly("Christmas Day", "Boxing Day", "New Year's Day");
            assertThat(due.calendar().name()).isEqualTo("England 2008 to 2028 with County calendar 2029");
            assertThat(due.calendar().version()).isEqualTo("2026.1 with 1");
            assertThat(due.calendar().covered().last()).isEqualTo("2029-12-31");
        }

        @Test
        void goodFridayAndChristmasDayNeedNoRow() {
            assertThat(next.whyNotWorking(LocalDate.of(2029, 3, 30))
                            .orElseThrow()
                            .ground())
                    .isEqualTo(Ground.GOOD_FRIDAY);
            assertThat(next.whyNotWorking(LocalDate.of(2029, 12, 25))
                            .orElseThrow()
                            .ground())
                    .isEqualTo(Ground.CHRISTMAS_DAY);
        }

        @Test
        void aProclaimedDayIsACalendarOfThatDay() {
            LocalDate proclaimed = LocalDate.of(2027, 6, 1);
            WorkingDays day = WorkingDays.of(
                    new CalendarUsed("Proclaimed", "1", Territory.ENGLAND, new Window(proclaimed, proclaimed)),
                    Map.of(proclaimed, "A proclaimed day"));

            WorkingDays both = ENGLAND.extendedBy(day);

            assertThat(ENGLAND.isWorkingDay(proclaimed)).isTrue();
            assertThat(both.isWorkingDay(proclaimed)).isFalse();
            assertThat(both.isWorkingDay(LocalDate.of(2027, 6, 2))).isTrue();
            assertThat(both.calendar().covered()).isEqualTo(ENGLAND.calendar().covered());
        }

        @Test
        void whatItMovesIsMoved() {
            WorkingDays moved = ofYear("Moved", 2028, Map.of(LocalDate.of(2028, 5, 2), "Early May Bank Holiday"));

            WorkingDays both = ENGLAND.extendedBy(moved);

            assertThat(both.isWorkingDay(LocalDate.of(2028, 5, 1))).isTrue();
            assertThat(both.isWorkingDay(LocalDate.of(2028, 5, 2))).isFalse();
        }

        @Test
        void aGapBetweenTwoCalendarsIsRefused() {
            WorkingDays later = ofYear("Later", 2030, Map.of());

            assertThatThrownBy(() -> ENGLAND.extendedBy(later))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("2028-12-31")
                    .hasMessageContaining("2030-01-01");
            assertThatThrownBy(() -> later.extendedBy(ENGLAND)).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void aCalendarKnowsWhoseItIs() {
            WorkingDays wide = WorkingDays.of(
                    new CalendarUsed(
                            "United Kingdom 2029",
                            "1",
                            Territory.UNITED_KINGDOM,
                            next.calendar().covered()),
                    Map.of());

            assertThat(ENGLAND.calendar().territory()).isEqualTo(Territory.ENGLAND);
            assertThatThrownBy(() -> ENGLAND.extendedBy(wide))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("not England by the United Kingdom");
        }

        @Test
        void aBankHolidayOutsideOrWithoutANameIsRefused() {
            assertThatThrownBy(() -> ofYear("Wrong", 2029, Map.of(LocalDate.of(2028, 12, 31), "Eve")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("2028-12-31");
            assertThatThrownBy(() -> ofYear("Wrong", 2029, Map.of(LocalDate.of(2029, 1, 1), " ")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("no name");
            assertThatThrownBy(() -> ofYear(" ", 2029, Map.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("name and a version");
        }
    }

    @Nested
    class TheWordings {

        @Test
        void areReadAsACommandLineHasThem() {
            assertThat(Counting.parse("beginning-with")).isEqualTo(Counting.BEGINNING_WITH);
            assertThat(Counting.parse("beginning with")).isEqualTo(Counting.BEGINNING_WITH);
            assertThat(Counting.parse("following")).isEqualTo(Counting.FOLLOWING);
            assertThat(Counting.parse("of")).isEqualTo(Counting.OF);
            assertThatThrownBy(() -> Counting.parse("after"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("\"after\" is no way of counting; known are: beginning-with, following, of");
        }
    }
}
