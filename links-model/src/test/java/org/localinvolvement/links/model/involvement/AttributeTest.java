package org.localinvolvement.links.model.involvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.localinvolvement.links.model.decision.Truth;

class AttributeTest {

    @ParameterizedTest
    @CsvSource({"7,7", "7.0,7", "7.50,7.5", "0.000,0", "70,70", "7E+1,70", "1E-7,0.0000001", "-3.10,-3.1"})
    void aNumberIsWrittenPlainHoweverItWasGiven(String given, String written) {
        assertThat(new Attribute.Quantity(new BigDecimal(given)).asText()).isEqualTo(written);
    }

    @Test
    void sevenAndSevenPointNoughtAreTheSameNumber() {
        assertThat(new Attribute.Quantity(new BigDecimal("7.0")))
                .isEqualTo(new Attribute.Quantity(new BigDecimal("7")))
                .hasSameHashCodeAs(new Attribute.Quantity(new BigDecimal("7.00")));
    }

    @Test
    void aDayIsWrittenYearMonthDayInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            assertThat(new Attribute.Day(LocalDate.of(2009, 4, 1)).asText()).isEqualTo("2009-04-01");
            assertThat(new Attribute.Quantity(new BigDecimal("1234.5")).asText())
                    .isEqualTo("1234.5");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void wordsAreLeftAsTheyAre() {
        assertThat(new Attribute.Text(" Ward 7 ").asText()).isEqualTo(" Ward 7 ");
    }

    @ParameterizedTest
    @EnumSource(Truth.class)
    void aTruthIsWrittenByItsName(Truth truth) {
        assertThat(new Attribute.Known(truth).asText()).isEqualTo(truth.name());
    }
}
