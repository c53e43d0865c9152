package org.localinvolvement.links.rules.engagement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.commissioning.CommissioningPhase;
import org.localinvolvement.links.model.decision.Citation;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.rules.commissioning.WindowState;
import org.localinvolvement.links.rules.routing.AnswerOwed;
import org.localinvolvement.links.rules.routing.RoutePower;
import org.localinvolvement.links.rules.routing.RouteRole;

/**
 * One thing to do about an issue.
 *
 * @param sort whether it has a window, and of which sort
 * @param holds whether to do it: yes, or unknown where missing facts decide
 * @param body whom to approach; null where it is not held who it is
 * @param name its name on the day, or a description
 * @param role in which role it is approached; null where the calendar names it and routing does not
 * @param service the code of the service that the phase is about; the proposal for a consultation; empty for a power that can be
 *     used at any time
 * @param about what the step is about, in words
 * @param phase the phase of commissioning; null where the step is about none
 * @param state how its window stands on the day; null where there is no window, or its days are not known
 * @param opens the first day of the window, inclusive; null where there is none or it is not known
 * @param closes the last day of the window, inclusive; null where there is none or it is not known
 * @param power the power to use; null where routing opens none with this body
 * @param contribute what to contribute, in sentences
 * @param askFor what to ask for, in sentences
 * @param duties what the body then has to do and by when, if it is done on the day of the question
 * @param rules the ids of the rules that say so, in order
 * @param citations what they rest on, each once, in order
 * @param missing what would have to be known; empty where nothing is missing
 */
public record PlanStep(
        Sort sort,
        Truth holds,
        @Nullable Identifier body,
        String name,
        @Nullable RouteRole role,
        String service,
        String about,
        @Nullable CommissioningPhase phase,
        @Nullable WindowState state,
        @Nullable LocalDate opens,
        @Nullable LocalDate closes,
        @Nullable RoutePower power,
        List<String> contribute,
        List<String> askFor,
        List<AnswerOwed> duties,
        List<String> rules,
        List<Citation> citations,
        List<String> missing) {

    /** Whether a step has a window. */
    public enum Sort {
        /** In a window of a phase of commissioning. */
        PHASE,
        /** In a consultation on a proposal for change. */
        CONSULTATION,
        /** With a power that can be used at any time. */
        ANY_TIME
    }

    /**
     * What has a window first, and of these what closes first, then what opens first; what has no last day after those, then what can be
     * done at any time, what is answered first before the others.
     */
    public static final Comparator<PlanStep> ORDER = Comparator.comparing(
                    (PlanStep step) -> step.sort() == Sort.ANY_TIME)
            .thenComparing(step -> last(step.closes()))
            .thenComparing(PlanStep::firstDay)
            .thenComparing(PlanStep::answeredBy)
            .thenComparing(PlanStep::role, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(
                    step -> step.body() == null ? step.name() : step.body().toString())
            .thenComparing(PlanStep::phase, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(PlanStep::power, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(PlanStep::service)
            .thenComparing(PlanStep::about);

    /** Copies the lists. */
    public PlanStep {
        contribute = List.copyOf(contribute);
        askFor = List.copyOf(askFor);
        duties = List.copyOf(duties);
        rules = List.copyOf(rules);
        citations = List.copyOf(citations);
        missing = List.copyOf(missing);
    }

    /**
     * Whether there is a last day by which the LINk has to act.
     *
     * @return false where the window has no last day, or there is none
     */
    public boolean hasLastDay() {
        return closes != null;
    }

    private static LocalDate last(@Nullable LocalDate day) {
        return day == null ? LocalDate.MAX : day;
    }

    private LocalDate firstDay() {
        return opens == null ? LocalDate.MIN : opens;
    }

    private LocalDate answeredBy() {
        return duties.stream()
                .map(owed -> last(owed.due()))
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }
}
