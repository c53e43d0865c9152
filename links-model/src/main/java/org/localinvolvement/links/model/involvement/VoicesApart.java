package org.localinvolvement.links.model.involvement;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.involvement.ContactAnalysis.Cells;
import org.localinvolvement.links.model.time.Window;

/** Walks once along the cells of all themes and tells voices apart by one thing that contacts say: their place, their kind of source. */
final class VoicesApart {

    private final Map<String, Heard> byValue = new TreeMap<>();
    private final Heard[] ofCircumstances;
    private final CellDays days;

    /** Who was heard with one value. */
    private static final class Heard {
        private final BitSet named = new BitSet();
        private long unnamed;
        private int first = Integer.MAX_VALUE;
        private int last = -1;

        void on(int day) {
            first = Math.min(first, day);
            last = Math.max(last, day);
        }
    }

    /** What was heard with one value, and on which days. */
    record Part(Voices voices, LocalDate first, LocalDate last) {}

    /** What is not said, or blank, stands under the empty text. */
    VoicesApart(List<Circumstances> circumstances, Window window, Function<Circumstances, @Nullable String> by) {
        this.days = CellDays.of(window);
        this.ofCircumstances = circumstances.stream()
                .map(in -> {
                    String value = by.apply(in);
                    return byValue.computeIfAbsent(value == null || value.isBlank() ? "" : value, code -> new Heard());
                })
                .toArray(Heard[]::new);
    }

    /** A contact about several themes stands in the cells of each, and in those of the anonymous once. */
    SortedMap<String, Part> read(Collection<Cells> themes, Cells anonymous) {
        for (Cells cells : themes) {
            for (long key : cells.keys()) {
                int contributor = CellTable.contributor(key);
                if (contributor != ContactFold.ANONYMOUS && days.hold(key)) {
                    Heard heard = ofCircumstances[CellTable.circumstances(key)];
                    heard.named.set(contributor);
                    heard.on(CellTable.day(key));
                }
            }
        }
        for (int i = 0; i < anonymous.keys().length; i++) {
            long key = anonymous.keys()[i];
            if (days.hold(key)) {
                Heard heard = ofCircumstances[CellTable.circumstances(key)];
                heard.unnamed += anonymous.counts()[i];
                heard.on(CellTable.day(key));
            }
        }
        SortedMap<String, Part> parts = new TreeMap<>();
        byValue.forEach((value, heard) -> {
            if (heard.last >= 0) {
                parts.put(
                        value,
                        new Part(
                                Voices.of(heard.named.cardinality(), heard.unnamed),
                                LocalDate.ofEpochDay(heard.first),
                                LocalDate.ofEpochDay(heard.last)));
            }
        });
        return parts;
    }
}
