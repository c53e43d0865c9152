package org.localinvolvement.links.rules.visit;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Regulator;
import org.localinvolvement.links.model.register.Answer;
import org.localinvolvement.links.model.visit.MadeVisit;
import org.localinvolvement.links.model.visit.PlannedVisit;
import org.localinvolvement.links.model.work.PlannedActivity;
import org.localinvolvement.links.model.work.RelevantDecision;
import org.localinvolvement.links.model.work.WorkProgrammeItem;

/**
 * What should be looked at before this visit is made?
 *
 * <p>A list that is null was not told, and what depends on it cannot be said; an empty list says that there is nothing.
 *
 * <p>Immutable; each word makes a new question.
 *
 * @param asAt the day of the question, usually before the visit; the day of the visit chooses the law
 * @param visit what is planned
 * @param regulators the names of those who regulate the provider, to say whose plans to ask for; empty where they are not known
 * @param regulatorPlans what regulators plan; null where nobody told
 * @param otherPlans what others plan: neighbouring LINks, scrutiny committees, advice services; null where nobody told
 * @param programme the items of the work programme; null where it was not told
 * @param issues the ids of issues on record that are no item of the programme
 * @param earlierVisits visits made before, of any premises; null where nobody told
 * @param decisions relevant decisions on record; null where they were not told
 * @param careThen whether care services are provided there at that time
 * @param spotCheckReason whether a reason to come unannounced is on record
 * @param peopleTold whether those who receive care there were told of the visit
 */
public record VisitPlan(
        @NotNull(message = "the question needs its as-at date")
        LocalDate asAt,

        @NotNull(message = "the question needs the visit that is planned")
        PlannedVisit visit,

        SortedSet<String> regulators,
        @Nullable List<PlannedActivity> regulatorPlans,
        @Nullable List<PlannedActivity> otherPlans,
        @Nullable List<WorkProgrammeItem> programme,
        SortedSet<String> issues,
        @Nullable List<MadeVisit> earlierVisits,
        @Nullable List<RelevantDecision> decisions,
        Truth careThen,
        Truth spotCheckReason,
        Truth peopleTold) {

    /** Copies the lists. */
    public VisitPlan {
        regulators = new TreeSet<>(regulators);
        regulatorPlans = copy(regulatorPlans);
        otherPlans = copy(otherPlans);
        programme = copy(programme);
        issues = new TreeSet<>(issues);
        earlierVisits = copy(earlierVisits);
        decisions = copy(decisions);
    }

    private static <T> @Nullable List<T> copy(@Nullable List<T> list) {
        return list == null ? null : List.copyOf(list);
    }

    /**
     * A plan of which nothing else is told.
     *
     * @param asAt the day of the question
     * @param visit what is planned
     * @return a question in which every list is untold and every fact unknown
     */
    public static VisitPlan of(LocalDate asAt, PlannedVisit visit) {
        return new VisitPlan(
                asAt,
                visit,
                new TreeSet<>(),
                null,
                null,
                null,
                new TreeSet<>(),
                null,
                null,
                Truth.UNKNOWN,
                Truth.UNKNOWN,
                Truth.UNKNOWN);
    }

    /**
     * The same with those who regulate the provider.
     *
     * @param of what a register answers; what it does not hold stays unknown
     * @return a copy
     */
    public VisitPlan regulatedBy(Answer<Regulator> of) {
        SortedSet<String> names = new TreeSet<>(regulators);
        of.values().forEach(regulator -> names.add(regulator.identity().nameOn(visit.day())));
        return new VisitPlan(
                asAt,
                visit,
                names,
                regulatorPlans,
                otherPlans,
                programme,
                issues,
                earlierVisits,
                decisions,
                careThen,
                spotCheckReason,
                peopleTold);
    }

    /**
     * The same with what regulators plan.
     *
     * @param plans every activity that was told; an empty list says that there is none
     * @return a copy
     */
    public VisitPlan withRegulatorPlans(Collection<PlannedActivity> plans) {
        return new VisitPlan(
                asAt,
                visit,
                regulators,
                List.copyOf(plans),
                otherPlans,
                programme,
                issues,
                earlierVisits,
                decisions,
                careThen,
                spotCheckReason,
                peopleTold);
    }

    /**
     * The same with what others plan.
     *
     * @param plans every activity that was told; an empty list says that there is none
     * @return a copy
     */
    public VisitPlan withOtherPlans(Collection<PlannedActivity> plans) {
        return new VisitPlan(
                asAt,
                visit,
                regulators,
                regulatorPlans,
                List.copyOf(plans),
                programme,
                issues,
                earlierVisits,
                decisions,
                careThen,
                spotCheckReason,
                peopleTold);
    }

    /**
     * The same with the work programme.
     *
     * @param items its items
     * @param onRecord the ids of issues on record that are no item of it
     * @return a copy
     */
    public VisitPlan withProgramme(Collection<WorkProgrammeItem> items, Collection<String> onRecord) {
        return new VisitPlan(
                asAt,
                visit,
                regulators,
                regulatorPlans,
                otherPlans,
                List.copyOf(items),
                new TreeSet<>(onRecord),
                earlierVisits,
                decisions,
                careThen,
                spotCheckReason,
                peopleTold);
    }

    /**
     * The same with earlier visits.
     *
     * @param made every visit on record, of any premises; an empty list says that there was none
     * @return a copy
     */
    public VisitPlan withEarlierVisits(Collection<MadeVisit> made) {
        return new VisitPlan(
                asAt,
                visit,
                regulators,
                regulatorPlans,
                otherPlans,
                programme,
                issues,
                List.copyOf(made),
                decisions,
                careThen,
                spotCheckReason,
                peopleTold);
    }

    /**
     * The same with relevant decisions.
     *
     * @param onRecord every decision on record
     * @return a copy
     */
    public VisitPlan withDecisions(Collection<RelevantDecision> onRecord) {
        return new VisitPlan(
                asAt,
                visit,
                regulators,
                regulatorPlans,
                otherPlans,
                programme,
                issues,
                earlierVisits,
                List.copyOf(onRecord),
                careThen,
                spotCheckReason,
                peopleTold);
    }

    /**
     * The same with what is known of the day.
     *
     * @param care whether care services are provided there at that time
     * @param reason whether a reason to come unannounced is on record
     * @param told whether those who receive care there were told
     * @return a copy
     */
    public VisitPlan withDay(Truth care, Truth reason, Truth told) {
        return new VisitPlan(
                asAt,
                visit,
                regulators,
                regulatorPlans,
                otherPlans,
                programme,
                issues,
                earlierVisits,
                decisions,
                care,
                reason,
                told);
    }

    /** Whose plans are to be asked for, in words. */
    String regulatorsInWords() {
        List<String> names = new ArrayList<>(regulators);
        return names.isEmpty() ? "the regulator" : String.join(" and ", names);
    }
}
