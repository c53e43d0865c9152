package org.localinvolvement.links.rules.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Truth;

/**
 * A copy of the annual report that is to go to somebody.
 *
 * @param event the id of the report, and to whom the copy goes
 * @param on the identifier of the LINk or local Healthwatch
 * @param role as what the recipient is named in the Act
 * @param recipient who it is; in words where the register does not hold it
 * @param owed whether the recipient is one to whom the Act sends a copy
 * @param copied the day on which the copy went out; null where none is on record
 */
public record AnnualReportCopy(
        String event,
        String on,
        CopyRole role,
        String recipient,
        Truth owed,
        @Nullable LocalDate copied) implements Owed {

    @Override
    public @Nullable LocalDate dayOf(StartOfTime start) {
        return null;
    }

    @Override
    public Done done(Deed deed) {
        return deed == Deed.COPY_ANNUAL_REPORT ? Done.on(copied) : Done.NOTHING;
    }
}
