package org.localinvolvement.links.rules.parameter;

import java.math.BigDecimal;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.model.figure.Ratio;

/**
 * What is agreed for one theme, as at the date of the question. A fact that rules match: there is one for each theme and each
 * parameter that a rule names.
 *
 * @param theme the theme
 * @param parameter the value in force, of the theme's own or for every theme
 */
public record Agreed(String theme, ParameterValue parameter) {

    /**
     * Which parameter.
     *
     * @return for example {@code wexbridge.ward-voices}
     */
    public String name() {
        return parameter.name();
    }

    /**
     * The value, to be compared with numbers.
     *
     * @return in the unit of the parameter
     */
    public BigDecimal value() {
        return parameter.value();
    }

    /**
     * The value, to be compared with exact figures.
     *
     * @return in the unit of the parameter
     */
    public Ratio ratio() {
        return parameter.ratio();
    }
}
