package org.localinvolvement.links.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WindowTest {

    private static final LocalDate DAY = LocalDate.of(2009, 4, 1);

    @Test
    void bothEndsAreInclusive() {
        Window april = new Window(DAY, LocalDate.of(2009, 4, 30));

        assertThat(april.days()).isEqualTo(30);
        assertThat(april.contains(DAY)).isTrue();
        assertThat(april.contains(LocalDate.of(2009, 4, 30))).isTrue();
        assertThat(april.contains(LocalDate.of(2009, 3, 31))).isFalse();
        assertThat(april.contains(LocalDate.of(2009, 5, 1))).isFalse();
    }

    @Test
    void aWindowOfOneDayIsThatDay() {
        assertThat(Window.endingOn(DAY, 1)).isEqualTo(new Window(DAY, DAY));
        assertThat(Window.endingOn(DAY, 1).preceding()).isEqualTo(new Window(DAY.minusDays(1), DAY.minusDays(1)));
    }

    @Test
    void theWindowBeforeAprilIsAsLongAndEndsOnTheDayBefore() {
        assertThat(new Window(DAY, LocalDate.of(2009, 4, 30)).preceding())
                .isEqualTo(new Window(LocalDate.of(2009, 3, 2), LocalDate.of(2009, 3, 31)));
    }

    @Test
    void aLeapDayCounts() {
        assertThat(new Window(LocalDate.of(2008, 2, 1), LocalDate.of(2008, 3, 1)).days())
                .isEqualTo(30);
    }

    @Test
    void daysInTheWrongOrderAreRefused() {
        assertThatThrownBy(() -> new Window(DAY, DAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2009-04-01 to 2009-03-31");
    }

    @Test
    @SuppressWarnings("NullAway") // A host's code need not be null-checked.
    void aDayThatIsMissingIsNamed() {
        assertThatThrownBy(() -> new Window(null, DAY))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("first");
        assertThatThrownBy(() -> new Window(DAY, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("last");
    }

    @Test
    void aWindowHasADayAtLeast() {
        assertThatThrownBy(() -> Window.endingOn(DAY, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Window.endingOn(DAY, -7)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void aWindowHasAsManyDaysAsWereAskedForAndTheOneBeforeAdjoinsIt(
            @ForAll @IntRange(min = 1, max = 4000) int days, @ForAll @IntRange(max = 20_000) int epochDay) {
        Window window = Window.endingOn(LocalDate.ofEpochDay(epochDay), days);
        Window before = window.preceding();

        assertThat(window.days()).isEqualTo(days);
        assertThat(before.days()).isEqualTo(days);
        assertThat(before.last().plusDays(1)).isEqualTo(window.first());
        assertThat(window.first().datesUntil(window.last().plusDays(1)).filter(window::contains))
                .hasSize(days);
    }
}
