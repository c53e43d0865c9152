package org.localinvolvement.links.rules.entry;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.place.PremisesPart;

/**
 * A part of premises to which entry is sought, as it is at that time.
 *
 * @param part the part
 * @param facts what is told of it; facts of {@link EntryFact.Scope#PART} alone
 */
public record PartSought(
        @NotNull(message = "a part that is sought has to be named")
        PremisesPart part,

        EntryFacts facts) {

    /**
     * Checks whose facts they are.
     *
     * @throws IllegalArgumentException if a fact is none of a part
     */
    public PartSought {
        Objects.requireNonNull(facts, "facts: give EntryFacts.none() where nothing is told");
        facts.requireOnly(EntryFact.Scope.PART);
    }

    /**
     * A part of which nothing is told yet.
     *
     * @param part the part
     * @return what is sought
     */
    public static PartSought of(PremisesPart part) {
        return new PartSought(part, EntryFacts.none());
    }

    /**
     * The same with a fact.
     *
     * @param fact a fact of {@link EntryFact.Scope#PART}
     * @param truth what is told
     * @return a copy
     * @throws IllegalArgumentException if it is no fact of a part
     */
    public PartSought with(EntryFact fact, Truth truth) {
        return new PartSought(part, facts.with(fact, truth));
    }
}
