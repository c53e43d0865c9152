package org.localinvolvement.links.rules.trigger;

import org.localinvolvement.links.model.involvement.SeriousHarm;

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
     * A contact alleges serious harm.
     *
     * @param harm the record and its day
     */
    void alleged(SeriousHarm harm);
}
