package org.localinvolvement.links.rules.programme;

import java.util.List;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.model.work.WorkProgrammeItem;

/**
 * What people say about a theme, and what came of the last programme's work on it.
 *
 * @param theme the theme
 * @param window the days in which people were heard: the days of evidence of the decision
 * @param contributors how many different people and groups spoke about it in these days
 * @param raisingConcern how many of them raised concern
 * @param praising how many of them praised
 * @param items what was done: the items closed by the as-at date, each with its outcome against its measure and the evidence, in
 *     the order of their ids
 */
public record YouSaidWeDid(
        String theme,
        Window window,
        Voices contributors,
        Voices raisingConcern,
        Voices praising,
        List<WorkProgrammeItem> items) {

    /** Copies the list. */
    public YouSaidWeDid {
        items = List.copyOf(items);
    }
}
