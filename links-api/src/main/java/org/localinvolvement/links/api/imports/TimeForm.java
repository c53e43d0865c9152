package org.localinvolvement.links.api.imports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The form in which an export writes days and times, and the zones that say on which day a time lies: strict, in English, with years
 * of four digits.
 *
 * @param pattern in the letters of {@link DateTimeFormatter}
 * @param format the pattern as a format
 * @param writtenIn the zone of times that are written without their offset
 * @param zone the zone whose day counts
 */
record TimeForm(String pattern, DateTimeFormatter format, ZoneId writtenIn, ZoneId zone) {

    static final String DAYS = "uuuu-MM-dd";

    private static final Pattern YEAR_OF_TWO_DIGITS = Pattern.compile("(?<![uy])([uy]{1,3})(?![uy])");

    static TimeForm of(String pattern, ZoneId writtenIn, ZoneId zone) {
        return new TimeForm(pattern, formatter(pattern), writtenIn, zone);
    }

    private static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .parseDefaulting(ChronoField.ERA, 1)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** What is wrong with a pattern; empty if nothing. A time is written and read back to see whether its day is told. */
    static String wrongWith(String pattern) {
        if (YEAR_OF_TWO_DIGITS.matcher(pattern.replaceAll("'[^']*'", "")).find()) {
            return "a year is written with four digits (yyyy or uuuu)";
        }
        OffsetDateTime time = LocalDateTime.of(2009, 11, 23, 14, 5, 6).atOffset(ZoneOffset.UTC);
        try {
            TimeForm form = of(pattern, ZoneOffset.UTC, ZoneOffset.UTC);
            return form.day(form.format().format(time)).equals(Optional.of(time.toLocalDate()))
                    ? ""
                    : "this format does not tell day, month and year";
        } catch (RuntimeException e) {
            // Besides what it documents, the JDK throws a ClassCastException for some patterns, "pdM" for one.
            return "this is not a format that tells day, month and year";
        }
    }

    /** The day on which a time lies in the zone; a day that is written without a time is itself. */
    Optional<LocalDate> day(String text) {
        return parsed(text)
                .map(time -> time instanceof LocalDate day
                        ? day
                        : instantOf(time).atZone(zone).toLocalDate());
    }

    /** The time, of a day its beginning. */
    Optional<Instant> instant(String text) {
        return parsed(text).map(this::instantOf);
    }

    private Instant instantOf(TemporalAccessor time) {
        return time instanceof OffsetDateTime exact
                ? exact.toInstant()
                : time instanceof LocalDateTime local
                        ? local.atZone(writtenIn).toInstant()
                        : LocalDate.from(time).atStartOfDay(writtenIn).toInstant();
    }

    private Optional<TemporalAccessor> parsed(String text) {
        try {
            return Optional.of(format.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
