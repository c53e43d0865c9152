package org.localinvolvement.links.rules.sharing;

import org.localinvolvement.links.model.decision.Truth;

/** What a rule about a shared service may say: the one global of its rule base, under the name {@code findings}. */
public interface SharedFindings {

    /**
     * A body or a group of bodies has a part in the service.
     *
     * @param about who has
     * @param when whether that is so; unknown leaves it open
     * @param missing what would have to be known; empty where nothing is open
     */
    void shares(String about, Truth when, String missing);

    /**
     * One joint committee acts for all councils that a proposal affects.
     *
     * @param about the proposal
     * @param several whether the areas of several councils are affected
     * @param substantial whether services are varied substantially
     * @param health whether they are health services
     */
    void joint(String about, Truth several, Truth substantial, Truth health);

    /**
     * Something to know, which decides nothing.
     *
     * @param about what it is about
     * @param when whether it is so; unknown leaves it open
     * @param missing what would have to be known where it is open
     */
    void known(String about, Truth when, String missing);
}
