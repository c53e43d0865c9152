package org.localinvolvement.links.model.involvement;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.BinomialTest;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.time.Window;

/**
 * Voices of a window against those of the window of the same length before it.
 *
 * <p>The figure is the one-sided p-value of the exact conditional test of two Poisson counts: if people spoke as readily in
 * both windows, how likely would it be that at least so many of them fell into the later one? Given the total, the number
 * in the later window is binomial with probability one half. The smaller the p-value, the less it looks like chance. Which
 * p-value counts as a rise, and the correction for the number of themes tested, are the LINk's agreement and not here.
 *
 * @param theme the theme
 * @param window the later window
 * @param now voices of the later window
 * @param before voices of the window before it
 * @param comparable whether the log reaches back over the whole earlier window; a log that does not makes any theme look as
 *     if it rose
 * @param leastPValue the p-value if the uncertain figures are those that look most like a rise; 0 to 1, ten decimals
 * @param mostPValue the p-value if they are those that look least like one; 0 to 1, ten decimals
 */
public record Trend(
        String theme,
        Window window,
        Voices now,
        Voices before,
        boolean comparable,
        BigDecimal leastPValue,
        BigDecimal mostPValue) {

    private static final int PLACES = 10;

    /** Up to so many contributors counting out is quick; of up to 1,500, no value of more than 15 lies halfway. */
    private static final int COUNTED_OUT = 100;

    static Trend of(String theme, Window window, Voices now, Voices before, boolean comparable) {
        return new Trend(
                theme,
                window,
                now,
                before,
                comparable,
                pValue(now.most(), before.least()),
                pValue(now.least(), before.most()));
    }

    /**
     * The exact one-sided p-value.
     *
     * @param now distinct contributors of the later window, not negative
     * @param before distinct contributors of the earlier window, not negative
     * @return 0 to 1, rounded half up to ten decimals; 1 where nobody spoke
     * @throws IllegalArgumentException if a number is negative
     */
    public static BigDecimal pValue(long now, long before) {
        if (now < 0 || before < 0) {
            throw new IllegalArgumentException("Contributors are counted from 0 upwards: " + now + " and " + before);
        }
        int all = Math.toIntExact(Math.addExact(now, before));
        return all <= COUNTED_OUT ? countedOut((int) now, all) : byDistribution((int) now, all);
    }

    /**
     * In whole numbers. Of 11 to 15 contributors the value can lie halfway between two of ten decimals, and there a binary
     * fraction falls on either side.
     */
    private static BigDecimal countedOut(int now, int all) {
        BigInteger ways = BigInteger.ONE;
        BigInteger asManyOrMore = BigInteger.ZERO;
        for (int later = all; later >= now; later--) {
            asManyOrMore = asManyOrMore.add(ways);
            ways = ways.multiply(BigInteger.valueOf(later)).divide(BigInteger.valueOf(all - later + 1L));
        }
        return new BigDecimal(asManyOrMore)
                .divide(new BigDecimal(BigInteger.ONE.shiftLeft(all)), PLACES, RoundingMode.HALF_UP);
    }

    private static BigDecimal byDistribution(int now, int all) {
        double p = BinomialTest.withDefaults()
                .with(AlternativeHypothesis.GREATER_THAN)
                .test(all, now, 0.5)
                .getPValue();
        return BigDecimal.valueOf(p).setScale(PLACES, RoundingMode.HALF_UP);
    }
}
