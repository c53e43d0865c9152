package org.localinvolvement.links.rules.trigger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.time.Days;
import org.localinvolvement.links.rules.duty.Deed;
import org.localinvolvement.links.rules.duty.Duty;

/**
 * An answer that a body owes to the LINk, as it stands on the as-at date. A fact that rules match.
 *
 * @param subject the report, referral or request that it answers, as the host calls it
 * @param on the identifier of the body that owes it
 * @param deed what it has to do, in words
 * @param due the last day, in words
 * @param overdue whether its last day has passed without its being done in full
 * @param longOverdue whether it has been overdue for as long as was agreed for chasing
 * @param since the day after the last day; null where there is none
 * @param agreed after how many days without an answer the matter goes to the committee, in words
 * @param missing what would have to be known where it is not settled; otherwise empty
 * @param parameters every agreed value that was read
 */
public record OverdueAnswer(
        String subject,
        String on,
        String deed,
        String due,
        Truth overdue,
        Truth longOverdue,
        @Nullable LocalDate since,
        String agreed,
        String missing,
        List<ParameterValue> parameters)
        implements Occasion {

    /** What a body does for whoever wrote to it; the annual report and what passes between bodies is no answer to the LINk. */
    private static final Set<Deed> ANSWERS = Set.of(
            Deed.ACKNOWLEDGE_REPORT,
            Deed.EXPLAIN_ACTION,
            Deed.EXPLAIN_FOR_ALL,
            Deed.TELL_NONE_RELEVANT,
            Deed.ACKNOWLEDGE_REFERRAL,
            Deed.KEEP_REFERRER_INFORMED,
            Deed.ANSWER_REQUEST,
            Deed.ANSWER_FREEDOM_OF_INFORMATION);

    /** Copies the list. */
    public OverdueAnswer {
        parameters = List.copyOf(parameters);
    }

    static boolean isAnswer(Duty duty) {
        return ANSWERS.contains(duty.deed());
    }

    static OverdueAnswer of(Duty duty, ParameterValue chasing, LocalDate asAt) {
        LocalDate due = duty.deadline().due();
        LocalDate since = due == null ? null : due.plusDays(1);
        Truth passed =
                since == null ? duty.overdue() : Truth.of(ChronoUnit.DAYS.between(since, asAt) + 1 > chasing.whole());
        return new OverdueAnswer(
                duty.event(),
                duty.on(),
                duty.deed().words(),
                due == null ? "on a day that cannot be said" : "by " + Days.inWords(due),
                duty.overdue(),
                duty.overdue().and(passed),
                duty.overdue() == Truth.YES ? since : null,
                chasing.value().toPlainString() + " days",
                duty.overdue() == Truth.UNKNOWN
                        ? duty.missing().isEmpty()
                                ? "the last day for " + duty.on() + " to "
                                        + duty.deed().words()
                                : String.join(", and on ", duty.missing())
                        : "",
                List.of(chasing));
    }
}
