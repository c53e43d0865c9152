package org.localinvolvement.links.model.organisation;

/**
 * What kind of name a body bears; the order is the one in which an answer chooses between them.
 *
 * <p>Source: "Health and social care structures" (May 2009), What is a Primary Care Trust: <em>NHS Derby City</em> beside
 * <em>Derby City Primary Care Trust</em>.
 */
public enum NameType {
    /** The name given by law or in the order that set the body up. */
    STATUTORY,
    /** The name as lists give it, without the words that say what kind of body it is, for example {@code Derby City}. */
    SHORT,
    /** The name under which it appears in public, for example {@code NHS Derby City}. */
    TRADING,
    /** Another name in use for it. */
    ALSO_KNOWN_AS,
    /** The library's own words for a body whose name no source gives. */
    DESCRIPTION
}
