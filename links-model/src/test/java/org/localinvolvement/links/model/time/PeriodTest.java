package org.localinvolvement.links.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate DAY = LocalDate.of(2009, 4, 1);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 30).map(DAY::plusDays);
    }

    @Provide
    Arbitrary<Period> periods() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 30).injectNull(0.2),
                        Arbitraries.integers().between(0, 10).injectNull(0.2))
                .as((from, length) -> new Period(
                        from == null ? null : DAY.plusDays(from),
                        length == null ? null : DAY.plusDays((from == null ? 0 : from) + (long) length)));
    }

    @Test
    void a_period_of_one_day_is_one() {
        assertThat(new Period(DAY, DAY).contains(DAY)).isTrue();
        assertThat(new Period(DAY, DAY).contains(DAY.plusDays(1))).isFalse();
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused() {
        assertThatThrownBy(() -> new Period(DAY, DAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A period ends on or after its first day: 2009-04-01 to 2009-03-31; swap the two dates");
    }

    @Test
    void an_open_end_is_said_in_words() {
        assertThat(Period.always().inWords()).isEqualTo("at all dates");
        assertThat(Period.startingOn(DAY).inWords()).isEqualTo("from 1 April 2009");
        assertThat(Period.endingOn(DAY).inWords()).isEqualTo("to 1 April 2009");
        assertThat(new Period(DAY, DAY.plusDays(1)).inWords()).isEqualTo("1 April 2009 to 2 April 2009");
    }

    @Test
    void only_what_begins_on_the_next_day_follows() {
        assertThat(Period.endingOn(DAY).isFollowedBy(Period.startingOn(DAY.plusDays(1))))
                .isTrue();
        assertThat(Period.endingOn(DAY).isFollowedBy(Period.startingOn(DAY.plusDays(2))))
                .isFalse();
        assertThat(Period.endingOn(DAY).isFollowedBy(Period.startingOn(DAY))).isFalse();
        assertThat(Period.always().isFollowedBy(Period.always())).isFalse();
    }

    @Property
    void what_two_periods_share_and_what_is_left_of_one_are_told_day_by_day(
            @ForAll("periods") Period one, @ForAll("periods") Period other, @ForAll("days") LocalDate day) {
        boolean both = one.contains(day) && other.contains(day);
        assertThat(one.shared(other).filter(shared -> shared.contains(day)).isPresent())
                .isEqualTo(both);
        List<Period> rest = one.without(other);
        assertThat(rest.stream().filter(period -> period.contains(day)).count())
                .isEqualTo(one.contains(day) && !other.contains(day) ? 1 : 0);
        if (both) {
            assertThat(one.overlaps(other)).isTrue();
        }
        assertThat(one.overlaps(other)).isEqualTo(one.shared(other).isPresent()).isEqualTo(other.overlaps(one));
        if (one.covers(other) && other.contains(day)) {
            assertThat(one.contains(day)).isTrue();
        }
        assertThat(one.covers(other)).isEqualTo(other.without(one).isEmpty());
    }
}
