package org.localinvolvement.links.rules.programme;

import java.time.LocalDate;
import org.localinvolvement.links.model.decision.Truth;

/**
 * The call for ideas of the round, as at the date of the question. A fact that rules match.
 *
 * @param round the name of the round; empty where none is told
 * @param opens the first day of the call; the date of the question where none is told
 * @param closes the last day of the call; the date of the question where none is told
 * @param untold no where a round is told, unknown where not
 * @param open whether the call is not over; no where none is told
 * @param late whether contacts came after it closed
 * @param contactsAfter how many contacts came after it closed, up to the as-at date
 */
public record CallForIdeas(
        String round, LocalDate opens, LocalDate closes, Truth untold, Truth open, Truth late, long contactsAfter) {}
