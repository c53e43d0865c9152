package org.localinvolvement.links.model.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegimeTest {

    @ParameterizedTest
    @CsvSource({
        "1974-04-01,NONE",
        "2008-03-31,NONE",
        "2008-04-01,LINKS",
        "2009-04-01,LINKS",
        "2013-03-31,LINKS",
        "2013-04-01,LOCAL_HEALTHWATCH",
        "2026-01-01,LOCAL_HEALTHWATCH"
    })
    void theRegimeChangesOnTheFirstOfApril(LocalDate day, Regime regime) {
        assertThat(Regime.asAt(day)).isEqualTo(regime);
    }

    @Test
    void everyRegimeHasATitle() {
        assertThat(Regime.LINKS.title()).isEqualTo("Local Involvement Networks");
        assertThat(Regime.values())
                .allSatisfy(regime -> assertThat(regime.title()).isNotBlank());
    }
}
