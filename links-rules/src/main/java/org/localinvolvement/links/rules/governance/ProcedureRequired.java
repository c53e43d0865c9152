package org.localinvolvement.links.rules.governance;

import org.localinvolvement.links.model.decision.Truth;

/**
 * A procedure that has to be had and published. A fact that rules match.
 *
 * @param about the topic
 * @param kind what it is for
 * @param provision what asks for it
 * @param says what it has to say
 * @param decision the id of the first relevant decision on record; {@code none} where there is none
 * @param lacking whether none is on record
 * @param unpublished whether one is on record and none is published
 * @param silent whether it does not say what it has to say
 * @param late whether it was not published before that first decision; no where it need not be, or none is on record
 */
public record ProcedureRequired(
        HouseTopic about,
        String kind,
        String provision,
        String says,
        String decision,
        Truth lacking,
        Truth unpublished,
        Truth silent,
        Truth late) {

    /**
     * Of what it is said.
     *
     * @return for example {@code procedure for making relevant decisions}
     */
    public String subject() {
        return "procedure for " + kind;
    }
}
