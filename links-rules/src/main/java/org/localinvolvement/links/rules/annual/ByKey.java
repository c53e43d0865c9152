package org.localinvolvement.links.rules.annual;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Maps in the natural order of their keys, so that two equal ones are written alike. */
final class ByKey {

    private ByKey() {}

    /** An immutable copy; a map that has another order does not keep it. */
    static <K extends Comparable<K>, V> SortedMap<K, V> sorted(Map<K, V> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }
}
