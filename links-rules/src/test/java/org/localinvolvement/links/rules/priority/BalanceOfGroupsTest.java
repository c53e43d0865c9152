package org.localinvolvement.links.rules.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.rules.SharedCases;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.document.YamlDocument;

class BalanceOfGroupsTest {

    private static Submission submission(String source, String kind, String... ranking) {
        return new Submission(source, kind, null, List.of(ranking));
    }

    private static Submission dated(String source, String day, String... ranking) {
        return new Submission(source, "individual", LocalDate.parse(day), List.of(ranking));
    }

    private static GroupBalance balance(Submission... submissions) {
        return new GroupBalance(List.of("group", "individual"), List.of(submissions));
    }

    private static long combined(GroupBalance balance, String theme) {
        return balance.scores(theme).stream().mapToLong(KindScore::score).sum();
    }

    @Test
    void theSharedCaseComesOutToThePoint() throws IOException {
        String json = Files.readString(SharedCases.file("cases/jla.json"));
        Section root = YamlDocument.parse("jla.json", json).root();
        List<Submission> submissions = new ArrayList<>();
        for (Section sent : root.sections("submissions")) {
            submissions.add(submission(
                    sent.text("source"),
                    sent.text("kind"),
                    sent.texts("ranking").toArray(String[]::new)));
        }
        Section expected = root.optionalSection("expected").orElseThrow();
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(submissions, new Random(seed));
            GroupBalance balance = new GroupBalance(List.of(), submissions);
            Section totals = expected.optionalSection("totals").orElseThrow();
            Section kindScores = expected.optionalSection("kind_scores").orElseThrow();
            assertThat(balance.totals().keySet()).containsExactlyInAnyOrderElementsOf(totals.keys());
            for (String kind : totals.keys()) {
                assertThat(balance.totals().get(kind))
                        .isEqualTo(numbers(totals.optionalSection(kind).orElseThrow()));
                numbers(kindScores.optionalSection(kind).orElseThrow())
                        .forEach((theme, score) -> assertThat(balance.scores(theme))
                                .filteredOn(one -> one.kind().equals(kind))
                                .extracting(KindScore::score)
                                .containsExactly(score));
            }
            SortedMap<String, Long> combined =
                    numbers(expected.optionalSection("combined").orElseThrow());
            assertThat(balance.themes()).containsExactlyElementsOf(combined.keySet());
            combined.forEach((theme, score) ->
                    assertThat(combined(balance, theme)).as(theme).isEqualTo(score));
            assertThat(balance.repeated()).extracting(Submission::source).isEqualTo(expected.texts("not_counted"));
            assertThat(balance.contradicted()).isEmpty();
        }
    }

    private static SortedMap<String, Long> numbers(Section section) {
        return section.keys().stream()
                .collect(Collectors.toMap(
                        key -> key, key -> (long) section.whole(key, 0, 1000), (a, b) -> a, TreeMap::new));
    }

    @Test
    void nothingBelowTheTenthScores() {
        Submission[] eleven = IntStream.rangeClosed(1, 11)
                .boxed()
                .flatMap(theme -> IntStream.rangeClosed(1, 12 - theme)
                        .mapToObj(i -> submission("s-" + theme + "-" + i, "individual", "theme-" + theme)))
                .toArray(Submission[]::new);
        GroupBalance balance = balance(eleven);
        assertThat(balance.scores("theme-1")).contains(new KindScore("individual", 110, 1, 10));
        assertThat(balance.scores("theme-10")).contains(new KindScore("individual", 20, 10, 1));
        assertThat(balance.scores("theme-11")).contains(new KindScore("individual", 10, 11, 0));
        assertThat(balance.scores("theme-11")).contains(new KindScore("group", 0, 0, 0));
    }

    @Test
    void theEarliestOfOneSourceCounts() {
        GroupBalance balance = balance(dated("s-1", "2009-05-02", "meals"), dated("s-1", "2009-05-01", "discharge"));
        assertThat(balance.themes()).containsExactly("discharge");
        assertThat(balance.repeated()).extracting(Submission::ranking).containsExactly(List.of("meals"));
    }

    @Test
    void ofOneSourceNothingCountsWhereNobodyCanSayWhichCameFirst() {
        GroupBalance undated =
                balance(submission("s-1", "individual", "meals"), submission("s-1", "individual", "discharge"));
        assertThat(undated.themes()).isEmpty();
        assertThat(undated.contradicted()).hasSize(2);
        GroupBalance ofOneDay = balance(dated("s-1", "2009-05-01", "meals"), dated("s-1", "2009-05-01", "discharge"));
        assertThat(ofOneDay.themes()).isEmpty();
        GroupBalance half = balance(dated("s-1", "2009-05-01", "meals"), submission("s-1", "individual", "discharge"));
        assertThat(half.themes()).isEmpty();
    }

    @Test
    void aSubmissionRanksOneToTenThemesAndNoneTwice() {
        assertThatThrownBy(() -> submission("s-1", "individual")).hasMessageContaining("one to ten");
        String[] eleven = IntStream.range(0, 11).mapToObj(i -> "theme-" + i).toArray(String[]::new);
        assertThatThrownBy(() -> submission("s-1", "individual", eleven)).hasMessageContaining("one to ten");
        assertThatThrownBy(() -> submission("s-1", "individual", "meals", "meals"))
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> submission(" ", "individual", "meals")).hasMessageContaining("source");
    }

    @Test
    void aSubmissionTellsNobodysKey() {
        assertThat(submission("SECRET", "individual", "meals").toString())
                .contains("meals")
                .doesNotContain("SECRET");
    }
}
