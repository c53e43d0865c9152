package org.localinvolvement.links.rules.comparison;

import java.util.List;

/**
 * A case of which it cannot be said whether it is decided otherwise, because it cannot be asked.
 *
 * @param source the file or log in which it stands
 * @param line the line on which it begins, from 1; 0 where the whole file cannot be read
 * @param name its name; may be empty
 * @param side on which side it cannot be asked
 * @param reasons why, at least one sentence
 */
public record UnaskedCase(String source, int line, String name, Side side, List<String> reasons) {

    /** A side of the comparison. */
    public enum Side {
        /** On the side before alone. */
        BEFORE("before"),
        /** On the side after alone. */
        AFTER("now"),
        /** On both. */
        BOTH("on either side");

        private final String words;

        Side(String words) {
            this.words = words;
        }

        /**
         * The side in words.
         *
         * @return for example {@code before}
         */
        public String words() {
            return words;
        }
    }

    /** Copies the list. */
    public UnaskedCase {
        reasons = List.copyOf(reasons);
    }
}
