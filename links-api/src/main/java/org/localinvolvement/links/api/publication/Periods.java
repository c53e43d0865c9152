package org.localinvolvement.links.api.publication;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.localinvolvement.links.api.publication.PublishedCount.Told;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.involvement.ContactAnalysis;
import org.localinvolvement.links.model.time.Days;
import org.localinvolvement.links.model.time.Window;

/** The days of evidence divided into periods, and the voices of a theme in each, where all of them may be told. */
final class Periods {

    private static final int MOST = 14;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private Periods() {}

    /** Months, or as many months as leave few periods; none where the days are too few to be divided. */
    static List<Window> of(Window days) {
        int months = 1;
        List<Window> periods = divided(days, months);
        while (periods.size() > MOST) {
            months = months == 1 ? 3 : months * 2;
            periods = divided(days, months);
        }
        return periods.size() < 2 ? List.of() : periods;
    }

    private static List<Window> divided(Window days, int months) {
        List<Window> periods = new ArrayList<>();
        for (int i = 0; ; i++) {
            LocalDate first = days.first().plusMonths((long) i * months);
            if (first.isAfter(days.last())) {
                return periods;
            }
            LocalDate next = days.first().plusMonths((long) (i + 1) * months).minusDays(1);
            periods.add(new Window(first, next.isAfter(days.last()) ? days.last() : next));
        }
    }

    /** A calendar month by its name, another period by its days. */
    static String name(Window period) {
        LocalDate first = period.first();
        return first.getDayOfMonth() == 1
                        && period.last().equals(first.plusMonths(1).minusDays(1))
                ? MONTH.format(first)
                : Days.inWords(first) + " to " + Days.inWords(period.last());
    }

    /**
     * The voices of each period. Where one may not be told, none is: from the others, from all who spoke and from the trigger points that
     * are named it could be worked out too often. The same where the numbers tell how few spoke in more than one period, or in one alone.
     */
    static List<Long> toldOf(
            ContactAnalysis contacts, String theme, List<Window> periods, Told all, Suppression limit) {
        List<Long> numbers = new ArrayList<>();
        for (Window period : periods) {
            Voices voices = contacts.evidence(theme, period).contributors();
            if (limit.count(voices) instanceof PublishedCount.Few) {
                return List.of();
            }
            numbers.add(voices.least());
        }
        return tellsOfFew(numbers, all.least(), limit) ? List.of() : numbers;
    }

    /** Whether from the numbers it follows how many spoke in more than one period, or in one alone, and these are few. */
    static boolean tellsOfFew(List<Long> numbers, long all, Suppression limit) {
        long sum = numbers.stream().mapToLong(Long::longValue).sum();
        boolean tellsOfReturning = limit.withholds(Math.abs(sum - all));
        long spokenIn = numbers.stream().filter(one -> one > 0).count();
        boolean tellsOfOneAlone =
                spokenIn <= 2 && numbers.stream().anyMatch(one -> limit.withholds(Math.abs(all - one)));
        return tellsOfReturning || tellsOfOneAlone;
    }
}
