package org.localinvolvement.links.model.work;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;

/**
 * What a LINk asked a body to tell it.
 *
 * <p>There is no statutory deadline for the answer: s.224(1)(a) of the Local Government and Public Involvement in Health Act
 * 2007 gives a power to set one, and SI 2008/528 does not use it. To ask is a relevant decision: SI 2008/528 reg 2(2)(d). A
 * request to a public authority can also be one under the Freedom of Information Act 2000 s.10, with a clock of its own.
 *
 * @param id what the host calls it
 * @param to who is asked
 * @param subject what is asked
 * @param made the day on which it was sent; null where it is not known
 * @param received the day on which the body received it; null where it is not known
 * @param expectedInPractice the day by which an answer is expected in practice, which binds nobody; null where none is
 * @param answered the day on which the answer came; null where none is on record
 * @param complete whether the answer told all that was asked; unknown where none is on record
 */
public record InformationRequest(
        String id,
        Identifier to,
        String subject,
        @Nullable LocalDate made,
        @Nullable LocalDate received,
        @Nullable LocalDate expectedInPractice,
        @Nullable LocalDate answered,
        Truth complete) {

    /**
     * Checks what is given.
     *
     * @throws IllegalArgumentException if a text is blank, a day lies before one that it follows, or an answer that is not on
     *     record is said to be complete or not
     */
    public InformationRequest {
        id = Given.text("id", id);
        Objects.requireNonNull(to, "to: give who is asked");
        subject = Given.text("subject", subject);
        Objects.requireNonNull(complete, "complete: give Truth.UNKNOWN where it is not known");
        LocalDate arrived = received == null ? made : received;
        checkOrder("received", made, received);
        checkOrder("expectedInPractice", arrived, expectedInPractice);
        checkOrder("answered", arrived, answered);
        if (answered == null && complete != Truth.UNKNOWN) {
            throw new IllegalArgumentException(
                    "complete: no answer is on record, so that it is UNKNOWN; or give the day on which it was answered");
        }
    }

    /**
     * A request of which nothing else is on record.
     *
     * @param id what the host calls it
     * @param to who is asked
     * @param subject what is asked
     * @return the request
     */
    public static InformationRequest of(String id, Identifier to, String subject) {
        return new InformationRequest(id, to, subject, null, null, null, null, Truth.UNKNOWN);
    }

    /**
     * The same with its days.
     *
     * @param on the day on which the body received it; null where it is not known
     * @param expected the day by which an answer is expected in practice; null where none is
     * @param answer the day on which the answer came; null where none is on record
     * @return a copy
     */
    public InformationRequest withDays(
            @Nullable LocalDate on, @Nullable LocalDate expected, @Nullable LocalDate answer) {
        return new InformationRequest(id, to, subject, made, on, expected, answer, complete);
    }

    private static void checkOrder(String name, @Nullable LocalDate earlier, @Nullable LocalDate later) {
        if (earlier != null && later != null && later.isBefore(earlier)) {
            throw new IllegalArgumentException(name + ": it lies on or after the day that it follows, " + earlier
                    + ", not on " + later + "; correct one of the two days");
        }
    }
}
