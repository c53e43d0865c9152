package org.localinvolvement.links.rules.governance;

import java.time.LocalDate;
import org.localinvolvement.links.model.decision.Truth;

/**
 * A relevant decision. A fact that rules match.
 *
 * @param about the topic
 * @param decision its id
 * @param decided the day of the decision
 * @param days from the decision to the publication of its statement, or where there is none, to the as-at date
 * @param noProcedure whether no procedure had been published before it
 * @param unpublished whether no statement is published
 * @param published whether a statement is published, with reasons or without
 * @param withoutReasons whether a statement without reasons is published
 */
public record DecisionMade(
        HouseTopic about,
        String decision,
        LocalDate decided,
        int days,
        Truth noProcedure,
        Truth unpublished,
        Truth published,
        Truth withoutReasons) {

    /**
     * Of what it is said.
     *
     * @return for example {@code decision D-01}
     */
    public String subject() {
        return "decision " + decision;
    }
}
