package org.localinvolvement.links.rules.involving;

import java.util.List;
import org.localinvolvement.links.model.decision.Truth;

/**
 * Something that was checked: an exercise, an element of a needs assessment, or a document.
 *
 * @param about what tells it from the others
 * @param title what it is, in words
 * @param verdict how it stands
 * @param binds whether there is a duty at all
 * @param met whether all that is asked for is there
 * @param because what the rules say, each with the id of its rule; empty where nothing is lacking and nothing is to be known
 * @param missing what would have to be known; empty where nothing is open
 */
public record Checked(
        String about,
        String title,
        Verdict verdict,
        Truth binds,
        Truth met,
        List<String> because,
        List<String> missing) {

    /** Copies the lists. */
    public Checked {
        because = List.copyOf(because);
        missing = List.copyOf(missing);
    }

    /**
     * Whether nothing stands against it: it is met, or there is no duty.
     *
     * @return unknown where it cannot be said
     */
    public Truth kept() {
        return binds.not().or(met);
    }
}
