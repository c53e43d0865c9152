package org.localinvolvement.links.model.service;

import java.util.Objects;
import java.util.Set;
import org.localinvolvement.links.model.commissioning.CommissionerKind;
import org.localinvolvement.links.model.decision.Given;

/**
 * A kind of health or social care service.
 *
 * <p>An empty set means that nothing is known: where the guides do not say, the shipped list does not either.
 *
 * @param code for example {@code walk-in-centre}
 * @param name for reading
 * @param sector health, social care or both
 * @param levels its levels in the NHS model of care; always empty for social care alone
 * @param commissioners who usually commissions it
 * @param scales how far its issues usually reach
 * @param accessRoutes how people reach it
 * @param source where this is said
 */
public record Service(
        String code,
        String name,
        Sector sector,
        Set<Level> levels,
        Set<CommissionerKind> commissioners,
        Set<Scale> scales,
        Set<AccessRoute> accessRoutes,
        String source) {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if a text is blank, or a service of social care alone has a level
     */
    public Service {
        code = Given.text("code", code);
        name = Given.text("name", name);
        source = Given.text("source", source);
        Objects.requireNonNull(sector, "sector: give health, social care or both");
        levels = Given.constants(Level.class, levels);
        commissioners = Given.constants(CommissionerKind.class, commissioners);
        scales = Given.constants(Scale.class, scales);
        accessRoutes = Given.constants(AccessRoute.class, accessRoutes);
        if (sector == Sector.SOCIAL_CARE && !levels.isEmpty()) {
            throw new IllegalArgumentException("levels: " + code + " is social care, and the levels " + levels
                    + " are those of the NHS; leave them out or give the sector BOTH");
        }
    }

    /**
     * A service of which nothing more is known.
     *
     * @param code its code
     * @param name for reading
     * @param sector health, social care or both
     * @param source where this is said
     * @return the service
     */
    public static Service of(String code, String name, Sector sector, String source) {
        return new Service(code, name, sector, Set.of(), Set.of(), Set.of(), Set.of(), source);
    }

    /**
     * The same with levels.
     *
     * @param all its levels
     * @return a copy
     */
    public Service withLevels(Level... all) {
        return new Service(code, name, sector, Set.of(all), commissioners, scales, accessRoutes, source);
    }

    /**
     * The same with usual commissioners.
     *
     * @param all who commissions it
     * @return a copy
     */
    public Service withCommissioners(CommissionerKind... all) {
        return new Service(code, name, sector, levels, Set.of(all), scales, accessRoutes, source);
    }

    /**
     * The same with scales.
     *
     * @param all how far its issues reach
     * @return a copy
     */
    public Service withScales(Scale... all) {
        return new Service(code, name, sector, levels, commissioners, Set.of(all), accessRoutes, source);
    }

    /**
     * The same with access routes.
     *
     * @param all how people reach it
     * @return a copy
     */
    public Service withAccessRoutes(AccessRoute... all) {
        return new Service(code, name, sector, levels, commissioners, scales, Set.of(all), source);
    }

    /**
     * Whether its issues can reach over the boundary of a LINk, so that several LINks are concerned.
     *
     * @return true where a scale is regional or national
     */
    public boolean canReachSeveralAreas() {
        return scales.contains(Scale.REGIONAL) || scales.contains(Scale.NATIONAL);
    }
}
