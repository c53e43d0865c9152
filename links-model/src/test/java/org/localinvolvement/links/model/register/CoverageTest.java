package org.localinvolvement.links.model.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.organisation.BodyKind;
import org.localinvolvement.links.model.time.Period;

class CoverageTest {

    private static final LocalDate DAY = LocalDate.of(2009, 4, 1);

    @Test
    void periods_that_touch_or_overlap_are_one() {
        Coverage coverage = new Coverage(Map.of(
                BodyKind.NHS_TRUST,
                List.of(
                        Period.startingOn(DAY.plusDays(9)),
                        Period.endingOn(DAY),
                        new Period(DAY.plusDays(1), DAY.plusDays(3)),
                        new Period(DAY.plusDays(2), DAY.plusDays(2)))));
        assertThat(coverage.of(BodyKind.NHS_TRUST))
                .containsExactly(Period.endingOn(DAY.plusDays(3)), Period.startingOn(DAY.plusDays(9)));
        assertThat(coverage.isComplete(BodyKind.NHS_TRUST, DAY.plusDays(3))).isTrue();
        assertThat(coverage.isComplete(BodyKind.NHS_TRUST, DAY.plusDays(4))).isFalse();
    }

    @Test
    void a_kind_that_does_not_stand_there_is_complete_on_no_day() {
        assertThat(Coverage.nothing().isComplete(BodyKind.NHS_TRUST, DAY)).isFalse();
        assertThat(new Coverage(Map.of(BodyKind.NHS_TRUST, List.of()))).isEqualTo(Coverage.nothing());
    }
}
