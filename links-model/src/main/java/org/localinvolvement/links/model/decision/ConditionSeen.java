package org.localinvolvement.links.model.decision;

/**
 * One condition of a rule, and what it saw.
 *
 * @param about the kind of fact that it was asked of, for example {@code Measure}; with {@code not} or {@code exists} before it
 *     where the rule asks whether there is such a fact
 * @param condition as the rule writes it, for example {@code contributors.most >= $limit}; empty where the rule asks for any
 *     fact of that kind
 * @param saw the values on its two sides, for example {@code 11 against 12}, or how many such facts there were;
 *     empty where a rule of a trusted pack compares in a way that cannot be told
 * @param held whether it held
 */
public record ConditionSeen(String about, String condition, String saw, boolean held) {

    /**
     * The condition in one line.
     *
     * @return for example {@code Measure: contributors.most >= $limit did not hold: 11 against 12}
     */
    public String inWords() {
        return about
                + (condition.isEmpty() ? "" : ": " + condition)
                + (held ? " held" : " did not hold")
                + (saw.isEmpty() ? "" : ": " + saw);
    }
}
