package org.localinvolvement.links.model.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final Citation GUIDE = new Citation("2008 guide");

    @Test
    void whatDoesNotHoldIsNoFinding() {
        assertThatThrownBy(() -> finding(Truth.NO, List.of(GUIDE), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("T01");
        assertThat(finding(Truth.YES, List.of(GUIDE), List.of()).holds()).isEqualTo(Truth.YES);
        assertThat(finding(Truth.UNKNOWN, List.of(GUIDE), List.of()).holds()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void aFindingCitesWhatItRestsOn() {
        assertThatThrownBy(() -> finding(Truth.YES, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("T01")
                .hasMessageContaining("@cites");
    }

    @Test
    void itsListsAreCopiedAndCannotBeChanged() {
        List<String> actions = new ArrayList<>(List.of("gather-views"));
        Finding finding = finding(Truth.YES, List.of(GUIDE), actions);

        actions.clear();

        assertThat(finding.actions()).containsExactly("gather-views");
        assertThatThrownBy(() -> finding.actions().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> finding.citations().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static Finding finding(Truth holds, List<Citation> citations, List<String> actions) {
        return new Finding(
                "T01",
                "Volume of voices",
                "waiting",
                holds,
                "12 people spoke of waiting",
                citations,
                "",
                List.of(new Figure("people", "12")),
                List.of(),
                actions,
                "trigger",
                List.of());
    }
}
