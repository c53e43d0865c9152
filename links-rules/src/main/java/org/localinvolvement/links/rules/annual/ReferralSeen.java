package org.localinvolvement.links.rules.annual;

import java.util.List;
import org.localinvolvement.links.model.work.Referral;
import org.localinvolvement.links.rules.duty.Duty;

/**
 * A referral of the year, and what the committee owes.
 *
 * @param referral the referral
 * @param duties what the committee has to do, with how it stands on the day of the question
 */
public record ReferralSeen(Referral referral, List<Duty> duties) {

    /** Copies the list. */
    public ReferralSeen {
        duties = List.copyOf(duties);
    }
}
