package org.localinvolvement.links.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDate DAY = LocalDate.of(2009, 4, 1);

    private static Dated<String> dated(String value, Period period) {
        return new Dated<>(value, period);
    }

    @Test
    void a_value_holds_to_its_last_day_and_the_next_from_its_first() {
        Timeline<String> names = new Timeline<>(
                List.of(dated("later", Period.startingOn(DAY)), dated("earlier", Period.endingOn(DAY.minusDays(1)))));
        assertThat(names.at(DAY.minusDays(1))).contains("earlier");
        assertThat(names.at(DAY)).contains("later");
        assertThat(names.values()).extracting(Dated::value).containsExactly("earlier", "later");
    }

    @Test
    void a_day_without_a_value_is_not_known() {
        assertThat(Timeline.in(new Period(DAY, DAY), "known").at(DAY.plusDays(1)))
                .isEmpty();
        assertThat(Timeline.unknown().at(DAY)).isEmpty();
        assertThat(Timeline.always("known").at(DAY)).contains("known");
    }

    @Test
    void two_values_on_one_day_are_refused() {
        assertThatThrownBy(() -> new Timeline<>(
                        List.of(dated("one", Period.endingOn(DAY)), dated("other", Period.startingOn(DAY)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(
                        "one to 1 April 2009, other from 1 April 2009; end the one before the other begins");
    }

    @Test
    void a_set_has_any_number_of_members_on_a_day_and_none_twice() {
        DatedSet<String> set = new DatedSet<>(List.of(
                dated("b", Period.endingOn(DAY)),
                dated("a", Period.always()),
                dated("b", Period.startingOn(DAY.plusDays(1)))));
        assertThat(set.at(DAY)).containsExactly("a", "b");
        assertThat(set.holds("b", DAY.plusDays(1))).isTrue();
        assertThat(set.holds("c", DAY)).isFalse();
        assertThatThrownBy(() ->
                        new DatedSet<>(List.of(dated("b", Period.endingOn(DAY)), dated("b", Period.startingOn(DAY)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("b stands twice");
    }
}
