package org.localinvolvement.links.rules.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Truth;

/**
 * What is on record of a duty's being done.
 *
 * @param on the day on which all of it was done; null where none is on record
 * @param begunOn the day on which a part was done that is no full answer, as an acknowledgement without an explanation; null
 *     where none is on record
 * @param inWriting whether it was done in writing, where the provision asks for that; yes where it does not
 */
public record Done(@Nullable LocalDate on, @Nullable LocalDate begunOn, Truth inWriting) {

    static final Done NOTHING = new Done(null, null, Truth.YES);

    static Done on(@Nullable LocalDate day) {
        return new Done(day, null, Truth.YES);
    }
}
