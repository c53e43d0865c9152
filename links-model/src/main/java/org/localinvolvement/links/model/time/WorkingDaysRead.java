package org.localinvolvement.links.model.time;

import java.util.List;
import java.util.Objects;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;

/**
 * A calendar as it could be read from a file, and what could not.
 *
 * @param workingDays the calendar of the bank holidays that could be read; where rows are bad, a bank holiday may be missing in it
 *     and a date counted with it may be too early
 * @param problems every fault, in the order of the lines
 */
public record WorkingDaysRead(WorkingDays workingDays, List<Problem> problems) {

    /** Copies the problems. */
    public WorkingDaysRead {
        Objects.requireNonNull(workingDays, "workingDays: give the calendar");
        problems = List.copyOf(problems);
    }

    /**
     * The calendar, if every row could be read: what deadlines should be counted with.
     *
     * @return the calendar; a column that is not known does not matter
     * @throws UnusableInputException if a row could not be read
     */
    public WorkingDays complete() {
        List<Problem> lost = problems.stream()
                .filter(problem -> problem.code() != ProblemCode.LIST_COLUMN_UNKNOWN)
                .toList();
        if (!lost.isEmpty()) {
            throw new UnusableInputException(lost);
        }
        return workingDays;
    }
}
