package org.localinvolvement.links.model.csv;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which columns a file with a header may have.
 *
 * @param needed those without which it cannot be read
 * @param known all that are read, the needed ones among them
 * @param otherNames other names that a header may use, each with the column that it stands for
 */
public record CsvColumns(SortedSet<String> needed, SortedSet<String> known, SortedMap<String, String> otherNames) {

    /** Copies all, and counts what is needed among what is known. */
    public CsvColumns {
        needed = Collections.unmodifiableSortedSet(new TreeSet<>(needed));
        known = with(known, needed);
        otherNames = Collections.unmodifiableSortedMap(new TreeMap<>(otherNames));
    }

    /**
     * Columns of which all are needed.
     *
     * @param columns their names
     * @return the columns
     */
    public static CsvColumns needing(String... columns) {
        return new CsvColumns(new TreeSet<>(Set.of(columns)), new TreeSet<>(), new TreeMap<>());
    }

    /**
     * The same with further columns that may be missing.
     *
     * @param columns their names
     * @return the columns
     */
    public CsvColumns allowing(String... columns) {
        return new CsvColumns(needed, with(known, Set.of(columns)), otherNames);
    }

    /**
     * The same with another name for a column.
     *
     * @param column the name by which it is read
     * @param otherName what a header may call it instead
     * @return the columns
     */
    public CsvColumns alsoCalled(String column, String otherName) {
        SortedMap<String, String> names = new TreeMap<>(otherNames);
        names.putAll(Map.of(otherName, column));
        return new CsvColumns(needed, known, names);
    }

    /** The column that a name in a header stands for. */
    String named(String inHeader) {
        return otherNames.getOrDefault(inHeader, inHeader);
    }

    private static SortedSet<String> with(Set<String> some, Set<String> others) {
        SortedSet<String> all = new TreeSet<>(some);
        all.addAll(others);
        return Collections.unmodifiableSortedSet(all);
    }
}
