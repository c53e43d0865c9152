package org.localinvolvement.links.api.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.time.Window;

class PeriodsTest {

    private static final Suppression LIMIT = Suppression.standard();

    @Test
    void aYearIsDividedIntoItsMonths() {
        List<Window> periods = Periods.of(Window.endingOn(LocalDate.of(2009, 12, 31), 365));
        assertThat(periods).hasSize(12);
        assertThat(Periods.name(periods.get(1))).isEqualTo("Feb 2009");
        assertThat(periods.get(11).last()).isEqualTo("2009-12-31");
    }

    @Test
    void manyYearsAreDividedIntoFewerPeriodsThatLeaveOutNoDay() {
        Window days = Window.endingOn(LocalDate.of(2012, 3, 15), 3000);
        List<Window> periods = Periods.of(days);
        assertThat(periods.size()).isBetween(2, 14);
        assertThat(periods.stream().mapToInt(Window::days).sum()).isEqualTo(3000);
        assertThat(Periods.name(periods.get(0))).contains(" to ");
    }

    @Test
    void aMonthIsNotDivided() {
        assertThat(Periods.of(Window.endingOn(LocalDate.of(2009, 12, 31), 30))).isEmpty();
    }

    /** Whoever reads the numbers tries every way in which people can have spoken in three periods. */
    @Property(tries = 300)
    void fromPeriodsThatAreToldNobodyCanWorkOutAFewPeople(
            @ForAll @IntRange(max = 11) int first,
            @ForAll @IntRange(max = 11) int second,
            @ForAll @IntRange(max = 11) int third,
            @ForAll @IntRange(max = 33) int all) {
        List<Long> numbers = List.of((long) first, (long) second, (long) third);
        boolean possible = all <= first + second + third && all >= Math.max(first, Math.max(second, third));
        if (!possible || LIMIT.withholds(all) || numbers.stream().anyMatch(LIMIT::withholds)) {
            return;
        }
        if (!Periods.tellsOfFew(numbers, all, LIMIT)) {
            assertThat(onlyPossible(first, second, third, all)).noneMatch(LIMIT::withholds);
        }
    }

    /** Who spoke in one period alone, in more than one, in two of them: those numbers of which there is one possibility. */
    private static List<Long> onlyPossible(int first, int second, int third, int all) {
        long[] least = new long[7];
        long[] most = new long[7];
        java.util.Arrays.fill(least, Long.MAX_VALUE);
        java.util.Arrays.fill(most, -1);
        for (int ab = 0; ab <= Math.min(first, second); ab++) {
            for (int ac = 0; ac <= Math.min(first - ab, third); ac++) {
                for (int bc = 0; bc <= Math.min(second - ab, third - ac); bc++) {
                    // In all three: as many as make the number of people right.
                    int doubled = first + second + third - all - ab - ac - bc;
                    int abc = doubled / 2;
                    int onlyA = first - ab - ac - abc;
                    int onlyB = second - ab - bc - abc;
                    int onlyC = third - ac - bc - abc;
                    if (doubled < 0 || doubled % 2 != 0 || onlyA < 0 || onlyB < 0 || onlyC < 0) {
                        continue;
                    }
                    long[] of = {onlyA, onlyB, onlyC, ab + ac + bc + abc, ab + abc, ac + abc, bc + abc};
                    for (int i = 0; i < of.length; i++) {
                        least[i] = Math.min(least[i], of[i]);
                        most[i] = Math.max(most[i], of[i]);
                    }
                }
            }
        }
        return java.util.stream.IntStream.range(0, 7)
                .filter(i -> least[i] == most[i])
                .mapToObj(i -> least[i])
                .toList();
    }
}
