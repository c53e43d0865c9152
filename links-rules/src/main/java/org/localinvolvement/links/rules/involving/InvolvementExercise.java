package org.localinvolvement.links.rules.involving;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.commissioning.InvolvementSubject;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.decision.Truth;

/**
 * Something that a body plans, proposes or decides, and in which it may have to involve people, as it is on record.
 *
 * <p>Source: National Health Service Act 2006 s.242(1B)-(1H).
 *
 * @param id what the LINk calls it
 * @param title what it is about, without names of people
 * @param subject planning, a proposal for change, or a decision about operation
 * @param first the first day on which it ran
 * @param last the last day, inclusive; null where it has not ended or that is not known
 * @param manner whether it would affect the manner in which services are delivered, at the point at which users receive them
 * @param range whether it would affect the range of health services available
 * @param regardToGuidance whether the body had regard to the guidance of the Secretary of State
 * @param judgedAppropriate of a council: whether it is on record that it considers the steps appropriate
 * @param steps how people were involved, each from the first to the last day; empty where it is told that there was no step, null
 *     where nobody told
 */
public record InvolvementExercise(
        String id,
        String title,
        InvolvementSubject subject,
        LocalDate first,
        @Nullable LocalDate last,
        Truth manner,
        Truth range,
        Truth regardToGuidance,
        Truth judgedAppropriate,
        @Nullable List<InvolvementStep> steps) {

    private static final Comparator<InvolvementStep> ORDER = Comparator.comparing(InvolvementStep::day)
            .thenComparing(step -> step.who().toString())
            .thenComparing(InvolvementStep::how);

    /**
     * Sorts and checks.
     *
     * @throws IllegalArgumentException if a text is blank, the last day is before the first, or a step lies outside the days
     */
    public InvolvementExercise {
        id = Given.text("id", id);
        title = Given.text("title", title);
        Objects.requireNonNull(subject, "subject: give what the body involves people in");
        Objects.requireNonNull(first, "first: give the first day");
        Objects.requireNonNull(manner, "manner: give Truth.UNKNOWN where it is not known");
        Objects.requireNonNull(range, "range: give Truth.UNKNOWN where it is not known");
        Objects.requireNonNull(regardToGuidance, "regardToGuidance: give Truth.UNKNOWN where it is not known");
        Objects.requireNonNull(judgedAppropriate, "judgedAppropriate: give Truth.UNKNOWN where it is not known");
        if (last != null && last.isBefore(first)) {
            throw new IllegalArgumentException("last: an exercise ends on or after its first day, not on " + last);
        }
        steps = steps == null ? null : steps.stream().sorted(ORDER).toList();
        for (InvolvementStep step : steps == null ? List.<InvolvementStep>of() : steps) {
            if (!contains(first, last, step.day())) {
                throw new IllegalArgumentException("steps: the step of " + step.day()
                        + " lies outside the days of the exercise; correct one of the days");
            }
        }
    }

    static boolean contains(LocalDate first, @Nullable LocalDate last, LocalDate day) {
        return !day.isBefore(first) && (last == null || !day.isAfter(last));
    }

    /** Whether it has not ended on a day, or is not known to have. */
    boolean runsAfter(LocalDate day) {
        return last == null || last.isAfter(day);
    }

    /** The day whose law is asked: the last of the exercise or, while it runs, that of the question. */
    LocalDate lawDay(LocalDate asAt) {
        return last == null || last.isAfter(asAt) ? asAt : last;
    }
}
