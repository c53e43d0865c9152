package org.localinvolvement.links.model.work;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.time.Window;

/**
 * One piece of work on a LINk's programme, from its goal to what came of it.
 *
 * <p>Source: "Starting a work programme" (April 2008), Identifying priorities (goals, short list, measurable outcomes),
 * Opportunities to be proactive, Reacting to changing health and social care services.
 *
 * @param id what the host calls it
 * @param issue the id of the {@link org.localinvolvement.links.model.involvement.Issue} or the theme that it is about
 * @param goal what it is to achieve
 * @param measurableOutcome by what one will see that it did; null where none is agreed
 * @param owner the role that answers for it, never a person's name
 * @param cost what it may cost, in pounds, 0 or more; null where it is not known
 * @param period when it is worked on, both days inclusive
 * @param initiative whether the LINk set out to do it or reacts
 * @param close what came of it; null while it is open
 */
public record WorkProgrammeItem(
        String id,
        String issue,
        String goal,
        @Nullable String measurableOutcome,
        String owner,
        @Nullable BigDecimal cost,
        Window period,
        Initiative initiative,
        @Nullable ItemClose close) {

    /** Where a piece of work comes from. */
    public enum Initiative {
        /** The LINk set out to do it. */
        PROACTIVE,
        /** Something arose that the LINk reacts to. */
        REACTIVE
    }

    /**
     * Checks what is given.
     *
     * @throws IllegalArgumentException if a text is blank, the cost is negative, it is closed before it begins, or it is
     *     closed against a measure that was never agreed
     */
    public WorkProgrammeItem {
        id = Given.text("id", id);
        issue = Given.text("issue", issue);
        goal = Given.text("goal", goal);
        owner = Given.text("owner", owner);
        measurableOutcome = Given.textOrNull("measurableOutcome", measurableOutcome);
        Objects.requireNonNull(period, "period: give when it is worked on");
        Objects.requireNonNull(initiative, "initiative: say whether it is proactive or reactive");
        if (cost != null && cost.signum() < 0) {
            throw new IllegalArgumentException("cost: 0 pounds or more, not " + cost);
        }
        if (close != null && close.closed().isBefore(period.first())) {
            throw new IllegalArgumentException("close: " + id + " begins on " + period.first()
                    + " and cannot be closed on " + close.closed() + "; correct one of the two days");
        }
        if (close != null && measurableOutcome == null && close.outcome() != ItemClose.Outcome.TOO_EARLY) {
            throw new IllegalArgumentException("close: whether " + id + " was " + close.outcome()
                    + " is told against its measurable outcome; give one, or close it as TOO_EARLY");
        }
    }

    /**
     * The same when it is closed.
     *
     * @param how what came of it
     * @return a copy
     */
    public WorkProgrammeItem closedWith(ItemClose how) {
        return new WorkProgrammeItem(id, issue, goal, measurableOutcome, owner, cost, period, initiative, how);
    }
}
