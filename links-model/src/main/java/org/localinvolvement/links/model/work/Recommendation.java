package org.localinvolvement.links.model.work;

import java.util.Objects;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.decision.Truth;

/**
 * What a LINk recommends in a report, and what came of it.
 *
 * <p>No body has to accept it: to give reasons for no action is enough (SI 2008/528 reg 5(2)(b)).
 *
 * @param id what the host calls it; its own within the report
 * @param words what is recommended
 * @param accepted whether a body said that it will act
 * @param actedOn whether it did
 */
public record Recommendation(String id, String words, Truth accepted, Truth actedOn) {

    /**
     * Checks what is given.
     *
     * @throws IllegalArgumentException if a text is blank
     */
    public Recommendation {
        id = Given.text("id", id);
        words = Given.text("words", words);
        Objects.requireNonNull(accepted, "accepted: give Truth.UNKNOWN while no answer is on record");
        Objects.requireNonNull(actedOn, "actedOn: give Truth.UNKNOWN where it is not known");
    }

    /**
     * A recommendation of which nothing has come yet.
     *
     * @param id what the host calls it
     * @param words what is recommended
     * @return the recommendation
     */
    public static Recommendation of(String id, String words) {
        return new Recommendation(id, words, Truth.UNKNOWN, Truth.UNKNOWN);
    }
}
