package org.localinvolvement.links.rules.priority;

/**
 * How far the largest contributor, or the largest group, of a theme moves it in the ranking: its rank as if that one had said nothing
 * about it, all other themes as they are.
 *
 * <p>Nobody is named. What trigger points and allegations of serious harm give stays as it is: they are not a matter of numbers.
 *
 * @param theme the theme
 * @param whose who is left out
 * @param rank the theme's rank
 * @param rankWithout its rank without
 * @param limit by how many ranks one may move a theme before that is told
 * @param passed whether it is moved further
 */
public record Influence(String theme, Whose whose, int rank, int rankWithout, int limit, boolean passed) {

    /** Who is left out. */
    public enum Whose {
        /** The contributor with most contacts about the theme. */
        LARGEST_CONTRIBUTOR,
        /** The group through which, or as which, most different voices spoke about the theme. */
        LARGEST_GROUP
    }
}
