package org.localinvolvement.links.rules.involving;

import org.localinvolvement.links.model.decision.Truth;

/** What a rule about a duty to involve, a needs assessment or documents may say: the one global, under the name {@code findings}. */
public interface InvolvementFindings {

    /**
     * What is looked at is under no duty.
     *
     * @param about what is looked at, for example the id of an exercise
     * @param when whether that is so; unknown leaves it open
     * @param missing what would have to be known where it is open
     */
    void notBound(String about, Truth when, String missing);

    /**
     * Something is lacking; that for which nothing is lacking is met.
     *
     * @param about what is looked at
     * @param when whether it is lacking; unknown leaves it open
     * @param missing what would have to be known where it is open
     */
    void lacks(String about, Truth when, String missing);

    /**
     * Whether it is met cannot be said, whatever else is known.
     *
     * @param about what is looked at
     * @param missing what would have to be known
     */
    void open(String about, String missing);

    /**
     * The law that decides is not held, so that it cannot be said whether there is a duty, nor whether it is met.
     *
     * @param about what is looked at
     * @param missing which words are not held
     */
    void lawNotHeld(String about, String missing);

    /**
     * Something to know, which decides nothing.
     *
     * @param about what is looked at
     */
    void known(String about);
}
