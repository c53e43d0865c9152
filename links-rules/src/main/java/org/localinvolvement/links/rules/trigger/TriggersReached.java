package org.localinvolvement.links.rules.trigger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Truth;

/**
 * The answer to a {@link TriggerQuestion}: each trigger point that is reached, by theme. The findings of the decision say
 * why.
 *
 * @param reached in the order of themes, then of rules
 * @param measures every measure of every theme, for questions that go on from here
 * @param communities how each area and community of the population profile is heard
 * @param rates voices of themes against the people affected, where their number is known
 * @param occasions what else rules were asked about: proposals, answers owed, invitations, and what crosses the boundary
 * @param methods ways of gathering views, by theme, where a trigger point calls for it
 * @param notTold what was not told, so that what rests on it cannot be said
 */
public record TriggersReached(
        List<TriggerReached> reached,
        List<Measure> measures,
        List<CommunityVoices> communities,
        List<ThemeRate> rates,
        List<Occasion> occasions,
        List<SuggestedMethod> methods,
        List<String> notTold) {

    /** Copies the lists. */
    public TriggersReached {
        reached = List.copyOf(reached);
        measures = List.copyOf(measures);
        communities = List.copyOf(communities);
        rates = List.copyOf(rates);
        occasions = List.copyOf(occasions);
        methods = List.copyOf(methods);
        notTold = List.copyOf(notTold);
    }

    /**
     * The areas and communities of the profile of which nobody was heard.
     *
     * @return in the order of {@link #communities()}
     */
    public List<CommunityVoices> notHeard() {
        return communities.stream().filter(one -> one.silent() == Truth.YES).toList();
    }

    /**
     * One trigger point that is, or may be, reached. A fact that rules match.
     *
     * @param theme the theme, or what else it is about
     * @param ruleId the rule that found it
     * @param title the rule's title
     * @param actions what it calls for
     * @param holds yes, or unknown where missing facts decide
     * @param since the day on which it was reached, of several the first; null where it is not certainly reached, or not dated
     */
    public record TriggerReached(
            String theme,
            String ruleId,
            String title,
            List<String> actions,
            Truth holds,
            @Nullable LocalDate since) {

        /** Copies the list. */
        public TriggerReached {
            actions = List.copyOf(actions);
        }

        /**
         * Without a date.
         *
         * @param theme the theme, or what else it is about
         * @param ruleId the rule that found it
         * @param title the rule's title
         * @param actions what it calls for
         * @param holds yes, or unknown where missing facts decide
         */
        public TriggerReached(String theme, String ruleId, String title, List<String> actions, Truth holds) {
            this(theme, ruleId, title, actions, holds, null);
        }
    }
}
