package org.localinvolvement.links.model.commissioning;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.time.Window;

/**
 * What a body proposes to change in its services.
 *
 * <p>Use it to see whether the duty to involve is switched on, until when to respond, and whether one committee or a joint
 * one looks at it. A proposal that switches the duty on need not be substantial, which is another test: that of the duty to
 * consult the committee.
 *
 * <p>Source: National Health Service Act 2006 s.242(1B)-(1E), which is about NHS bodies; committees: SI 2002/3048 regs 4(1), 7.
 *
 * @param id what the host calls it
 * @param proposer the body that proposes
 * @param services the codes of the services that would change; at least one
 * @param areas the areas of the authorities that it affects; empty where they are not known
 * @param manner whether it would affect the manner of delivery
 * @param range whether it would affect the range of services
 * @param substantial whether it is a substantial development of the health service or a substantial variation of services
 * @param consultation the days on which responses are taken, both inclusive; null where it is not known
 */
public record ChangeProposal(
        String id,
        Identifier proposer,
        Set<String> services,
        Set<Identifier> areas,
        Truth manner,
        Truth range,
        Truth substantial,
        @Nullable Window consultation) {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if the id is blank or no service is named
     */
    public ChangeProposal {
        id = Given.text("id", id);
        Objects.requireNonNull(proposer, "proposer: give the body that proposes");
        Objects.requireNonNull(manner, "manner: give Truth.UNKNOWN where it is not known");
        Objects.requireNonNull(range, "range: give Truth.UNKNOWN where it is not known");
        Objects.requireNonNull(substantial, "substantial: give Truth.UNKNOWN where it is not known");
        services = Given.sorted(services);
        areas = Given.sorted(areas);
        if (services.isEmpty()) {
            throw new IllegalArgumentException("services: name the code of at least one service that would change");
        }
    }

    /**
     * A proposal of which nothing more is known.
     *
     * @param id what the host calls it
     * @param proposer the body that proposes
     * @param services the codes of the services that would change
     * @return a proposal with unknown impact, areas and consultation
     */
    public static ChangeProposal of(String id, Identifier proposer, Set<String> services) {
        return new ChangeProposal(id, proposer, services, Set.of(), Truth.UNKNOWN, Truth.UNKNOWN, Truth.UNKNOWN, null);
    }

    /**
     * The same with what it would affect.
     *
     * @param test the manner of delivery or the range of services
     * @param affected whether it would be affected
     * @return a copy
     */
    public ChangeProposal withImpact(ImpactTest test, Truth affected) {
        return test == ImpactTest.MANNER_OF_DELIVERY
                ? new ChangeProposal(id, proposer, services, areas, affected, range, substantial, consultation)
                : new ChangeProposal(id, proposer, services, areas, manner, affected, substantial, consultation);
    }

    /**
     * The same with the areas that it affects.
     *
     * @param affected the areas of the authorities
     * @return a copy
     */
    public ChangeProposal withAreas(Set<Identifier> affected) {
        return new ChangeProposal(id, proposer, services, affected, manner, range, substantial, consultation);
    }

    /**
     * The same with whether it is substantial.
     *
     * @param isSubstantial whether it is
     * @return a copy
     */
    public ChangeProposal withSubstantial(Truth isSubstantial) {
        return new ChangeProposal(id, proposer, services, areas, manner, range, isSubstantial, consultation);
    }

    /**
     * The same with the days of its consultation.
     *
     * @param window both days inclusive
     * @return a copy
     */
    public ChangeProposal withConsultation(Window window) {
        return new ChangeProposal(id, proposer, services, areas, manner, range, substantial, window);
    }

    /**
     * Whether it would affect the manner of delivery or the range of services.
     *
     * @return unknown where neither is known to be and one is not known
     */
    public Truth hasImpact() {
        return manner.or(range);
    }

    /**
     * Whether a response would be taken on a day.
     *
     * @param day a day
     * @return unknown where the days of the consultation are not known
     */
    public Truth isOpenOn(LocalDate day) {
        return consultation == null ? Truth.UNKNOWN : Truth.of(consultation.contains(day));
    }

    /**
     * Whether it affects the areas of several authorities.
     *
     * @return unknown where no area is known
     */
    public Truth crossesAnAuthorityBoundary() {
        return areas.isEmpty() ? Truth.UNKNOWN : Truth.of(areas.size() > 1);
    }

    /**
     * Whether the authorities affected act through one joint committee: where it varies services substantially across several areas.
     *
     * <p>Source: SI 2002/3048 regs 7, 10; that one committee has to act rests on a Direction of 17 July 2003, which is not confirmed.
     *
     * @return no where one area alone is affected or it is not substantial
     */
    public Truth isForAJointCommittee() {
        return crossesAnAuthorityBoundary().and(substantial);
    }
}
