package org.localinvolvement.links.model.commissioning;

import java.util.Optional;

/**
 * The nine phases of any commissioning cycle.
 *
 * <p>They are not the five stages of engagement ({@link EngagementStage}); neither is read as the other. A cycle need not
 * pass them in this order, and several can be open at once.
 *
 * <p>Source: "Health and social care structures" (May 2009), LINks and Commissioning.
 */
public enum CommissioningPhase {
    /** Gathering information to assess needs. */
    ASSESS_NEEDS,
    /** Reviewing existing service provision. */
    REVIEW_PROVISION,
    /** Deciding priorities. */
    DECIDE_PRIORITIES,
    /** Designing services. */
    DESIGN_SERVICES,
    /** Shaping the structure of supply. */
    SHAPE_SUPPLY,
    /** Planning capacity. */
    PLAN_CAPACITY,
    /** Supporting choice and personalisation. */
    SUPPORT_CHOICE,
    /** Managing performance. */
    MANAGE_PERFORMANCE,
    /** Seeking public and patient views. */
    SEEK_VIEWS;

    /**
     * The task of the 2008 guide to which the phase belongs.
     *
     * <p>The mapping rests on a reading of both lists; neither guide gives it.
     *
     * @return empty for supporting choice and for seeking views, which the 2008 guide does not name among its tasks
     */
    public Optional<CommissioningTask> task() {
        return switch (this) {
            case ASSESS_NEEDS, REVIEW_PROVISION -> Optional.of(CommissioningTask.ASSESS_NEEDS);
            case DECIDE_PRIORITIES -> Optional.of(CommissioningTask.PRIORITISE_OUTCOMES);
            case DESIGN_SERVICES, SHAPE_SUPPLY, PLAN_CAPACITY -> Optional.of(CommissioningTask.PROCURE);
            case MANAGE_PERFORMANCE -> Optional.of(CommissioningTask.MANAGE_PERFORMANCE);
            case SUPPORT_CHOICE, SEEK_VIEWS -> Optional.empty();
        };
    }
}
