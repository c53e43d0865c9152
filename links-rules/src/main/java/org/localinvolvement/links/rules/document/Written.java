package org.localinvolvement.links.rules.document;

import java.util.List;

/** A value as it stands in a document, before anybody has read it. Immutable. */
public sealed interface Written {

    /**
     * Where it begins.
     *
     * @return the line, from 1; 0 where that is not known
     */
    int line();

    /** What a single value was written as; a YAML document knows words alone. */
    enum Kind {
        /** A text in quotation marks, or whatever stands in a YAML document. */
        WORDS,
        /** A number. */
        NUMBER,
        /** A plain true or false. */
        FLAG,
        /** A null that is written out. */
        NOTHING
    }

    /**
     * A single value.
     *
     * @param text as it is written, without quotation marks
     * @param kind as what it is written
     * @param line where it begins
     */
    record Single(String text, Kind kind, int line) implements Written {}

    /**
     * A list.
     *
     * @param items in their order; not copied, because it may be long
     * @param line where it begins
     */
    record Items(List<Written> items, int line) implements Written {}

    /**
     * A mapping of a YAML document or an object of a JSON document.
     *
     * @param entries in their order; not copied, because there may be many
     * @param line where it begins
     */
    record Entries(List<Entry> entries, int line) implements Written {}

    /**
     * A key and its value.
     *
     * @param key the key
     * @param line the line of the key
     * @param value the value
     */
    record Entry(String key, int line, Written value) {}
}
