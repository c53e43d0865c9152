package org.localinvolvement.links.rules.trigger;

import java.time.LocalDate;
import java.util.List;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.model.decision.Truth;

/**
 * A theme that people spoke about, and a pathway or service of it that may cross the boundary of the LINk's authority. A fact
 * that rules match.
 *
 * @param subject the theme
 * @param by the pathway or service, in words
 * @param crosses whether it crosses the boundary
 * @param neighbours the LINks on the other side, in words
 * @param since the day of the first contact about the theme in the days looked at
 * @param missing what would have to be known where it is not settled; otherwise empty
 */
public record BoundaryCrossing(
        String subject, String by, Truth crosses, String neighbours, LocalDate since, String missing)
        implements Occasion {

    /** Nothing is agreed about it. */
    @Override
    public List<ParameterValue> parameters() {
        return List.of();
    }
}
