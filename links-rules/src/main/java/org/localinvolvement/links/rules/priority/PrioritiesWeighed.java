package org.localinvolvement.links.rules.priority;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.rules.trigger.CommunityVoices;

/**
 * A short list of priorities, and why each theme is on it or not.
 *
 * @param profile what was agreed about weighing
 * @param shortList the themes chosen, best first; as many as the profile allows, or as are weighed and have the points with which a
 *     theme is kept
 * @param notChosen the themes weighed and not chosen, best first
 * @param notScored the themes weighed that have no points, because the profile leaves open what they would be; in the order of
 *     the alphabet
 * @param sensitivity how sure the order and the short list are
 * @param influences how far the largest contributor and the largest group of each theme move it, in the order of the ranks; empty where
 *     the profile agrees no limit, or nothing is a matter of voices
 * @param overrides decisions against the points that were on record, and whether they count
 * @param notUsed what was handed in and changes nothing, with the reason
 * @param goodPractice findings of themes that are recommended as good practice instead
 * @param deferred findings of rules of a host because of which a theme is not weighed for now, or may not be
 * @param atOnce findings that are passed on at once, apart from the programme
 * @param answered findings of single voices that are answered, apart from the programme
 * @param callClosed the day by which the themes were weighed, because the call for ideas of the round closed on it; null where they
 *     are weighed as at the date of the question
 * @param outOfCycle themes that only what came after the close of the call brings on the list, in the order of the alphabet
 * @param specialistInterests themes of small or seldom heard groups, and whether they are weighed with the others, in the order of the
 *     alphabet
 * @param communities how each area and community of the population profile is heard, so that who has not been stands on every
 *     programme; empty where no profile is told
 */
public record PrioritiesWeighed(
        CriteriaProfile profile,
        List<Standing> shortList,
        List<Standing> notChosen,
        List<NotScored> notScored,
        Sensitivity sensitivity,
        List<Influence> influences,
        List<OverrideSeen> overrides,
        List<String> notUsed,
        List<Finding> goodPractice,
        List<Finding> deferred,
        List<Finding> atOnce,
        List<Finding> answered,
        @Nullable CallClosed callClosed,
        List<OutOfCycle> outOfCycle,
        List<SpecialistInterest> specialistInterests,
        List<CommunityVoices> communities) {

    /** How themes of equal points are ordered. */
    public static final String TIES = "more contributors first, then the theme's code";

    /** Copies the lists. */
    public PrioritiesWeighed {
        shortList = List.copyOf(shortList);
        notChosen = List.copyOf(notChosen);
        notScored = List.copyOf(notScored);
        influences = List.copyOf(influences);
        overrides = List.copyOf(overrides);
        notUsed = List.copyOf(notUsed);
        goodPractice = List.copyOf(goodPractice);
        deferred = List.copyOf(deferred);
        atOnce = List.copyOf(atOnce);
        answered = List.copyOf(answered);
        outOfCycle = List.copyOf(outOfCycle);
        specialistInterests = List.copyOf(specialistInterests);
        communities = List.copyOf(communities);
    }
}
