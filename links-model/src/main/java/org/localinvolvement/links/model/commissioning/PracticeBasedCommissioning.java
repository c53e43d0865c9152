package org.localinvolvement.links.model.commissioning;

import java.util.Objects;
import java.util.Set;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.time.Period;

/**
 * GP practices that take part in commissioning, and the Primary Care Trust for whose budget they do.
 *
 * <p>Use it to find whom to approach: {@link #holderOf(Part)} tells the practices' part from the trust's.
 *
 * <p>Source: "Health and social care structures" (May 2009), What is Practice Based Commissioning?
 *
 * @param primaryCareTrust the Primary Care Trust
 * @param practices the practices; at least one
 * @param period when they do so
 */
public record PracticeBasedCommissioning(Identifier primaryCareTrust, Set<Identifier> practices, Period period) {

    /** What there is to do in commissioning where practices take part. */
    public enum Part {
        /** Leading the work on deciding clinical outcomes. */
        LEAD_ON_OUTCOMES(CommissionerKind.PRACTICE_BASED),
        /** Feeding back on the performance of providers. */
        FEED_BACK_ON_PERFORMANCE(CommissionerKind.PRACTICE_BASED),
        /** Holding the budget. */
        HOLD_THE_BUDGET(CommissionerKind.PRIMARY_CARE_TRUST),
        /** Being accountable for the commissioning of healthcare. */
        BE_ACCOUNTABLE(CommissionerKind.PRIMARY_CARE_TRUST);

        private final CommissionerKind doneBy;

        Part(CommissionerKind doneBy) {
            this.doneBy = doneBy;
        }

        /**
         * Whose part it is.
         *
         * @return practice based commissioners or the Primary Care Trust
         */
        public CommissionerKind doneBy() {
            return doneBy;
        }
    }

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if there is no practice, or the trust is one of them
     */
    public PracticeBasedCommissioning {
        Objects.requireNonNull(primaryCareTrust, "primaryCareTrust: give the trust that holds the budget");
        Objects.requireNonNull(period, "period: give when it holds, Period.always() for every day");
        practices = Given.sorted(practices);
        if (practices.isEmpty()) {
            throw new IllegalArgumentException("practices: name at least one practice that commissions");
        }
        if (practices.contains(primaryCareTrust)) {
            throw new IllegalArgumentException("practices: " + primaryCareTrust
                    + " is the Primary Care Trust, which holds the budget; name the practices alone");
        }
    }

    /**
     * The bodies whose part something is.
     *
     * @param part what there is to do
     * @return the practices, or the Primary Care Trust alone
     */
    public Set<Identifier> holderOf(Part part) {
        return part.doneBy() == CommissionerKind.PRACTICE_BASED ? practices : Set.of(primaryCareTrust);
    }
}
