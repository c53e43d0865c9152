package org.localinvolvement.links.rules.involving;

import java.time.LocalDate;
import java.util.List;
import org.localinvolvement.links.model.commissioning.InvolvementSubject;

/**
 * Whether a body kept its duty to involve in one exercise.
 *
 * @param subject what people are involved in
 * @param law which duty stood for the body
 * @param provision the provision in words
 * @param lawDay the day whose law was asked
 * @param steps the steps up to the day of the question, in words, in the order of days
 * @param checked how it stands
 */
public record ExerciseChecked(
        InvolvementSubject subject,
        DutyInForce law,
        String provision,
        LocalDate lawDay,
        List<String> steps,
        Checked checked) {

    /** Copies the list. */
    public ExerciseChecked {
        steps = List.copyOf(steps);
    }
}
