package org.localinvolvement.links.model.work;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Given;

/**
 * What came of a piece of work when it was closed, against its measurable outcome.
 *
 * @param closed the day
 * @param outcome how far the measure was met
 * @param evidence by what one sees it
 * @param carriedOverBecause why it goes on in the next programme; null where it does not
 */
public record ItemClose(
        LocalDate closed,
        Outcome outcome,
        String evidence,
        @Nullable String carriedOverBecause) {

    /** How far a measure was met. */
    public enum Outcome {
        /** Met. */
        MET,
        /** Partly met. */
        PARTLY,
        /** Not met. */
        NOT,
        /** It is too early to say. */
        TOO_EARLY
    }

    /**
     * Checks what is given.
     *
     * @throws IllegalArgumentException if the evidence is blank, or it is carried over although its measure was met
     */
    public ItemClose {
        Objects.requireNonNull(closed, "closed: give the day");
        Objects.requireNonNull(outcome, "outcome: give how far the measure was met");
        evidence = Given.text("evidence", evidence);
        carriedOverBecause = Given.textOrNull("carriedOverBecause", carriedOverBecause);
        if (outcome == Outcome.MET && carriedOverBecause != null) {
            throw new IllegalArgumentException(
                    "carriedOverBecause: what was met is finished; give another outcome, or carry nothing over");
        }
    }
}
