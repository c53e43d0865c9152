package org.localinvolvement.links.model.involvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CellTableTest {

    @Property(tries = 200)
    void countsWhatATreeWouldCountHoweverOftenItIsAsked(
            @ForAll @Size(max = 300) List<@LongRange(min = 0, max = 50) Long> keys, @ForAll boolean askInBetween) {
        CellTable table = new CellTable();
        TreeMap<Long, Integer> counts = new TreeMap<>();
        for (long key : keys) {
            table.add(key);
            counts.merge(key, 1, Integer::sum);
            if (askInBetween) {
                assertCounts(table, counts);
            }
        }
        assertCounts(table, counts);
    }

    @Property(tries = 200)
    void addsTheCountsOfAnother(
            @ForAll @Size(max = 60) List<@LongRange(min = 0, max = 50) Long> here,
            @ForAll @Size(max = 60) List<@LongRange(min = 0, max = 50) Long> there) {
        CellTable table = new CellTable();
        CellTable other = new CellTable();
        TreeMap<Long, Integer> counts = new TreeMap<>();
        here.forEach(table::add);
        there.forEach(other::add);
        here.forEach(key -> counts.merge(key, 1, Integer::sum));
        there.forEach(key -> counts.merge(key, 1, Integer::sum));

        table.addAll(other.sortedKeys(), other.sortedCounts());

        assertCounts(table, counts);
    }

    @Test
    void takesAKeyApartAgain() {
        long key = CellTable.key(CellTable.MOST_CONTRIBUTORS - 1, CellTable.DAYS - 1, CellTable.MOST_CIRCUMSTANCES - 1);

        assertThat(CellTable.contributor(key)).isEqualTo(CellTable.MOST_CONTRIBUTORS - 1);
        assertThat(CellTable.day(key)).isEqualTo(CellTable.DAYS - 1);
        assertThat(CellTable.circumstances(key)).isEqualTo(CellTable.MOST_CIRCUMSTANCES - 1);
    }

    private static void assertCounts(CellTable table, SortedMap<Long, Integer> counts) {
        assertThat(table.sortedKeys())
                .containsExactly(
                        counts.keySet().stream().mapToLong(Long::longValue).toArray());
        assertThat(table.sortedCounts())
                .containsExactly(
                        counts.values().stream().mapToInt(Integer::intValue).toArray());
    }
}
