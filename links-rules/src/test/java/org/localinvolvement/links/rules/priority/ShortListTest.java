package org.localinvolvement.links.rules.priority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
                List.of(),
                List.of(),
                null,
                new Bounds(Ratio.of(least), Ratio.of(most)),
                new Voices(fewest, mostPeople),
                Voices.NONE);
    }

    private static List<Standing> ranked(List<Scored> scored, int places) {
        return ranked(scored, new ShortList.Limits(places, null, MOST));
    }

    private static List<Standing> ranked(List<Scored> scored, ShortList.Limits limits) {
        ShortList.Drawn drawn = ShortList.draw(scored, limits);
        List<Standing> all = new ArrayList<>(drawn.shortList());
        all.addAll(drawn.notChosen());
        return all;
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
        assertThat(inOrder(ranked(List.of(known("a", 1, 9), known("b", 3, 1), known("c", 2, 5)), 2)))
                .containsExactly("1 b YES", "2 c YES", "3 a NO");
    }

    @Example
    void ofEqualPointsMoreContributorsComeFirstAndThenTheCodeOfTheTheme() {
        assertThat(inOrder(ranked(List.of(known("d", 2, 5), known("c", 2, 4), known("b", 2, 5), known("a", 2, 3)), 2)))
                .containsExactly("1 b YES", "2 d YES", "3 c NO", "4 a NO");
    }

    @Example
    void eachThemeSaysWhyItIsOnTheListOrNot() {
        List<Standing> standings = ranked(List.of(known("a", 5, 9), known("b", 5, 8), known("c", 3, 1)), 1);
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
        List<Standing> standings =
                ranked(List.of(known("a", 5, 9), scored("b", Truth.YES, 4, 6, 8, 9), known("c", 9, 1)), 2);
        assertThat(inOrder(standings)).containsExactly("1 c YES", "2 a UNKNOWN", "3 b UNKNOWN");
        assertThat(standings.get(2).because())
                .startsWith("between 4 and 6 of 10 points")
                .endsWith(
                        "whether it belongs on the short list cannot be said, because its points overlap with those of a");
    }

    @Example
    void aTieThatDependsOnWhoTheAnonymousCallersAreCannotBeSaid() {
        assertThat(inOrder(ranked(List.of(known("a", 5, 9), scored("b", Truth.YES, 5, 5, 8, 10)), 1)))
                .containsExactly("1 a UNKNOWN", "2 b UNKNOWN");
        assertThat(inOrder(ranked(List.of(known("a", 5, 9), scored("b", Truth.YES, 5, 5, 8, 9)), 1)))
                .containsExactly("1 a YES", "2 b NO");
    }

    @Example
    void aThemeThatMayNotBeWeighedTakesNoPlaceForCertain() {
        assertThat(inOrder(
                        ranked(List.of(scored("a", Truth.UNKNOWN, 9, 9, 9, 9), known("b", 5, 5), known("c", 4, 4)), 1)))
                .containsExactly("1 a UNKNOWN", "2 b UNKNOWN", "3 c NO");
    }

    @Example
    void whereThereIsRoomForAllEveryThemeThatIsWeighedIsChosen() {
        assertThat(inOrder(
                        ranked(List.of(scored("a", Truth.YES, 0, 9, 1, 3), scored("b", Truth.UNKNOWN, 1, 1, 1, 1)), 2)))
                .containsExactly("1 b UNKNOWN", "2 a YES");
        assertThat(ranked(List.of(), 2)).isEmpty();
    }

    private static Scored decided(Scored one, ThemeOverride.To to) {
        return new Scored(
                one.theme(),
                one.weighed(),
                one.triggers(),
                one.lines(),
                one.kinds(),
                one.cannotScore(),
                new ThemeOverride(
                        one.theme(), to, "steering-group", LocalDate.of(2009, 3, 1), true, "Agreed in a test"),
                one.points(),
                one.contributors(),
                one.peopleInGroups());
    }

    @Example
    void aThemeThatADecisionPutsOnTheListTakesAPlace() {
        List<Standing> standings = ranked(
                List.of(known("a", 5, 9), known("b", 4, 8), decided(known("c", 1, 1), ThemeOverride.To.SHORT_LIST)), 2);
        assertThat(inOrder(standings)).containsExactly("1 a YES", "3 c YES", "2 b NO");
        assertThat(standings.get(1).because())
                .isEqualTo(
                        "1 of 10 points, rank 3 of 3; put on the short list by a decision of steering-group of 1 March"
                                + " 2009, which was unanimous: Agreed in a test");
    }

    @Example
    void aThemeThatADecisionKeepsOffTheListTakesNone() {
        assertThat(inOrder(ranked(
                        List.of(
                                decided(known("a", 5, 9), ThemeOverride.To.NOT_CHOSEN),
                                known("b", 4, 8),
                                known("c", 1, 1)),
                        1)))
                .containsExactly("2 b YES", "1 a NO", "3 c NO");
    }

    @Example
    void aThemeIsKeptWithJustThePointsOfTheLineAndNotWithFewer() {
        List<Standing> standings = ranked(
                List.of(known("a", 8, 9), known("b", 7, 8), scored("c", Truth.YES, 7, 8, 1, 1)),
                new ShortList.Limits(5, Ratio.of(8), MOST));
        assertThat(inOrder(standings)).containsExactly("1 a YES", "3 c UNKNOWN", "2 b NO");
        assertThat(standings)
                .extracting(Standing::because)
                .containsExactly(
                        "8 of 10 points, rank 1 of 3; themes are kept at 8 points or more; the short list holds 5",
                        "between 7 and 8 of 10 points, rank 3 of 3; themes are kept at 8 points or more; the short list"
                                + " holds 5; whether it belongs on the short list cannot be said, because it is not known"
                                + " whether it has the points with which a theme is kept",
                        "7 of 10 points, rank 2 of 3; themes are kept at 8 points or more, and 1 more would reach that");
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
                        one.kinds(),
                        one.cannotScore(),
                        one.override(),
                        one.points(),
                        one.contributors(),
                        one.peopleInGroups()));
            }
            return named;
        });
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void itSaysYesOrNoWhereEveryCompletionSaysSoAndCannotSayWhereTheyDiffer(
            @ForAll("themes") List<Scored> themes,
            @ForAll @IntRange(min = 1, max = 3) int places,
            @ForAll @IntRange(min = 0, max = 4) int keepAt) {
        Map<String, Set<Truth>> possible = new HashMap<>();
        for (List<Completed> completion : completions(themes)) {
            Set<String> chosen = chosen(completion, places, Ratio.of(keepAt));
            for (Scored theme : themes) {
                possible.computeIfAbsent(theme.theme(), t -> EnumSet.noneOf(Truth.class))
                        .add(Truth.of(chosen.contains(theme.theme())));
            }
        }
        Ratio line = keepAt == 0 ? null : Ratio.of(keepAt);
        for (Standing standing : ranked(themes, new ShortList.Limits(places, line, MOST))) {
            Set<Truth> truths = possible.getOrDefault(standing.theme(), Set.of());
            Truth expected =
                    truths.size() > 1 ? Truth.UNKNOWN : truths.iterator().next();
            assertThat(standing.chosen()).as(standing.theme()).isEqualTo(expected);
            Statistics.collect(expected);
        }
    }

    private static Set<String> chosen(List<Completed> completion, int places, Ratio keepAt) {
        Set<String> chosen = new LinkedHashSet<>();
        completion.stream()
                .filter(one -> one.points().compareTo(keepAt) >= 0)
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
        List<String> order = ranked(themes, 2).stream()
                .map(Standing::theme)
                .filter(theme -> !theme.equals(removed))
                .toList();
        assertThat(ranked(fewer, 2)).extracting(Standing::theme).containsExactlyElementsOf(order);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatIsCertainlyChosenStandsBeforeWhatIsCertainlyNot(
            @ForAll("themes") List<Scored> themes, @ForAll @IntRange(min = 1, max = 3) int places) {
        for (Standing standing : ranked(themes, places)) {
            if (standing.chosen() == Truth.YES) {
                assertThat(standing.rank()).isLessThanOrEqualTo(places);
            }
            if (standing.chosen() == Truth.NO) {
                assertThat(standing.rank()).isGreaterThan(places);
            }
        }
    }
}
