package org.localinvolvement.links.rules.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.localinvolvement.links.model.decision.Truth;

/** Settles which findings stand where rules overrule others: in Java, and never by the order of rules. */
public final class Overruling {

    private Overruling() {}

    /** A finding that can overrule others about the same subject, and be overruled. */
    public interface Finding {

        /**
         * What a rule found.
         *
         * @return its subject, rule and truth
         */
        org.localinvolvement.links.model.decision.Finding finding();

        /**
         * The rules whose findings about the same subject it sets aside.
         *
         * @return their ids
         */
        List<String> overrules();

        /**
         * What it is about.
         *
         * @return for example a theme
         */
        default String subject() {
            return finding().subject();
        }

        /**
         * The rule that found it.
         *
         * @return its id
         */
        default String ruleId() {
            return finding().ruleId();
        }

        /**
         * Whether it holds by itself.
         *
         * @return yes or unknown
         */
        default Truth holds() {
            return finding().holds();
        }
    }

    /**
     * Whether a finding is overruled.
     *
     * @param finding the finding
     * @param all every finding
     * @return yes if a finding that stands overrules it, unknown if one only may stand
     * @throws IllegalStateException if rules overrule each other in a circle
     */
    public static Truth of(Finding finding, Collection<? extends Finding> all) {
        return of(finding, all, new HashSet<>());
    }

    private static Truth of(Finding finding, Collection<? extends Finding> all, Set<String> path) {
        if (!path.add(finding.ruleId())) {
            throw new IllegalStateException(
                    "The rules " + path + " overrule each other in a circle; take @overrules out of one of them");
        }
        Truth overruled = Truth.NO;
        for (Finding other : all) {
            if (other.subject().equals(finding.subject()) && other.overrules().contains(finding.ruleId())) {
                overruled = overruled.or(
                        other.holds().and(of(other, all, new HashSet<>(path)).not()));
            }
        }
        return overruled;
    }
}
