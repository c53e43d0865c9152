package org.localinvolvement.links.model.involvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DayCountsTest {

    @Property(tries = 200)
    void countsDaysInAnyOrder(
            @ForAll List<@IntRange(min = 0, max = CellTable.DAYS - 1) Integer> here,
            @ForAll List<@IntRange(min = 0, max = CellTable.DAYS - 1) Integer> there) {
        DayCounts counts = new DayCounts();
        DayCounts others = new DayCounts();
        TreeMap<LocalDate, Long> expected = new TreeMap<>();
        here.forEach(day -> counts.add(day, 1));
        there.forEach(day -> others.add(day, 1));
        here.forEach(day -> expected.merge(LocalDate.ofEpochDay(day), 1L, Long::sum));
        there.forEach(day -> expected.merge(LocalDate.ofEpochDay(day), 1L, Long::sum));

        counts.addAll(others);

        assertThat(counts.toMap()).isEqualTo(expected);
    }
}
