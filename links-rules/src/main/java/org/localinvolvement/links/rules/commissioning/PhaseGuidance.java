package org.localinvolvement.links.rules.commissioning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.commissioning.CommissioningPhase;
import org.localinvolvement.links.model.commissioning.CommissioningTask;
import org.localinvolvement.links.model.commissioning.CycleDocument;
import org.localinvolvement.links.model.commissioning.EngagementStage;
import org.localinvolvement.links.model.decision.Truth;

/**
 * What to know of a phase at a commissioner that is open, ahead or not told of.
 *
 * @param phase the phase
 * @param task the task of the 2008 guide; null where it belongs to none
 * @param stage the stage of engagement that goes with it, as the library suggests; null where none does
 * @param stageHolds whether the Engagement Cycle applies to such a commissioner; unknown where it is by analogy, and no where no stage
 *     goes with the phase
 * @param contribute what the LINk can contribute
 * @param askFor what it can ask for
 * @param feeds which documents it goes into, in their order
 * @param rules why the task and the stage are these
 */
public record PhaseGuidance(
        CommissioningPhase phase,
        @Nullable CommissioningTask task,
        @Nullable EngagementStage stage,
        Truth stageHolds,
        List<CycleRemark> contribute,
        List<CycleRemark> askFor,
        List<Feeds> feeds,
        List<CycleRemark> rules) {

    /** Copies the lists. */
    public PhaseGuidance {
        contribute = List.copyOf(contribute);
        askFor = List.copyOf(askFor);
        feeds = List.copyOf(feeds);
        rules = List.copyOf(rules);
    }

    /**
     * A document that a phase goes into.
     *
     * @param document the document
     * @param holds whether there is one on the day; unknown where that is not known
     * @param because the rule that says so
     */
    public record Feeds(CycleDocument document, Truth holds, CycleRemark because) {}
}
