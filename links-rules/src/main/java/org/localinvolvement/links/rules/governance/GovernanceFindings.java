package org.localinvolvement.links.rules.governance;

import org.localinvolvement.links.model.decision.Truth;

/** What a rule about governance may say: the one global of its rule base, under the name {@code findings}. */
public interface GovernanceFindings {

    /**
     * Something is not in order.
     *
     * @param about which topic it is of
     * @param subject of what it is said, for example {@code decision D-01}
     * @param when whether it is so; unknown leaves it open
     */
    void against(HouseTopic about, String subject, Truth when);

    /**
     * Something is good to know, and against nothing.
     *
     * @param about which topic it is of
     * @param subject of what it is said
     * @param when whether it is so; unknown leaves it open
     */
    void known(HouseTopic about, String subject, Truth when);
}
