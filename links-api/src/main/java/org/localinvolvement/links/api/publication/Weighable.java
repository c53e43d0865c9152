package org.localinvolvement.links.api.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.model.involvement.ContactAnalysis;
import org.localinvolvement.links.model.involvement.Trend;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.rules.priority.Standing;

/** How many voices a theme must have to be weighed at all, by what was agreed. */
final class Weighable {

    /** What every programme reads, whoever spoke. */
    static final Set<String> ALWAYS_READ = Set.of(
            "evidence.window-days",
            "volume-of-voices.threshold",
            "volume-of-voices.window-days",
            "rising-trend.significance",
            "rising-trend.window-days",
            "specialist-minority.window-days",
            "unheard.significance",
            "unheard.window-days");

    private static final Set<String> KNOWN = Set.of("Volume of voices", "Rising trend", "Specialist minority");

    private final Decision<?> decision;
    private final Ratio tested;

    /** Of contacts up to the last day that counts. */
    Weighable(Decision<?> decision, ContactAnalysis contacts, LocalDate lastDay) {
        this.decision = decision;
        int days = decision.parameters().stream()
                .filter(one -> one.name().equals("rising-trend.window-days"))
                .map(ParameterValue::whole)
                .findFirst()
                .orElse(1);
        this.tested = Ratio.of(Math.max(1, tested(contacts, Window.endingOn(lastDay, days))));
    }

    /** By the lowest of the trigger points of the library; 1 where something else brought the theme among those weighed. */
    long fewestVoices(Standing standing) {
        boolean byOthers =
                standing.triggers().stream().anyMatch(title -> KNOWN.stream().noneMatch(title::startsWith));
        if (byOthers) {
            return 1;
        }
        return Stream.of("volume-of-voices.threshold", "specialist-minority.voices", "specialist-minority.rate-voices")
                .flatMapToLong(name -> agreed(name, standing.theme()))
                .min()
                .stream()
                .mapToObj(least -> Math.min(least, rise(standing.theme()).orElse(least)))
                .findFirst()
                .orElse(1L);
    }

    /** What was agreed for the theme goes before the rest; which service or sector it is of is not known here. */
    private LongStream agreed(String name, String theme) {
        List<ParameterValue> values = decision.parameters().stream()
                .filter(one -> one.name().equals(name))
                .toList();
        List<ParameterValue> ofTheme =
                values.stream().filter(one -> one.theme().equals(theme)).toList();
        return (ofTheme.isEmpty()
                        ? values.stream()
                                .filter(one ->
                                        one.theme().isEmpty() || one.theme().contains(":"))
                        : ofTheme.stream())
                .mapToLong(one -> one.value().longValue());
    }

    /** The fewest voices that are a rise where nobody spoke before. */
    private OptionalLong rise(String theme) {
        Stream<ParameterValue> significance = decision.parameters().stream()
                .filter(one -> one.name().equals("rising-trend.significance"))
                .filter(one -> one.theme().isEmpty() || one.theme().equals(theme));
        Ratio agreed =
                significance.map(ParameterValue::ratio).max(Ratio::compareTo).orElse(Ratio.ZERO);
        return LongStream.rangeClosed(1, 64)
                .filter(voices ->
                        Ratio.of(Trend.pValue(voices, 0)).times(tested).compareTo(agreed) <= 0)
                .findFirst();
    }

    private static long tested(ContactAnalysis contacts, Window window) {
        return contacts.themes().stream()
                .filter(theme -> {
                    Trend trend = contacts.trend(theme, window);
                    return trend.now().most() + trend.before().most() > 0;
                })
                .count();
    }
}
