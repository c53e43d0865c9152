package org.localinvolvement.links.api;

import java.util.List;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.involvement.SeriousHarm;
import org.localinvolvement.links.model.involvement.ThemeEvidence;
import org.localinvolvement.links.model.involvement.Trend;
import org.localinvolvement.links.model.time.Window;

/**
 * Who spoke about what: the answer to an {@link AnalysisQuestion}.
 *
 * @param window the days looked at, both inclusive
 * @param contacts how many contacts, each counted once however many themes it has
 * @param contributors how many different people and groups
 * @param notCoded how many of the contacts have no theme
 * @param afterAsAt how many contacts lie after the as-at date and were not looked at
 * @param themes what was said of each theme, most contributors first, then by contacts and theme
 * @param trends each theme in the days agreed for a rising trend, up to the as-at date, against as many days before; in the
 *     same order as {@code themes}
 * @param seriousHarm contacts that allege serious harm, also those without a theme
 */
public record ContactReport(
        Window window,
        long contacts,
        Voices contributors,
        long notCoded,
        long afterAsAt,
        List<ThemeEvidence> themes,
        List<Trend> trends,
        List<SeriousHarm> seriousHarm) {

    /** Copies the lists. */
    public ContactReport {
        themes = List.copyOf(themes);
        trends = List.copyOf(trends);
        seriousHarm = List.copyOf(seriousHarm);
    }
}
