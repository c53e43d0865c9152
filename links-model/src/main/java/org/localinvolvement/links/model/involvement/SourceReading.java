package org.localinvolvement.links.model.involvement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.involvement.ContactAnalysis.Cells;
import org.localinvolvement.links.model.time.Window;

/** Walks once along the cells of all themes and tells the voices of each kind of source apart. */
final class SourceReading {

    private final Map<String, Heard> byKind = new TreeMap<>();
    private final Heard[] ofCircumstances;
    private final Window window;

    /** Who was heard through one kind of source. */
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

    SourceReading(List<Circumstances> circumstances, Window window) {
        this.window = window;
        this.ofCircumstances = circumstances.stream()
                .map(in -> {
                    String kind = in.kindOfSource();
                    return byKind.computeIfAbsent(kind == null || kind.isBlank() ? "" : kind, code -> new Heard());
                })
                .toArray(Heard[]::new);
    }

    /** A contact about several themes stands in the cells of each, and in those of the anonymous once. */
    List<SourceVoices> read(Collection<Cells> themes, Cells anonymous) {
        for (Cells cells : themes) {
            for (long key : cells.keys()) {
                int contributor = CellTable.contributor(key);
                if (contributor != ContactFold.ANONYMOUS && ContactAnalysis.lies(key, window)) {
                    Heard heard = ofCircumstances[CellTable.circumstances(key)];
                    heard.named.set(contributor);
                    heard.on(CellTable.day(key));
                }
            }
        }
        for (int i = 0; i < anonymous.keys().length; i++) {
            long key = anonymous.keys()[i];
            if (ContactAnalysis.lies(key, window)) {
                Heard heard = ofCircumstances[CellTable.circumstances(key)];
                heard.unnamed += anonymous.counts()[i];
                heard.on(CellTable.day(key));
            }
        }
        List<SourceVoices> voices = new ArrayList<>();
        byKind.forEach((kind, heard) -> {
            if (heard.last >= 0) {
                voices.add(new SourceVoices(
                        kind,
                        Voices.of(heard.named.cardinality(), heard.unnamed),
                        LocalDate.ofEpochDay(heard.first),
                        LocalDate.ofEpochDay(heard.last)));
            }
        });
        return List.copyOf(voices);
    }
}
