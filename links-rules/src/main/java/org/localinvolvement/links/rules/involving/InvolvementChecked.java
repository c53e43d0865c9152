package org.localinvolvement.links.rules.involving;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;

/**
 * Whether a body kept its duty to involve: exercise by exercise, and over all.
 *
 * @param body the body
 * @param name its name on the day, or its id where the register does not hold it
 * @param kind what kind of body it is, in words
 * @param arrangementsDocument where its arrangements are written down; null where that is not known
 * @param exercises in the order of their first days
 * @param overAll yes where nothing stands against any of them, no where something does; unknown also where none is on record
 * @param notUsed what was told and not looked at, with the reason
 */
public record InvolvementChecked(
        Identifier body,
        String name,
        String kind,
        @Nullable String arrangementsDocument,
        List<ExerciseChecked> exercises,
        Truth overAll,
        List<String> notUsed) {

    /** Copies the lists. */
    public InvolvementChecked {
        exercises = List.copyOf(exercises);
        notUsed = List.copyOf(notUsed);
    }
}
