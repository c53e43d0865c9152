package org.localinvolvement.links.rules.trigger;

import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.involvement.SeriousHarm;
import org.localinvolvement.links.model.involvement.ThemeEvidence;
import org.localinvolvement.links.rules.parameter.Agreed;

/**
 * What a rule about trigger points may say: the one global of its rule base, under the name {@code findings}.
 *
 * <p>A finding holds as far as its measures do: where one of them is unknown, the finding is <em>cannot say</em>.
 */
public interface TriggerFindings {

    /**
     * A trigger point is reached.
     *
     * @param measure the measure that reached its threshold
     */
    void reached(Measure measure);

    /**
     * A trigger point that takes two measures is reached.
     *
     * @param first the measure to be told first
     * @param second another measure of the same theme
     */
    void reached(Measure first, Measure second);

    /**
     * A trigger point that takes three measures is reached.
     *
     * @param first the measure to be told first
     * @param second another measure of the same theme
     * @param third another measure of the same theme
     */
    void reached(Measure first, Measure second, Measure third);

    /**
     * A trigger point that takes two measures is reached, and a third is not.
     *
     * @param exception the measure that must not have reached its threshold
     * @param first the measure to be told first
     * @param second another measure of the same theme
     */
    void reachedUnless(Measure exception, Measure first, Measure second);

    /**
     * A trigger point is reached, as surely as something holds of an occasion.
     *
     * @param occasion what calls for action
     * @param holds what has to hold
     */
    void arises(Occasion occasion, Truth holds);

    /**
     * A trigger point is reached, as surely as two things hold of an occasion.
     *
     * @param occasion what calls for action
     * @param first what has to hold
     * @param second what has to hold as well
     */
    void arises(Occasion occasion, Truth first, Truth second);

    /**
     * A trigger point of a host's own is certainly reached.
     *
     * @param evidence the theme, and what was said about it
     */
    void found(ThemeEvidence evidence);

    /**
     * A trigger point of a host's own is reached, as surely as some voices are as many as was agreed.
     *
     * @param evidence the theme, and what was said about it
     * @param voices the voices that are counted
     * @param agreed as many are enough, inclusive
     */
    void atLeast(ThemeEvidence evidence, Voices voices, Agreed agreed);

    /**
     * A trigger point of a host's own is reached, as surely as a figure is as high as was agreed.
     *
     * @param evidence the theme, and what was said about it
     * @param figure the figure that is measured
     * @param agreed as much is enough, inclusive
     */
    void atLeast(ThemeEvidence evidence, Bounds figure, Agreed agreed);

    /**
     * A trigger point of a host's own is reached, as surely as some voices are as few as was agreed.
     *
     * @param evidence the theme, and what was said about it
     * @param voices the voices that are counted
     * @param agreed as many are still few enough, inclusive
     */
    void atMost(ThemeEvidence evidence, Voices voices, Agreed agreed);

    /**
     * A trigger point of a host's own is reached, as surely as a figure is as low as was agreed.
     *
     * @param evidence the theme, and what was said about it
     * @param figure the figure that is measured
     * @param agreed as much is still low enough, inclusive
     */
    void atMost(ThemeEvidence evidence, Bounds figure, Agreed agreed);

    /**
     * A contact alleges serious harm.
     *
     * @param harm the record and its day
     */
    void alleged(SeriousHarm harm);
}
