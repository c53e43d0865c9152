package org.localinvolvement.links.model.register.file;

import java.util.List;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.organisation.Identifier;

/**
 * Rows without fault that for one reason are none of the bodies of their list, for example prescribing cost centres that are no
 * practice. Look here before you take a body that is missing for lost.
 *
 * @param reason why, in words that go on after a number of rows; the same for all of them
 * @param ids the ids that the bodies would have, in the order of the file; at least one
 */
public record SetAside(String reason, List<Identifier> ids) {

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if the reason is blank or there is no id
     */
    public SetAside {
        reason = Given.text("reason", reason);
        ids = List.copyOf(ids);
        if (ids.isEmpty()) {
            throw new IllegalArgumentException(
                    "ids: give at least one; where no row was set aside there is nothing to tell");
        }
    }

    /**
     * How many rows, and why.
     *
     * @return for example {@code 12 rows set aside: dormant, without practitioners and not closed}
     */
    public String inWords() {
        return ids.size() + (ids.size() == 1 ? " row" : " rows") + " set aside: " + reason;
    }
}
