package org.localinvolvement.links.rules.priority;

import org.jspecify.annotations.Nullable;

/**
 * How a LINk agreed to weigh what individuals say against what groups say, and how far one of them may move the ranking.
 *
 * <p>Source: "Starting a work programme" (April 2008), Identifying priorities: a rule on the issues of individuals and of groups, and a
 * guard against domination.
 *
 * @param rule the rule
 * @param mostPeoplePerGroup how many of the people who speak through one group alone are counted; null unless the rule is
 *     {@link Rule#GROUP_CAPPED}
 * @param mostRanksMoved by how many ranks a theme may move where its largest contributor, or its largest group, is left out,
 *     before that is told; null where no limit is agreed
 * @param reference where it was agreed, or that it is an example to agree locally
 */
public record IndividualsAndGroups(
        Rule rule,
        @Nullable Integer mostPeoplePerGroup,
        @Nullable Integer mostRanksMoved,
        String reference) {

    /** One voice each, shown apart, and no limit agreed. */
    static final IndividualsAndGroups ONE_VOICE_EACH = new IndividualsAndGroups(
            Rule.ONE_VOICE_EACH, null, null, "The profile says nothing of it: one voice each, shown apart");

    /** A rule by which individuals and groups are weighed. */
    public enum Rule {
        /** A person is one voice, and a group that speaks for itself is one; people who speak through groups are shown apart. */
        ONE_VOICE_EACH,
        /** As one voice each, but of the people who speak through one group alone no more than an agreed number are counted. */
        GROUP_CAPPED,
        /** Kinds of contributor are added up apart and weigh alike, see {@link BalanceOfGroups}. */
        SEPARATE_KINDS
    }

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a number is less than possible, or a cap stands without its rule or the rule without it
     */
    public IndividualsAndGroups {
        if ((rule == Rule.GROUP_CAPPED) != (mostPeoplePerGroup != null)) {
            throw new IllegalArgumentException(
                    "Individuals and groups: give a number of people per group with the rule GROUP_CAPPED, and only with it");
        }
        if (mostPeoplePerGroup != null && mostPeoplePerGroup < 1) {
            throw new IllegalArgumentException("Individuals and groups: of a group at least one person is counted");
        }
        if (mostRanksMoved != null && mostRanksMoved < 0) {
            throw new IllegalArgumentException("Individuals and groups: a limit of ranks is 0 or more");
        }
    }
}
