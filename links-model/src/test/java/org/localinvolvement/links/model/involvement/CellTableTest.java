package org.localinvolvement.links.model.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CellTableTest {

    private static final int LAST_CONTRIBUTOR = CellTable.MOST_CONTRIBUTORS - 1;
    private static final int LAST_DAY = CellTable.DAYS - 1;
    private static final int LAST_CIRCUMSTANCES = CellTable.MOST_CIRCUMSTANCES - 1;

    @Property
    void aKeyGivesBackWhatWasPutIntoIt(
            @ForAll @IntRange(max = LAST_CONTRIBUTOR) int contributor,
            @ForAll @IntRange(max = LAST_DAY) int day,
            @ForAll @IntRange(max = LAST_CIRCUMSTANCES) int circumstances) {
        long key = CellTable.key(contributor, day, circumstances);

        assertThat(key).isNotNegative();
        assertThat(CellTable.contributor(key)).isEqualTo(contributor);
        assertThat(CellTable.day(key)).isEqualTo(day);
        assertThat(CellTable.circumstances(key)).isEqualTo(circumstances);
    }

    @Property
    void keysAreOrderedByContributorThenDayThenCircumstances(
            @ForAll @IntRange(max = LAST_CONTRIBUTOR - 1) int contributor,
            @ForAll @IntRange(max = LAST_DAY - 1) int day,
            @ForAll @IntRange(max = LAST_CIRCUMSTANCES - 1) int circumstances) {
        long key = CellTable.key(contributor, day, circumstances);

        assertThat(key)
                .isLessThan(CellTable.key(contributor, day, circumstances + 1))
                .isLessThan(CellTable.key(contributor, day + 1, 0))
                .isLessThan(CellTable.key(contributor + 1, 0, 0));
        assertThat(CellTable.key(contributor, day, LAST_CIRCUMSTANCES))
                .isLessThan(CellTable.key(contributor, day + 1, 0));
        assertThat(CellTable.key(contributor, LAST_DAY, LAST_CIRCUMSTANCES))
                .isLessThan(CellTable.key(contributor + 1, 0, 0));
    }

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
    void theOutermostKeysAreKept() {
        List<Long> keys = List.of(
                CellTable.key(0, 0, 0),
                CellTable.key(0, 0, LAST_CIRCUMSTANCES),
                CellTable.key(0, LAST_DAY, 0),
                CellTable.key(LAST_CONTRIBUTOR, 0, 0),
                CellTable.key(LAST_CONTRIBUTOR, LAST_DAY, LAST_CIRCUMSTANCES));
        CellTable table = new CellTable();
        keys.forEach(table::add);
        keys.forEach(table::add);

        assertThat(table.sortedKeys())
                .containsExactly(keys.stream().mapToLong(Long::longValue).toArray());
        assertThat(table.sortedCounts()).containsOnly(2);
    }

    @Test
    void aTableWithNothingInItHasNoKeys() {
        assertThat(new CellTable().sortedKeys()).isEmpty();
        assertThat(new CellTable().sortedCounts()).isEmpty();
    }

    @Test
    void moreContactsInOneCellThanCanBeCountedAreRefusedAndNotWrapped() {
        CellTable table = new CellTable();
        long key = CellTable.key(1, 1, 1);
        table.addAll(new long[] {key}, new int[] {Integer.MAX_VALUE});
        table.add(key);

        assertThatThrownBy(table::sortedCounts).isInstanceOf(ArithmeticException.class);
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
