package org.localinvolvement.links.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** What the text of every rule that the library ships keeps to, whatever the rule says. */
class ShippedRulesTest {

    private static final List<String> QUESTIONS = List.of("trigger", "priority");
    private static final Pattern RULE = Pattern.compile(
            "^rule \"([^\"]+)\"\\R(.*?)^when\\R(.*?)^then\\R(.*?)^end$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern BINDING = Pattern.compile("\\$([A-Za-z]+) : ");
    private static final Pattern LITERAL_TEXT = Pattern.compile("\"[^\"]*\"");

    /** A rule as it is written. */
    private record Written(String name, String annotations, String conditions, String consequence) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static String text(String question) {
        String resource = "/org/localinvolvement/links/rules/drl/" + question + "/" + question + ".drl";
        try (InputStream stream = ShippedRulesTest.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutComments(String drl) {
        return drl.lines().filter(line -> !line.startsWith("//")).reduce("", (one, next) -> one + next + "\n");
    }

    private static Stream<Written> written(String question) {
        return RULE.matcher(withoutComments(text(question)))
                .results()
                .map(found -> new Written(found.group(1), found.group(2), found.group(3), found.group(4)));
    }

    static Stream<Written> everyRule() {
        return QUESTIONS.stream().flatMap(ShippedRulesTest::written);
    }

    private static List<RuleText> loaded(String question) {
        try (RuleBase base = RuleBase.shipped(question)) {
            return List.copyOf(base.rules());
        }
    }

    @Nested
    class EveryRule {

        @ParameterizedTest
        @ValueSource(strings = {"trigger", "priority"})
        void thatIsWrittenIsLoaded(String question) {
            List<String> names = written(question).map(Written::name).toList();
            assertThat(loaded(question))
                    .extracting(rule -> rule.id() + " " + rule.title())
                    .containsExactlyElementsOf(new TreeSet<>(names))
                    .hasSameSizeAs(names);
        }

        @ParameterizedTest
        @MethodSource("org.localinvolvement.links.rules.internal.ShippedRulesTest#everyRule")
        void saysWhichItIsAndWhatItCitesAndWhy(Written rule) {
            for (String annotation : List.of("@id", "@title", "@cites", "@because")) {
                assertThat(rule.annotations()).containsOnlyOnce(annotation + "(\"");
            }
            String id = rule.name().substring(0, rule.name().indexOf(' '));
            assertThat(id).matches("[A-Z][0-9]{2}");
            assertThat(rule.annotations()).contains("@id(\"" + id + "\")");
            assertThat(rule.annotations()).contains("@title(\"" + rule.name().substring(4) + "\")");
        }

        @Test
        void hasAnIdThatNoOtherRuleOfAnyQuestionHas() {
            assertThat(QUESTIONS.stream().flatMap(question -> loaded(question).stream()))
                    .extracting(RuleText::id)
                    .doesNotHaveDuplicates();
        }

        @Test
        void isOverruledOnlyByNameOfARuleThatIsShipped() {
            List<String> ids = QUESTIONS.stream()
                    .flatMap(question -> loaded(question).stream())
                    .map(RuleText::id)
                    .toList();
            assertThat(QUESTIONS.stream().flatMap(question -> loaded(question).stream()))
                    .flatExtracting(RuleText::overrules)
                    .isSubsetOf(ids);
        }

        @ParameterizedTest
        @MethodSource("org.localinvolvement.links.rules.internal.ShippedRulesTest#everyRule")
        void fillsEveryPlaceOfItsReasonFromABindingOfItsOwn(Written rule) {
            TreeSet<String> bindings = new TreeSet<>();
            Matcher matcher = BINDING.matcher(rule.conditions());
            while (matcher.find()) {
                assertThat(bindings.add(matcher.group(1)))
                        .as("$%s is bound once", matcher.group(1))
                        .isTrue();
            }
            RuleText text = QUESTIONS.stream()
                    .flatMap(question -> loaded(question).stream())
                    .filter(one -> rule.name().startsWith(one.id() + " "))
                    .findFirst()
                    .orElseThrow();
            assertThat(bindings).containsAll(text.places());
            assertThat(text.because().replaceAll("\\{[a-zA-Z]+}", ""))
                    .as("what is left of the reason without its places")
                    .doesNotContain("{", "}", "$")
                    .doesNotEndWith(".");
        }

        @ParameterizedTest
        @MethodSource("org.localinvolvement.links.rules.internal.ShippedRulesTest#everyRule")
        void saysOneThingInItsConsequence(Written rule) {
            assertThat(rule.consequence().strip()).matches("findings\\.[a-zA-Z]+\\(\\$[a-zA-Z]+(, \\$[a-zA-Z]+)*\\);");
        }

        @ParameterizedTest
        @MethodSource("org.localinvolvement.links.rules.internal.ShippedRulesTest#everyRule")
        void comparesWithAgreedValuesAndNeverWithANumber(Written rule) {
            assertThat(LITERAL_TEXT.matcher(rule.conditions()).replaceAll("\"\""))
                    .doesNotContainPattern("[0-9]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"trigger", "priority"})
    void noRuleDependsOnOrderOrTimeOrChangesAFact(String question) {
        assertThat(LITERAL_TEXT.matcher(withoutComments(text(question))).replaceAll("\"\""))
                .doesNotContainPattern(
                        "\\b(salience|agenda-group|activation-group|ruleflow-group|auto-focus|lock-on-active)\\b")
                .doesNotContainPattern("\\b(no-loop|enabled|duration|timer|calendars|dialect|extends)\\b")
                .doesNotContainPattern("date-effective|date-expires")
                .doesNotContainPattern(
                        "\\b(update|modify|insert|insertLogical|delete|retract|eval|accumulate|from)\\b\\s*[({]")
                .doesNotContainPattern("^\\s*(declare|function|query|import static|import accumulate)\\b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"trigger", "priority"})
    void theOnlyGlobalIsTheOneThroughWhichRulesSpeak(String question) {
        assertThat(text(question).lines().filter(line -> line.startsWith("global ")))
                .singleElement()
                .asString()
                .endsWith("Findings findings");
    }

    /** Shipped rules stay in what both levels of the language have in common. */
    @Nested
    class AtBothLevelsOfTheLanguage {

        private static final String LEVEL = "drools.lang.level";
        private static final String OF_THE_OLD_LEVEL_ONLY = """
                package org.localinvolvement.links.rules.drl.trigger
                import org.localinvolvement.links.model.involvement.SeriousHarm
                global org.localinvolvement.links.rules.trigger.TriggerFindings findings
                rule "Half a constraint"
                when
                  $harm : SeriousHarm( recordId == "a" || == "b" )
                then
                  findings.alleged($harm);
                end
                """;

        static Stream<Arguments> files() {
            return QUESTIONS.stream()
                    .flatMap(question -> Stream.of("DRL6", "DRL10").map(level -> Arguments.of(question, level)));
        }

        @ParameterizedTest
        @MethodSource("files")
        void everyFileCompilesWithoutAWordOfComplaint(String question, String level) {
            assertThat(compiled(text(question), level)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"DRL6, true", "DRL10, false"})
        void theCompilerIsReallyAskedAtThatLevel(String level, boolean compiles) {
            assertThat(compiled(OF_THE_OLD_LEVEL_ONLY, level).isEmpty()).isEqualTo(compiles);
        }

        @ParameterizedTest
        @ValueSource(strings = {"trigger", "priority"})
        void everyFileIsReadAlike(String question) throws DroolsParserException {
            List<String> old = read(text(question), LanguageLevelOption.DRL6);
            assertThat(old).hasSize((int) written(question).count());
            assertThat(read(text(question), LanguageLevelOption.DRL10)).isEqualTo(old);
        }

        /** What is complained of; the level can be told to the compiler by a system property only, which is put back. */
        private static List<String> compiled(String drl, String level) {
            KieServices services = KieServices.get();
            ReleaseId release = services.newReleaseId("org.localinvolvement.test", "rules-" + UUID.randomUUID(), "1");
            KieFileSystem files = services.newKieFileSystem();
            files.generateAndWritePomXML(release);
            files.write("src/main/resources/org/localinvolvement/links/rules/drl/some/some.drl", drl);
            String before = System.getProperty(LEVEL);
            System.setProperty(LEVEL, level);
            try {
                return services
                        .newKieBuilder(files)
                        .buildAll(ExecutableModelProject.class)
                        .getResults()
                        .getMessages()
                        .stream()
                        .map(Message::getText)
                        .toList();
            } finally {
                if (before == null) {
                    System.clearProperty(LEVEL);
                } else {
                    System.setProperty(LEVEL, before);
                }
                services.getRepository().removeKieModule(release);
            }
        }

        /** Each rule with its annotations, patterns and constraints. */
        private static List<String> read(String drl, LanguageLevelOption level) throws DroolsParserException {
            DrlParser parser = new DrlParser(level);
            PackageDescr file = parser.parse(false, drl);
            assertThat(parser.hasErrors()).isFalse();
            List<String> rules = new ArrayList<>();
            for (RuleDescr rule : file.getRules()) {
                StringBuilder read = new StringBuilder(rule.getName());
                read.append(new TreeSet<>(rule.getAnnotationNames()));
                for (BaseDescr part : rule.getLhs().getDescrs()) {
                    PatternDescr pattern = (PatternDescr) part;
                    read.append(' ')
                            .append(pattern.getIdentifier())
                            .append(" : ")
                            .append(pattern.getObjectType());
                    pattern.getDescrs().forEach(constraint -> read.append(" | ").append(constraint));
                }
                rules.add(read.toString());
            }
            return rules;
        }
    }
}
