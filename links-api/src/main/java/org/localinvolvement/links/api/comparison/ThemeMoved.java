package org.localinvolvement.links.api.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A theme that does not stand as it stood.
 *
 * @param theme the theme
 * @param before where it stood; null where it was not weighed
 * @param after where it stands; null where it is not weighed
 * @param because what changed for it, a sentence each: what brought it on the list, what it was given by each criterion and why that
 *     changed, who passed it, what the short list holds; never empty
 */
public record ThemeMoved(
        String theme, @Nullable Place before, @Nullable Place after, List<String> because) {

    /**
     * Where a theme stands.
     *
     * @param rank from 1; null where it has no points
     * @param points its score; null where it has no rank
     * @param listed whether it stands on the short list
     * @param certain whether that is certain
     */
    public record Place(@Nullable Integer rank, @Nullable Span points, boolean listed, boolean certain) {}

    /** Copies the list. */
    public ThemeMoved {
        because = List.copyOf(because);
    }
}
