package org.localinvolvement.links.model.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BoundsTest {

    @Test
    void boundsRunFromTheLesserToTheGreater() {
        assertThatThrownBy(() -> new Bounds(Ratio.of(2), Ratio.of(3, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 to 1.5");
    }

    @Test
    void equalBoundsAreAKnownFigure() {
        assertThat(new Bounds(Ratio.of(1, 2), Ratio.of(2, 4)).known()).isTrue();
        assertThat(new Bounds(Ratio.of(1, 2), Ratio.of(2, 4))).isEqualTo(Bounds.exactly(Ratio.of(1, 2)));
        assertThat(Bounds.exactly(7)).isEqualTo(new Bounds(Ratio.of(7), Ratio.of(7)));
        assertThat(new Bounds(Ratio.ZERO, Ratio.ONE).known()).isFalse();
    }

    @Test
    void inWordsAKnownFigureIsOneNumber() {
        assertThat(Bounds.exactly(12)).hasToString("12");
        assertThat(new Bounds(Ratio.of(12), Ratio.of(31, 2))).hasToString("between 12 and 15.5");
    }
}
