package org.localinvolvement.links.rules.governance;

import org.localinvolvement.links.model.decision.Truth;

/**
 * How many there are of something of which shares are taken. A fact that rules match.
 *
 * @param about the topic
 * @param what of what, for example {@code relevant decisions}
 * @param total how many
 * @param tooFew unknown where they are fewer than agreed or not told, so that no share tells anything; otherwise no
 */
public record SharesCounted(HouseTopic about, String what, int total, Truth tooFew) {

    /**
     * Of what it is said.
     *
     * @return of what shares are taken
     */
    public String subject() {
        return what;
    }
}
