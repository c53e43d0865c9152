package org.localinvolvement.links.rules.annual;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.rules.duty.Deed;
import org.localinvolvement.links.rules.duty.Duty;
import org.localinvolvement.links.rules.duty.DutyState;

/**
 * How the answer of one body to one report stands, over all that it owed: to acknowledge, and to explain or to say that nobody appears
 * relevant.
 *
 * @param report the id of the report
 * @param body who was sent it
 * @param owed whether it had to answer; unknown where that depends on what is missing
 * @param due the last day, the latest where there are several, inclusive; null where there is none or it cannot be said
 * @param state how it stands; {@link DutyState#DONE} or {@link DutyState#OPEN} where nothing was owed
 * @param missing what would have to be known; empty where nothing is
 */
public record ReportAnswer(
        String report,
        Identifier body,
        Truth owed,
        @Nullable LocalDate due,
        DutyState state,
        List<String> missing) {

    /** The answers that count; passing a copy on has no time and is no answer to the LINk. */
    private static final Set<Deed> ANSWERS = Set.of(Deed.ACKNOWLEDGE_REPORT, Deed.EXPLAIN_ACTION, Deed.EXPLAIN_FOR_ALL);

    /** From what tells most against an answer in time to what tells least. */
    private static final List<DutyState> WORST_FIRST = List.of(
            DutyState.OVERDUE,
            DutyState.CANNOT_SAY,
            DutyState.ANSWER_INCOMPLETE,
            DutyState.DUE,
            DutyState.NOT_DUE,
            DutyState.OPEN,
            DutyState.ANSWERED_LATE,
            DutyState.ANSWERED_IN_TIME,
            DutyState.DONE);

    /** Copies the list. */
    public ReportAnswer {
        missing = List.copyOf(missing);
    }

    static ReportAnswer of(String report, Identifier body, List<Duty> all, boolean answered, LocalDate asAt) {
        List<Duty> duties = all.stream()
                .filter(duty -> ANSWERS.contains(duty.deed()))
                .filter(duty -> duty.event().equals(report) && duty.on().equals(body.toString()))
                .toList();
        Set<String> missing = new TreeSet<>();
        duties.forEach(duty -> missing.addAll(duty.missing()));
        return new ReportAnswer(
                report,
                body,
                duties.stream().map(Duty::holds).reduce(Truth.NO, Truth::or),
                duties.stream()
                        .map(duty -> duty.deadline().due())
                        .filter(day -> day != null)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                duties.stream()
                        .map(duty -> stateOf(duty, asAt))
                        .min(Comparator.comparing(WORST_FIRST::indexOf))
                        .orElse(answered ? DutyState.DONE : DutyState.OPEN),
                List.copyOf(missing));
    }

    /** What came before the last day and is no full answer yet can still become one. */
    private static DutyState stateOf(Duty duty, LocalDate asAt) {
        if (duty.state() != DutyState.ANSWER_INCOMPLETE || duty.overdue() != Truth.NO) {
            return duty.state();
        }
        return asAt.equals(duty.deadline().due()) ? DutyState.DUE : DutyState.NOT_DUE;
    }
}
