package org.localinvolvement.links.model.time;

import java.time.LocalDate;

/**
 * The date of Easter Sunday in the Gregorian calendar, as the Calendar (New Style) Act 1750 has it; Good Friday is two days before.
 *
 * <p>It is computed, not looked up, because a day is no working day for being Good Friday, whether or not a list of bank holidays
 * names it.
 */
final class Easter {

    private Easter() {}

    /** The anonymous Gregorian method (Meeus, Astronomical Algorithms, chapter 8). */
    static LocalDate sunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int dayOfMarch = epact + weekday - 7 * late + 22;
        return LocalDate.of(year, 3, 1).plusDays(dayOfMarch - 1L);
    }

    static LocalDate goodFriday(int year) {
        return sunday(year).minusDays(2);
    }
}
