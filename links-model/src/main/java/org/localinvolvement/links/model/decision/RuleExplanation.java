package org.localinvolvement.links.model.decision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Why a rule fires, and why it does not: for the facts of one question, each condition with the values that it saw, the nearest
 * miss first.
 *
 * <p>An immutable value, the same for the same facts whatever their order. Like a decision it holds no personal data.
 *
 * @param ruleId the stable id of the rule, for example {@code T01}
 * @param title the rule's title
 * @param pack the rule pack that the rule comes from; {@code links} for a rule that the library ships
 * @param citations what it rests on
 * @param fires whether the rule fires for any of the facts; unknown only for a rule of a trusted pack that is not of the form of
 *     a rule and cannot be followed
 * @param fired what it fires for, in the order of the subjects; at most {@link #MOST_ATTEMPTS}
 * @param missed what it does not fire for, nearest first: fewest patterns that are not satisfied, then fewest conditions that
 *     do not hold, then the least distance to holding, in the unit of each condition, then the order of the text; at most
 *     {@link #MOST_ATTEMPTS}
 */
public record RuleExplanation(
        String ruleId,
        String title,
        String pack,
        List<Citation> citations,
        Truth fires,
        List<Attempt> fired,
        List<Attempt> missed) {

    /** How many attempts of a kind an explanation holds at most. */
    public static final int MOST_ATTEMPTS = 10;

    /** Copies the lists. */
    public RuleExplanation {
        citations = List.copyOf(citations);
        fired = List.copyOf(fired);
        missed = List.copyOf(missed);
    }

    /**
     * The facts of one subject, and what the conditions of the rule saw of them.
     *
     * @param subject the theme; empty where no fact was found, or the facts have none
     * @param conditions each condition that was asked, in the order of the rule
     * @param notAsked how many patterns were not asked because no fact could be found for one before them
     */
    public record Attempt(String subject, List<ConditionSeen> conditions, int notAsked) {

        /** Copies the list. */
        public Attempt {
            conditions = List.copyOf(conditions);
        }

        /**
         * The conditions that did not hold.
         *
         * @return in the order of the rule; empty if the rule fires
         */
        public List<ConditionSeen> failed() {
            return conditions.stream().filter(condition -> !condition.held()).toList();
        }

        /**
         * By how much the rule was missed.
         *
         * @return how many conditions did not hold and how many patterns could not be asked; 0 if the rule fires, 1 for a narrow
         *     miss
         */
        public int missedBy() {
            return failed().size() + notAsked;
        }

        /**
         * The conditions, one a line.
         *
         * @return for reading, not for parsing; without a line feed at the end
         */
        public String inWords() {
            String lines = conditions.stream()
                    .map(condition -> "  " + condition.inWords())
                    .collect(Collectors.joining("\n"));
            return notAsked == 0 ? lines : lines + "\n  not asked, because no fact was found: " + notAsked + " more";
        }
    }

    /**
     * The attempt that came nearest to firing without firing.
     *
     * @return empty if every attempt fires
     */
    public Optional<Attempt> nearestMiss() {
        return missed.stream().findFirst();
    }

    /**
     * By how much the rule was missed where it came nearest.
     *
     * @return 0 if the rule fires for anything; 1 for a narrow miss; otherwise how many conditions of the nearest miss did not
     *     hold or could not be asked
     */
    public int missedBy() {
        return fires == Truth.NO ? nearestMiss().map(Attempt::missedBy).orElse(0) : 0;
    }

    /**
     * The whole explanation.
     *
     * @return several lines for reading, not for parsing; ending with a line feed
     */
    public String inWords() {
        StringBuilder words = new StringBuilder();
        words.append(ruleId)
                .append(' ')
                .append(title)
                .append(" (pack ")
                .append(pack)
                .append("): ");
        words.append(
                switch (fires) {
                    case YES -> "it fires";
                    case NO -> "it does not fire";
                    case UNKNOWN -> "it is not of the form of a rule, and cannot be followed";
                });
        words.append('\n');
        citations.forEach(citation -> words.append("Cites ").append(citation).append('\n'));
        fired.forEach(attempt -> words.append("\nIt fires")
                .append(subject(attempt))
                .append('\n')
                .append(attempt.inWords())
                .append('\n'));
        missed.forEach(attempt -> words.append("\nIt does not fire")
                .append(subject(attempt))
                .append(attempt.missedBy() == 1 ? "; one condition is not met" : "; conditions that are not met: ")
                .append(attempt.missedBy() == 1 ? "" : attempt.missedBy())
                .append('\n')
                .append(attempt.inWords())
                .append('\n'));
        return words.toString();
    }

    private static String subject(Attempt attempt) {
        return attempt.subject().isEmpty() ? "" : " for " + attempt.subject();
    }
}
