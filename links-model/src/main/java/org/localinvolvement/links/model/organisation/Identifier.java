package org.localinvolvement.links.model.organisation;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What tells one body from every other: a scheme and a value within it.
 *
 * <p>Well-known schemes have constants here. A host uses a scheme of its own for bodies that it alone knows, for example
 * {@code crm:4711}.
 *
 * @param scheme who gives the code, in lower case, for example {@code ods}; a letter, then letters, digits and hyphens
 * @param value the code within the scheme, as its owner writes it; not blank, without spaces at its ends
 */
public record Identifier(String scheme, String value) implements Comparable<Identifier> {

    /** Codes of the NHS Organisation Data Service. */
    public static final String ODS = "ods";

    /** Nine-character codes of the Government Statistical Service, from the ONS Code History Database. */
    public static final String GSS = "gss";

    /** The library's own, for bodies that no source gives a code. */
    public static final String LINKS = "links";

    private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Comparator<Identifier> ORDER =
            Comparator.comparing(Identifier::scheme).thenComparing(Identifier::value);

    /**
     * Checks both parts.
     *
     * @throws IllegalArgumentException if the scheme is not of its form or the value is blank or has spaces at an end
     */
    public Identifier {
        if (!SCHEME.matcher(scheme).matches()) {
            throw new IllegalArgumentException(
                    "A scheme is a lower-case letter followed by lower-case letters, digits and"
                            + " hyphens, for example \"ods\", not \"" + scheme + "\"");
        }
        if (value.isBlank() || !value.equals(value.strip())) {
            throw new IllegalArgumentException(
                    "The value of an identifier is not blank and has no spaces at its ends: \"" + value
                            + "\" in scheme " + scheme);
        }
    }

    /**
     * A code of the NHS Organisation Data Service.
     *
     * @param code for example {@code 5D9}
     * @return the identifier
     */
    public static Identifier ods(String code) {
        return new Identifier(ODS, code.toUpperCase(Locale.ROOT));
    }

    /**
     * A code of the Government Statistical Service.
     *
     * @param code for example {@code E06000015}
     * @return the identifier
     */
    public static Identifier gss(String code) {
        return new Identifier(GSS, code.toUpperCase(Locale.ROOT));
    }

    /**
     * An identifier of the library's own.
     *
     * @param name for example {@code derby-unitary}
     * @return the identifier
     */
    public static Identifier links(String name) {
        return new Identifier(LINKS, name);
    }

    /**
     * Reads the form that {@link #toString()} writes.
     *
     * @param text a scheme, a colon and a value, for example {@code ods:5D9}
     * @return the identifier
     * @throws IllegalArgumentException if there is no colon or a part is not of its form
     */
    public static Identifier parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException(
                    "An identifier is written as scheme:value, for example \"gss:E06000015\", not \"" + text + "\"");
        }
        return new Identifier(text.substring(0, colon), text.substring(colon + 1));
    }

    @Override
    public int compareTo(Identifier other) {
        return ORDER.compare(this, other);
    }

    /**
     * The identifier as one word.
     *
     * @return the scheme, a colon and the value
     */
    @Override
    public String toString() {
        return scheme + ":" + value;
    }
}
