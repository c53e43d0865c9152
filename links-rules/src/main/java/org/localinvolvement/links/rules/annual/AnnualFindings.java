package org.localinvolvement.links.rules.annual;

import org.localinvolvement.links.model.decision.Truth;

/** What a rule about the annual report may say: the one global of its rule base, under the name {@code findings}. */
public interface AnnualFindings {

    /**
     * Something is lacking that a matter of the report needs; a matter for which nothing is lacking is whole.
     *
     * @param matter which matter
     * @param when whether it is lacking; unknown leaves the matter open
     * @param missing what would have to be known where it is open
     */
    void lacks(AnnualMatter matter, Truth when, String missing);

    /**
     * Something that is to be added by hand, because the library holds none of it.
     *
     * @param matter the matter to which it belongs
     * @param when yes
     */
    void byHand(AnnualMatter matter, Truth when);

    /**
     * Something to know about the report, which makes no matter incomplete.
     *
     * @param when whether it is so; unknown leaves it open
     * @param missing what would have to be known where it is open
     */
    void known(Truth when, String missing);
}
