package org.localinvolvement.links.rules.involving;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.organisation.Identifier;

/**
 * Whether a Joint Strategic Needs Assessment is what it should be.
 *
 * @param authority the council
 * @param name its name on the day, or its id where the register does not hold it
 * @param latestEdition the day of the latest edition up to the day of the question; null where none is on record
 * @param partners the Primary Care Trusts of its area on that day that the register holds, by name
 * @param elements in their order
 */
public record NeedsChecked(
        Identifier authority,
        String name,
        @Nullable LocalDate latestEdition,
        List<String> partners,
        List<Checked> elements) {

    /** Copies the lists. */
    public NeedsChecked {
        partners = List.copyOf(partners);
        elements = List.copyOf(elements);
    }
}
