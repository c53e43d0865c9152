package org.localinvolvement.links.rules.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Truth;

/**
 * A matter referred to an Overview and Scrutiny Committee.
 *
 * @param event the id of the referral
 * @param on the identifier of the committee
 * @param socialCare whether it relates to services under social services functions
 * @param health whether it relates to the health service
 * @param made the day on which it was made
 * @param received the day on which the committee received it; null where it is not known
 * @param acknowledged the day of the acknowledgement; null where none is on record
 */
public record ReferredMatter(
        String event,
        String on,
        Truth socialCare,
        Truth health,
        LocalDate made,
        @Nullable LocalDate received,
        @Nullable LocalDate acknowledged)
        implements Owed {

    @Override
    public @Nullable LocalDate dayOf(StartOfTime start) {
        return switch (start) {
            case MADE -> made;
            case RECEIVED -> received;
            case LATEST_RECEIPT, ASKED, STOPPED, YEAR_END -> null;
        };
    }

    @Override
    public Done done(Deed deed) {
        return deed == Deed.ACKNOWLEDGE_REFERRAL ? Done.on(acknowledged) : Done.NOTHING;
    }
}
