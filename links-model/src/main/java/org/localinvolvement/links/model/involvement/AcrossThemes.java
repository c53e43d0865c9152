package org.localinvolvement.links.model.involvement;

import java.util.Arrays;
import java.util.Collection;
import org.localinvolvement.links.model.involvement.ContactAnalysis.Cells;

/** Puts the cells of all themes together, so that who spoke of several on a day stands there once. */
final class AcrossThemes {

    private AcrossThemes() {}

    /**
     * Of some circumstances.
     *
     * @param themes the cells of each theme, from which those of contributors are taken
     * @param anonymous the cells of anonymous contacts, each of which stands there once however many themes it is about
     * @param looked which circumstances are looked at
     */
    static Cells together(Collection<Cells> themes, Cells anonymous, boolean[] looked) {
        long[] keys = new long[1024];
        int size = 0;
        for (Cells cells : themes) {
            for (long key : cells.keys()) {
                if (CellTable.contributor(key) != ContactFold.ANONYMOUS && looked[CellTable.circumstances(key)]) {
                    keys = size == keys.length ? Arrays.copyOf(keys, size * 2) : keys;
                    keys[size++] = CellTable.key(CellTable.contributor(key), CellTable.day(key), 0);
                }
            }
        }
        Arrays.sort(keys, 0, size);
        CellTable table = new CellTable();
        for (int i = 0; i < size; i++) {
            if (i == 0 || keys[i] != keys[i - 1]) {
                table.add(keys[i]);
            }
        }
        long[] unnamed = new long[anonymous.keys().length];
        int[] contacts = new int[unnamed.length];
        int unnamedSize = 0;
        for (int i = 0; i < unnamed.length; i++) {
            long key = anonymous.keys()[i];
            if (looked[CellTable.circumstances(key)]) {
                unnamed[unnamedSize] = CellTable.key(ContactFold.ANONYMOUS, CellTable.day(key), 0);
                contacts[unnamedSize++] = anonymous.counts()[i];
            }
        }
        table.addAll(Arrays.copyOf(unnamed, unnamedSize), Arrays.copyOf(contacts, unnamedSize));
        return new Cells(table);
    }
}
