package org.localinvolvement.links.crm.packs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.Replacement;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.rules.pack.PackProblem;

/**
 * A rule pack in the folder, and what became of it.
 *
 * @param place the name of its folder or jar
 * @param inUse the name of the pack that answers from this place; empty if none does
 * @param pack the name of the pack that lies there; empty where it could not be read
 * @param version its version; empty where it could not be read
 * @param fingerprint tells whether two packs say the same; empty where nothing was handed in
 * @param refused whether it was refused, so that what was in use answers as before
 * @param problems why it was refused, and what it is warned of
 */
public record PackState(
        String place,
        String inUse,
        String pack,
        String version,
        String fingerprint,
        boolean refused,
        List<Problem> problems) {

    /** Copies the list. */
    public PackState {
        problems = List.copyOf(problems);
    }

    static PackState of(String place, String inUse, @Nullable Replacement last, String remark) {
        if (last == null || !remark.isEmpty()) {
            Problem problem = new Problem(
                    ProblemCode.PACK_VALUE_INVALID, place, 0, "name", null, remark, "Give each pack a name of its own");
            return new PackState(place, inUse, "", "", "", true, List.of(problem));
        }
        return new PackState(
                place,
                inUse,
                last.pack(),
                last.version(),
                last.fingerprint(),
                last.refused(),
                last.trials().stream()
                        .flatMap(trial -> trial.problems().stream())
                        .map(PackProblem::toProblem)
                        .toList());
    }
}
