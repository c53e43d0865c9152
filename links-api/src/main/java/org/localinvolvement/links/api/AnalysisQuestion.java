package org.localinvolvement.links.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.involvement.ContactLog;
import org.localinvolvement.links.model.time.Window;

/**
 * Who speaks about what?
 *
 * @param asAt the date for which the question is asked; contacts after it are not looked at
 * @param contacts the contacts
 * @param window the days asked about; null for everything from the first contact to the as-at date
 */
public record AnalysisQuestion(
        @NotNull(message = "the question needs its as-at date")
        LocalDate asAt,

        @NotNull(message = "the question needs contacts") ContactLog contacts,
        @Nullable Window window) {

    /**
     * About everything up to a date.
     *
     * @param asAt the date
     * @param contacts the contacts
     * @return the question
     */
    public static AnalysisQuestion of(LocalDate asAt, ContactLog contacts) {
        return new AnalysisQuestion(asAt, contacts, null);
    }

    /**
     * The same about fewer days.
     *
     * @param window the days; a later day than the as-at date is not looked at
     * @return the question
     */
    public AnalysisQuestion over(Window window) {
        return new AnalysisQuestion(asAt, contacts, window);
    }
}
