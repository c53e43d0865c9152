package org.localinvolvement.links.rules.annual;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.work.InformationRequest;

/**
 * A request for information, and how its answer stands on a day. No statute sets a time for it: whether it came by the day expected in
 * practice binds nobody.
 *
 * @param request the request, without what came after the day
 * @param asExpected whether the answer came by the day expected in practice, or did not come and the day has passed; unknown where no such
 *     day was named or it has not passed
 */
public record RequestSeen(InformationRequest request, Truth asExpected) {

    static RequestSeen of(InformationRequest request, LocalDate asAt) {
        LocalDate answered = upTo(request.answered(), asAt);
        InformationRequest then = new InformationRequest(
                request.id(),
                request.to(),
                request.subject(),
                request.made(),
                upTo(request.received(), asAt),
                request.expectedInPractice(),
                answered,
                answered == null ? Truth.UNKNOWN : request.complete());
        LocalDate expected = request.expectedInPractice();
        if (expected == null || (answered == null && !asAt.isAfter(expected))) {
            return new RequestSeen(then, Truth.UNKNOWN);
        }
        return new RequestSeen(then, Truth.of(answered != null && !answered.isAfter(expected)));
    }

    private static @Nullable LocalDate upTo(@Nullable LocalDate day, LocalDate asAt) {
        return day == null || day.isAfter(asAt) ? null : day;
    }
}
