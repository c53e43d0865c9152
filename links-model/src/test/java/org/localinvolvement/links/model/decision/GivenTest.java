package org.localinvolvement.links.model.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GivenTest {

    @Test
    void textLosesTheSpacesAtItsEnds() {
        assertThat(Given.text("goal", " fewer falls ")).isEqualTo("fewer falls");
    }

    @Test
    @SuppressWarnings("NullAway") // A host's code need not be null-checked.
    void textThatIsMissingOrBlankIsNamed() {
        assertThatThrownBy(() -> Given.text("goal", null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("goal: give it; it is missing");
        assertThatThrownBy(() -> Given.text("goal", " \t"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("goal: give it; it is blank");
    }

    @Test
    void textThatMayBeMissingIsNotBlankEither() {
        assertThat(Given.textOrNull("measure", null)).isNull();
        assertThat(Given.textOrNull("measure", "falls ")).isEqualTo("falls");
        assertThatThrownBy(() -> Given.textOrNull("measure", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void setsComeInAStatedOrderAndCannotBeChanged() {
        Set<Truth> truths = Given.constants(Truth.class, List.of(Truth.UNKNOWN, Truth.YES));
        Set<String> words = Given.sorted(List.of("b", "a", "b"));

        assertThat(truths).containsExactly(Truth.YES, Truth.UNKNOWN);
        assertThat(words).containsExactly("a", "b");
        assertThatThrownBy(() -> truths.add(Truth.NO)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> words.add("c")).isInstanceOf(UnsupportedOperationException.class);
        assertThat(Given.constants(Truth.class, Set.of())).isEmpty();
    }
}
