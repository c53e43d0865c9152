package org.localinvolvement.links.model.service;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;

/**
 * The way of care from start to finish, step by step; it can lead outside the area.
 *
 * <p>Source: "Starting a work programme" (April 2008), Building relationships.
 *
 * @param code for example {@code stroke}
 * @param name for reading
 * @param steps in their order; at least one
 */
public record PathwayOfCare(String code, String name, List<Step> steps) {

    /**
     * A step of a pathway.
     *
     * @param service the code of the service
     * @param provider who provides it; null where it is not known
     * @param area the area of the authority in which it is provided; null where it is not known
     * @param commissioner who commissions it; null where it is not known
     */
    public record Step(
            String service,
            @Nullable Identifier provider,
            @Nullable Identifier area,
            @Nullable Identifier commissioner) {

        /**
         * Checks what is given.
         *
         * @throws IllegalArgumentException if the service is blank
         */
        public Step {
            service = Given.text("service", service);
        }
    }

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if a text is blank or there is no step
     */
    public PathwayOfCare {
        code = Given.text("code", code);
        name = Given.text("name", name);
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException(
                    "steps: a pathway leads from a start to a finish; give at least one step");
        }
    }

    /**
     * The areas that it is known to lead through.
     *
     * @return in the order of their identifiers
     */
    public Set<Identifier> areas() {
        TreeSet<Identifier> areas = new TreeSet<>();
        for (Step step : steps) {
            if (step.area() != null) {
                areas.add(step.area());
            }
        }
        return Given.sorted(areas);
    }

    /**
     * Whether it leads outside an area.
     *
     * @param home the area of residence
     * @return unknown where no step is known to lie outside and one may
     */
    public Truth leaves(Identifier home) {
        Objects.requireNonNull(home, "home: give the area of residence");
        Truth leaves = Truth.NO;
        for (Step step : steps) {
            Identifier area = step.area();
            leaves = leaves.or(area == null ? Truth.UNKNOWN : Truth.of(!area.equals(home)));
        }
        return leaves;
    }
}
