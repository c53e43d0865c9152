package org.localinvolvement.links.rules.visit;

import java.util.List;
import org.localinvolvement.links.model.decision.Citation;
import org.localinvolvement.links.model.decision.Truth;

/**
 * What to look at before a visit is made, topic by topic. It says nothing of whether the provider has to let anybody in.
 *
 * @param topics every topic, in its order
 */
public record VisitAdvice(List<Topic> topics) {

    /** Copies the list. */
    public VisitAdvice {
        topics = List.copyOf(topics);
    }

    /** What a piece of advice rests on. */
    public enum Basis {
        /** A provision that was read. */
        LAW,
        /** Published guidance that was read. */
        GUIDANCE,
        /** Guidance whose text was not read, and whose topics are recalled. */
        RECALLED
    }

    /**
     * One topic.
     *
     * @param topic which
     * @param against whether something of it stands against the plan: no where everything was looked at and nothing does, unknown
     *     where a missing fact decides
     * @param inWords the same in a sentence
     * @param advice what was found, in the order of the rules
     * @param missing where it is unknown, what would have to be known; otherwise empty
     */
    public record Topic(PlanningTopic topic, Truth against, String inWords, List<Advice> advice, List<String> missing) {

        /** Copies the lists. */
        public Topic {
            advice = List.copyOf(advice);
            missing = List.copyOf(missing);
        }
    }

    /**
     * One piece of advice.
     *
     * @param ruleId the rule, for example {@code V03}
     * @param title the rule's title
     * @param holds yes, or unknown where it is left open
     * @param against whether it stands against the plan; a reminder does not
     * @param reason a sentence of plain English
     * @param citations what it rests on
     * @param basis whether that is law, guidance, or guidance that is recalled
     * @param reading why what is cited does not say so in terms; empty where it does
     */
    public record Advice(
            String ruleId,
            String title,
            Truth holds,
            boolean against,
            String reason,
            List<Citation> citations,
            Basis basis,
            String reading) {

        /** Copies the list. */
        public Advice {
            citations = List.copyOf(citations);
        }
    }
}
