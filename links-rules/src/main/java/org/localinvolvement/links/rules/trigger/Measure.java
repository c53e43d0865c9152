package org.localinvolvement.links.rules.trigger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Measured;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.model.time.Window;

/**
 * A figure of one theme beside the agreed value that it is held against. A fact that rules match.
 *
 * @param kind what is measured
 * @param theme the theme
 * @param value the figure, bounds where anonymous contacts make it uncertain
 * @param threshold the agreed value, as it stood on the as-at date; where a rate in a group of known size was agreed, as many
 *     people of the group as that is
 * @param window the days over which was measured, both inclusive
 * @param reached whether the figure has reached the threshold; unknown where it depends on who the anonymous contacts are,
 *     or where the log does not reach back far enough
 * @param distance how much more it would take to reach the threshold with certainty, in the unit of the kind; for a rise,
 *     people of the later window; 0 where it is reached
 * @param firstReached for voices and rises that are certainly reached, the day on which they first were, in the episode
 *     that is still open; otherwise null
 * @param detail what the figure is made of, in words; may be empty
 * @param missing what would have to be known where {@code reached} is unknown; otherwise empty
 * @param parameters every agreed value that was read, the threshold and the length of the window among them
 */
public record Measure(
        MeasureKind kind,
        String theme,
        Bounds value,
        ParameterValue threshold,
        Window window,
        Truth reached,
        Ratio distance,
        @Nullable LocalDate firstReached,
        String detail,
        String missing,
        List<ParameterValue> parameters)
        implements Measured {

    /** Copies the list. */
    public Measure {
        parameters = List.copyOf(parameters);
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
     * The figure for reading: shares in per cent, others with at most two digits after the point, likelihoods with six.
     *
     * @return for example {@code 12}, {@code between 12 and 15} or {@code 58.7 per cent}
     */
    public String figure() {
        if (value.known()) {
            return kind.inWords(value.least());
        }
        return "between " + kind.inWords(value.least()) + " and " + kind.inWords(value.most());
    }

    /**
     * The agreed value for reading.
     *
     * @return for example {@code 12} or {@code 40 per cent}
     */
    public String agreed() {
        return kind.inWords(threshold.ratio());
    }

    /**
     * The figure, the agreed value and what lies between them.
     *
     * @return for example {@code voices about podiatry: 11 of 12 people, 1 more would reach it}; without a full stop
     */
    @Override
    public String inWords() {
        return compared()
                + switch (reached) {
                    case YES -> "";
                    case UNKNOWN -> "; whether it is reached depends on " + missing;
                    case NO -> toReach();
                };
    }

    private String compared() {
        return switch (kind) {
            case RISE ->
                "voices about " + theme + ": " + detail + "; likelihood by chance: " + figure() + ", where " + agreed()
                        + " or less is agreed as a rise";
            case EFFECTIVE_CONTRIBUTORS, LARGEST_SHARE, PRAISE_SHARE ->
                kind.title() + " about " + theme + ": " + figure() + ", where " + agreed() + " or "
                        + (kind.atLeast() ? "more" : "less") + " is agreed";
            case SPECIALIST_VOICES ->
                kind.title() + (detail.isEmpty() ? "" : " (" + detail + ")") + " about " + theme + ": " + figure()
                        + " of " + agreed() + " " + kind.unit();
            case VOICES, CONTACTS, KINDS_OF_SOURCE, PRAISE_VOICES, BESIDES_PRAISE, AREAS, STANDARD_MISSED ->
                kind.title() + " about " + theme + ": " + figure() + " of " + agreed() + " " + kind.unit();
        };
    }

    private String toReach() {
        return switch (kind) {
            case RISE -> "; " + distance + " more would make it a rise";
            case EFFECTIVE_CONTRIBUTORS, LARGEST_SHARE, PRAISE_SHARE -> "";
            // Where it is uncertain how many it already is, fewer may be enough.
            case VOICES,
                    SPECIALIST_VOICES,
                    CONTACTS,
                    KINDS_OF_SOURCE,
                    PRAISE_VOICES,
                    BESIDES_PRAISE,
                    AREAS,
                    STANDARD_MISSED ->
                ", " + new Bounds(threshold.ratio().minusOrZero(value.most()), distance) + " more would reach it";
        };
    }
}
