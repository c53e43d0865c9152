package org.localinvolvement.links.rules.entry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.ContractProvider;
import org.localinvolvement.links.model.place.Premises;

/**
 * May these representatives enter and view these parts of these premises at this time?
 *
 * <p>Immutable; each word makes a new question.
 *
 * @param asAt the day of the visit, which chooses the law
 * @param provider the role in which the provider is asked
 * @param contractAllows of an independent provider, whether its contract lets representatives in; unknown where its terms are not
 *     known, and without meaning for others
 * @param facts what is told of the premises and of the visit; facts of {@link EntryFact.Scope#PREMISES} and
 *     {@link EntryFact.Scope#VISIT}
 * @param parts the parts to which entry is sought
 * @param representatives who seeks entry
 */
public record EntryQuestion(
        @NotNull(message = "the question needs its as-at date")
        LocalDate asAt,

        @NotNull(message = "the question needs the role of the provider")
        EntryProvider provider,

        Truth contractAllows,
        EntryFacts facts,

        @NotEmpty(message = "the question needs a part to which entry is sought")
        List<@Valid PartSought> parts,

        @NotEmpty(message = "the question needs somebody who seeks entry")
        List<@Valid VisitingRepresentative> representatives) {

    private static final LocalDate FIRST_TEMPORARY_DAY = LocalDate.of(2008, 4, 1);
    private static final LocalDate LAST_TEMPORARY_DAY = LocalDate.of(2008, 12, 31);

    /** Copies the lists. */
    public EntryQuestion {
        parts = List.copyOf(parts);
        representatives = List.copyOf(representatives);
    }

    /**
     * A question about a provider in a known role; nothing is told of the premises yet.
     *
     * @param asAt the day of the visit
     * @param provider its role
     * @return a question without parts and representatives
     */
    public static EntryQuestion of(LocalDate asAt, EntryProvider provider) {
        return new EntryQuestion(asAt, provider, Truth.UNKNOWN, EntryFacts.none(), List.of(), List.of());
    }

    /**
     * A question about a body and premises: its role, its contracts, and whether it owns and controls the premises.
     *
     * @param asAt the day of the visit
     * @param provider the body that is asked
     * @param premises the premises
     * @return a question without parts and representatives; where somebody else controls the premises, tell with
     *     {@link EntryFact#ANOTHER_CONTROLS} whether that is a services-provider
     */
    public static EntryQuestion of(LocalDate asAt, Body provider, Premises premises) {
        Truth controls = premises.isControlledBy(provider.id());
        EntryFacts facts = EntryFacts.none()
                .with(EntryFact.OWNS, premises.isOwnedBy(provider.id()))
                .with(EntryFact.CONTROLS, controls)
                .with(EntryFact.ANOTHER_CONTROLS, controls == Truth.YES ? Truth.NO : Truth.UNKNOWN);
        return new EntryQuestion(
                asAt, EntryProvider.of(provider, asAt), contract(provider, asAt), facts, List.of(), List.of());
    }

    /** One contract that allows entry is enough. */
    private static Truth contract(Body provider, LocalDate asAt) {
        List<Truth> terms = provider instanceof ContractProvider under
                ? under.contracts().stream()
                        .filter(contract -> contract.period().contains(asAt))
                        .map(contract -> contract.allowsEntry())
                        .toList()
                : List.of();
        return terms.isEmpty() ? Truth.UNKNOWN : terms.stream().reduce(Truth.NO, Truth::or);
    }

    /**
     * The same with what the contract says.
     *
     * @param allows whether it lets representatives in
     * @return a copy
     */
    public EntryQuestion withContract(Truth allows) {
        return new EntryQuestion(asAt, provider, allows, facts, parts, representatives);
    }

    /**
     * The same with a fact of the premises or of the visit.
     *
     * @param fact which
     * @param truth what is told
     * @return a copy
     */
    public EntryQuestion with(EntryFact fact, Truth truth) {
        return new EntryQuestion(asAt, provider, contractAllows, facts.with(fact, truth), parts, representatives);
    }

    /**
     * The same with one more part.
     *
     * @param part the part
     * @return a copy
     */
    public EntryQuestion with(PartSought part) {
        return new EntryQuestion(asAt, provider, contractAllows, facts, more(parts, part), representatives);
    }

    /**
     * The same with one more visitor.
     *
     * @param visitor the visitor
     * @return a copy
     */
    public EntryQuestion with(VisitingRepresentative visitor) {
        return new EntryQuestion(asAt, provider, contractAllows, facts, parts, more(representatives, visitor));
    }

    private static <T> List<T> more(List<T> some, T one) {
        List<T> more = new ArrayList<>(some);
        more.add(one);
        return more;
    }

    /**
     * Whether a temporary body may act: from 1 April to 31 December 2008.
     *
     * @param day the day of the visit
     * @return false outside of these days, so that {@link EntryFact#TEMPORARY_BODY} may not be told
     */
    public static boolean temporaryBodiesExist(LocalDate day) {
        return !day.isBefore(FIRST_TEMPORARY_DAY) && !day.isAfter(LAST_TEMPORARY_DAY);
    }

    /** One for each part and representative, in their order. */
    List<SoughtEntry> sought() {
        facts.told().keySet().stream()
                .filter(fact -> fact.scope() != EntryFact.Scope.PREMISES && fact.scope() != EntryFact.Scope.VISIT)
                .findFirst()
                .ifPresent(fact -> {
                    throw new IllegalArgumentException("facts: " + fact
                            + " is told of the whole visit, and is a fact of a " + fact.scope() + "; tell it there");
                });
        if (!temporaryBodiesExist(asAt) && facts.get(EntryFact.TEMPORARY_BODY) == Truth.YES) {
            throw new IllegalArgumentException("facts: TEMPORARY_BODY is told for " + asAt
                    + "; temporary bodies acted from 1 April to 31 December 2008");
        }
        Regime regime = Regime.asAt(asAt);
        EntryFacts visit = temporaryBodiesExist(asAt) ? facts : facts.with(EntryFact.TEMPORARY_BODY, Truth.NO);
        List<SoughtEntry> sought = new ArrayList<>();
        for (PartSought part : parts) {
            for (VisitingRepresentative visitor : representatives) {
                sought.add(new SoughtEntry(
                        asAt,
                        regime,
                        provider,
                        contractAllows,
                        part.part().name(),
                        part.part().kind(),
                        visitor.representative().id(),
                        visit.and(part.facts()).and(visitor.facts(regime))));
            }
        }
        return sought;
    }
}
