package org.localinvolvement.links.rules.routing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Citation;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.rules.duty.Deadline;
import org.localinvolvement.links.rules.duty.Deed;
import org.localinvolvement.links.rules.duty.Duty;

/**
 * What a body has to do, if the report, the referral or the request came on the as-at date. It is what {@link
 * org.localinvolvement.links.rules.duty.DutyClocks} answers to that.
 *
 * @param deed what is to be done
 * @param holds whether it is a duty; no for a request for information
 * @param kind whether there is a last day
 * @param due the last day, inclusive; null where there is none or it cannot be said
 * @param counted how it was counted, or why there is no last day
 * @param rules the ids of the rules about duties, in order
 * @param citations what they rest on
 * @param readings why the provisions do not say so in terms; empty where they do
 * @param missing what would have to be known; empty where nothing is missing
 */
public record AnswerOwed(
        Deed deed,
        Truth holds,
        Deadline.Kind kind,
        @Nullable LocalDate due,
        String counted,
        List<String> rules,
        List<Citation> citations,
        List<String> readings,
        List<String> missing) {

    /** Copies the lists. */
    public AnswerOwed {
        rules = List.copyOf(rules);
        citations = List.copyOf(citations);
        readings = List.copyOf(readings);
        missing = List.copyOf(missing);
    }

    /** A duty as far as the power is open; where that leaves it open, with what is missing of the power. */
    static AnswerOwed of(Duty duty, Truth asFarAs, List<String> missing) {
        Truth holds = duty.holds().and(asFarAs);
        return new AnswerOwed(
                duty.deed(),
                holds,
                duty.deadline().kind(),
                duty.deadline().due(),
                duty.deadline().inWords(),
                duty.rules(),
                duty.citations(),
                duty.readings(),
                holds == Truth.UNKNOWN && duty.missing().isEmpty() ? missing : duty.missing());
    }
}
