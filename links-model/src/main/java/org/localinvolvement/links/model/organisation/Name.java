package org.localinvolvement.links.model.organisation;

import java.util.Comparator;
import java.util.Objects;

/**
 * A name that a body bears.
 *
 * @param type what kind of name
 * @param text the name; not blank, on one line, without spaces at its ends
 */
public record Name(NameType type, String text) implements Comparable<Name> {

    private static final Comparator<Name> ORDER =
            Comparator.comparing(Name::type).thenComparing(Name::text);

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank, has spaces at an end or a control character
     */
    public Name {
        Objects.requireNonNull(type, "type: say what kind of name it is");
        Texts.check("A name", text);
    }

    @Override
    public int compareTo(Name other) {
        return ORDER.compare(this, other);
    }
}
