package org.localinvolvement.links.model.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.figure.Ratio;

class ParameterValueTest {

    @Test
    void aValueIsAnExactFigure() {
        assertThat(parameter("0.05").ratio()).isEqualTo(Ratio.of(1, 20));
    }

    @Test
    void aWholeValueIsAWholeNumberHoweverItIsWritten() {
        assertThat(parameter("90").whole()).isEqualTo(90);
        assertThat(parameter("90.0").whole()).isEqualTo(90);
        assertThat(parameter("9E+1").whole()).isEqualTo(90);
    }

    @Test
    void aFractionOrATooLargeNumberIsNoWholeNumber() {
        assertThatThrownBy(() -> parameter("0.5").whole()).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> parameter("2147483648").whole()).isInstanceOf(ArithmeticException.class);
    }

    private static ParameterValue parameter(String value) {
        return new ParameterValue(
                "volume-of-voices.threshold",
                "",
                new BigDecimal(value),
                "people",
                LocalDate.of(2008, 4, 1),
                "example to agree locally");
    }
}
