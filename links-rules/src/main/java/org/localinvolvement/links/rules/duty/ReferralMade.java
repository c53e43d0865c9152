package org.localinvolvement.links.rules.duty;

import java.util.Objects;
import org.localinvolvement.links.model.work.Referral;

/**
 * A referral to an Overview and Scrutiny Committee.
 *
 * @param referral the referral and what the committee did
 * @param referrer who made it
 */
public record ReferralMade(Referral referral, ReportSent.Referrer referrer) implements DutyEvent {

    /** Checks that all is given. */
    public ReferralMade {
        Objects.requireNonNull(referral, "referral: give the referral");
        Objects.requireNonNull(referrer, "referrer: say who made it");
    }

    @Override
    public String event() {
        return referral.id();
    }
}
