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
    ASSESS_NEEDS("Gathering information to assess needs"),
    /** Reviewing existing service provision. */
    REVIEW_PROVISION("Reviewing existing service provision"),
    /** Deciding priorities. */
    DECIDE_PRIORITIES("Deciding priorities"),
    /** Designing services. */
    DESIGN_SERVICES("Designing services"),
    /** Shaping the structure of supply. */
    SHAPE_SUPPLY("Shaping the structure of supply"),
    /** Planning capacity. */
    PLAN_CAPACITY("Planning capacity"),
    /** Supporting choice and personalisation. */
    SUPPORT_CHOICE("Supporting choice and personalisation"),
    /** Managing performance. */
    MANAGE_PERFORMANCE("Managing performance"),
    /** Seeking public and patient views. */
    SEEK_VIEWS("Seeking public and patient views");

    private final String title;

    CommissioningPhase(String title) {
        this.title = title;
    }

    /**
     * The name in plain English.
     *
     * @return for example {@code Shaping the structure of supply}
     */
    public String title() {
        return title;
    }

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
