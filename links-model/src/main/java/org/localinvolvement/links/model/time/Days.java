package org.localinvolvement.links.model.time;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a day is written into a sentence. */
public final class Days {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Days() {}

    /**
     * A day in words, the same in every locale.
     *
     * @param day the day
     * @return for example {@code 1 April 2009}
     */
    public static String inWords(LocalDate day) {
        return WORDS.format(day);
    }
}
