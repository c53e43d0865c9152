package org.localinvolvement.links.rules.priority;

import org.localinvolvement.links.model.figure.Ratio;

/**
 * Each submission ranks up to ten themes, and every kind of contributor weighs alike, however many submissions it sent.
 *
 * <p>Rank 1 scores 10 points down to 1 for rank 10; the points are totalled for each kind of contributor; the totals of a kind are
 * ranked, where equal totals share the better rank, and scored in the same way again, with nothing below the tenth; the scores of
 * the kinds are added. A repeat from the same source is noted and not counted.
 *
 * <p>Source: interim prioritisation of the James Lind Alliance (guidebook, chapters 7 and 8). What becomes of ties and of what
 * comes below the tenth it does not state: that is a reading.
 */
public final class BalanceOfGroups implements WeighingMethod {

    /** The method. */
    public static final BalanceOfGroups METHOD = new BalanceOfGroups();

    /** How many themes a submission can rank, and how many of a kind's themes score. */
    static final int RANKS = 10;

    private BalanceOfGroups() {}

    @Override
    public String code() {
        return "balance-of-groups";
    }

    @Override
    public Ratio mostPoints(CriteriaProfile profile) {
        return Ratio.of(scoreOf(1) * profile.kinds().size());
    }

    /** What a rank scores. */
    static long scoreOf(long rank) {
        return Math.max(0, RANKS + 1 - rank);
    }

    @Override
    public String toString() {
        return code();
    }
}
