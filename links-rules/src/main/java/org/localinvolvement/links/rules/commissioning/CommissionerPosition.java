package org.localinvolvement.links.rules.commissioning;

import java.util.List;
import java.util.Optional;
import org.localinvolvement.links.model.commissioning.CommissionerKind;
import org.localinvolvement.links.model.commissioning.CommissioningPhase;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;

/**
 * Where one commissioner is with the service on the day.
 *
 * @param commissioner the commissioner, as the question names it
 * @param name its name on the day, or its identifier where the register holds none
 * @param kind what it is
 * @param inPhase whether a phase is open: unknown where none is told to be and its calendar does not tell all
 * @param reference where its calendar is published; empty where none is told
 * @param open the windows in which the day lies, what closes first before the others
 * @param ahead the windows that open after the day, what opens first before the others
 * @param closed the windows whose last day was before the day, what closed first before the others
 * @param untold the phases of which its calendar tells nothing; empty where no calendar is told
 * @param phases what to know of each phase that is open, ahead or not told of, in the order of the guide; empty where the
 *     commissioner is not there
 * @param remarks what else the rules say of it, in the order of their ids
 * @param missing what would have to be known; empty where nothing is missing
 */
public record CommissionerPosition(
        Identifier commissioner,
        String name,
        CommissionerKind kind,
        Truth inPhase,
        String reference,
        List<PhaseWindow> open,
        List<PhaseWindow> ahead,
        List<PhaseWindow> closed,
        List<CommissioningPhase> untold,
        List<PhaseGuidance> phases,
        List<CycleRemark> remarks,
        List<String> missing) {

    /** Copies the lists. */
    public CommissionerPosition {
        open = List.copyOf(open);
        ahead = List.copyOf(ahead);
        closed = List.copyOf(closed);
        untold = List.copyOf(untold);
        phases = List.copyOf(phases);
        remarks = List.copyOf(remarks);
        missing = List.copyOf(missing);
    }

    /**
     * What to know of a phase.
     *
     * @param phase the phase
     * @return empty where the phase is over, or the commissioner is not there
     */
    public Optional<PhaseGuidance> guidance(CommissioningPhase phase) {
        return phases.stream().filter(one -> one.phase() == phase).findFirst();
    }
}
