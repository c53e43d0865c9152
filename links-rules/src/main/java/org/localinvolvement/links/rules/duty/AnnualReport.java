package org.localinvolvement.links.rules.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Truth;

/**
 * The annual report of a year, on which its preparer is held.
 *
 * @param event the id of the report
 * @param on the identifier of the LINk or local Healthwatch
 * @param yearEnd the last day of its year
 * @param ended whether that day has passed
 * @param prepared the day on which it was prepared; null where none is on record
 * @param published the day on which it was made publicly available; null where none is on record
 */
public record AnnualReport(
        String event,
        String on,
        LocalDate yearEnd,
        Truth ended,
        @Nullable LocalDate prepared,
        @Nullable LocalDate published)
        implements Owed {

    @Override
    public @Nullable LocalDate dayOf(StartOfTime start) {
        return start == StartOfTime.YEAR_END ? yearEnd : null;
    }

    @Override
    public Done done(Deed deed) {
        return switch (deed) {
            case PREPARE_ANNUAL_REPORT -> Done.on(prepared);
            case PUBLISH_ANNUAL_REPORT -> Done.on(published);
            default -> Done.NOTHING;
        };
    }
}
