package org.localinvolvement.links.model.involvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ToneTest {

    @Test
    void theFiveLevelsRunFromPraiseToConcern() {
        assertThat(Tone.values())
                .containsExactly(Tone.STRONG_PRAISE, Tone.PRAISE, Tone.MIXED, Tone.CONCERN, Tone.STRONG_CONCERN);
    }

    @Test
    void twoLevelsPraiseTwoRaiseConcernAndTheMiddleDoesNeither() {
        assertThat(Arrays.stream(Tone.values()).filter(Tone::praises)).containsExactly(Tone.STRONG_PRAISE, Tone.PRAISE);
        assertThat(Arrays.stream(Tone.values()).filter(Tone::raisesConcern))
                .containsExactly(Tone.CONCERN, Tone.STRONG_CONCERN);
    }
}
