package org.localinvolvement.links.model.work;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Given;
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
 * @param received the day on which the body received it; null where it is not known
 * @param expectedInPractice the day by which an answer is expected in practice, which binds nobody; null where none is
 * @param answered the day on which the answer came; null where none is on record
 */
public record InformationRequest(
        String id,
        Identifier to,
        String subject,
        @Nullable LocalDate received,
        @Nullable LocalDate expectedInPractice,
        @Nullable LocalDate answered) {

    /**
     * Checks what is given.
     *
     * @throws IllegalArgumentException if a text is blank, or an answer is expected or came before the request was received
     */
    public InformationRequest {
        id = Given.text("id", id);
        Objects.requireNonNull(to, "to: give who is asked");
        subject = Given.text("subject", subject);
        checkOrder("expectedInPractice", received, expectedInPractice);
        checkOrder("answered", received, answered);
    }

    private static void checkOrder(String name, @Nullable LocalDate received, @Nullable LocalDate later) {
        if (received != null && later != null && later.isBefore(received)) {
            throw new IllegalArgumentException(name + ": an answer comes on or after the day of receipt, " + received
                    + ", not on " + later + "; correct one of the two days");
        }
    }
}
