package org.localinvolvement.links.rules.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Is told which keys of a document are asked for and as what, so that the form of a document can be drawn from its readers. */
public interface KeysRead {

    /** Hears nothing. */
    KeysRead UNHEARD = new KeysRead() {
        @Override
        public void allowed(String place, Set<String> keys) {
            // Only who draws the form of a document wants to know.
        }

        @Override
        public void read(String place, String key, Form form) {
            // Only who draws the form of a document wants to know.
        }
    };

    /** What a value is read as. */
    enum ReadAs {
        /** A text in which something stands. */
        TEXT,
        /** A text that may be empty. */
        ANY_TEXT,
        /** The identifier of a body, scheme:value. */
        IDENTIFIER,
        /** A day. */
        DATE,
        /** A day, or the word none. */
        DATE_OR_NONE,
        /** A number. */
        NUMBER,
        /** A whole number. */
        WHOLE,
        /** One of the words of a list. */
        WORD,
        /** Texts. */
        TEXTS,
        /** Identifiers of bodies. */
        IDENTIFIERS,
        /** Days. */
        DATES,
        /** Words of a list. */
        WORDS,
        /** A mapping. */
        SECTION,
        /** A list of mappings. */
        SECTIONS
    }

    /**
     * What a value has to be.
     *
     * @param readAs what it is read as
     * @param atLeastOne of a list, whether it needs an item
     * @param words of words, those that may stand here
     * @param list of words, the name of their list; empty otherwise
     * @param least of a number, the smallest; null otherwise
     * @param most of a number, the largest; null otherwise
     */
    record Form(
            ReadAs readAs,
            boolean atLeastOne,
            List<String> words,
            String list,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most) {

        static Form of(ReadAs readAs) {
            return new Form(readAs, false, List.of(), "", null, null);
        }

        static Form some(ReadAs readAs) {
            return new Form(readAs, true, List.of(), "", null, null);
        }

        static Form words(ReadAs readAs, List<String> words, String list) {
            return new Form(readAs, false, words, list, null, null);
        }

        static Form number(ReadAs readAs, BigDecimal least, BigDecimal most) {
            return new Form(readAs, false, List.of(), "", least, most);
        }
    }

    /**
     * Which keys may stand in a mapping.
     *
     * @param place the place of the mapping
     * @param keys the keys, as they are written
     */
    void allowed(String place, Set<String> keys);

    /**
     * A key is asked for.
     *
     * @param place the place of the mapping in which it stands, or is missing
     * @param key the key, as it is written
     * @param form as what it is read
     */
    void read(String place, String key, Form form);
}
