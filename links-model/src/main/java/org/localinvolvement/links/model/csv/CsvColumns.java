package org.localinvolvement.links.model.csv;

import java.util.Set;
import java.util.TreeSet;

/**
 * Which columns a file with a header may have.
 *
 * @param needed those without which it cannot be read
 * @param known all that are read, the needed ones among them
 */
public record CsvColumns(Set<String> needed, Set<String> known) {

    /** Copies both, and counts what is needed among what is known. */
    public CsvColumns {
        TreeSet<String> all = new TreeSet<>(known);
        all.addAll(needed);
        needed = Set.copyOf(needed);
        known = Set.copyOf(all);
    }

    /**
     * Columns of which all are needed.
     *
     * @param columns their names
     * @return the columns
     */
    public static CsvColumns needing(String... columns) {
        return new CsvColumns(Set.of(columns), Set.of());
    }

    /**
     * The same with further columns that may be missing.
     *
     * @param columns their names
     * @return the columns
     */
    public CsvColumns allowing(String... columns) {
        TreeSet<String> all = new TreeSet<>(known);
        all.addAll(Set.of(columns));
        return new CsvColumns(needed, all);
    }
}
