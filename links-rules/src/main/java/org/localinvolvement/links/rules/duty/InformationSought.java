package org.localinvolvement.links.rules.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Truth;

/**
 * A request for information, as the body that is asked holds it.
 *
 * @param event the id of the request
 * @param on the identifier of the body that is asked
 * @param publicAuthority whether the body is a public authority under the Freedom of Information Act 2000
 * @param received the day on which it received the request; null where it is not known
 * @param arrived whether it has received it by the as-at date
 * @param expectedInPractice the day by which an answer is expected in practice, which binds nobody; null where none is
 * @param practice whether such a day was named
 * @param answered the day of the answer; null where none is on record
 */
public record InformationSought(
        String event,
        String on,
        Truth publicAuthority,
        @Nullable LocalDate received,
        Truth arrived,
        @Nullable LocalDate expectedInPractice,
        Truth practice,
        @Nullable LocalDate answered)
        implements Owed {

    @Override
    public @Nullable LocalDate dayOf(StartOfTime start) {
        return start == StartOfTime.RECEIVED ? received : null;
    }

    @Override
    public Done done(Deed deed) {
        return Done.on(answered);
    }
}
