package org.localinvolvement.links.rules.priority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.rules.priority.ShortList.Scored;

class ShortListTest {

    private static final Ratio MOST = Ratio.of(10);

    private static Scored scored(String theme, Truth weighed, long least, long most, long fewest, long mostPeople) {
        return new Scored(
                theme,
                weighed,
                List.of("Volume of voices"),
                List.of(),
                new Bounds(Ratio.of(least), Ratio.of(most)),
                new Voices(fewest, mostPeople));
    }

    private static Scored known(String theme, long points, long people) {
        return scored(theme, Truth.YES, points, points, people, people);
    }

    private static List<String> inOrder(List<Standing> standings) {
        return standings.stream()
                .map(standing -> standing.rank() + " " + standing.theme() + " " + standing.chosen())
                .toList();
    }

    @Example
    void whoeverHasMostPointsComesFirst() {
        assertThat(inOrder(ShortList.rank(List.of(known("a", 1, 9), known("b", 3, 1), known("c", 2, 5)), 2, MOST)))
                .containsExactly("1 b YES", "2 c YES", "3 a NO");
    }

    @Example
    void ofEqualPointsMoreContributorsComeFirstAndThenTheCodeOfTheTheme() {
        assertThat(inOrder(ShortList.rank(
                        List.of(known("d", 2, 5), known("c", 2, 4), known("b", 2, 5), known("a", 2, 3)), 2, MOST)))
                .containsExactly("1 b YES", "2 d YES", "3 c NO", "4 a NO");
    }

    @Example
    void eachThemeSaysWhyItIsOnTheListOrNot() {
        List<Standing> standings =
                ShortList.rank(List.of(known("a", 5, 9), known("b", 5, 8), known("c", 3, 1)), 1, MOST);
        assertThat(standings)
                .extracting(Standing::because)
                .containsExactly(
                        "5 of 10 points, rank 1 of 3; the short list holds 1",
                        "5 of 10 points, rank 2 of 3; the short list holds 1, and it has as many points as the last theme"
                                + " on the short list, and the tie goes to the other: more contributors first, then the"
                                + " theme's code",
                        "3 of 10 points, rank 3 of 3; the short list holds 1, and 2 more points would equal the last theme"
                                + " on the short list");
    }

    @Example
    void aThemeThatMayPassAnotherOrNotCannotBeSaid() {
        List<Standing> standings = ShortList.rank(
                List.of(known("a", 5, 9), scored("b", Truth.YES, 4, 6, 8, 9), known("c", 9, 1)), 2, MOST);
        assertThat(inOrder(standings)).containsExactly("1 c YES", "2 a UNKNOWN", "3 b UNKNOWN");
        assertThat(standings.get(2).because())
                .startsWith("between 4 and 6 of 10 points")
                .endsWith(
                        "whether it belongs on the short list cannot be said, because its points overlap with those of a");
    }

    @Example
    void aTieThatDependsOnWhoTheAnonymousCallersAreCannotBeSaid() {
        assertThat(inOrder(ShortList.rank(List.of(known("a", 5, 9), scored("b", Truth.YES, 5, 5, 8, 10)), 1, MOST)))
                .containsExactly("1 a UNKNOWN", "2 b UNKNOWN");
        assertThat(inOrder(ShortList.rank(List.of(known("a", 5, 9), scored("b", Truth.YES, 5, 5, 8, 9)), 1, MOST)))
                .containsExactly("1 a YES", "2 b NO");
    }

    @Example
    void aThemeThatMayNotBeWeighedTakesNoPlaceForCertain() {
        assertThat(inOrder(ShortList.rank(
                        List.of(scored("a", Truth.UNKNOWN, 9, 9, 9, 9), known("b", 5, 5), known("c", 4, 4)), 1, MOST)))
                .containsExactly("1 a UNKNOWN", "2 b UNKNOWN", "3 c NO");
    }

    @Example
    void whereThereIsRoomForAllEveryThemeThatIsWeighedIsChosen() {
        assertThat(inOrder(ShortList.rank(
                        List.of(scored("a", Truth.YES, 0, 9, 1, 3), scored("b", Truth.UNKNOWN, 1, 1, 1, 1)), 2, MOST)))
                .containsExactly("1 b UNKNOWN", "2 a YES");
        assertThat(ShortList.rank(List.of(), 2, MOST)).isEmpty();
    }

