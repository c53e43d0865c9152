package org.localinvolvement.links.api.csv;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which a log writes its dates: strict, in English, with years of four digits. */
record LogDates(String pattern, DateTimeFormatter format) {

    static final LogDates ISO = of("uuuu-MM-dd");

    private static final Pattern YEAR_OF_TWO_DIGITS = Pattern.compile("(?<![uy])([uy]{1,3})(?![uy])");

    static LogDates of(String pattern) {
        return new LogDates(pattern, formatter(pattern));
    }

    private static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder()
                .appendPattern(pattern)
                .parseDefaulting(ChronoField.ERA, 1)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** What is wrong with a pattern; empty if nothing. A day is written and read back to see whether it is whole. */
    static String wrongWith(String pattern) {
        if (YEAR_OF_TWO_DIGITS.matcher(pattern.replaceAll("'[^']*'", "")).find()) {
            return "a year is written with four digits (yyyy or uuuu)";
        }
        LocalDateTime day = LocalDate.of(2009, 11, 23).atTime(14, 5, 6);
        try {
            DateTimeFormatter format = formatter(pattern);
            LocalDate back = LocalDate.parse(format.format(day), format);
            return back.equals(day.toLocalDate()) ? "" : "this format does not tell day, month and year";
        } catch (RuntimeException e) {
            // Besides what it documents, the JDK throws a ClassCastException for some patterns, "pdM" for one.
            return "this is not a format that tells day, month and year";
        }
    }

    @Override
    public String toString() {
        return pattern;
    }
}
