package org.localinvolvement.links.rules.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.involvement.KindsOfSource;
import org.localinvolvement.links.model.work.PlannedActivity;
import org.localinvolvement.links.model.work.ProgrammeRound;
import org.localinvolvement.links.model.work.RelevantDecision;

/**
 * What a LINk did before it set its programme: what it read besides its contacts, who took part, what it agreed, what others plan,
 * in which round, and who decided.
 *
 * <p>Each part can be null, which means <em>not told</em>: what depends on it is then <em>cannot say</em>. An empty list means that
 * there is none.
 *
 * <p>Source: "Starting a work programme" (April 2008), Identifying priorities and Sources of information.
 *
 * <p>Immutable; safe for several threads.
 *
 * @param round the round in which the programme is set
 * @param plannedActivities what other bodies plan, of any day
 * @param sources what was read
 * @param tookPart who took part in setting the priorities
 * @param criteriaAgreed where the criteria were agreed; the latest agreement up to the as-at date counts
 * @param useOfResources creative and innovative ways in which resources are used
 * @param decision how and by whom the programme was decided
 */
public record Groundwork(
        @Nullable ProgrammeRound round,
        @Nullable List<PlannedActivity> plannedActivities,
        @Nullable List<SourceRead> sources,
        @Nullable List<TookPart> tookPart,
        @Nullable List<CriteriaAgreed> criteriaAgreed,
        @Nullable List<UseOfResources> useOfResources,
        @Nullable RelevantDecision decision) {

    private static final Groundwork NOT_TOLD = new Groundwork(null, null, null, null, null, null, null);

    /** Copies the lists. */
    public Groundwork {
        plannedActivities = plannedActivities == null ? null : List.copyOf(plannedActivities);
        sources = sources == null ? null : List.copyOf(sources);
        tookPart = tookPart == null ? null : List.copyOf(tookPart);
        criteriaAgreed = criteriaAgreed == null ? null : List.copyOf(criteriaAgreed);
        useOfResources = useOfResources == null ? null : List.copyOf(useOfResources);
    }

    /**
     * Nothing is told.
     *
     * @return to be added to
     */
    public static Groundwork notTold() {
        return NOT_TOLD;
    }

    /**
     * Whether nothing at all is told.
     *
     * @return true if every part is null
     */
    public boolean isNotTold() {
        return equals(NOT_TOLD);
    }

    /**
     * Reads a document, with the kinds of source of the 2008 guide.
     *
     * @param source the name of the file, for its problems
     * @param yaml the document, in the form that {@link GroundworkFile} specifies
     * @return what is told
     * @throws UnusableInputException with every problem at once
     */
    public static Groundwork parse(String source, String yaml) {
        return GroundworkFile.parse(source, yaml, KindsOfSource.standard());
    }

    /**
     * The same with a round.
     *
     * @param of the round
     * @return a copy
     */
    public Groundwork withRound(ProgrammeRound of) {
        return new Groundwork(of, plannedActivities, sources, tookPart, criteriaAgreed, useOfResources, decision);
    }

    /**
     * The same with what others plan.
     *
     * @param activities empty for none
     * @return a copy
     */
    public Groundwork withPlannedActivities(List<PlannedActivity> activities) {
        return new Groundwork(round, activities, sources, tookPart, criteriaAgreed, useOfResources, decision);
    }

    /**
     * The same with what was read.
     *
     * @param read empty for nothing
     * @return a copy
     */
    public Groundwork withSources(List<SourceRead> read) {
        return new Groundwork(round, plannedActivities, read, tookPart, criteriaAgreed, useOfResources, decision);
    }

    /**
     * The same with who took part.
     *
     * @param those empty for nobody
     * @return a copy
     */
    public Groundwork withTookPart(List<TookPart> those) {
        return new Groundwork(round, plannedActivities, sources, those, criteriaAgreed, useOfResources, decision);
    }

    /**
     * The same with agreements on criteria.
     *
     * @param agreements empty where there is none
     * @return a copy
     */
    public Groundwork withCriteriaAgreed(List<CriteriaAgreed> agreements) {
        return new Groundwork(round, plannedActivities, sources, tookPart, agreements, useOfResources, decision);
    }

    /**
     * The same with uses of resources.
     *
     * @param uses empty where none is judged creative or innovative
     * @return a copy
     */
    public Groundwork withUseOfResources(List<UseOfResources> uses) {
        return new Groundwork(round, plannedActivities, sources, tookPart, criteriaAgreed, uses, decision);
    }

    /**
     * The same with the decision by which the programme was set.
     *
     * @param made how and by whom
     * @return a copy
     */
    public Groundwork withDecision(RelevantDecision made) {
        return new Groundwork(round, plannedActivities, sources, tookPart, criteriaAgreed, useOfResources, made);
    }
}
