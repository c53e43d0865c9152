package org.localinvolvement.links.rules.routing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Citation;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;

/**
 * A body in a role: whether to approach it, with which powers, and why. A body stands once for each of its roles.
 *
 * @param role the role
 * @param body its id; null where it is not held who it is
 * @param name its name on the day, or a description of who it would be
 * @param about what tells it from another approach in the same role; empty where nothing has to
 * @param matters the services, steps of a pathway or determinants that it is about, in order
 * @param holds whether it is to be approached in this role: yes where a power is open and nothing speaks against it
 * @param ways the powers, in their order
 * @param reasons what the rules say of it, in the order of their ids; at least one
 * @param missing what would have to be known to say it and who it is; empty where nothing is, and where it is not to be approached
 */
public record Approach(
        RouteRole role,
        @Nullable Identifier body,
        String name,
        String about,
        List<String> matters,
        Truth holds,
        List<Way> ways,
        List<Reason> reasons,
        List<String> missing) {

    /** Copies the lists. */
    public Approach {
        matters = List.copyOf(matters);
        ways = List.copyOf(ways);
        reasons = List.copyOf(reasons);
        missing = List.copyOf(missing);
    }

    /**
     * A power and what the body then owes.
     *
     * @param power the power
     * @param holds whether it is open with the body in this role
     * @param answers whether the body has a duty to answer: no where none is laid on it
     * @param duties what it has to do by when, if the report, referral or request came on the as-at date; in the order of deeds
     * @param rules the ids of the rules that say so, in order
     * @param missing what would have to be known; empty where nothing is missing
     */
    public record Way(
            RoutePower power,
            Truth holds,
            Truth answers,
            List<AnswerOwed> duties,
            List<String> rules,
            List<String> missing) {

        /** Copies the lists. */
        public Way {
            duties = List.copyOf(duties);
            rules = List.copyOf(rules);
            missing = List.copyOf(missing);
        }
    }

    /**
     * Something that a rule says.
     *
     * @param ruleId the rule, for example {@code R07}
     * @param title its title
     * @param holds yes, or unknown where missing facts decide
     * @param reason a sentence of plain English
     * @param citations what it rests on
     * @param reading why the law does not say so in terms; empty where it does
     */
    public record Reason(
            String ruleId, String title, Truth holds, String reason, List<Citation> citations, String reading) {

        /** Copies the list. */
        public Reason {
            citations = List.copyOf(citations);
        }
    }

    /**
     * A power of this approach.
     *
     * @param power which
     * @return empty where no rule speaks of it
     */
    public Optional<Way> way(RoutePower power) {
        return ways.stream().filter(way -> way.power() == power).findFirst();
    }

    /**
     * Whether a power is open.
     *
     * @param power which
     * @return no where no rule opens it
     */
    public Truth isOpen(RoutePower power) {
        return way(power).map(Way::holds).orElse(Truth.NO);
    }
}
