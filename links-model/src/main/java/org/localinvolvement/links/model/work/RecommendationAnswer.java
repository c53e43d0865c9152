package org.localinvolvement.links.model.work;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;

/**
 * What a body said to a recommendation, and what it did.
 *
 * <p>No body has to accept a recommendation: to give reasons for no action is enough (SI 2008/528 reg 5(2)(b)). Whether it acted is
 * what the LINk found when it looked.
 *
 * @param by the body
 * @param answered the day of its answer; null where none is on record
 * @param accepted whether it said that it will act; unknown where it said neither
 * @param looked the day on which the LINk established whether it acted; null where it has not
 * @param actedOn whether it acted
 */
public record RecommendationAnswer(
        Identifier by,
        @Nullable LocalDate answered,
        Truth accepted,
        @Nullable LocalDate looked,
        Truth actedOn) {

    /**
     * Checks what is given.
     *
     * @throws IllegalArgumentException if something is said without the day on which it was said or established
     */
    public RecommendationAnswer {
        Objects.requireNonNull(by, "by: give the body");
        Objects.requireNonNull(accepted, "accepted: give Truth.UNKNOWN where it said neither");
        Objects.requireNonNull(actedOn, "actedOn: give Truth.UNKNOWN where it is not known");
        if (answered == null && accepted != Truth.UNKNOWN) {
            throw new IllegalArgumentException("accepted: " + by
                    + " has no answer on record, so that it is UNKNOWN; or give the day of the answer as answered");
        }
        if (looked == null && actedOn != Truth.UNKNOWN) {
            throw new IllegalArgumentException("actedOn: nobody looked whether " + by
                    + " acted, so that it is UNKNOWN; or give the day of looking as looked");
        }
    }

    /**
     * What is on record of it by a day.
     *
     * @param asAt the day, inclusive
     * @return the same without what was said or established later
     */
    public RecommendationAnswer asAt(LocalDate asAt) {
        boolean said = answered != null && !answered.isAfter(asAt);
        boolean seen = looked != null && !looked.isAfter(asAt);
        return new RecommendationAnswer(
                by,
                said ? answered : null,
                said ? accepted : Truth.UNKNOWN,
                seen ? looked : null,
                seen ? actedOn : Truth.UNKNOWN);
    }
}
