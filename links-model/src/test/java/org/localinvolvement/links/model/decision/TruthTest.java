package org.localinvolvement.links.model.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.figure.Ratio;

class TruthTest {

    @Nested
    class KleenesTables {

        @ParameterizedTest
        @CsvSource({
            "YES,YES,YES",
            "YES,NO,NO",
            "YES,UNKNOWN,UNKNOWN",
            "NO,YES,NO",
            "NO,NO,NO",
            "NO,UNKNOWN,NO",
            "UNKNOWN,YES,UNKNOWN",
            "UNKNOWN,NO,NO",
            "UNKNOWN,UNKNOWN,UNKNOWN"
        })
        void both(Truth one, Truth other, Truth both) {
            assertThat(one.and(other)).isEqualTo(both);
        }

        @ParameterizedTest
        @CsvSource({
            "YES,YES,YES",
            "YES,NO,YES",
            "YES,UNKNOWN,YES",
            "NO,YES,YES",
            "NO,NO,NO",
            "NO,UNKNOWN,UNKNOWN",
            "UNKNOWN,YES,YES",
            "UNKNOWN,NO,UNKNOWN",
            "UNKNOWN,UNKNOWN,UNKNOWN"
        })
        void either(Truth one, Truth other, Truth either) {
            assertThat(one.or(other)).isEqualTo(either);
        }

        @ParameterizedTest
        @CsvSource({"YES,NO", "NO,YES", "UNKNOWN,UNKNOWN"})
        void contrary(Truth one, Truth contrary) {
            assertThat(one.not()).isEqualTo(contrary);
        }

        @ParameterizedTest
        @EnumSource(Truth.class)
        void deMorganHolds(Truth one) {
            for (Truth other : Truth.values()) {
                assertThat(one.and(other).not()).isEqualTo(one.not().or(other.not()));
                assertThat(one.or(other).not()).isEqualTo(one.not().and(other.not()));
            }
        }

        @Test
        void aBooleanIsKnown() {
            assertThat(Truth.of(true)).isEqualTo(Truth.YES);
            assertThat(Truth.of(false)).isEqualTo(Truth.NO);
        }
    }

    @Nested
    class AgainstAThreshold {

        private final Bounds between4And6 = new Bounds(Ratio.of(4), Ratio.of(6));

        @Test
        void theThresholdIsInclusiveBothWays() {
            assertThat(Truth.atLeast(Bounds.exactly(12), Ratio.of(12))).isEqualTo(Truth.YES);
            assertThat(Truth.atMost(Bounds.exactly(12), Ratio.of(12))).isEqualTo(Truth.YES);
        }

        @Test
        void atLeastIsUnknownWhereItDependsOnWhereTheFigureLies() {
            assertThat(Truth.atLeast(between4And6, Ratio.of(4))).isEqualTo(Truth.YES);
            assertThat(Truth.atLeast(between4And6, Ratio.of(9, 2))).isEqualTo(Truth.UNKNOWN);
            assertThat(Truth.atLeast(between4And6, Ratio.of(6))).isEqualTo(Truth.UNKNOWN);
            assertThat(Truth.atLeast(between4And6, Ratio.of(13, 2))).isEqualTo(Truth.NO);
        }

        @Test
        void atMostIsUnknownWhereItDependsOnWhereTheFigureLies() {
            assertThat(Truth.atMost(between4And6, Ratio.of(6))).isEqualTo(Truth.YES);
            assertThat(Truth.atMost(between4And6, Ratio.of(9, 2))).isEqualTo(Truth.UNKNOWN);
            assertThat(Truth.atMost(between4And6, Ratio.of(4))).isEqualTo(Truth.UNKNOWN);
            assertThat(Truth.atMost(between4And6, Ratio.of(7, 2))).isEqualTo(Truth.NO);
        }
    }

    @Property
    void anAnswerIsKnownExactlyWhereEveryFigureBetweenTheBoundsGivesIt(
            @ForAll @IntRange(max = 8) int least,
            @ForAll @IntRange(max = 8) int width,
            @ForAll @IntRange(max = 17) int threshold) {
        Bounds bounds = new Bounds(Ratio.of(least), Ratio.of(least + width));

        assertThat(Truth.atLeast(bounds, Ratio.of(threshold)))
                .isEqualTo(agreed(figures(least, width).map(figure -> figure >= threshold)));
        assertThat(Truth.atMost(bounds, Ratio.of(threshold)))
                .isEqualTo(agreed(figures(least, width).map(figure -> figure <= threshold)));
    }

    private static Stream<Integer> figures(int least, int width) {
        return Stream.iterate(least, figure -> figure + 1).limit(width + 1L);
    }

    private static Truth agreed(Stream<Boolean> answers) {
        return answers.map(Truth::of)
                .reduce((one, other) -> one == other ? one : Truth.UNKNOWN)
                .orElseThrow();
    }
}
