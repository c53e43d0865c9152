package org.localinvolvement.links.rules.entry;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.visit.AuthorisedRepresentative;

/**
 * Somebody who seeks entry as an authorised representative, and may not be one.
 *
 * @param representative what is known of the authorisation, step by step
 * @param facts what is told besides; facts of {@link EntryFact.Scope#REPRESENTATIVE} alone, of which {@link EntryFact#CLEARED} and
 *     {@link EntryFact#ON_PUBLISHED_LIST} are made of the steps and not told
 */
public record VisitingRepresentative(
        @NotNull(message = "a visitor needs what is known of the authorisation")
        AuthorisedRepresentative representative,

        EntryFacts facts) {

    /**
     * Checks whose facts they are.
     *
     * @throws IllegalArgumentException if a fact is none of a representative, or is made of the steps
     */
    public VisitingRepresentative {
        Objects.requireNonNull(facts, "facts: give EntryFacts.none() where nothing is told");
        facts.requireOnly(EntryFact.Scope.REPRESENTATIVE);
        if (facts.told().containsKey(EntryFact.CLEARED) || facts.told().containsKey(EntryFact.ON_PUBLISHED_LIST)) {
            throw new IllegalArgumentException("facts: CLEARED and ON_PUBLISHED_LIST follow from the steps of the"
                    + " authorisation; tell them there");
        }
    }

    /**
     * A visitor of whom nothing is told but the steps.
     *
     * @param representative the steps
     * @return the visitor
     */
    public static VisitingRepresentative of(AuthorisedRepresentative representative) {
        return new VisitingRepresentative(representative, EntryFacts.none());
    }

    /**
     * The same with a fact.
     *
     * @param fact a fact of {@link EntryFact.Scope#REPRESENTATIVE}
     * @param truth what is told
     * @return a copy
     * @throws IllegalArgumentException if it is no fact of a representative, or is made of the steps
     */
    public VisitingRepresentative with(EntryFact fact, Truth truth) {
        return new VisitingRepresentative(representative, facts.with(fact, truth));
    }

    /** What is told, with what follows from the steps. */
    EntryFacts facts(Regime regime) {
        EntryFacts all = facts.with(EntryFact.CLEARED, Authorisation.cleared(representative, regime))
                .with(EntryFact.ON_PUBLISHED_LIST, representative.onPublishedList());
        // Nobody can give the provider what was never given to him or her.
        return facts.get(EntryFact.GIVES_EVIDENCE) == Truth.UNKNOWN && representative.writtenEvidence() == Truth.NO
                ? all.with(EntryFact.GIVES_EVIDENCE, Truth.NO)
                : all;
    }
}
