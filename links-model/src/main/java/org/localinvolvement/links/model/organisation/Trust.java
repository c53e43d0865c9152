package org.localinvolvement.links.model.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.time.Timeline;

/** A trust that provides care and can hold foundation status. */
public sealed interface Trust extends NhsBody permits NhsTrust, CareTrust {

    /**
     * Whether it is a Foundation Trust, over time.
     *
     * @return a day without a value is not known
     */
    Timeline<FoundationStatus> foundation();

    /**
     * The governors of a Foundation Trust.
     *
     * @return null where it has none or nothing is held of them
     */
    @Nullable
    CouncilOfGovernors governors();

    /**
     * The Strategic Health Authority of its area.
     *
     * @return its id and when
     */
    Timeline<Identifier> strategicHealthAuthority();

    /**
     * Whether it is a Foundation Trust on a day.
     *
     * @param day a day
     * @return no before 2004; unknown where that is not held
     */
    default Truth isFoundationTrust(LocalDate day) {
        if (day.isBefore(FoundationRules.FIRST_DAY)) {
            return Truth.NO;
        }
        return foundation()
                .at(day)
                .map(status -> status == FoundationStatus.HELD ? Truth.YES : Truth.NO)
                .orElse(Truth.UNKNOWN);
    }
}
