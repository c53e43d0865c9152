package org.localinvolvement.links.model.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class VoicesTest {

    @Test
    void voicesRunFromNoughtUpwards() {
        assertThatThrownBy(() -> new Voices(-1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Voices(3, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3 to 2");
    }

    @Test
    void contactsWithoutANameAreOnePersonAtLeast() {
        assertThat(Voices.of(0, 0)).isEqualTo(Voices.NONE);
        assertThat(Voices.of(0, 5)).isEqualTo(new Voices(1, 5));
        assertThat(Voices.of(1, 5)).isEqualTo(new Voices(1, 6));
        assertThat(Voices.of(12, 3)).isEqualTo(new Voices(12, 15));
        assertThat(Voices.of(12, 0)).isEqualTo(new Voices(12, 12));
    }

    @Test
    void negativeCountsAreRefused() {
        assertThatThrownBy(() -> Voices.of(-1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Voices.of(3, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void moreThanCanBeCountedIsRefusedAndNotWrapped() {
        assertThatThrownBy(() -> Voices.of(Long.MAX_VALUE, 1)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void inWordsAKnownNumberIsOneNumber() {
        assertThat(Voices.of(12, 0)).hasToString("12");
        assertThat(Voices.of(12, 3)).hasToString("between 12 and 15");
        assertThat(Voices.of(12, 3).toBounds()).isEqualTo(new Bounds(Ratio.of(12), Ratio.of(15)));
    }

    @Property
    void theNumberIsKnownOnlyWithoutAnonymousContactsOrWithOneAlone(
            @ForAll @LongRange(min = 0, max = 1000) long named,
            @ForAll @LongRange(min = 0, max = 1000) long anonymous) {
        assertThat(Voices.of(named, anonymous).known()).isEqualTo(anonymous == 0 || (named == 0 && anonymous == 1));
    }
}
