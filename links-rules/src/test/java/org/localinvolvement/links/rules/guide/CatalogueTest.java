package org.localinvolvement.links.rules.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.localinvolvement.links.rules.authoring.RuleCatalogue;
import org.localinvolvement.links.rules.authoring.RuleCatalogue.Entry;
import org.localinvolvement.links.rules.internal.ShippedModels;
import org.localinvolvement.links.rules.pack.QuestionForm;

/** The catalogue is of every rule that is shipped; its page is written anew with {@code -Dlinks.guide.write=true}. */
class CatalogueTest {

    private static final Path PAGE = Path.of("CATALOGUE.md");

    static Stream<String> questions() {
        return RuleCatalogue.questions().stream().map(QuestionForm::name);
    }

    private static List<Entry> rules() {
        return RuleCatalogue.of(List.of()).rules();
    }

    @Test
    void everyQuestionThatRulesWereCompiledForIsInIt() {
        assertThat(questions()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(ShippedModels.questions());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyRuleOfAFileIsInIt(String question) throws IOException {
        Path drl = Path.of("src/main/resources" + ShippedModels.resource(question, ".drl"));
        Set<String> written;
        try (Stream<String> lines = Files.lines(drl)) {
            written = lines.filter(line -> line.startsWith("rule \""))
                    .map(line -> line.substring("rule \"".length(), line.lastIndexOf('"')))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        assertThat(rules())
                .filteredOn(rule -> rule.question().equals(question))
                .extracting(rule -> rule.id() + " " + rule.title())
                .containsExactlyInAnyOrderElementsOf(written)
                .isNotEmpty();
    }

    @Test
    void noTwoRulesOfAnyQuestionsHaveOneId() {
        assertThat(rules()).extracting(Entry::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "T01, volume-of-voices.threshold",
        "V03, visit.near-days",
        "L23, governance.domination-share",
        "J05, jsna.refresh-days"
    })
    void aRuleTellsTheParametersThatItReads(String id, String parameter) {
        Set<String> readers = new HashSet<>();
        rules().stream().filter(rule -> rule.parameters().contains(parameter)).forEach(rule -> readers.add(rule.id()));
        assertThat(readers).contains(id);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyRuleHasATestThatFiresItAndIsNamed(String question) {
        ShippedTests tests = ShippedTests.of(question);
        assertThat(rules())
                .filteredOn(rule -> rule.question().equals(question))
                .allSatisfy(rule ->
                        assertThat(tests.firing(rule.id())).as(rule.id()).isNotEmpty())
                .allSatisfy(rule ->
                        assertThat(tests.justMissing(rule.id())).as(rule.id()).isNotEmpty());
    }

    @Test
    void thePageIsAsTheRulesAre() throws IOException {
        String expected = EveryQuestion.catalogue();
        if (Guide.WRITE) {
            Files.writeString(PAGE, expected);
        }
        assertThat(Files.readString(PAGE).replace("\r\n", "\n"))
                .as("the page of the catalogue; run the test with -Dlinks.guide.write=true")
                .isEqualTo(expected);
    }
}
