package org.localinvolvement.links.rules.trigger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.time.Window;

/**
 * How an area or community of the population profile is heard, against its share of the people. A fact that rules match.
 *
 * @param subject the code of the place or user group, as in the contact log
 * @param sort what it is: {@code area} or {@code community}
 * @param heard different people and groups that were heard from it, about any theme
 * @param all different people and groups of which it is known from which area, or of which communities, they are
 * @param people how many people it has
 * @param ofPeople how many people there are: those of all areas of the profile, or everybody
 * @param source where the number of its people comes from, and of which day
 * @param window the days over which was counted, both inclusive
 * @param likelihood how likely so few would be by chance, after correction for the areas and communities tested
 * @param threshold at or under which likelihood it is agreed to be heard too little
 * @param unheard whether it is heard significantly less than its share
 * @param silent whether nobody of it was heard at all
 * @param since the first day of the episode in which it is heard significantly less than its share; null where it is not, or the log
 *     does not reach back for a whole window
 * @param silentSince the first day of the episode in which nobody of it is heard; null as above
 * @param missing what would have to be known where it is not settled; otherwise empty
 * @param parameters every agreed value that was read
 */
public record CommunityVoices(
        String subject,
        String sort,
        Voices heard,
        Voices all,
        long people,
        long ofPeople,
        String source,
        Window window,
        Bounds likelihood,
        ParameterValue threshold,
        Truth unheard,
        Truth silent,
        @Nullable LocalDate since,
        @Nullable LocalDate silentSince,
        String missing,
        List<ParameterValue> parameters)
        implements Occasion {

    /** Copies the list. */
    public CommunityVoices {
        parameters = List.copyOf(parameters);
    }

    /**
     * The same, dated by the silence.
     *
     * @return with {@link #silentSince()} as {@link #since()}
     */
    public CommunityVoices silence() {
        return new CommunityVoices(
                subject,
                sort,
                heard,
                all,
                people,
                ofPeople,
                source,
                window,
                likelihood,
                threshold,
                unheard,
                silent,
                silentSince,
                silentSince,
                missing,
                parameters);
    }

    /**
     * The first day of the window.
     *
     * @return inclusive
     */
    public LocalDate firstDay() {
        return window.first();
    }

    /**
     * The last day of the window.
     *
     * @return inclusive
     */
    public LocalDate lastDay() {
        return window.last();
    }

    /**
     * Its share of the people for reading.
     *
     * @return for example {@code 1.8 per cent}
     */
    public String share() {
        return perCent(Ratio.of(people, ofPeople));
    }

    /**
     * The likelihood for reading.
     *
     * @return for example {@code 0.000488}, or {@code between 0.01 and 0.2}
     */
    public String chance() {
        return likelihood.toString();
    }

    /**
     * The agreed likelihood for reading.
     *
     * @return for example {@code 0.05}
     */
    public String agreed() {
        return threshold.ratio().toString();
    }

    private static String perCent(Ratio share) {
        BigDecimal plain = share.toDecimal(3).movePointRight(2).stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString() + " per cent";
    }
}
