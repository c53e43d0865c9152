package org.localinvolvement.links.model.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {

    @Nested
    class OneValueOneRatio {

        @Test
        void aRatioIsHeldInItsLowestTerms() {
            assertThat(Ratio.of(6, 4)).isEqualTo(Ratio.of(3, 2)).hasSameHashCodeAs(Ratio.of(3, 2));
            assertThat(Ratio.of(0, 7)).isEqualTo(Ratio.ZERO);
            assertThat(Ratio.of(7, 7)).isEqualTo(Ratio.ONE);
        }

        @Test
        void threeTenthsIsATenthAndTwoTenths() {
            assertThat(Ratio.of(new BigDecimal("0.1")).plus(Ratio.of(new BigDecimal("0.2"))))
                    .isEqualTo(Ratio.of(new BigDecimal("0.3")));
        }

        @ParameterizedTest
        @CsvSource({"2.50,5,2", "0,0,1", "0.000,0,1", "100,100,1", "1E+2,100,1", "0.001,1,1000", "12E-1,6,5"})
        void aDecimalIsTakenExactly(BigDecimal decimal, long numerator, long denominator) {
            assertThat(Ratio.of(decimal)).isEqualTo(Ratio.of(numerator, denominator));
        }
    }

    @Nested
    class Refused {

        @Test
        void aNegativeNumeratorOrADenominatorThatIsNotPositive() {
            assertThatThrownBy(() -> Ratio.of(-1)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> Ratio.of(1, 0)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> Ratio.of(1, -2)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> Ratio.of(-1, -2)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> Ratio.of(new BigDecimal("-0.5"))).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void divisionByNothing() {
            assertThatThrownBy(() -> Ratio.ONE.dividedBy(Ratio.ZERO)).isInstanceOf(ArithmeticException.class);
        }
    }

    @Nested
    class InWords {

        @ParameterizedTest
        @CsvSource({
            "0,1,0",
            "12,1,12",
            "100,1,100",
            "1000000,1,1000000",
            "5,2,2.5",
            "1,3,0.333333",
            "2,3,0.666667",
            "1,2000000,0.000001",
            "1,3000000,0",
            "101,1000000,0.000101"
        })
        void wholeNumbersArePlainAndOthersHaveSixPlacesAtMost(long numerator, long denominator, String words) {
            assertThat(Ratio.of(numerator, denominator)).hasToString(words);
        }

        @Test
        void theWordsAreTheSameInEveryLocale() {
            Locale before = Locale.getDefault();
            try {
                Locale.setDefault(Locale.GERMANY);
                assertThat(Ratio.of(2_469, 2)).hasToString("1234.5");
            } finally {
                Locale.setDefault(before);
            }
        }

        @Test
        void aDecimalIsRoundedHalfUp() {
            assertThat(Ratio.of(1, 8).toDecimal(2)).isEqualTo(new BigDecimal("0.13"));
            assertThat(Ratio.of(3, 8).toDecimal(2)).isEqualTo(new BigDecimal("0.38"));
            assertThat(Ratio.of(5, 2).toDecimal(0)).isEqualTo(new BigDecimal("3"));
        }
    }

    @Property
    void aSumLessOnePartIsTheOther(@ForAll("ratios") Ratio one, @ForAll("ratios") Ratio other) {
        assertThat(one.plus(other).minusOrZero(other)).isEqualTo(one);
        assertThat(one.plus(other)).isEqualTo(other.plus(one));
        assertThat(one.minusOrZero(one.plus(other))).isEqualTo(Ratio.ZERO);
    }

    @Property
    void aProductOverOneFactorIsTheOther(@ForAll("ratios") Ratio one, @ForAll("ratiosAboveZero") Ratio other) {
        assertThat(one.times(other).dividedBy(other)).isEqualTo(one);
        assertThat(one.times(other)).isEqualTo(other.times(one));
    }

    @Property
    void multiplyingSpreadsOverASum(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b, @ForAll("ratios") Ratio c) {
        assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
    }

    @Property
    void orderAgreesWithEqualityAndWithDifference(@ForAll("ratios") Ratio one, @ForAll("ratios") Ratio other) {
        int order = one.compareTo(other);

        assertThat(order == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(other.compareTo(one))).isEqualTo(-Integer.signum(order));
        assertThat(one.minusOrZero(other).equals(Ratio.ZERO)).isEqualTo(order <= 0);
        assertThat(one.min(other)).isEqualTo(order <= 0 ? one : other).isEqualTo(other.min(one));
    }

    @Property
    void lowestTermsHaveNoCommonFactor(
            @ForAll @LongRange(min = 0) long numerator, @ForAll @LongRange(min = 1) long denominator) {
        Ratio ratio = Ratio.of(numerator, denominator);

        assertThat(ratio.numerator().gcd(ratio.denominator())).isEqualTo(BigInteger.ONE);
        assertThat(ratio.numerator().multiply(BigInteger.valueOf(denominator)))
                .isEqualTo(ratio.denominator().multiply(BigInteger.valueOf(numerator)));
    }

    @Property
    void aDecimalComesBackAsItWasGiven(@ForAll("decimals") BigDecimal decimal) {
        assertThat(Ratio.of(decimal).toDecimal(12)).isEqualByComparingTo(decimal);
    }

    @Provide
    Arbitrary<Ratio> ratios() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 1000),
                        Arbitraries.longs().between(1, 1000))
                .as(Ratio::of);
    }

    @Provide
    Arbitrary<Ratio> ratiosAboveZero() {
        return ratios().filter(ratio -> ratio.numerator().signum() > 0);
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("1000000000"))
                .ofScale(12);
    }
}
