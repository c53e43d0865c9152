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
    private final Window window;

    LeftOut(Cells cells, List<Circumstances> circumstances, Window window) {
        this.cells = cells;
        this.circumstances = circumstances;
        this.window = window;
    }

    Optional<Cells> withoutLargestContributor() {
        Map<Integer, Long> contacts = new HashMap<>();
        for (int i = 0; i < cells.keys().length; i++) {
            long key = cells.keys()[i];
            int contributor = CellTable.contributor(key);
            if (contributor != ContactFold.ANONYMOUS && ContactAnalysis.lies(key, window)) {
                contacts.merge(contributor, (long) cells.counts()[i], Long::sum);
            }
        }
        return largest(contacts).map(largest -> without(key -> CellTable.contributor(key) == largest));
    }

    Optional<Cells> withoutLargestGroup() {
        Map<String, Set<Integer>> voices = new HashMap<>();
        for (long key : cells.keys()) {
            String group = group(key);
            if (group != null && ContactAnalysis.lies(key, window)) {
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
