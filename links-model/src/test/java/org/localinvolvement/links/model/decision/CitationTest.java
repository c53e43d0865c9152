package org.localinvolvement.links.model.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {

    @Test
    void aCitationIsWrittenAsOneWouldInAPublicStatement() {
        assertThat(new Citation(" SI 2008/528 reg 2(1)(d) ")).hasToString("SI 2008/528 reg 2(1)(d)");
    }

    @Test
    void provisionsAreReadInTheOrderInWhichTheyStand() {
        assertThat(Citation.parseAll("SI 2008/528 reg 5(2) | 2007 Act s.221(2)"))
                .containsExactly(new Citation("SI 2008/528 reg 5(2)"), new Citation("2007 Act s.221(2)"));
        assertThat(Citation.parseAll("2007 Act s.221(2)")).containsExactly(new Citation("2007 Act s.221(2)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "a | ", " | a", "a |  | b", "a | | b", " | "})
    void aBlankProvisionIsRefused(String cites) {
        assertThatThrownBy(() -> Citation.parseAll(cites))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("blank");
    }
}
