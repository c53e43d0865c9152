package org.localinvolvement.links.rules.governance;

import org.localinvolvement.links.model.decision.Truth;

/**
 * Something that is done only under a relevant decision: a report, a request, a referral, a visit, an amount spent. A fact that rules
 * match.
 *
 * @param about the topic
 * @param kind what it is, for example {@code report}
 * @param dealing its id
 * @param day the day in words
 * @param head what the decision on it has to be about
 * @param decisions the ids of the decisions on record about it, in words
 * @param undecided whether no decision about it is on record
 * @param otherHead whether the decisions about it are on something else
 * @param decidedLater whether it was decided only after it was done
 */
public record DealingDone(
        HouseTopic about,
        String kind,
        String dealing,
        String day,
        String head,
        String decisions,
        Truth undecided,
        Truth otherHead,
        Truth decidedLater) {

    /**
     * Of what it is said.
     *
     * @return for example {@code report R-01}
     */
    public String subject() {
        return kind + " " + dealing;
    }
}
