package org.localinvolvement.links.model.work;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;

/**
 * What a body answered to a report, in writing.
 *
 * <p>Source: SI 2008/528 reg 5(2), (3), (10).
 *
 * @param responder who answered
 * @param acknowledged the day of the acknowledgement; null where none is on record
 * @param explained the day on which the action, or why there is none, was explained; null where none is on record
 * @param actionIntended whether action is intended; a reasoned no is a full answer
 */
public record ReportResponse(
        Identifier responder,
        @Nullable LocalDate acknowledged,
        @Nullable LocalDate explained,
        Truth actionIntended) {

    /**
     * Checks what is given.
     *
     * @throws IllegalArgumentException if it is said whether action is intended, and no explanation is on record
     */
    public ReportResponse {
        Objects.requireNonNull(responder, "responder: give who answered");
        Objects.requireNonNull(actionIntended, "actionIntended: give Truth.UNKNOWN where it is not known");
        if (explained == null && actionIntended != Truth.UNKNOWN) {
            throw new IllegalArgumentException("actionIntended: " + responder
                    + " has explained nothing, so that it is UNKNOWN; or give the day of the explanation");
        }
    }
}
