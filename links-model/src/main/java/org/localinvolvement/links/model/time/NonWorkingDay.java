package org.localinvolvement.links.model.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A day that is not a working day, and why.
 *
 * @param day the day
 * @param ground the first ground that applies, in the order in which SI 2008/528 reg 1(3) names them
 * @param name what the day is called, for example {@code Royal wedding}; not blank
 */
public record NonWorkingDay(LocalDate day, Ground ground, String name) {

    /** Why a day is not a working day: the closed list of SI 2008/528 reg 1(3), in its order. */
    public enum Ground {
        /** A Saturday. */
        SATURDAY("Saturday"),
        /** A Sunday. */
        SUNDAY("Sunday"),
        /** The 25th of December. */
        CHRISTMAS_DAY("Christmas Day"),
        /** The Friday before Easter Sunday. */
        GOOD_FRIDAY("Good Friday"),
        /** A bank holiday under the Banking and Financial Dealings Act 1971. */
        BANK_HOLIDAY("bank holiday");

        private final String words;

        Ground(String words) {
            this.words = words;
        }

        /**
         * The ground as it stands in a sentence.
         *
         * @return for example {@code Good Friday}
         */
        public String words() {
            return words;
        }

        /**
         * Whether it is Saturday or Sunday.
         *
         * @return false for the days that have to be looked up
         */
        public boolean isWeekend() {
            return this == SATURDAY || this == SUNDAY;
        }
    }

    private static final MonthDay CHRISTMAS = MonthDay.of(12, 25);

    /** Checks that all is given. */
    public NonWorkingDay {
        Objects.requireNonNull(day, "day: give the day");
        Objects.requireNonNull(ground, "ground: say why it is no working day");
        Objects.requireNonNull(name, "name: say what the day is called");
    }

    /** A day, if by law it is no working day where these are the bank holidays. */
    static Optional<NonWorkingDay> on(LocalDate day, Map<LocalDate, String> bankHolidays) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return Optional.of(called(day, Ground.SATURDAY));
        }
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return Optional.of(called(day, Ground.SUNDAY));
        }
        if (MonthDay.from(day).equals(CHRISTMAS)) {
            return Optional.of(called(day, Ground.CHRISTMAS_DAY));
        }
        if (day.equals(Easter.goodFriday(day.getYear()))) {
            return Optional.of(called(day, Ground.GOOD_FRIDAY));
        }
        return Optional.ofNullable(bankHolidays.get(day))
                .map(name -> new NonWorkingDay(day, Ground.BANK_HOLIDAY, name));
    }

    private static NonWorkingDay called(LocalDate day, Ground ground) {
        return new NonWorkingDay(day, ground, ground.words());
    }

    /**
     * The day and its reason in words.
     *
     * @return for example {@code 29 April 2011 (bank holiday: Royal wedding)} or {@code 25 December 2009 (Christmas Day)}
     */
    public String inWords() {
        return Days.inWords(day) + " (" + (ground == Ground.BANK_HOLIDAY ? ground.words() + ": " + name : name) + ")";
    }
}
