package org.localinvolvement.links.model.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ViewsMethodTest {

    @Test
    void theGuidesNameTwoAndNoCost() {
        assertThat(ViewsMethod.standard()).hasSize(2).allSatisfy(method -> {
            assertThat(method.cost()).isNull();
            assertThat(method.suits(Set.of())).isTrue();
            assertThat(method.source()).startsWith("Health and social care structures (May 2009)");
        });
    }

    @Test
    void aMethodForSomeAloneSuitsNobodyElse() {
        ViewsMethod visit =
                new ViewsMethod("home-visit", "Home visit", "to listen", Set.of("carers"), BigDecimal.TEN, "Made up");
        assertThat(visit.suits(Set.of("carers", "older-people"))).isTrue();
        assertThat(visit.suits(Set.of("older-people"))).isFalse();
        assertThat(visit.suits(Set.of())).isFalse();
    }

    @Test
    void aCostBelowNothingIsRefused() {
        assertThatThrownBy(() -> new ViewsMethod("a", "A", "b", Set.of(), new BigDecimal("-1"), "Made up"))
                .hasMessageContaining("costs nothing or more");
    }
}
