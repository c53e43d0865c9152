package org.localinvolvement.links.rules.governance;

import java.time.LocalDate;
import org.localinvolvement.links.model.decision.Truth;

/**
 * A change of a procedure that has to be published. A fact that rules match.
 *
 * @param about the topic
 * @param title what the procedure is called
 * @param made the day on which it was changed
 * @param days from the change to the as-at date
 * @param slow unknown where no publication is on record by the as-at date, since no number of days is law; no where one is
 */
public record AmendmentMade(HouseTopic about, String title, LocalDate made, int days, Truth slow) {

    /**
     * Of what it is said.
     *
     * @return for example {@code amendment of How we decide}
     */
    public String subject() {
        return "amendment of " + title;
    }
}
