package org.localinvolvement.links.model.involvement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.service.Sector;

/** What a contact says beside its theme, contributor and day; contacts that agree in it are counted together. */
record Circumstances(
        @Nullable String group,
        boolean groupForItself,
        @Nullable String place,
        @Nullable Sector sector,
        @Nullable String kindOfSource,
        @Nullable Tone tone,
        List<String> userGroups,
        List<String> organisations,
        Map<String, Attribute> attributes) {

    static final byte PRAISES = 1;
    static final byte RAISES_CONCERN = 2;
    static final byte IN_A_GROUP = 4;

    /** What is asked of every contact, as bits. */
    byte traits() {
        int traits = tone != null && tone.praises() ? PRAISES : 0;
        traits |= tone != null && tone.raisesConcern() ? RAISES_CONCERN : 0;
        traits |= group != null && !groupForItself ? IN_A_GROUP : 0;
        return (byte) traits;
    }

    static Circumstances of(Contact contact) {
        return new Circumstances(
                contact.group(),
                contact.group() != null && contact.contributor() == null,
                contact.place(),
                contact.sector(),
                contact.kindOfSource(),
                contact.tone(),
                contact.userGroups(),
                contact.organisations(),
                contact.attributes());
    }

    /** What the voices of a theme can be told apart by. */
    enum Dimension {
        GROUP,
        PLACE,
        SECTOR,
        KIND_OF_SOURCE,
        USER_GROUP,
        ORGANISATION,
        ATTRIBUTE
    }

    /** One value of one dimension; of an attribute, {@code name} is its name. */
    record Facet(Dimension dimension, String name, String value) {}

    Set<Facet> facets() {
        Set<Facet> facets = new LinkedHashSet<>();
        add(facets, Dimension.GROUP, group);
        add(facets, Dimension.PLACE, place);
        add(facets, Dimension.SECTOR, sector == null ? null : sector.name());
        add(facets, Dimension.KIND_OF_SOURCE, kindOfSource);
        userGroups.forEach(value -> add(facets, Dimension.USER_GROUP, value));
        organisations.forEach(value -> add(facets, Dimension.ORGANISATION, value));
        attributes.forEach((name, value) -> facets.add(new Facet(Dimension.ATTRIBUTE, name, value.asText())));
        return facets;
    }

    private static void add(Set<Facet> facets, Dimension dimension, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facets.add(new Facet(dimension, "", value));
        }
    }
}
