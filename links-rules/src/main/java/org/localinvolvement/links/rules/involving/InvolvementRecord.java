package org.localinvolvement.links.rules.involving;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.BodyKind;
import org.localinvolvement.links.model.organisation.Identifier;

/**
 * What is on record of how one body involves people.
 *
 * @param body whose record it is
 * @param kind what kind of body it is, where the register does not hold it; null where nobody told
 * @param arrangements whether the body has arrangements in place by which people are involved
 * @param arrangementsDocument where they are written down; null where that is not known
 * @param exercises what it planned, proposed and decided, each with an id of its own, in the order of first days; empty where it is told
 *     that there was nothing, null where nobody told
 */
public record InvolvementRecord(
        Identifier body,
        @Nullable BodyKind kind,
        Truth arrangements,
        @Nullable String arrangementsDocument,
        @Nullable List<InvolvementExercise> exercises) {

    /**
     * Sorts and checks.
     *
     * @throws IllegalArgumentException if two exercises have one id
     */
    public InvolvementRecord {
        Objects.requireNonNull(body, "body: give whose record it is");
        Objects.requireNonNull(arrangements, "arrangements: give Truth.UNKNOWN where it is not known");
        arrangementsDocument = Given.textOrNull("arrangementsDocument", arrangementsDocument);
        if (exercises != null) {
            long ids =
                    exercises.stream().map(InvolvementExercise::id).distinct().count();
            if (ids < exercises.size()) {
                throw new IllegalArgumentException("exercises: two have one id; give each an id of its own");
            }
            exercises = exercises.stream()
                    .sorted(Comparator.comparing(InvolvementExercise::first).thenComparing(InvolvementExercise::id))
                    .toList();
        }
    }

    /**
     * A record of which nothing more is known.
     *
     * @param body whose record it is
     * @return a record without exercises
     */
    public static InvolvementRecord of(Identifier body) {
        return new InvolvementRecord(body, null, Truth.UNKNOWN, null, null);
    }

    /**
     * The same with exercises.
     *
     * @param all every exercise on record
     * @return a copy
     */
    public InvolvementRecord withExercises(List<InvolvementExercise> all) {
        return new InvolvementRecord(body, kind, arrangements, arrangementsDocument, all);
    }
}
