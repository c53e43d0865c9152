package org.localinvolvement.links.model.work;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.organisation.Identifier;

/**
 * A body's receipt of a report, the original or a copy.
 *
 * <p>Source: SI 2008/528 reg 5(2)-(8).
 *
 * @param recipient who received it
 * @param received the day
 * @param copiedBy the services-provider that passed on a copy; null where it came from the LINk
 */
public record ReportReceipt(
        Identifier recipient, LocalDate received, @Nullable Identifier copiedBy) {

    /**
     * Checks what is given.
     *
     * @throws IllegalArgumentException if the recipient copied it to itself
     */
    public ReportReceipt {
        Objects.requireNonNull(recipient, "recipient: give who received it");
        Objects.requireNonNull(received, "received: give the day");
        if (recipient.equals(copiedBy)) {
            throw new IllegalArgumentException(
                    "copiedBy: " + recipient + " cannot pass a copy on to itself; name who did, or nobody");
        }
    }
}
