package org.localinvolvement.links.rules.annual;

import java.util.SortedMap;
import org.localinvolvement.links.model.organisation.Identifier;

/**
 * What a LINk's reports and recommendations brought about: in all, by theme and by body. A report about two themes, or sent to two
 * bodies, counts under each, so that the rows need not add up to the whole.
 *
 * @param all over all reports
 * @param byTheme by theme; reports of which no theme is told stand under an empty one
 * @param byBody by body
 */
public record Influence(
        InfluenceCount all, SortedMap<String, InfluenceCount> byTheme, SortedMap<Identifier, InfluenceCount> byBody) {

    /** Under what reports stand of which no theme is told. */
    public static final String NO_THEME = "";

    /** Copies the maps. */
    public Influence {
        byTheme = ByKey.sorted(byTheme);
        byBody = ByKey.sorted(byBody);
    }
}
