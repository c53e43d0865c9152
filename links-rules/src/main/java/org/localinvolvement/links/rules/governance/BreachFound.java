package org.localinvolvement.links.rules.governance;

import java.time.LocalDate;
import org.localinvolvement.links.model.decision.Truth;

/**
 * A breach of the procedure for relevant decisions. A fact that rules match.
 *
 * @param about the topic
 * @param breach its id
 * @param found the day on which it was found
 * @param what what was not kept to
 * @param notReferred whether it has to be referred and is not
 * @param elsewhere whether it has to be referred and went to another than the law in force names
 */
public record BreachFound(
        HouseTopic about, String breach, LocalDate found, String what, Truth notReferred, Truth elsewhere) {

    /**
     * Of what it is said.
     *
     * @return for example {@code breach B-01}
     */
    public String subject() {
        return "breach " + breach;
    }
}
