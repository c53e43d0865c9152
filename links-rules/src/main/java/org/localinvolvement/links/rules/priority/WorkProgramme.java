package org.localinvolvement.links.rules.priority;

import java.util.List;
import org.localinvolvement.links.model.decision.Finding;

/**
 * A short list of priorities, and why each theme is on it or not.
 *
 * @param profile what was agreed about weighing
 * @param shortList the themes chosen, best first; as many as the profile allows, or as are weighed
 * @param notChosen the themes weighed and not chosen, best first
 * @param goodPractice findings of themes that are recommended as good practice instead
 * @param deferred findings of rules of a host because of which a theme is not weighed for now, or may not be
 * @param atOnce findings that are passed on at once, apart from the programme
 * @param answered findings of single voices that are answered, apart from the programme
 */
public record WorkProgramme(
        CriteriaProfile profile,
        List<Standing> shortList,
        List<Standing> notChosen,
        List<Finding> goodPractice,
        List<Finding> deferred,
        List<Finding> atOnce,
        List<Finding> answered) {

    /** How themes of equal points are ordered. */
    public static final String TIES = "more contributors first, then the theme's code";

    /** Copies the lists. */
    public WorkProgramme {
        shortList = List.copyOf(shortList);
        notChosen = List.copyOf(notChosen);
        goodPractice = List.copyOf(goodPractice);
        deferred = List.copyOf(deferred);
        atOnce = List.copyOf(atOnce);
        answered = List.copyOf(answered);
    }
}
