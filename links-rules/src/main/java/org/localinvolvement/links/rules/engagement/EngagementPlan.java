package org.localinvolvement.links.rules.engagement;

import java.util.List;
import org.localinvolvement.links.rules.commissioning.CycleRemark;

/**
 * What to do about an issue, in the order in which it has to be done.
 *
 * @param issue the id of the issue
 * @param title its title
 * @param steps what can be done on the day or later; see {@link PlanStep#ORDER}
 * @param missed windows that closed before the day, what closed first before the others
 * @param untold phases of which no window is told
 * @param remarks what the rules about the cycle say of the commissioners, each once
 */
public record EngagementPlan(
        String issue,
        String title,
        List<PlanStep> steps,
        List<PlanStep> missed,
        List<UntoldWindows> untold,
        List<CycleRemark> remarks) {

    /** Copies the lists. */
    public EngagementPlan {
        steps = List.copyOf(steps);
        missed = List.copyOf(missed);
        untold = List.copyOf(untold);
        remarks = List.copyOf(remarks);
    }
}
