package org.localinvolvement.links.rules.programme;

import java.math.BigDecimal;
import java.util.List;
import org.localinvolvement.links.model.decision.Truth;

/**
 * One limit of a work programme, and how the selection stands to it.
 *
 * @param limit what it limits, for example {@code share of social care}
 * @param reference where it was agreed
 * @param unit what the figures count: items or pounds
 * @param agreed the figure agreed: the most for places, budget and reserve, the least for a minimum
 * @param reached the figure of what is chosen
 * @param kept whether it is kept; unknown where that depends on what is not known of the items chosen
 * @param with the other limits together with which a minimum could not be kept; empty where it is, or where there are too few
 *     candidates whatever the limits
 * @param because one sentence with the figures
 */
public record LimitSeen(
        String limit,
        String reference,
        String unit,
        BigDecimal agreed,
        BigDecimal reached,
        Truth kept,
        List<String> with,
        String because) {

    /** Copies the list. */
    public LimitSeen {
        with = List.copyOf(with);
    }
}
