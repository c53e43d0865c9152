package org.localinvolvement.links.rules.routing;

import org.localinvolvement.links.model.decision.Truth;

/**
 * What a rule about routing may say: the one global of its rule base, under the name {@code findings}.
 *
 * <p>Which powers a finding is about is the rule's own {@code @action}, codes of {@link RoutePower}. A finding holds as far as the
 * conditions that are handed over do: where one of them is unknown it is <em>cannot say</em>. What closes stands over what opens.
 */
public interface RouteFindings {

    /**
     * The powers of the rule are open with the candidate, which is a reason to approach it.
     *
     * @param candidate the candidate
     * @param when the condition on which they are
     */
    void open(Candidate candidate, Truth when);

    /**
     * The powers of the rule are open with the candidate, on two conditions.
     *
     * @param candidate the candidate
     * @param when a condition
     * @param and another
     */
    void open(Candidate candidate, Truth when, Truth and);

    /**
     * The powers of the rule are open with the candidate, on three conditions.
     *
     * @param candidate the candidate
     * @param when a condition
     * @param and another
     * @param further a third
     */
    void open(Candidate candidate, Truth when, Truth and, Truth further);

    /**
     * The powers of the rule are not open with the candidate.
     *
     * @param candidate the candidate
     * @param when the condition on which they are not
     */
    void closed(Candidate candidate, Truth when);

    /**
     * The powers of the rule bring no duty to answer with them.
     *
     * @param candidate the candidate
     * @param when the condition on which they do not
     */
    void noAnswer(Candidate candidate, Truth when);

    /**
     * The candidate is not to be approached in this role.
     *
     * @param candidate the candidate
     */
    void leave(Candidate candidate);

    /**
     * The candidate is not to be approached in this role, on a condition.
     *
     * @param candidate the candidate
     * @param when the condition
     */
    void leave(Candidate candidate, Truth when);

    /**
     * The candidate is not to be approached in this role, on two conditions.
     *
     * @param candidate the candidate
     * @param when a condition
     * @param and another
     */
    void leave(Candidate candidate, Truth when, Truth and);

    /**
     * Something stands beside the answer and never changes it.
     *
     * @param candidate the candidate
     * @param when the condition on which it holds
     */
    void beside(Candidate candidate, Truth when);

    /**
     * Something stands beside the answer and never changes it, on two conditions.
     *
     * @param candidate the candidate
     * @param when a condition
     * @param and another
     */
    void beside(Candidate candidate, Truth when, Truth and);
}
