package org.localinvolvement.links.rules.programme;

import java.util.function.IntPredicate;

/** Subsets of a few things, smallest first. */
final class Subsets {

    private Subsets() {}

    /**
     * The first subset of which something holds.
     *
     * @param things how many there are, fewer than 20
     * @param holds asked of subsets as bits, fewest things first and then by the order of the things; it holds of all together
     * @return the bits
     */
    static int first(int things, IntPredicate holds) {
        for (int size = 0; size < things; size++) {
            for (int bits = 0; bits < (1 << things); bits++) {
                if (Integer.bitCount(bits) == size && holds.test(bits)) {
                    return bits;
                }
            }
        }
        return (1 << things) - 1;
    }
}
