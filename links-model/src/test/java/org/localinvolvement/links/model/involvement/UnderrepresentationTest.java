package org.localinvolvement.links.model.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class UnderrepresentationTest {

    @Test
    void nobodyOfTenWhereAHalfLivesIsOneInAThousandAndTwentyFour() {
        assertThat(Underrepresentation.pValue(0, 10, 500, 1000)).isEqualByComparingTo("0.0009765625");
    }

    @Test
    void oneOfThreeWhereAThirdLivesIsTwentyOfTwentySeven() {
        assertThat(Underrepresentation.pValue(1, 3, 1, 3)).isEqualByComparingTo("0.7407407407");
    }

    @Test
    void whereAllWhoSpokeComeFromItOrNobodySpokeItIsNotHeardTooLittle() {
        assertThat(Underrepresentation.pValue(0, 0, 1, 3)).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(Underrepresentation.pValue(7, 7, 1, 3)).isEqualByComparingTo(BigDecimal.ONE);
    }

    @Test
    void theDistributionGoesOnWhereCountingOutEnds() {
        for (int heard = 10; heard <= 30; heard += 5) {
            double out = Underrepresentation.pValue(heard, 100, 2_500, 10_000).doubleValue();
            double next = Underrepresentation.pValue(heard, 101, 2_500, 10_000).doubleValue();
            assertThat(next).isLessThan(out).isCloseTo(out, within(0.03));
        }
    }

    @Test
    void theFewerWereHeardTheLessLikelyItIs() {
        for (int heard = 1; heard < 300; heard++) {
            assertThat(Underrepresentation.pValue(heard - 1, 300, 18, 1000))
                    .isLessThanOrEqualTo(Underrepresentation.pValue(heard, 300, 18, 1000));
        }
    }

    @Test
    void aPartLargerThanItsWholeIsRefused() {
        assertThatThrownBy(() -> Underrepresentation.pValue(2, 1, 1, 2)).hasMessageContaining("a part of its second");
        assertThatThrownBy(() -> Underrepresentation.pValue(0, 1, 3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Underrepresentation.pValue(0, 1, 0, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Underrepresentation.pValue(-1, 1, 1, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
