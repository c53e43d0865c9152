package org.localinvolvement.links.rules.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localinvolvement.links.rules.authoring.GivenFacts;
import org.localinvolvement.links.rules.authoring.GivenVoices;
import org.localinvolvement.links.rules.authoring.RuleMutation;
import org.localinvolvement.links.rules.authoring.RulePackCheck;
import org.localinvolvement.links.rules.authoring.RulePackVerifier;
import org.localinvolvement.links.rules.authoring.RuleTestResult;
import org.localinvolvement.links.rules.guide.Guide.Listing;
import org.localinvolvement.links.rules.pack.PackFile;
import org.localinvolvement.links.rules.pack.PackProblem;
import org.localinvolvement.links.rules.pack.RulePack;
import org.localinvolvement.links.rules.parameter.Parameters;

/**
 * The guide says what the library does: every listing runs, and every table and message is what the library has.
 *
 * <p>What is made from the library is written anew with {@code -Dlinks.guide.write=true}. The commands, and what they print,
 * are run by the command line's {@code GuideCommandsTest}.
 */
class AuthorsGuideTest {

    private static final Path HOST = Path.of("..", "links-examples", "host-rules", "src");
    private static final Path COMPILED = Path.of("..", "links-examples", "compiled-rules");
    private static final Path PACK = HOST.resolve("main/resources/wexbridge");
    private static final Path PRACTICE = COMPILED.resolve("src/main/resources/practice");

    @Nested
    class EveryListing {

        /** Whoever adds a listing says here what runs it. */
        @Test
        void isOfAKindThatSomethingRuns() {
            Map<String, Long> kinds = Guide.listings().stream()
                    .collect(Collectors.groupingBy(Listing::kind, TreeMap::new, Collectors.counting()));
            Map<String, Long> packs = Guide.listings().stream()
                    .filter(listing -> Set.of("drl", "yaml").contains(listing.kind()))
                    .collect(Collectors.groupingBy(
                            listing -> listing.name().replaceAll("/.*", ""), TreeMap::new, Collectors.counting()));
            long mistakes = MISTAKES.size();
            long commands = 9;
            long formOfARule = 1;
            assertThat(kinds)
                    .isEqualTo(Map.of(
                            "drl",
                            11L,
                            "java",
                            4L,
                            "sh",
                            commands,
                            "text",
                            commands + formOfARule + mistakes,
                            "xml",
                            1L,
                            "yaml",
                            20L));
            assertThat(packs)
                    .isEqualTo(Map.of(
                            "first",
                            3L,
                            "wexbridge",
                            8L,
                            "practice",
                            16L,
                            "quiet",
                            1L,
                            "quiet-2010",
                            2L,
                            "facts.yaml",
                            1L));
        }

        @Test
        void ofThePackOfWexbridgeIsTheFileOfTheHostsProject() throws IOException {
            assertThat(told("wexbridge")).isEqualTo(files(PACK));
        }

        @Test
        void ofThePackOfPracticeIsTheFileThatMavenCompiles() throws IOException {
            assertThat(told("practice")).isEqualTo(files(PRACTICE));
        }