    /** A theme where everything is known: with its points, and how many spoke. */
    private record Completed(String theme, Ratio points, long people) {}

    @Provide
    Arbitrary<List<Scored>> themes() {
        Arbitrary<Scored> theme = Combinators.combine(
                        Arbitraries.frequency(Tuple.of(3, Truth.YES), Tuple.of(1, Truth.UNKNOWN)),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.integers().between(0, 1))
                .as((weighed, points, morePoints, people, morePeople) ->
                        scored("", weighed, points, points + morePoints, people, people + morePeople));
        return theme.list().ofMinSize(1).ofMaxSize(4).map(list -> {
            List<Scored> named = new ArrayList<>();
            for (Scored one : list) {
                named.add(new Scored(
                        "theme-" + named.size(),
                        one.weighed(),
                        one.triggers(),
                        one.lines(),
                        one.points(),
                        one.contributors()));
            }
            return named;
        });
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void itSaysYesOrNoWhereEveryCompletionSaysSoAndCannotSayWhereTheyDiffer(
            @ForAll("themes") List<Scored> themes, @ForAll @IntRange(min = 1, max = 3) int places) {
        Map<String, Set<Truth>> possible = new HashMap<>();
        for (List<Completed> completion : completions(themes)) {
            Set<String> chosen = chosen(completion, places);
            for (Scored theme : themes) {
                possible.computeIfAbsent(theme.theme(), t -> EnumSet.noneOf(Truth.class))
                        .add(Truth.of(chosen.contains(theme.theme())));
            }
        }
        for (Standing standing : ShortList.rank(themes, places, MOST)) {
            Set<Truth> truths = possible.getOrDefault(standing.theme(), Set.of());
            Truth expected =
                    truths.size() > 1 ? Truth.UNKNOWN : truths.iterator().next();
            assertThat(standing.chosen()).as(standing.theme()).isEqualTo(expected);
            Statistics.collect(expected);
        }
    }

    private static Set<String> chosen(List<Completed> completion, int places) {
        Set<String> chosen = new LinkedHashSet<>();
        completion.stream()
                .sorted(Comparator.comparing(Completed::points)
                        .thenComparing(Completed::people)
                        .reversed()
                        .thenComparing(Completed::theme))
                .limit(places)
                .forEach(one -> chosen.add(one.theme()));
        return chosen;
    }

    /** Every way in which what is not known can turn out, at the ends of its bounds. */
    private static List<List<Completed>> completions(List<Scored> themes) {
        List<List<Completed>> all = new ArrayList<>(List.of(List.of()));
        for (Scored theme : themes) {
            List<List<Completed>> next = new ArrayList<>();
            for (List<Completed> before : all) {
                if (theme.weighed() == Truth.UNKNOWN) {
                    next.add(before);
                }
                for (Ratio points :
                        List.of(theme.points().least(), theme.points().most())) {
                    for (long people : List.of(
                            theme.contributors().least(), theme.contributors().most())) {
                        List<Completed> longer = new ArrayList<>(before);
                        longer.add(new Completed(theme.theme(), points, people));
                        next.add(longer);
                    }
                }
            }
            all = next;
        }
        return all;
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void aFurtherThemeNeverChangesTheOrderOfTheOthers(
            @ForAll("themes") List<Scored> themes, @ForAll @IntRange(min = 0, max = 3) int left) {
        List<Scored> fewer = new ArrayList<>(themes);
        String removed = fewer.remove(left % themes.size()).theme();
        List<String> order = ShortList.rank(themes, 2, MOST).stream()
                .map(Standing::theme)
                .filter(theme -> !theme.equals(removed))
                .toList();
        assertThat(ShortList.rank(fewer, 2, MOST)).extracting(Standing::theme).containsExactlyElementsOf(order);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatIsCertainlyChosenStandsBeforeWhatIsCertainlyNot(
            @ForAll("themes") List<Scored> themes, @ForAll @IntRange(min = 1, max = 3) int places) {
        for (Standing standing : ShortList.rank(themes, places, MOST)) {
            if (standing.chosen() == Truth.YES) {
                assertThat(standing.rank()).isLessThanOrEqualTo(places);
            }
            if (standing.chosen() == Truth.NO) {
                assertThat(standing.rank()).isGreaterThan(places);
            }
        }
    }
}
