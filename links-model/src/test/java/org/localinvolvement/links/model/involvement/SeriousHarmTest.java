package org.localinvolvement.links.model.involvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeriousHarmTest {

    @Test
    void allegationsStandByDateThenRecordThenTheme() {
        LocalDate day = LocalDate.of(2009, 4, 1);
        List<SeriousHarm> inOrder = List.of(
                new SeriousHarm("waiting", "9", day.minusDays(1)),
                new SeriousHarm("waiting", "1", day),
                new SeriousHarm("access", "2", day),
                new SeriousHarm("waiting", "2", day));

        assertThat(Stream.of(3, 1, 0, 2).map(inOrder::get).sorted()).isEqualTo(inOrder);
        assertThat(inOrder.get(1)).isEqualByComparingTo(new SeriousHarm("waiting", "1", day));
    }
}
