package org.localinvolvement.links.rules.programme;

import java.time.LocalDate;
import java.util.List;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.involvement.Subject;
import org.localinvolvement.links.model.time.Window;

/**
 * One of the four subjects that a LINk finds out about, and what was heard and read of it. A fact that rules match.
 *
 * @param subject which
 * @param named the subject in words
 * @param window the days of evidence in which contacts count, both inclusive
 * @param kinds kind of source by kind of source, in the order of the codes; those that tell nothing are left out
 * @param empty whether nothing was heard or read about it
 * @param missing what would have to be known where that cannot be said; otherwise empty
 */
public record SubjectCovered(
        Subject subject, String named, Window window, List<KindCovered> kinds, Truth empty, String missing) {

    /** Copies the list. */
    public SubjectCovered {
        kinds = List.copyOf(kinds);
    }

    /**
     * The first of the days of evidence.
     *
     * @return inclusive
     */
    public LocalDate firstDay() {
        return window.first();
    }

    /**
     * The last of the days of evidence.
     *
     * @return inclusive
     */
    public LocalDate lastDay() {
        return window.last();
    }
}
