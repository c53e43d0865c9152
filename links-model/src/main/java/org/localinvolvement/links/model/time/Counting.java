package org.localinvolvement.links.model.time;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Which day is the first of a number of working days: each provision says it in a wording of its own. */
public enum Counting {
    /**
     * "Within 20 working days beginning with the date": that date is day 1 where it is a working day; where it is not, day 1 is the
     * next working day, which is an inference. SI 2008/528 regs 5(2) and (3), 16 and 17, SI 2002/3048 reg 2(2A).
     */
    BEGINNING_WITH("beginning with", true),
    /**
     * "Not later than the twentieth working day following the date": day 1 is the first working day after that date. Freedom of
     * Information Act 2000 s.10.
     */
    FOLLOWING("following", false),
    /**
     * "Within 20 working days of the latest date": by the usual reading that date is not counted, so that day 1 is the first working
     * day after it. The reading is an inference: the provision does not say. Who reads it otherwise counts
     * {@link #BEGINNING_WITH}. SI 2008/528 reg 5(6)(b).
     */
    OF("of", false);

    private final String words;
    private final boolean countsTheDateItself;

    Counting(String words, boolean countsTheDateItself) {
        this.words = words;
        this.countsTheDateItself = countsTheDateItself;
    }

    /**
     * The wording of the provisions.
     *
     * @return for example {@code beginning with}
     */
    public String words() {
        return words;
    }

    /**
     * Whether the date from which is counted can be day 1.
     *
     * @return true where it is day 1 if it is a working day
     */
    public boolean countsTheDateItself() {
        return countsTheDateItself;
    }

    /**
     * Reads a wording as a command line or a document has it.
     *
     * @param text {@code beginning-with}, {@code following} or {@code of}; a space may stand for the hyphen
     * @return the counting
     * @throws IllegalArgumentException if it is none of these
     */
    public static Counting parse(String text) {
        return Arrays.stream(values())
                .filter(counting -> counting.words.equals(text.replace('-', ' ')))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is no way of counting; known are: "
                        + Arrays.stream(values())
                                .map(counting -> counting.words.replace(' ', '-'))
                                .collect(Collectors.joining(", "))));
    }
}
