package org.localinvolvement.links.model.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.time.Dated;
import org.localinvolvement.links.model.time.Timeline;

/** What holds of every Foundation Trust, whatever kind of trust it is. */
final class FoundationRules {

    /** The first day of the year in which Foundation Trusts were introduced. */
    static final LocalDate FIRST_DAY = LocalDate.of(2004, 1, 1);

    private FoundationRules() {}

    static void check(
            Identity identity, Timeline<FoundationStatus> foundation, @Nullable CouncilOfGovernors governors) {
        boolean ever = false;
        for (Dated<FoundationStatus> status : foundation.values()) {
            if (status.value() == FoundationStatus.HELD) {
                ever = true;
                LocalDate from = status.period().from();
                if (from == null || from.isBefore(FIRST_DAY)) {
                    throw new IllegalArgumentException(
                            "There were no Foundation Trusts before 2004; give " + identity.id()
                                    + " the status from the first day for which it is known, not "
                                    + status.period().inWords());
                }
            }
        }
        if (governors != null && !ever) {
            throw new IllegalArgumentException("Only a Foundation Trust has a Council of Governors; give "
                    + identity.id() + " the status with its date, or leave the governors out");
        }
    }
}
