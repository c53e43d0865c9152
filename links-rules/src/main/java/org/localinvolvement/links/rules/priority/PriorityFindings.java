package org.localinvolvement.links.rules.priority;

import org.localinvolvement.links.rules.trigger.Measure;
import org.localinvolvement.links.rules.trigger.TriggersReached.TriggerReached;

/** What a rule about priorities may say: the one global of its rule base, under the name {@code findings}. */
public interface PriorityFindings {

    /**
     * A theme is weighed with the others; as surely as its trigger point is reached.
     *
     * @param trigger why
     */
    void weigh(TriggerReached trigger);

    /**
     * A theme is recommended as good practice; as surely as praise is many voices', other voices are few, and it is not the
     * concern of a small or seldom heard group.
     *
     * @param praise the trigger point of praise
     * @param besides the measure of other voices, which must not be reached
     * @param minority the measure of a small or seldom heard group, which must not be reached
     */
    void recommend(TriggerReached praise, Measure besides, Measure minority);

    /**
     * A theme is not weighed for now, as surely as its trigger point is reached; the rule names in {@code @overrules} which
     * findings it sets aside.
     *
     * @param trigger the trigger point of the theme
     */
    void defer(TriggerReached trigger);
}
