package org.localinvolvement.links.api.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localinvolvement.links.rules.former.FormerWords;

/**
 * What rules and packs could write for the last release, they can still write, or a former word tells what is written now.
 *
 * <p>To be done with each release: run this test with {@code -Dlinks.words.release=0.2.0} for the version that is released, and commit
 * the file that it writes beside those of the releases before. Every release counts, not only the last.
 */
class ReleasedWordsTest {

    private static final Path RELEASED = Path.of("src/test/resources/org/localinvolvement/links/api/json/released");

    private static Set<String> words(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return new TreeSet<>(lines.filter(line -> !line.isBlank()).toList());
        }
    }

    private static FormerWords former(String... words) {
        return FormerWords.parse(
                "former-words.yaml",
                words.length == 0
                        ? "former_words: none"
                        : "former_words:\n  - {" + String.join("}\n  - {", words) + "}\n");
    }

    @Test
    void ofEveryReleaseAreStillThereOrToldAsFormerOnes() throws IOException {
        String release = System.getProperty("links.words.release", "");
        if (!release.isEmpty()) {
            Files.writeString(RELEASED.resolve(release + ".txt"), String.join("\n", PublishedWords.now()) + "\n");
        }
        try (Stream<Path> files = Files.list(RELEASED)) {
            List<Path> releases = files.sorted().toList();
            assertThat(releases).isNotEmpty();
            for (Path words : releases) {
                assertThat(PublishedWords.missing(words(words), PublishedWords.now(), FormerWords.shipped()))
                        .as("words of the release " + words.getFileName())
                        .isEmpty();
            }
        }
    }

    @Test
    void ofTheFirstReleaseAreOfEverySort() throws IOException {
        assertThat(words(RELEASED.resolve("0.1.0.txt")))
                .contains(
                        "question duty.links",
                        "type org.localinvolvement.links.rules.trigger.TriggerFindings : speaks trigger",
                        "fact trigger ThemeEvidence",
                        "list trigger Truth",
                        "type org.localinvolvement.links.model.involvement.ThemeEvidence : fact",
                        "identifies ThemeEvidence theme",
                        "field ThemeEvidence raisingConcern : voices",
                        "field (voices) most : number",
                        "type org.localinvolvement.links.model.decision.Truth : list",
                        "constant Truth UNKNOWN",
                        "finding trigger found : ThemeEvidence",
                        "action gather-views",
                        "annotation because",
                        "parameter volume-of-voices.threshold",
                        "rule T01",
                        "key pack.yaml /switch_off[]/rule",
                        "key *.test.yaml #test/just_not",
                        "key profile /short_list",
                        "key parameters /parameters[]/values[]/reference");
    }

    @Test
    void thatAreSaidToBeFormerOnesAreTrue() {
        assertThat(PublishedWords.untrue(FormerWords.shipped(), PublishedWords.now()))
                .isEmpty();
    }

    @Nested
    class WouldBeMissed {

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "field ThemeEvidence raisingConcern : voices; what: field, of: ThemeEvidence, old: raisingConcern",
                    "constant Truth UNKNOWN; what: constant, of: Truth, old: UNKNOWN",
                    "finding trigger atLeast : ThemeEvidence, voices, Agreed; what: finding, of: trigger, old: atLeast",
                    "type org.localinvolvement.links.rules.trigger.Measure : fact; what: type, old: org.localinvolvement.links.rules.trigger.Measure",
                    "fact trigger Measure; what: type, old: org.localinvolvement.links.rules.trigger.Measure",
                    "question duty.links; what: question, old: duty.links",
                    "annotation because; what: annotation, old: because",
                    "action gather-views; what: action, old: gather-views",
                    "parameter volume-of-voices.threshold; what: parameter, old: volume-of-voices.threshold",
                    "rule T01; what: rule, old: T01",
                    "key *.test.yaml #test/just_not; what: key, of: '*.test.yaml', old: just_not"
                })
        void whereTheyAreTakenAwayUnlessAFormerWordSaysWhatIsWrittenNow(String word, String former) {
            Set<String> released = PublishedWords.now();
            assertThat(released).contains(word);
            Set<String> now = new TreeSet<>(released);
            now.remove(word);
            assertThat(PublishedWords.missing(released, now, former()))
                    .containsExactly(word + " is gone: take it back, or say in former-words.yaml what is written now");
            assertThat(PublishedWords.missing(
                            released, now, former(former + ", new: another, since: 0.2.0, works: no")))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "field ThemeEvidence raisingConcern : voices; field ThemeEvidence raisingConcern : number",
                    "type org.localinvolvement.links.rules.trigger.Measure : fact; type org.localinvolvement.links.rules.trigger.Measure : list"
                })
        void whereTheirKindChanges(String word, String other) {
            Set<String> released = PublishedWords.now();
            assertThat(released).contains(word);
            Set<String> now = new TreeSet<>(released);
            now.remove(word);
            now.add(other);
            assertThat(PublishedWords.missing(released, now, former()))
                    .containsExactly(word + " became " + other + ": take it back, or give it another name");
        }

        @Test
        void andNothingIsWhereWordsAreAdded() {
            Set<String> now = new TreeSet<>(PublishedWords.now());
            now.add("field ThemeEvidence somethingNew : number");
            assertThat(PublishedWords.missing(PublishedWords.now(), now, former()))
                    .isEmpty();
        }
    }

    @Nested
    class AFormerWordIsUntrue {

        @Test
        void whereTheNewWordIsNone() {
            assertThat(PublishedWords.untrue(
                            former("what: field, of: ThemeEvidence, old: concerned, new: raisedConcern, since: 0.2.0,"
                                    + " works: no"),
                            PublishedWords.now()))
                    .containsExactly("there is no field raisedConcern, the new word for concerned");
        }

        @Test
        void whereTheOldWordIsSaidToBeUnderstoodAndIsGone() {
            assertThat(PublishedWords.untrue(
                            former("what: rule, old: T90, new: T01, since: 0.2.0, works: yes"), PublishedWords.now()))
                    .containsExactly("the rule T90 is said to be understood, and is gone");
        }

        @Test
        void whereTheOldWordIsSaidToBeGoneAndIsThere() {
            assertThat(PublishedWords.untrue(
                            former("what: key, of: pack.yaml, old: extends, new: replace, since: 0.2.0, works: no"),
                            PublishedWords.now()))
                    .containsExactly("the key extends is said to be gone, and is there");
        }

        @Test
        void andNoneIsWhereBothAreAsTheyAreSaidToBe() {
            assertThat(PublishedWords.untrue(
                            former(
                                    "what: constant, of: Truth, old: PERHAPS, new: UNKNOWN, since: 0.2.0, works: no",
                                    "what: finding, of: trigger, old: found, new: atLeast, since: 0.2.0, works: yes"),
                            PublishedWords.now()))
                    .isEmpty();
        }
    }
}
