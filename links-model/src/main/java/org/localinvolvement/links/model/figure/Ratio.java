package org.localinvolvement.links.model.figure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction of two whole numbers, not negative.
 *
 * <p>Shares, scores and effective contributors are compared as fractions, because binary floating point reorders ties.
 * Two ratios of the same value are equal, however they were written: a ratio is held in its lowest terms.
 *
 * @param numerator not negative
 * @param denominator positive
 */
public record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {

    /** Nothing. */
    public static final Ratio ZERO = of(0);

    /** One. */
    public static final Ratio ONE = of(1);

    /**
     * Reduces to lowest terms.
     *
     * @throws IllegalArgumentException if the numerator is negative or the denominator not positive
     */
    public Ratio {
        if (numerator.signum() < 0 || denominator.signum() <= 0) {
            throw new IllegalArgumentException("A ratio has a numerator of 0 or more and a denominator of 1 or more: "
                    + numerator + "/" + denominator);
        }
        // Most figures are whole, and are in their lowest terms as they come.
        if (!denominator.equals(BigInteger.ONE)) {
            BigInteger common = numerator.gcd(denominator);
            numerator = numerator.divide(common);
            denominator = denominator.divide(common);
        }
    }

    /**
     * A whole number.
     *
     * @param whole not negative
     * @return the ratio
     */
    public static Ratio of(long whole) {
        return new Ratio(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /**
     * A fraction.
     *
     * @param numerator not negative
     * @param denominator positive
     * @return the ratio in lowest terms
     */
    public static Ratio of(long numerator, long denominator) {
        return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * A decimal number, exactly.
     *
     * @param decimal not negative
     * @return the ratio
     */
    public static Ratio of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? new Ratio(decimal.toBigIntegerExact(), BigInteger.ONE)
                : new Ratio(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /**
     * The sum.
     *
     * @param other another ratio
     * @return this and the other together
     */
    public Ratio plus(Ratio other) {
        return new Ratio(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * The product.
     *
     * @param other another ratio
     * @return this times the other
     */
    public Ratio times(Ratio other) {
        return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * The difference, or zero where the other is larger.
     *
     * @param other another ratio
     * @return this less the other, never below zero
     */
    public Ratio minusOrZero(Ratio other) {
        BigInteger difference = numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator));
        return difference.signum() <= 0 ? ZERO : new Ratio(difference, denominator.multiply(other.denominator));
    }

    /**
     * The quotient.
     *
     * @param other a ratio above zero
     * @return this divided by the other
     * @throws ArithmeticException if the other is zero
     */
    public Ratio dividedBy(Ratio other) {
        if (other.numerator.signum() == 0) {
            throw new ArithmeticException("A ratio cannot be divided by zero");
        }
        return new Ratio(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /**
     * Whether it is zero or more than zero.
     *
     * @return 0 or 1
     */
    public int signum() {
        return numerator.signum();
    }

    /**
     * The smaller of two.
     *
     * @param other another ratio
     * @return this or the other
     */
    public Ratio min(Ratio other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * The value as a decimal, for reading.
     *
     * @param places digits after the point, 0 or more
     * @return rounded half up
     */
    public BigDecimal toDecimal(int places) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), places, RoundingMode.HALF_UP);
    }

    /**
     * The value as text: whole numbers plain, others with at most six digits after the point.
     *
     * @return digits and a point, in no locale
     */
    @Override
    public String toString() {
        BigDecimal decimal = toDecimal(6).stripTrailingZeros();
        return (decimal.scale() < 0 ? decimal.setScale(0) : decimal).toPlainString();
    }

    @Override
    public int compareTo(Ratio other) {
        if (denominator.equals(other.denominator)) {
            return numerator.compareTo(other.numerator);
        }
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
