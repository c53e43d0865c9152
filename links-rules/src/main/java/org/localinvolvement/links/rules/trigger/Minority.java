package org.localinvolvement.links.rules.trigger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.involvement.ThemeEvidence;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.service.Population;
import org.localinvolvement.links.model.service.PopulationProfile;
import org.localinvolvement.links.rules.parameter.Parameters;

/**
 * A user group or community that spoke of a theme, and how many of its voices are enough because of what.
 *
 * @param group its code; empty where no group can count
 * @param voices its voices
 * @param enough how many are enough
 * @param because why so many are
 * @param read the agreed values that say so
 */
record Minority(String group, Voices voices, ParameterValue enough, String because, List<ParameterValue> read) {

    /** A rate is one in so many people. */
    private static final long RATE_BASE = 10_000;

    /** A group of few names and many anonymous contacts may be enough where one of more names is not. */
    private static final Comparator<Minority> ORDER = Comparator.comparing(
                    (Minority one) -> nearness(Truth.atLeast(one.voices.toBounds(), one.enough.ratio())))
            .thenComparing(
                    (Minority one) -> one.enough.ratio().minusOrZero(Ratio.of(one.voices.least())),
                    Comparator.reverseOrder())
            .thenComparing(one -> one.voices.least())
            .thenComparing(one -> one.voices.most())
            .thenComparing(Minority::group, Comparator.reverseOrder())
            .thenComparing(Minority::because);

    private static int nearness(Truth reached) {
        return switch (reached) {
            case YES -> 2;
            case UNKNOWN -> 1;
            case NO -> 0;
        };
    }

    /**
     * Of all groups that spoke, the one nearest to being enough: by number where it is small or seldom heard, and by rate where
     * its size is known.
     */
    static Minority nearest(ThemeEvidence evidence, Parameters parameters, Surroundings surroundings, LocalDate asAt) {
        String theme = evidence.theme();
        ParameterValue number = parameters.get(MeasureKind.SPECIALIST_VOICES.threshold(), theme, asAt);
        ParameterValue small = parameters.get("specialist-minority.small-group", theme, asAt);
        ParameterValue rate = parameters.get("specialist-minority.rate", theme, asAt);
        ParameterValue least = parameters.get("specialist-minority.rate-voices", theme, asAt);
        Set<String> seldomHeard = parameters.seldomHeardGroups(asAt);
        List<Minority> minorities = new ArrayList<>();
        evidence.userGroups().forEach((group, voices) -> {
            OptionalLong people = people(group, surroundings, asAt);
            if (seldomHeard.contains(group)) {
                minorities.add(
                        new Minority(group, voices, number, "agreed to be small or seldom heard", List.of(number)));
            } else if (people.isPresent() && small.ratio().compareTo(Ratio.of(people.getAsLong())) >= 0) {
                minorities.add(new Minority(
                        group, voices, number, "a group of " + people.getAsLong() + " people", List.of(number, small)));
            }
            if (people.isPresent()) {
                minorities.add(byRate(group, voices, people.getAsLong(), rate, least));
            }
        });
        return minorities.stream().max(ORDER).orElse(new Minority("", Voices.NONE, number, "", List.of(number)));
    }

    /** As many whole people as reach the rate in a group of that size, and at least the agreed number. */
    private static Minority byRate(
            String group, Voices voices, long people, ParameterValue rate, ParameterValue least) {
        BigDecimal enough = rate.value()
                .multiply(BigDecimal.valueOf(people))
                .divide(BigDecimal.valueOf(RATE_BASE), 0, RoundingMode.CEILING)
                .max(least.value());
        return new Minority(
                group,
                voices,
                new ParameterValue(rate.name(), rate.theme(), enough, least.unit(), rate.from(), rate.reference()),
                "a group of " + people + " people, of whom " + rate.value().toPlainString() + " in " + RATE_BASE
                        + " and at least " + least.value().toPlainString() + " are " + enough.toPlainString(),
                List.of(rate, least));
    }

    private static OptionalLong people(String group, Surroundings surroundings, LocalDate asAt) {
        Identifier home = surroundings.home();
        PopulationProfile profile = surroundings.population();
        if (home == null || profile == null) {
            return OptionalLong.empty();
        }
        return profile.find(home, group, asAt).stream()
                .mapToLong(Population::people)
                .findFirst();
    }

    /** The group and why so many are enough; empty where no group can count. */
    String inWords() {
        return because.isEmpty() ? "" : group + ", " + because;
    }
}
