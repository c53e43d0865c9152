package org.localinvolvement.links.model.decision;

import org.localinvolvement.links.model.figure.Ratio;

/**
 * A fact that holds a figure against an agreed value, and can say in one line how far apart they are.
 *
 * <p>A rule that only asks whether such a fact is reached can then still be explained with the figures.
 */
public interface Measured {

    /**
     * How much more it would take to reach the agreed value with certainty.
     *
     * @return 0 where it is reached
     */
    Ratio distance();

    /**
     * The figure, the agreed value and what lies between them.
     *
     * @return for example {@code voices about podiatry: 11 of 12 people, 1 more would reach it}; without a full stop
     */
    String inWords();
}
