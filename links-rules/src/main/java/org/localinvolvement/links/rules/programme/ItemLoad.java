package org.localinvolvement.links.rules.programme;

/**
 * What one item weighs in a selection.
 *
 * @param pence what it costs; 0 where no budget is agreed
 * @param countsFor the minimums that it counts for: bit 0 is the first in the order agreed
 */
record ItemLoad(long pence, int countsFor) {

    boolean counts(int minimum) {
        return ((countsFor >> minimum) & 1) == 1;
    }
}
