package org.localinvolvement.links.model.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
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

    @Property(tries = 100)
    void aTableCountsLikeAMap(
            @ForAll @LongRange(min = 0) long seed,
            @ForAll @IntRange(max = 5000) int additions,
            @ForAll @IntRange(min = 1, max = 2000) int people) {
        Random random = new Random(seed);
        CellTable table = new CellTable();
        Map<Long, Integer> map = new HashMap<>();
        for (int i = 0; i < additions; i++) {
            long key = CellTable.key(random.nextInt(people), 14_000 + random.nextInt(20), random.nextInt(3));
            int count = 1 + random.nextInt(4);
            table.add(key, count);
            map.merge(key, count, Integer::sum);
        }

        assertThat(table.sortedKeys())
                .containsExactly(map.keySet().stream()
                        .mapToLong(Long::longValue)
                        .sorted()
                        .toArray());
        map.forEach((key, count) -> assertThat(table.count(key)).isEqualTo(count));
        assertThat(table.count(CellTable.key(people, 0, 0))).isZero();
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
        keys.forEach(key -> table.add(key, 2));

        assertThat(table.sortedKeys())
                .containsExactly(keys.stream().mapToLong(Long::longValue).toArray());
        keys.forEach(key -> assertThat(table.count(key)).isEqualTo(2));
    }

    @Test
    void aTableWithNothingInItHasNoKeys() {
        assertThat(new CellTable().sortedKeys()).isEmpty();
        assertThat(new CellTable().count(CellTable.key(1, 1, 1))).isZero();
    }

    @Test
    void moreContactsInOneCellThanCanBeCountedAreRefusedAndNotWrapped() {
        CellTable table = new CellTable();
        long key = CellTable.key(1, 1, 1);
        table.add(key, Integer.MAX_VALUE);

        assertThatThrownBy(() -> table.add(key, 1)).isInstanceOf(ArithmeticException.class);
        assertThat(table.count(key)).isEqualTo(Integer.MAX_VALUE);
    }
}
