package org.localinvolvement.links.rules.internal.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.rules.trigger.MeasureKind;

class RuleCompilerTest {

    private static final RuleCompiler VETTING = RuleCompiler.vetting(SomeRules.TRIGGER);

    private static final String TWO_RULES =
            SomeRules.rule("W01 Ward", "$m : Measure( kind == MeasureKind.VOICES )", "findings.reached($m);")
                    + SomeRules.rule("W02 Rise", "$m : Measure( kind == MeasureKind.RISE )", "findings.reached($m);");

    private static String shipped(String question) {
        String resource = "/org/localinvolvement/links/rules/drl/" + question + "/" + question + ".drl";
        try (InputStream drl = RuleCompilerTest.class.getResourceAsStream(resource)) {
            assertThat(drl).isNotNull();
            return new String(drl.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("package org.localinvolvement.links.rules.drl." + question, "package wexbridge.rules");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Nested
    class GivenHarmlessRules {

        @Test
        void makesRulesThatFire() {
            CompiledRules rules = SomeRules.compiled(VETTING, SomeRules.file(TWO_RULES));
            assertThat(rules.models().stream().flatMap(model -> model.getRules().stream()))
                    .extracting(rule -> rule.getName())
                    .containsExactlyInAnyOrder("W01 Ward", "W02 Rise");
            assertThat(SomeRules.spoken(
                            rules.models(),
                            List.of(SomeRules.measure(MeasureKind.VOICES), SomeRules.measure(MeasureKind.CONTACTS))))
                    .isEqualTo(1);
        }

        @Test
        void makesRulesOfEveryFormThatHostsWrite() {
            CompiledRules rules = SomeRules.compiled(VETTING, SomeRules.withConditions("""
                    $p : ParameterValue( name == "w.x", $limit : value, $ratio : ratio, value > 2.5, value * 2 == 4 )
                      $e : ThemeEvidence( theme == $theme, $ward : attribute("ward", "7"), $ward.most >= $limit, contacts > 3,
                        sectors.size > 2, largestShare.most >= $ratio, contributors.least < $ward.most, groups >= $limit,
                        seriousHarm.size == 0, attribute("ward", "7").least >= 0, firstDate != null, firstDate <= lastDate,
                        window.first < lastDate, theme.startsWith("a"), sectors["Health"].least > 2, $harms : seriousHarm )
                      SeriousHarm( recordId == "a", date <= $e.lastDate ) from $harms
                      exists Measure( kind == MeasureKind.CONTACTS, theme == $theme,
                        kind in (MeasureKind.RISE, MeasureKind.VOICES), theme not in ("a", "b") )
                      not Measure( kind == MeasureKind.RISE, theme == $theme, reached == Truth.YES )
                      (exists Measure( theme == "a" || theme == "b" ) or not Measure( theme == "x" ))
                      not ( Measure( theme == "x" ) and SeriousHarm() )
                    """));
            assertThat(rules.models()).isNotEmpty();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Measure( kind == MeasureKind.RISE )                      | 0
                Measure( theme == $theme, kind == MeasureKind.VOICES )   | 1
                Measure( threshold.value >= 10, value.most >= threshold.ratio ) | 1
                Measure( threshold.value > 10 )                          | 0
                Measure( theme in ("a", "podiatry") )                    | 1
                Measure( theme not in ("a", "podiatry") )                | 0
                Measure( parameters.size == 1, parameters contains threshold ) | 1
                Measure( window.first < window.last, lastDay == window.last ) | 1
                Measure( reached != Truth.NO )                           | 1
                exists Measure( theme == $theme )                        | 1
                not Measure( theme == $theme )                           | 0
                ParameterValue( value + 1 > 10 )                         | 1
                ParameterValue( from < $m.lastDay )                      | 1
                """)
        void comparesAsItIsWritten(String condition, int spoken) {
            CompiledRules rules = SomeRules.compiled(VETTING, SomeRules.withConditions(condition));
            ParameterValue parameter = SomeRules.measure(MeasureKind.VOICES).threshold();
            assertThat(SomeRules.spoken(rules.models(), List.of(SomeRules.measure(MeasureKind.VOICES), parameter)))
                    .isEqualTo(spoken);
        }

        @Test
        void acceptsTheRulesThatTheLibraryShips() {
            SomeRules.compiled(VETTING, new RuleSource("wexbridge.rules", "trigger.drl", shipped("trigger")));
            SomeRules.compiled(
                    RuleCompiler.vetting(SomeRules.PRIORITY),
                    new RuleSource("wexbridge.rules", "priority.drl", shipped("priority")));
        }

        @Test
        void keepsLettersOfEveryLanguage() {
            CompiledRules rules = SomeRules.compiled(
                    VETTING,
                    SomeRules.file(SomeRules.rule(
                            "Ŵ Llais y bobl ŷ €", "$m : Measure( theme != \"ŵ\" )", "findings.reached($m);")));
            assertThat(rules.models().get(0).getRules())
                    .extracting(rule -> rule.getName())
                    .containsExactly("Ŵ Llais y bobl ŷ €");
        }

        @Test
        void givesEqualNamesAndBytesEachTime() {
            List<String> first = SomeRules.compiled(VETTING, SomeRules.file(TWO_RULES)).models().stream()
                    .map(model -> model.getClass().getName())
                    .toList();
            List<String> second = SomeRules.compiled(VETTING, SomeRules.file(TWO_RULES)).models().stream()
                    .map(model -> model.getClass().getName())
                    .toList();
            assertThat(second).isEqualTo(first);
        }

        @Test
        void defineTheirClassesInALoaderOfTheirOwn() {
            ClassLoader loader = SomeRules.compiled(VETTING, SomeRules.file(TWO_RULES))
                    .models()
                    .get(0)
                    .getClass()
                    .getClassLoader();
            assertThat(loader).isInstanceOf(RuleLoader.class);
            assertThat(loader.getParent()).isInstanceOf(HidingLoader.class);
        }
    }

    @Nested
    class GivenMistakes {

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                ThemeEvidence( nosuch > 3 )                     | cannot understand "nosuch > 3": the fact has no such field
                Nosuch( a == 1 )                                | there is no fact of the kind Nosuch; import it, or mend its name
                ThemeEvidence( theme == $nosuch )               | cannot understand "theme == $nosuch": a name in it is neither a field nor bound before
                Measure( kind == MeasureKind.NOSUCH )           | MeasureKind has no NOSUCH
                Measure( reached == MeasureKind.RISE )          | compares Truth with MeasureKind; compare values of one kind
                Measure( value.most > 3 )                       | compares Ratio with int; compare values of one kind
                ThemeEvidence( contacts > "abc" )               | compares a number with the text abc
                ThemeEvidence( contacts == 99999999999999999999 ) | the number 99999999999999999999 is too large
                ThemeEvidence( attribute("a") == null )         | ThemeEvidence has no attribute(String)
                ThemeEvidence( theme == )                       | did not expect ')' here
                """)
        void saysInPlainWordsWhatIsWrongWithACondition(String condition, String reason) {
            assertThat(SomeRules.problems(VETTING, SomeRules.withConditions(condition)))
                    .first()
                    .satisfies(problem -> {
                        assertThat(problem.stage()).isEqualTo(Stage.COMPILE);
                        assertThat(problem.rule()).isEqualTo("W01 Ward");
                        assertThat(problem.reason()).isEqualTo(reason);
                    });
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                findings.nosuch($m);     | TriggerFindings has no nosuch(Measure)
                findings.reached($theme); | reached(Measure) of TriggerFindings does not take (String)
                findings.reached($x);    | $x is not bound; bind it in a condition
                int x = ;                | the consequence cannot be read; write one call of findings, ended with a semicolon
                """)
        void saysInPlainWordsWhatIsWrongWithAConsequence(String consequence, String reason) {
            assertThat(SomeRules.problems(VETTING, SomeRules.withConsequence(consequence)))
                    .extracting(CompileProblem::reason)
                    .containsExactly(reason);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                ThemeEvidence( theme > 3 )               | compares a text with something that is no text
                ThemeEvidence( firstDate > "2009-04-01" ) | compares a date with a text
                ThemeEvidence( theme matches "a.*" )     | uses a regular expression
                """)
        void findsInTheBytesWhatTheEngineLetsPass(String condition, String reason) {
            assertThat(SomeRules.problems(VETTING, SomeRules.withConditions(condition)))
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.stage()).isEqualTo(Stage.BYTES);
                        assertThat(problem.rule()).isEqualTo("W01 Ward");
                        assertThat(problem.reason()).contains(reason);
                    });
        }

        @Test
        void saysInWhichOfSeveralRulesTheyStandAndOnlyThere() {
            String rules = TWO_RULES
                    + SomeRules.rule("W03 Wrong", "$m : Measure( nosuch > 3 )", "findings.reached($m);")
                    + SomeRules.rule("W04 Wrong too", "$m : Measure()", "findings.nosuch($m);");
            assertThat(SomeRules.problems(VETTING, SomeRules.file(rules)))
                    .extracting(CompileProblem::rule)
                    .containsExactly("W03 Wrong", "W04 Wrong too");
        }

        @Test
        void saysOnWhichLineTheParserStopped() {
            RuleSource source = SomeRules.withConditions("ThemeEvidence( theme == )");
            List<String> lines = source.drl().lines().toList();
            assertThat(SomeRules.problems(VETTING, source))
                    .singleElement()
                    .satisfies(
                            problem -> assertThat(lines.get(problem.line() - 1)).contains("theme == )"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Measure( kind == \"RISE\" )",
                    "ThemeEvidence( theme == 3.5.2 )",
                    "$m : ThemeEvidence( $m : theme )",
                    "ThemeEvidence( theme > $m )",
                    "ThemeEvidence( groups == 99999999999 )",
                    "ThemeEvidence( firstDate == \"tomorrow\" )",
                    "ThemeEvidence( contacts == 0x )",
                    "ThemeEvidence( theme == 'it' + )",
                    "ThemeEvidence( theme == \"a\" && )",
                    "ThemeEvidence( this.theme.nosuch.deeper == 1 )",
                    "Measure( kind == MeasureKind )",
                    "Measure( kind == null, null == kind, null > null )",
                    "Measure( 1 / 0 > 0 )",
                    "Measure( value )"
                })
        void neverSpeaksOfTheJavaThatTheEngineWrote(String condition) {
            for (Compilation compilation : List.of(
                    VETTING.compile(SomeRules.withConditions(condition)),
                    RuleCompiler.trusting().compile(SomeRules.withConditions(condition)))) {
                if (compilation instanceof RefusedRules refused) {
                    assertThat(refused.problems())
                            .allSatisfy(problem -> assertThat(problem.reason())
                                    .isNotBlank()
                                    .doesNotContainPattern(
                                            "[0-9A-F]{32}|Lambda|src/main/java|Exception|line -1|org\\.drools|\\R"));
                }
            }
        }

        @Test
        void refusesRulesNestedTooDeeplyForTheEngine() {
            String deep = "(".repeat(20_000) + "theme == \"a\"" + ")".repeat(20_000);
            assertThat(SomeRules.problems(VETTING, SomeRules.withConditions("Measure( " + deep + " )")))
                    .extracting(CompileProblem::stage)
                    .containsOnly(Stage.COMPILE);
        }

        @Test
        void refusesAFileWithoutRules() {
            assertThat(SomeRules.problems(VETTING, SomeRules.file("")))
                    .extracting(CompileProblem::reason)
                    .containsExactly("there is no rule in package wexbridge.rules of this file");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"java.lang", "org.drools.mine", "org.localinvolvement.links.rules.drl.trigger", "a b", ""})
        void refusesPackagesThatAreNotTheHosts(String rulePackage) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new RuleSource(rulePackage, "some.drl", ""))
                    .withMessageContaining("give a name of your own");
        }
    }

    @Nested
    class LeavesTheHostAlone {

        @Test
        void printsNothingAndSetsNothingAndLeavesNoThread() {
            PrintStream out = System.out;
            PrintStream err = System.err;
            ByteArrayOutputStream printed = new ByteArrayOutputStream();
            Properties before = (Properties) System.getProperties().clone();
            ClassLoader context = Thread.currentThread().getContextClassLoader();
            SomeRules.compiled(VETTING, SomeRules.file(TWO_RULES));
            long threads = threads();
            try (PrintStream listening = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
                System.setOut(listening);
                System.setErr(listening);
                SomeRules.compiled(VETTING, SomeRules.file(TWO_RULES));
                SomeRules.problems(VETTING, SomeRules.withConditions("ThemeEvidence( nosuch > 3 )"));
                SomeRules.problems(VETTING, SomeRules.withConsequence("findings.nosuch($m);"));
                SomeRules.problems(VETTING, SomeRules.withConditions("ThemeEvidence( theme == )"));
                SomeRules.problems(VETTING, SomeRules.withConsequence("System.exit(1);"));
            } finally {
                System.setOut(out);
                System.setErr(err);
            }
            assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
            assertThat(System.getProperties()).isEqualTo(before);
            assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(context);
            assertThat(threads()).isLessThanOrEqualTo(threads);
        }

        private long threads() {
            return Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> !thread.getName().contains("surefire"))
                    .count();
        }

        @Test
        void isNotMovedByPropertiesOfTheEngineThatTheHostSet() {
            Map<String, String> hostile = new TreeMap<>(Map.of(
                    "drools.lang.level", "DRL10",
                    "drools.dialect.java.compiler", "NATIVE",
                    "drools.dialect.default", "mvel",
                    "drools.propertySpecific", "DISABLED",
                    "drools.externaliseCanonicalModelLambda", "false",
                    "drools.dateformat", "yyyy/MM/dd"));
            List<String> plain = SomeRules.compiled(VETTING, SomeRules.file(TWO_RULES)).models().stream()
                    .map(model -> model.getClass().getName())
                    .toList();
            hostile.forEach(System::setProperty);
            try {
                CompiledRules rules = SomeRules.compiled(VETTING, SomeRules.file(TWO_RULES));
                assertThat(rules.models().stream().map(model -> model.getClass().getName()))
                        .isEqualTo(plain);
                assertThat(SomeRules.spoken(rules.models(), List.of(SomeRules.measure(MeasureKind.VOICES))))
                        .isEqualTo(1);
            } finally {
                hostile.keySet().forEach(System::clearProperty);
            }
        }

        @Test
        void doesNotTakeClassesOfTheRulesPackageFromTheHostsJars() throws IOException {
            URL[] jars = {
                RuleCompilerTest.class.getProtectionDomain().getCodeSource().getLocation()
            };
            String own = RuleCompilerTest.class.getPackageName();
            try (URLClassLoader host = new URLClassLoader(jars, RuleCompilerTest.class.getClassLoader())) {
                HidingLoader hiding = new HidingLoader(host, own, false);
                String resource = own.replace('.', '/') + "/Witness.class";
                assertThat(host.getResource(resource)).isNotNull();
                assertThat(hiding.getResource(resource)).isNull();
                assertThat(hiding.getResources(resource).hasMoreElements()).isFalse();
                assertThat(hiding.getResourceAsStream(resource)).isNull();
                org.assertj.core.api.Assertions.assertThatExceptionOfType(ClassNotFoundException.class)
                        .isThrownBy(() -> hiding.loadClass(own + ".Witness"));
            }
        }
    }
}
