package org.localinvolvement.links.rules.trigger;

import java.util.List;
import org.localinvolvement.links.model.decision.Truth;

/**
 * The answer to a {@link TriggerQuestion}: each trigger point that is reached, by theme. The findings of the decision say
 * why.
 *
 * @param reached in the order of themes, then of rules
 * @param measures every measure of every theme, for questions that go on from here
 */
public record TriggersReached(List<TriggerReached> reached, List<Measure> measures) {

    /** Copies the lists. */
    public TriggersReached {
        reached = List.copyOf(reached);
        measures = List.copyOf(measures);
    }

    /**
     * One trigger point that is, or may be, reached. A fact that rules match.
     *
     * @param theme the theme
     * @param ruleId the rule that found it
     * @param title the rule's title
     * @param actions what it calls for
     * @param holds yes, or unknown where missing facts decide
     */
    public record TriggerReached(String theme, String ruleId, String title, List<String> actions, Truth holds) {

        /** Copies the list. */
        public TriggerReached {
            actions = List.copyOf(actions);
        }
    }
}
