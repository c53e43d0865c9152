package org.localinvolvement.links.rules.involving;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Truth;

/** Holds the exercises of a body against the days of the law and the steps on record; what follows is the rules'. */
final class ExerciseFacts {

    private final InvolvementRecord told;
    private final LocalDate asAt;
    private final Set<Object> facts = new LinkedHashSet<>();

    final BoundBody body;
    final List<InvolvementExercise> exercises = new ArrayList<>();
    final List<String> notUsed = new ArrayList<>();

    ExerciseFacts(InvolvementQuestion question) {
        this.told = question.onRecord();
        this.asAt = question.asAt();
        this.body = new BoundBody(question.register(), told.body(), told.kind());
        if (body.setsAsideWhatIsTold(asAt)) {
            notUsed.add("The kind that was told of " + told.body() + ": the register holds it as " + body.kindOn(asAt));
        }
        List<InvolvementExercise> all = told.exercises();
        for (InvolvementExercise one : all == null ? List.<InvolvementExercise>of() : all) {
            if (one.first().isAfter(asAt)) {
                notUsed.add("Exercise " + one.id() + ": it begins after the day of the question");
            } else {
                exercises.add(one);
                facts.add(seen(one));
            }
        }
        facts.add(new ExercisesTold(
                told.body().toString(),
                body.nameOn(asAt),
                all == null ? Truth.UNKNOWN : Truth.of(exercises.isEmpty())));
    }

    Collection<Object> facts() {
        return facts;
    }

    List<InvolvementStep> steps(InvolvementExercise exercise) {
        List<InvolvementStep> all = exercise.steps();
        return all == null
                ? List.of()
                : all.stream().filter(step -> !step.day().isAfter(asAt)).toList();
    }

    private ExerciseSeen seen(InvolvementExercise one) {
        List<InvolvementStep> steps = steps(one);
        List<InvolvementStep> all = one.steps();
        if (all != null && all.size() > steps.size()) {
            notUsed.add(
                    "Steps of exercise " + one.id() + " after the day of the question: " + (all.size() - steps.size()));
        }
        LocalDate day = one.lawDay(asAt);
        BoundBody.Law law = body.on(day);
        boolean running = one.runsAfter(asAt);
        boolean none = all != null && steps.isEmpty();
        boolean others = steps.stream().anyMatch(step -> !step.isOfTheLinkAlone());
        LocalDate start =
                switch (law.duty()) {
                    case SECTION_242 -> DutyInForce.OF_NHS_BODIES;
                    case SECTION_3A -> DutyInForce.OF_COUNCILS;
                    default -> one.first();
                };
        Predicate<InvolvementStep> counts = law.duty() == DutyInForce.SECTION_3A
                ? InvolvementStep::involvesLocalPersons
                : InvolvementStep::involvesUsers;
        List<InvolvementStep> counting = steps.stream().filter(counts).toList();
        return new ExerciseSeen(
                one.id(),
                body.nameOn(day),
                law.duty(),
                law.why(),
                one.subject(),
                day,
                start,
                one.manner().or(one.range()).not(),
                told.arrangements().not(),
                all == null || (none && running) ? Truth.UNKNOWN : Truth.of(none),
                Truth.of(!steps.isEmpty() && !others),
                Truth.of(others && steps.stream().noneMatch(InvolvementStep::involvesUsers)),
                Truth.of(others && steps.stream().noneMatch(InvolvementStep::involvesLocalPersons)),
                Truth.of(!counting.isEmpty()
                        && counting.stream().allMatch(step -> step.day().isBefore(start))),
                one.judgedAppropriate().not(),
                one.regardToGuidance().not(),
                Truth.of(running),
                Truth.of(Regime.asAt(day) == Regime.LOCAL_HEALTHWATCH));
    }
}
