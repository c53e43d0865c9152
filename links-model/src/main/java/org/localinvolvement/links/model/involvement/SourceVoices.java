package org.localinvolvement.links.model.involvement;

import java.time.LocalDate;
import org.localinvolvement.links.model.figure.Voices;

/**
 * How many different people and groups were heard through one kind of source, about any theme or none.
 *
 * @param kindOfSource its code, as in the contact log; empty for contacts of which none is recorded
 * @param contributors the voices; who spoke through several kinds stands under each
 * @param first the day of the first contact
 * @param last the day of the last contact
 */
public record SourceVoices(String kindOfSource, Voices contributors, LocalDate first, LocalDate last) {}
