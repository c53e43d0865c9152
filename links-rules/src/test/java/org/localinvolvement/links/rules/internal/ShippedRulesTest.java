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
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.rules.authoring.RulePackCheck;
import org.localinvolvement.links.rules.internal.language.Complaints;
import org.localinvolvement.links.rules.internal.language.DrlReader;
import org.localinvolvement.links.rules.internal.language.DrlTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.RuleTree;
import org.localinvolvement.links.rules.internal.language.DrlWriter;
import org.localinvolvement.links.rules.internal.language.FormCheck;
import org.localinvolvement.links.rules.pack.PackProblem;
import org.localinvolvement.links.rules.pack.QuestionForm;

/** What the text of every rule that the library ships keeps to, whatever the rule says. */
class ShippedRulesTest {

    static List<String> questions() {
        return RulePackCheck.questions().stream().map(QuestionForm::name).toList();
    }

    private static String text(String question) {
        String resource = ShippedModels.resource(question, ".drl");
        try (InputStream stream = ShippedRulesTest.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text as it is read, and what is wrong with it. */
    private static DrlTree tree(String question, Complaints complaints) {
        DrlTree tree = DrlReader.read(question + ".drl", text(question), complaints);
        FormCheck.check(
                tree, RulePackCheck.questions(), "org.localinvolvement.links.rules.drl." + question, complaints);
        return tree;
    }

    private static List<RuleTree> rules(String question) {
        return tree(question, new Complaints(question + ".drl", text(question))).rules();
    }

    static Stream<RuleTree> everyRule() {
        return questions().stream().flatMap(question -> rules(question).stream());
    }

    private static List<RuleText> loaded(String question) {
        try (RuleBase base = RuleBase.shipped(question)) {
            return List.copyOf(base.rules());
        }
    }

    /** What is asked of the rules of hosts is asked of ours: by the same check, in every file. */
    @ParameterizedTest
    @MethodSource("org.localinvolvement.links.rules.internal.ShippedRulesTest#questions")
    void everyFileKeepsToTheFormOfARuleWithoutAWordOfComplaint(String question) {
        Complaints complaints = new Complaints(question + ".drl", text(question));
        tree(question, complaints);
        assertThat(complaints.problems().stream().map(PackProblem::inWords)).isEmpty();
    }

    @Test
    void theCheckIsReallyAsked() {
        String wrong = text("trigger").replace("reached != Truth.NO", "reachd != Truth.NO");
        Complaints complaints = new Complaints("trigger.drl", wrong);
        DrlTree tree = DrlReader.read("trigger.drl", wrong, complaints);
        FormCheck.check(tree, RulePackCheck.questions(), "org.localinvolvement.links.rules.drl.trigger", complaints);
        assertThat(complaints.problems())
                .hasSizeGreaterThan(10)
                .extracting(PackProblem::code)
                .containsOnly(ProblemCode.FIELD_UNKNOWN);
    }

    @Nested
    class EveryRule {

        @ParameterizedTest
        @MethodSource("org.localinvolvement.links.rules.internal.ShippedRulesTest#questions")
        void thatIsWrittenIsLoaded(String question) {
            List<String> names = rules(question).stream().map(RuleTree::name).toList();
            assertThat(loaded(question))
                    .extracting(rule -> rule.id() + " " + rule.title())
                    .containsExactlyElementsOf(new TreeSet<>(names))
                    .hasSameSizeAs(names);
        }

        @ParameterizedTest
        @MethodSource("org.localinvolvement.links.rules.internal.ShippedRulesTest#everyRule")
        void isNamedByALetterAndTwoDigitsAndItsTitle(RuleTree rule) {
            assertThat(rule.says("id")).matches("[A-Z][0-9]{2}");
            assertThat(rule.name()).isEqualTo(rule.says("id") + " " + rule.says("title"));
        }

        @Test
        void hasAnIdThatNoOtherRuleOfAnyQuestionHas() {
            assertThat(everyRule().map(rule -> rule.says("id"))).doesNotHaveDuplicates();
        }

        @Test
        void isOverruledOnlyByNameOfARuleThatIsShipped() {
            List<String> ids = everyRule().map(rule -> rule.says("id")).toList();
            assertThat(everyRule().flatMap(rule -> RuleText.parts(rule.says("overrules")).stream()))
                    .isNotEmpty()
                    .isSubsetOf(ids);
        }
    }

    /** A host's rules are compiled from what is written out again, never from what stood in the file. */
    @Nested
    class WrittenOutAgain {

        @ParameterizedTest
        @MethodSource("org.localinvolvement.links.rules.internal.ShippedRulesTest#questions")
        void everyFileIsReadAsBefore(String question) {
            List<RuleTree> rules = rules(question);
            String again = canonical(question);
            DrlTree tree = DrlReader.read("again.drl", again, new Complaints("again.drl", again));
            assertThat(tree.rules()).hasSameSizeAs(rules);
            assertThat(DrlWriter.write(tree, tree.rules())).isEqualTo(again);
            for (int i = 0; i < rules.size(); i++) {
                assertThat(saying(tree.rules().get(i))).isEqualTo(saying(rules.get(i)));
            }
        }

        @ParameterizedTest
        @MethodSource("org.localinvolvement.links.rules.internal.ShippedRulesTest$AtBothLevelsOfTheLanguage#files")
        void everyFileCompilesToTheSameRules(String question, String level) throws DroolsParserException {
            assertThat(AtBothLevelsOfTheLanguage.compiled(canonical(question), level))
                    .isEmpty();
            LanguageLevelOption option = LanguageLevelOption.valueOf(level);
            assertThat(AtBothLevelsOfTheLanguage.read(canonical(question), option))
                    .isEqualTo(AtBothLevelsOfTheLanguage.read(text(question), option));
        }

        private static String canonical(String question) {
            DrlTree tree = tree(question, new Complaints(question + ".drl", text(question)));
            return DrlWriter.write(tree, tree.rules());
        }

        private static List<String> saying(RuleTree rule) {
            return rule.annotations().stream()
                    .map(annotation -> annotation.name() + " " + annotation.text())
                    .toList();
        }
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
            return questions().stream()
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
        @MethodSource("org.localinvolvement.links.rules.internal.ShippedRulesTest#questions")
        void everyFileIsReadAlike(String question) throws DroolsParserException {
            List<String> old = read(text(question), LanguageLevelOption.DRL6);
            assertThat(old).hasSameSizeAs(rules(question));
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
