package org.localinvolvement.links.rules.programme;

import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.work.CoreElement;

/** What a rule about the foundations of a programme may say: the one global of its rule base, under the name {@code findings}. */
public interface ProgrammeFindings {

    /**
     * Something is lacking that a core element rests on; an element for which nothing is lacking is met.
     *
     * @param element which element
     * @param about a theme, area or community; empty for the programme as a whole
     * @param when whether it is lacking; unknown leaves the element open
     * @param missing what would have to be known where it is open
     */
    void lacks(CoreElement element, String about, Truth when, String missing);

    /**
     * Something to know about the programme or one of its themes, which decides no core element.
     *
     * @param about a theme; empty for the programme as a whole
     * @param when whether it is so; unknown leaves it open
     * @param missing what would have to be known where it is open
     */
    void known(String about, Truth when, String missing);
}
