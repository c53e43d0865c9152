package org.localinvolvement.links.model.register;

import java.util.Objects;
import org.localinvolvement.links.model.time.Period;

/**
 * One fact that is held of a body, as a row of {@link RegisterFile} states it.
 *
 * <p>Use it to show or hand on what is held of a body of any kind; code that needs a certain fact asks the record of its kind.
 *
 * @param fact which fact, for example {@code tier}; see {@link RegisterFile} for the words
 * @param value its value as a file writes it: a word of a closed list in lower case with hyphens, an id as {@code scheme:value}
 * @param period the days on which it holds; open at both ends where the fact bears no dates
 */
public record StatedFact(String fact, String value, Period period) {

    /** Checks that all are given. */
    public StatedFact {
        Objects.requireNonNull(fact, "fact: say which fact");
        Objects.requireNonNull(value, "value: give the value");
        Objects.requireNonNull(period, "period: give when it holds, Period.always() for every day");
    }
}
