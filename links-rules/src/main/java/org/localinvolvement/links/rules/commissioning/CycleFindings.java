package org.localinvolvement.links.rules.commissioning;

import org.localinvolvement.links.model.commissioning.CommissioningPhase;
import org.localinvolvement.links.model.commissioning.CommissioningTask;
import org.localinvolvement.links.model.commissioning.CycleDocument;
import org.localinvolvement.links.model.commissioning.EngagementStage;
import org.localinvolvement.links.model.decision.Truth;

/** What a rule about the commissioning cycle may say: the one global of its rule base, under the name {@code findings}. */
public interface CycleFindings {

    /**
     * A window is told, and how it stands.
     *
     * @param window the window
     */
    void window(PhaseWindow window);

    /**
     * Of a phase nothing is told.
     *
     * @param commissioner the identifier of the commissioner
     * @param phase the phase
     * @param when unknown; no says that the calendar is complete without it
     * @param missing what would have to be known
     */
    void untold(String commissioner, CommissioningPhase phase, Truth when, String missing);

    /**
     * It cannot be said in which phase a commissioner is.
     *
     * @param commissioner its identifier
     * @param when whether that is so
     * @param missing what would have to be known
     */
    void cannotSay(String commissioner, Truth when, String missing);

    /**
     * A commissioner is none on the day, so that nothing is open at it.
     *
     * @param commissioner its identifier
     * @param when whether that is so; unknown leaves it open
     * @param missing what would have to be known where that is unknown
     */
    void notThere(String commissioner, Truth when, String missing);

    /**
     * Something to know of a commissioner.
     *
     * @param commissioner its identifier, or two with a space between
     * @param when whether it is so
     * @param missing what would have to be known where that is unknown
     */
    void about(String commissioner, Truth when, String missing);

    /** Something to know of the day, whoever commissions. */
    void ofTheDay();

    /**
     * To which task of the 2008 guide a phase belongs.
     *
     * @param commissioner the identifier of the commissioner
     * @param phase the phase
     * @param task the task
     */
    void task(String commissioner, CommissioningPhase phase, CommissioningTask task);

    /**
     * Which stage of engagement goes with a phase.
     *
     * @param commissioner the identifier of the commissioner
     * @param phase the phase
     * @param stage the stage
     * @param when whether it goes with it
     * @param missing what would have to be known where that is unknown
     */
    void stage(String commissioner, CommissioningPhase phase, EngagementStage stage, Truth when, String missing);

    /**
     * What the LINk can contribute in a phase, which the reason of the rule says.
     *
     * @param commissioner the identifier of the commissioner
     * @param phase the phase
     */
    void contribute(String commissioner, CommissioningPhase phase);

    /**
     * What the LINk can ask for in a phase, which the reason of the rule says.
     *
     * @param commissioner the identifier of the commissioner
     * @param phase the phase
     */
    void askFor(String commissioner, CommissioningPhase phase);

    /**
     * Which document a phase goes into.
     *
     * @param commissioner the identifier of the commissioner
     * @param phase the phase
     * @param document the document
     * @param when whether there is one on the day
     * @param missing what would have to be known where that is unknown
     */
    void feeds(String commissioner, CommissioningPhase phase, CycleDocument document, Truth when, String missing);
}
