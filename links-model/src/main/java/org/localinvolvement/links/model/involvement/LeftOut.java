package org.localinvolvement.links.model.involvement;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.involvement.ContactAnalysis.Cells;
import org.localinvolvement.links.model.time.Window;

/** Leaves the largest contributor or the largest group of a theme out; where several are equally large there is none. */
final class LeftOut {

    private final Cells cells;
    private final List<Circumstances> circumstances;
    private final CellDays days;

    LeftOut(Cells cells, List<Circumstances> circumstances, Window window) {
        this.cells = cells;
        this.circumstances = circumstances;
        this.days = CellDays.of(window);
    }

    /** All cells of one contributor stand together. */
    Optional<Cells> withoutLargestContributor() {
        long[] keys = cells.keys();
        long most = 0;
        boolean shared = false;
        int from = 0;
        int to = 0;
        int start = 0;
        while (start < keys.length) {
            int contributor = CellTable.contributor(keys[start]);
            int end = start;
            long contacts = 0;
            while (end < keys.length && CellTable.contributor(keys[end]) == contributor) {
                contacts += days.hold(keys[end]) ? cells.counts()[end] : 0;
                end++;
            }
            if (contributor != ContactFold.ANONYMOUS && contacts > 0 && contacts >= most) {
                shared = contacts == most;
                most = contacts;
                from = start;
                to = end;
            }
            start = end;
        }
        return most == 0 || shared ? Optional.empty() : Optional.of(without(from, to));
    }

    private Cells without(int from, int to) {
        long[] keys = new long[cells.keys().length - (to - from)];
        int[] counts = new int[keys.length];
        System.arraycopy(cells.keys(), 0, keys, 0, from);
        System.arraycopy(cells.keys(), to, keys, from, keys.length - from);
        System.arraycopy(cells.counts(), 0, counts, 0, from);
        System.arraycopy(cells.counts(), to, counts, from, keys.length - from);
        return new Cells(keys, counts);
    }

    Optional<Cells> withoutLargestGroup() {
        Map<String, Set<Integer>> voices = new HashMap<>();
        for (long key : cells.keys()) {
            String group = group(key);
            if (group != null && days.hold(key)) {
                voices.computeIfAbsent(group, g -> new HashSet<>()).add(CellTable.contributor(key));
            }
        }
        Map<String, Long> sizes = new HashMap<>();
        voices.forEach((group, people) -> sizes.put(group, (long) people.size()));
        return largest(sizes).map(largest -> without(key -> largest.equals(group(key))));
    }

    private @Nullable String group(long key) {
        return circumstances.get(CellTable.circumstances(key)).group();
    }

    private static <K> Optional<K> largest(Map<K, Long> sizes) {
        long most = sizes.values().stream().mapToLong(Long::longValue).max().orElse(0);
        List<K> largest = sizes.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .limit(2)
                .toList();
        return largest.size() == 1 ? Optional.of(largest.get(0)) : Optional.empty();
    }

    private Cells without(LongPredicate out) {
        long[] keys = cells.keys();
        long[] kept = new long[keys.length];
        int[] counts = new int[keys.length];
        int next = 0;
        for (int i = 0; i < keys.length; i++) {
            if (!out.test(keys[i])) {
                kept[next] = keys[i];
                counts[next] = cells.counts()[i];
                next++;
            }
        }
        return new Cells(Arrays.copyOf(kept, next), Arrays.copyOf(counts, next));
    }
}
