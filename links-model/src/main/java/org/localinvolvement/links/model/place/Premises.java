package org.localinvolvement.links.model.place;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;

/**
 * Premises in which care is provided, with who owns and who controls them.
 *
 * <p>What changes from visit to visit (whether care is being provided there now, whether the place is a care home then, what
 * is asked for) belongs to the question. The duty to allow entry falls on a services-provider that owns or controls premises;
 * where another controls them, the owner is not treated as one.
 *
 * <p>Source: Local Government and Public Involvement in Health Act 2007 s.225; SI 2008/915 reg 3(1), (3).
 *
 * @param id which premises they are
 * @param name what they are called
 * @param area the area of the authority in which they lie; null where it is not known
 * @param owner who owns them; null where it is not known
 * @param controller who controls them; null where it is not known
 * @param parts their parts, each name once; at least one
 */
public record Premises(
        Identifier id,
        String name,
        @Nullable Identifier area,
        @Nullable Identifier owner,
        @Nullable Identifier controller,
        List<PremisesPart> parts) {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if the name is blank, there is no part, or two parts bear one name
     */
    public Premises {
        Objects.requireNonNull(id, "id: give which premises they are");
        name = Given.text("name", name);
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException(
                    "parts: " + id + " has none; give at least one, a SERVICE_AREA where the whole is one");
        }
        Set<String> names = new HashSet<>();
        for (PremisesPart part : parts) {
            if (!names.add(part.name())) {
                throw new IllegalArgumentException(
                        "parts: " + id + " has two parts called \"" + part.name() + "\"; give each a name of its own");
            }
        }
    }

    /**
     * Premises whose owner and controller are not known.
     *
     * @param id which premises they are
     * @param name what they are called
     * @param parts their parts
     * @return the premises
     */
    public static Premises of(Identifier id, String name, PremisesPart... parts) {
        return new Premises(id, name, null, null, null, List.of(parts));
    }

    /**
     * The same in the area of an authority.
     *
     * @param where the area
     * @return a copy
     */
    public Premises withArea(Identifier where) {
        return new Premises(id, name, where, owner, controller, parts);
    }

    /**
     * The same with an owner.
     *
     * @param who who owns them
     * @return a copy
     */
    public Premises withOwner(Identifier who) {
        return new Premises(id, name, area, who, controller, parts);
    }

    /**
     * The same with a controller.
     *
     * @param who who controls them
     * @return a copy
     */
    public Premises withController(Identifier who) {
        return new Premises(id, name, area, owner, who, parts);
    }

    /**
     * Whether a body owns them.
     *
     * @param body a body
     * @return unknown where the owner is not known
     */
    public Truth isOwnedBy(Identifier body) {
        return owner == null ? Truth.UNKNOWN : Truth.of(owner.equals(body));
    }

    /**
     * Whether a body controls them.
     *
     * @param body a body
     * @return unknown where the controller is not known
     */
    public Truth isControlledBy(Identifier body) {
        return controller == null ? Truth.UNKNOWN : Truth.of(controller.equals(body));
    }

    /**
     * A part by its name.
     *
     * @param part the name
     * @return empty if no part bears it
     */
    public Optional<PremisesPart> find(String part) {
        return parts.stream().filter(one -> one.name().equals(part)).findFirst();
    }

    /**
     * A part by its name.
     *
     * @param part the name
     * @return the part
     * @throws IllegalArgumentException if no part bears it; the message names those that there are
     */
    public PremisesPart get(String part) {
        return find(part)
                .orElseThrow(() -> new IllegalArgumentException("No part of " + id + " is called \"" + part + "\". "
                        + Suggestion.among(
                                part, parts.stream().map(PremisesPart::name).toList())));
    }
}
