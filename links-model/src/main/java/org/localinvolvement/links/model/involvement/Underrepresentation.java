package org.localinvolvement.links.model.involvement;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.BinomialTest;

/**
 * Whether an area or community is heard less than its share of the population would have it.
 *
 * <p>The figure is the one-sided p-value of the exact binomial test: if everybody spoke as readily, how likely would it be that
 * so few, or fewer, of those who spoke come from it? Which p-value counts, and the correction for the number of areas and
 * communities tested, are the LINk's agreement and not here.
 */
public final class Underrepresentation {

    private static final int PLACES = 10;

    /** Up to so many contributors counting out is quick. */
    private static final int COUNTED_OUT = 100;

    private Underrepresentation() {}

    /**
     * The exact one-sided p-value.
     *
     * @param heard different contributors who come from it, not negative
     * @param all different contributors, at least as many
     * @param people how many people it has, at least 1
     * @param ofPeople how many people there are, at least as many
     * @return 0 to 1, rounded half up to ten decimals; 1 where nobody spoke
     * @throws IllegalArgumentException if a number is out of its range
     */
    public static BigDecimal pValue(long heard, long all, long people, long ofPeople) {
        if (heard < 0 || all < heard || people < 1 || ofPeople < people) {
            throw new IllegalArgumentException("So many were heard of all, and live there of all: " + heard + " of "
                    + all + ", " + people + " of " + ofPeople + "; each first number is a part of its second");
        }
        if (heard == all) {
            return BigDecimal.ONE.setScale(PLACES);
        }
        int trials = Math.toIntExact(all);
        return trials <= COUNTED_OUT
                ? countedOut((int) heard, trials, people, ofPeople)
                : byDistribution((int) heard, trials, people, ofPeople);
    }

    /** In whole numbers, because a binary fraction falls on either side of a value halfway between two of ten decimals. */
    private static BigDecimal countedOut(int heard, int all, long people, long ofPeople) {
        BigInteger from = BigInteger.valueOf(people);
        BigInteger elsewhere = BigInteger.valueOf(ofPeople - people);
        BigInteger ways = BigInteger.ONE;
        BigInteger soFew = BigInteger.ZERO;
        for (int some = 0; some <= heard; some++) {
            soFew = soFew.add(ways.multiply(from.pow(some)).multiply(elsewhere.pow(all - some)));
            ways = ways.multiply(BigInteger.valueOf(all - (long) some)).divide(BigInteger.valueOf(some + 1L));
        }
        return new BigDecimal(soFew)
                .divide(new BigDecimal(BigInteger.valueOf(ofPeople).pow(all)), PLACES, RoundingMode.HALF_UP);
    }

    private static BigDecimal byDistribution(int heard, int all, long people, long ofPeople) {
        double p = BinomialTest.withDefaults()
                .with(AlternativeHypothesis.LESS_THAN)
                .test(all, heard, (double) people / ofPeople)
                .getPValue();
        return BigDecimal.valueOf(p).setScale(PLACES, RoundingMode.HALF_UP);
    }
}
