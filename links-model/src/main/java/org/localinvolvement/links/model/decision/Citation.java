package org.localinvolvement.links.model.decision;

import java.util.Arrays;
import java.util.List;

/**
 * The provision, guide or locally agreed document on which a finding rests.
 *
 * @param provision as one would write it in a public statement, for example {@code SI 2008/528 reg 2(1)(d)}; not blank
 */
public record Citation(String provision) {

    /**
     * Checks that something is cited.
     *
     * @throws IllegalArgumentException if blank
     */
    public Citation {
        if (provision.isBlank()) {
            throw new IllegalArgumentException("A citation names its provision; this one is blank");
        }
        provision = provision.strip();
    }

    /**
     * Reads the form in which rules cite.
     *
     * @param cites provisions separated by {@code " | "}; for example {@code SI 2008/528 reg 5(2) | 2007 Act s.221(2)}
     * @return the citations in the order in which they stand
     * @throws IllegalArgumentException if one of them is blank
     */
    public static List<Citation> parseAll(String cites) {
        return Arrays.stream(cites.split(" \\|(?= )", -1)).map(Citation::new).toList();
    }

    @Override
    public String toString() {
        return provision;
    }
}
