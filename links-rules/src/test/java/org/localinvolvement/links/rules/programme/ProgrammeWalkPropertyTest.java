package org.localinvolvement.links.rules.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.programme.MinimumKept.Asked;
import org.localinvolvement.links.rules.programme.ProgrammeWalk.Step;
import org.localinvolvement.links.rules.programme.ProgrammeWalk.Stop;

/** The selection is the one that trying every subset finds. */
class ProgrammeWalkPropertyTest {

    @Provide
    Arbitrary<Asked> asked() {
        Arbitrary<ItemLoad> item = Combinators.combine(
                        Arbitraries.longs().between(0, 6),
                        Arbitraries.integers().between(0, 7))
                .as(ItemLoad::new);
        return Combinators.combine(
                        item.list().ofMaxSize(10),
                        Arbitraries.integers().between(0, 4).list().ofSize(3),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.longs().between(0, 18))
                .as(Asked::new);
    }

    private static int[] counts(Asked asked, int subset) {
        int[] counts = new int[asked.wanted().size()];
        for (int i = 0; i < asked.items().size(); i++) {
            for (int j = 0; j < counts.length; j++) {
                counts[j] += ((subset >> i) & 1) == 1 && asked.items().get(i).counts(j) ? 1 : 0;
            }
        }
        return counts;
    }

    private static boolean within(Asked asked, int subset, boolean places, boolean budget) {
        long pence = IntStream.range(0, asked.items().size())
                .filter(i -> ((subset >> i) & 1) == 1)
                .mapToLong(i -> asked.items().get(i).pence())
                .sum();
        return (!places || Integer.bitCount(subset) <= asked.places()) && (!budget || pence <= asked.pence());
    }

    private static boolean keeps(Asked asked, int subset, int[] needs) {
        int[] counts = counts(asked, subset);
        return IntStream.range(0, needs.length).allMatch(j -> counts[j] >= needs[j]);
    }

    private static boolean any(Asked asked, IntPredicate holds) {
        return IntStream.range(0, 1 << asked.items().size()).anyMatch(holds);
    }

    private static int[] largestThatCanBeKept(Asked asked) {
        int[] needs = new int[asked.wanted().size()];
        for (int j = 0; j < needs.length; j++) {
            for (int wanted = asked.wanted().get(j); wanted > 0; wanted--) {
                int[] more = needs.clone();
                more[j] = wanted;
                if (any(asked, subset -> within(asked, subset, true, true) && keeps(asked, subset, more))) {
                    needs = more;
                    break;
                }
            }
        }
        return needs;
    }

    private static int[] kept(List<MinimumKept> minimums) {
        return minimums.stream().mapToInt(MinimumKept::kept).toArray();
    }

    private static List<Stop> walk(Asked asked) {
        return ProgrammeWalk.over(asked.items(), kept(MinimumKept.inOrder(asked)), asked.places(), asked.pence());
    }

    private static int taken(List<Stop> stops) {
        return IntStream.range(0, stops.size())
                .filter(i -> stops.get(i).step() == Step.TAKEN)
                .map(i -> 1 << i)
                .sum();
    }

    /** Earlier items count for more: the order of the subsets read from their first item. */
    private static int fromTheFirst(int subset, int size) {
        return size == 0 ? 0 : Integer.reverse(subset) >>> (32 - size);
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void eachMinimumIsKeptAsFarAsItCanBeTogetherWithThoseBeforeIt(@ForAll("asked") Asked asked) {
        assertThat(kept(MinimumKept.inOrder(asked))).isEqualTo(largestThatCanBeKept(asked));
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void noSelectionThatKeepsTheLimitsHasAnEarlierItemInThePlaceOfALaterOne(@ForAll("asked") Asked asked) {
        int[] needs = largestThatCanBeKept(asked);
        int size = asked.items().size();
        int best = IntStream.range(0, 1 << size)
                .filter(subset -> within(asked, subset, true, true) && keeps(asked, subset, needs))
                .boxed()
                .max((one, other) -> Integer.compare(fromTheFirst(one, size), fromTheFirst(other, size)))
                .orElseThrow();
        List<Stop> stops = walk(asked);
        assertThat(taken(stops)).isEqualTo(best);
        stops.forEach(stop -> Statistics.collect(stop.step()));
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void theLimitsNamedForALoweredMinimumCannotBeKeptTogetherAndFewerOfThemCan(@ForAll("asked") Asked asked) {
        List<MinimumKept> minimums = MinimumKept.inOrder(asked);
        for (int j = 0; j < minimums.size(); j++) {
            MinimumKept one = minimums.get(j);
            Statistics.collect(one.lowered(), one.tooFewItems());
            if (one.lowered()) {
                assertThat(canBeKept(asked, minimums, j, one.places(), one.budget(), one.before()))
                        .isFalse();
                if (one.places()) {
                    assertThat(canBeKept(asked, minimums, j, false, one.budget(), one.before()))
                            .isTrue();
                }
                if (one.budget()) {
                    assertThat(canBeKept(asked, minimums, j, one.places(), false, one.before()))
                            .isTrue();
                }
                for (Integer left : one.before()) {
                    List<Integer> others = new ArrayList<>(one.before());
                    others.remove(left);
                    assertThat(canBeKept(asked, minimums, j, one.places(), one.budget(), others))
                            .isTrue();
                }
            }
        }
    }

    private static boolean canBeKept(
            Asked asked,
            List<MinimumKept> minimums,
            int minimum,
            boolean places,
            boolean budget,
            List<Integer> before) {
        int[] needs = new int[minimums.size()];
        needs[minimum] = minimums.get(minimum).kept() + 1;
        before.forEach(j -> needs[j] = minimums.get(j).kept());
        return any(asked, subset -> within(asked, subset, places, budget) && keeps(asked, subset, needs));
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void anItemForWhichAPlaceOrMoneyIsKeptNamesMinimumsThatItWouldBreak(@ForAll("asked") Asked asked) {
        List<Stop> stops = walk(asked);
        for (int i = 0; i < stops.size(); i++) {
            Stop stop = stops.get(i);
            if (stop.step() == Step.KEPT_FOR_MINIMUMS) {
                int now = i;
                int before = taken(stops.subList(0, i)) | (1 << i);
                int[] needs = new int[asked.wanted().size()];
                stop.minimums().forEach(j -> needs[j] = kept(MinimumKept.inOrder(asked))[j]);
                assertThat(stop.minimums()).isNotEmpty();
                assertThat(any(
                                asked,
                                rest -> (rest & ((1 << (now + 1)) - 1)) == 0
                                        && within(asked, before | rest, stop.places(), stop.money())
                                        && keeps(asked, before | rest, needs)))
                        .isFalse();
            }
        }
    }

    @Example
    void minimumsForWhichTheBestSelectionIsNotLookedForAreRefusedWithARemedy() {
        List<ItemLoad> items = IntStream.range(0, 300)
                .mapToObj(i -> new ItemLoad(300 - i, 1 << (i % 6)))
                .toList();
        Asked asked = new Asked(items, List.of(40, 40, 40, 40, 40, 40), 240, 1_000_000);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> MinimumKept.inOrder(asked))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("LINKS-241")
                .hasMessageContaining("Agree fewer or smaller minimums");
    }
}