        private static Map<String, String> files(Path pack) throws IOException {
            Map<String, String> files = new TreeMap<>();
            try (Stream<Path> paths = Files.walk(pack)) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    files.put(pack.relativize(path).toString().replace('\\', '/'), Files.readString(path));
                }
            }
            return files;
        }

        private static Map<String, String> told(String pack) {
            Map<String, String> told = new TreeMap<>();
            Guide.pack(pack).forEach(file -> told.put(file.name(), file.text()));
            return told;
        }

        @Test
        void inJavaStandsInAHostsProjectWhichRunsIt() throws IOException {
            for (Listing listing : Guide.listings()) {
                if (listing.kind().equals("java")) {
                    String code = listing.text().substring(listing.text().indexOf('\n') + 1);
                    String folder = listing.name().endsWith("Test.java") ? "test/java" : "main/java";
                    Path wexbridge = HOST.resolve(folder).resolve("wexbridge").resolve(listing.name());
                    Path practice = COMPILED.resolve("src")
                            .resolve(folder)
                            .resolve("practice")
                            .resolve(listing.name());
                    assertThat(Files.readString(Files.exists(wexbridge) ? wexbridge : practice))
                            .contains(code);
                }
            }
        }

        @Test
        void ofAPomStandsInTheOneThatMavenCompilesRulesBy() throws IOException {
            String pom = Files.readString(COMPILED.resolve("pom.xml"));
            assertThat(Guide.listings().stream()
                            .filter(listing -> listing.kind().equals("xml")))
                    .isNotEmpty()
                    .allSatisfy(listing -> assertThat(pom).contains(listing.text()));
        }

        @Test
        void ofALineOfContactsIsOneThatATestCanGive() {
            List<String> lines = Pattern.compile("(?m)^\\| `(- \\{.*})` \\|")
                    .matcher(Guide.text())
                    .results()
                    .map(line -> line.group(1))
                    .toList();
            assertThat(lines).hasSize(11);
            String given = "as_at: 2009-12-31\nabout: podiatry\ncontacts:\n  " + String.join("\n  ", lines) + "\n";
            GivenVoices facts = (GivenVoices) GivenFacts.parse("contacts.yaml", given);
            assertThat(facts.triggers().contacts().themes()).containsExactly("dentistry", "podiatry", "transport");
        }

        @Test
        void ofFactsCanBeGivenToTheRules() {
            Parameters agreed = Parameters.standard()
                    .overriddenBy(RulePack.of(Guide.pack("wexbridge")).parameters());
            Listing facts = Guide.listings().stream()
                    .filter(listing -> listing.name().equals("facts.yaml"))
                    .findFirst()
                    .orElseThrow();
            assertThat(GivenFacts.parse(facts.name(), facts.text(), agreed)).isNotNull();
        }

        @Test
        void ofTheFormNamesEveryAnnotationAndImport() {
            Listing form = Guide.listings().stream()
                    .filter(listing ->
                            listing.kind().equals("text") && listing.text().startsWith("package "))
                    .findFirst()
                    .orElseThrow();
            assertThat(form.text())
                    .contains(
                            "@id",
                            "@title",
                            "@cites",
                            "@because",
                            "@action",
                            "@overrules",
                            "@reading",
                            "@test",
                            "when",
                            "then",
                            "end");
        }
    }

    @Nested
    class EveryPack {

        @ParameterizedTest
        @ValueSource(strings = {"first", "wexbridge", "practice", "quiet", "quiet-2010"})
        void isWithoutAProblem(String folder) {
            assertThat(RulePackCheck.check(Guide.pack(folder))).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"first, 2, 1", "wexbridge, 17, 0", "practice, 34, 0"})
        void passesItsTestsWhichLeaveNothingOut(String folder, int tests, int survivors) {
            try (RulePackVerifier verifier = RulePackVerifier.of(RulePack.of(Guide.pack(folder)))) {
                assertThat(verifier.run()).hasSize(tests).allMatch(RuleTestResult::passed);
                assertThat(verifier.coverage().complete()).isTrue();
                assertThat(verifier.mutations())
                        .filteredOn(one -> one.survived() || one.wronglyAccepted())
                        .hasSize(survivors);
            }
        }

        @Test
        void thatIsFirstIsClosedAsTheGuideSays() {
            List<PackFile> files = Guide.pack("first").stream()
                    .map(file -> file.name().endsWith(".test.yaml")
                            ? new PackFile(
                                    file.name(),
                                    file.text()
                                            + "\n  - name: One person is enough\n    contacts:\n"
                                            + "      - {person: 1, on: 2009-11-10, tone: praise}\n    yes: F01\n")
                            : file)
                    .toList();
            try (RulePackVerifier verifier = RulePackVerifier.of(RulePack.of(files))) {
                assertThat(verifier.mutations()).isNotEmpty().noneMatch(RuleMutation::survived);
            }
        }
    }

    @Nested
    class WhatIsMadeFromTheLibrary {

        @Test
        void isAllKnown() {
            assertThat(Guide.made().keySet())
                    .isEqualTo(new TreeSet<>(Set.of(
                            "every",
                            "questions",
                            "facts",
                            "constants",
                            "findings",
                            "actions",
                            "deeds",
                            "terms",
                            "mistakes")));
        }

        @Test
        void isAsTheLibraryHasIt() throws IOException {
            assertMade("every", EveryQuestion.table());
            assertMade("questions", GuideTables.questions());
            assertMade("facts", GuideTables.facts());
            assertMade("constants", GuideTables.constants());
            assertMade("findings", GuideTables.findings());
            assertMade("actions", GuideTables.actions());
            assertMade("deeds", GuideTables.deeds());
            assertMade("terms", GuideTables.terms());
        }

        @Test
        void isWhatTheCheckerSaysToMistakes() throws IOException {
            StringBuilder words = new StringBuilder();
            for (Mistake mistake : MISTAKES) {
                words.append("**").append(mistake.title()).append("**\n\n```text\n");
                words.append(mistake.messages().stream()
                        .map(PackProblem::inWords)
                        .collect(Collectors.joining("\n\n", "", "\n")));
                words.append("```\n\n");
            }
            assertMade("mistakes", words.toString());
        }

        private void assertMade(String name, String expected) throws IOException {
            assertThat(Guide.madeOrWritten(name, expected))
                    .as("the part \"" + name + "\" of the guide; run the test with -Dlinks.guide.write=true")
                    .isEqualTo(expected);
        }
    }

    /** A change of one place in the pack of Wexbridge, and how an author calls it. */
    private record Mistake(String title, String file, String right, String wrong) {

        List<PackProblem> messages() {
            List<PackFile> files = new ArrayList<>();
            for (PackFile one : Guide.pack("wexbridge")) {
                if (!one.name().equals(file)) {
                    files.add(one);
                    continue;
                }
                assertThat(one.text()).as(title).contains(right);
                int at = one.text().indexOf(right);
                files.add(new PackFile(
                        file, one.text().substring(0, at) + wrong + one.text().substring(at + right.length())));
            }
            List<PackProblem> problems = RulePackCheck.check(files);
            assertThat(problems).as(title).isNotEmpty();
            return problems;
        }
    }

    private static final String WARDS = "wards.drl";
    private static final String CONCERN = "concern.drl";
    private static final String SCRUTINY = "scrutiny.drl";
    private static final String LIMIT = "$people.most >= $limit";

    private static final List<Mistake> MISTAKES = List.of(
            new Mistake("A field is misspelt", CONCERN, "raisingConcern", "raisingConcerns"),
            new Mistake("A parameter is misspelt", WARDS, "\"wexbridge.ward-voices\"", "\"wexbridge.ward-voice\""),
            new Mistake("One equals sign", WARDS, "theme == $theme", "theme = $theme"),
            new Mistake("A number that somebody agreed stands in the rule", CONCERN, LIMIT, "$people.most >= 40"),
            new Mistake("Voices are compared as a whole", CONCERN, LIMIT, "$people >= $limit"),
            new Mistake(
                    "A constant in quotation marks", SCRUTINY, "actions contains \"gather-views\"", "holds != \"NO\""),
            new Mistake("A date in quotation marks", CONCERN, LIMIT, LIMIT + ", lastDate >= \"2009-04-01\""),
            new Mistake("Or", CONCERN, LIMIT, LIMIT + " || groups > 0"),
            new Mistake("A sum", CONCERN, LIMIT, "$people.most - groups >= $limit"),
            new Mistake("A name that is not given to anything", CONCERN, LIMIT, "$people.most >= $limits"),
            new Mistake("The reason shows what has no name", WARDS, "{people} people of", "{persons} people of"),
            new Mistake("A name that is given twice", WARDS, "theme == $theme,", "$theme : theme,"),
            new Mistake("Two facts that nothing joins", WARDS, "theme == $theme, ", ""),
            new Mistake(
                    "An import is missing", WARDS, "import org.localinvolvement.links.rules.parameter.Agreed\n", ""),
            new Mistake(
                    "A rule does not say what it rests on",
                    CONCERN,
                    "  @cites(\"Starting a work programme (April 2008), Identifying priorities | LINk meeting of 12 March 2009, minute 9\")\n",
                    ""),
            new Mistake("An action that nobody knows", WARDS, "| gather-views", "| gather-view"),
            new Mistake("The id of a shipped rule", WARDS, "@id(\"W01\")", "@id(\"T01\")"),
            new Mistake("The order of rules", WARDS, "when\n", "  salience 10\nwhen\n"),
            new Mistake(
                    "A finding of another question",
                    SCRUTINY,
                    "findings.defer($reached)",
                    "findings.reached($reached)"),
            new Mistake(
                    "Anything else after then",
                    WARDS,
                    "findings.atLeast($evidence, $people, $agreed);",
                    "System.out.println($people);"),
            new Mistake("A rule to be replaced does not exist", "pack.yaml", "- rule: T01", "- rule: T60"),
            new Mistake(
                    "A number without a source",
                    "parameters.yaml",
                    "        reference: LINk meeting of 10 December 2009, minute 4\n",
                    ""));
}
