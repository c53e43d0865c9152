package practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.TriggersQuestion;
import org.localinvolvement.links.api.json.DecisionJson;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.place.PartKind;
import org.localinvolvement.links.model.place.PremisesPart;
import org.localinvolvement.links.model.visit.AuthorisedRepresentative;
import org.localinvolvement.links.model.work.Report;
import org.localinvolvement.links.model.work.Report.ExcludedExtent;
import org.localinvolvement.links.model.work.ReportReceipt;
import org.localinvolvement.links.rules.authoring.AskedRules;
import org.localinvolvement.links.rules.authoring.RulePackCheck;
import org.localinvolvement.links.rules.authoring.RulePackVerifier;
import org.localinvolvement.links.rules.authoring.RuleTest;
import org.localinvolvement.links.rules.duty.DutyQuestion;
import org.localinvolvement.links.rules.duty.Recipient;
import org.localinvolvement.links.rules.duty.ReportSent;
import org.localinvolvement.links.rules.entry.EntryFact;
import org.localinvolvement.links.rules.entry.EntryProvider;
import org.localinvolvement.links.rules.entry.EntryQuestion;
import org.localinvolvement.links.rules.entry.PartSought;
import org.localinvolvement.links.rules.entry.VisitingRepresentative;
import org.localinvolvement.links.rules.pack.PackProblem;
import org.localinvolvement.links.rules.pack.RulePack;

/** A pack that the build compiled answers as the folder that it was compiled from, and tells what is not as it was built. */
class CompiledPackTest {

    private static final Path BUILT = Path.of("target", "classes");
    private static final RulePack COMPILED = PracticeLinks.rules();
    private static final RulePack FOLDER = RulePack.read(Path.of("src/main/resources/practice"));

    @TempDir
    private Path place = Path.of("");

    /** The library without the pack that stands on the class path of these tests. */
    private static final class WithoutPack extends ClassLoader {
        WithoutPack() {
            super(CompiledPackTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("practice.")) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }

        @Override
        public @Nullable URL getResource(String name) {
            return name.startsWith("practice/") ? null : super.getResource(name);
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return name.startsWith("practice/") ? Collections.emptyEnumeration() : super.getResources(name);
        }
    }

    private static URLClassLoader loader(Path... places) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path one : places) {
            urls.add(one.toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), new WithoutPack());
    }

    /** What was built, to be changed. */
    private Path copy(String name) throws IOException {
        Path to = place.resolve(name);
        try (Stream<Path> files = Files.walk(BUILT)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copied = to.resolve(BUILT.relativize(file).toString());
                Files.createDirectories(copied.getParent());
                Files.copy(file, copied);
            }
        }
        return to;
    }

    private static Path list(Path built) {
        return built.resolve("META-INF/kie/org.localinvolvement/links-compiled-rules/drools-model");
    }

    private static void change(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    /** What is told of a pack that is read and loaded. */
    private static List<Problem> told(Path... places) throws IOException {
        try (URLClassLoader loader = loader(places)) {
            RulePack pack = RulePack.compiledOnClassPath(loader, "practice");
            return RulePackCheck.check(new RulePack.Reading(pack, List.of())).stream()
                    .map(PackProblem::toProblem)
                    .toList();
        } catch (UnusableInputException e) {
            return e.problems();
        }
    }

    private static void assertTold(List<Problem> told, ProblemCode code, String file, String reason) {
        assertThat(told).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.source()).isEqualTo(file);
            assertThat(problem.reason()).contains(reason);
            assertThat(problem.remedy()).containsIgnoringCase("build");
        });
    }

    private static List<String> answers(RulePack pack) {
        LocalDate day = LocalDate.of(2009, 12, 31);
        List<String> answers = new ArrayList<>();
        try (Links links = Links.builder().rulePack(pack).build()) {
            List<Contact> contacts = IntStream.range(0, 80)
                    .mapToObj(i -> Contact.builder("C" + i, LocalDate.of(2009, 11, 10))
                            .contributor(i % 2 == 0 ? "P0" : "P" + i % 7)
                            .userGroups(List.of("carers"))
                            .themes(i % 3 == 0 ? "podiatry" : "dentistry")
                            .build())
                    .toList();
            TriggersQuestion triggers = new TriggersQuestion(day, links.countContacts(contacts.stream()));
            EntryQuestion entry = EntryQuestion.of(LocalDate.of(2014, 7, 1), EntryProvider.LOCAL_AUTHORITY)
                    .with(EntryFact.CARE_HOME, Truth.YES)
                    .with(PartSought.of(new PremisesPart("Room 4", PartKind.NON_COMMUNAL)))
                    .with(VisitingRepresentative.of(AuthorisedRepresentative.authorised("R1")));
            Identifier elms = Identifier.links("elms");
            DutyQuestion duties = DutyQuestion.of(
                    day,
                    List.of(ReportSent.of(
                            Report.of("R1", day.minusDays(90), Set.of("podiatry"), List.of())
                                    .withExcluded(ExcludedExtent.NOT_AT_ALL)
                                    .withCorrespondence(
                                            List.of(new ReportReceipt(elms, day.minusDays(80), null)), List.of()),
                            List.of(Recipient.of(elms, Truth.NO, Truth.YES)))));
            answers.add(DecisionJson.of(links.triggers(triggers)));
            answers.add(DecisionJson.of(links.enterAndView(entry)));
            answers.add(DecisionJson.of(links.duties(duties)));
            answers.add(links.explain(triggers, "W04").toString());
            answers.add(links.explain(triggers, "W07").toString());
            answers.add(links.explain(entry, "W09").toString());
            answers.add(links.explain(duties, "W10").toString());
        }
        return answers;
    }

    @Test
    void itIsTrustedAndSaysThatItWasCompiled() {
        assertThat(COMPILED.isTrusted()).isTrue();
        assertThat(COMPILED.compiled().orElseThrow().classes())
                .hasSize(3)
                .allMatch(name -> name.startsWith("practice."));
        assertThat(COMPILED.trusted().compiled()).isEqualTo(COMPILED.compiled());
        assertThat(FOLDER.isTrusted()).isFalse();
        assertThat(FOLDER.compiled()).isEmpty();
    }

    @Test
    void itHasTheFingerprintOfTheFolder() {
        assertThat(COMPILED.fingerprint()).isEqualTo(FOLDER.fingerprint());
        assertThat(COMPILED.rules()).isEqualTo(FOLDER.rules());
        assertThat(COMPILED.tests()).isEqualTo(FOLDER.tests());
    }

    @Test
    void itAnswersInTheBytesOfTheFolder() {
        List<String> answers = answers(COMPILED);
        assertThat(answers).isEqualTo(answers(FOLDER));
        assertThat(answers.get(0)).contains("\"W04\"", "\"W07\"");
        assertThat(answers.get(1)).contains("\"W09\"");
        assertThat(answers.get(2)).contains("\"W10\"");
    }

    @Test
    void itPassesEveryTestAsTheFolderDoes() {
        try (RulePackVerifier verifier = RulePackVerifier.of(FOLDER);
                AskedRules compiled = AskedRules.of(List.of(COMPILED))) {
            assertThat(verifier.tests()).isNotEmpty();
            for (RuleTest test : verifier.tests()) {
                assertThat(test.failure()).isEmpty();
                assertThat(test.failureAgainst(compiled)).isEmpty();
            }
        }
    }

    @Test
    void itIsReadFromAJarAsFromTheFolderOfTheBuild() throws IOException {
        Path jar = place.resolve("practice.jar");
        Path built = copy("built");
        try (OutputStream bytes = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(bytes);
                Stream<Path> files = Files.walk(built)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.putNextEntry(
                        new JarEntry(built.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, entries);
                entries.closeEntry();
            }
        }
        try (URLClassLoader loader = loader(jar)) {
            RulePack pack = RulePack.compiledOnClassPath(loader, "practice");
            assertThat(RulePackCheck.check(new RulePack.Reading(pack, List.of())))
                    .isEmpty();
            assertThat(pack.fingerprint()).isEqualTo(FOLDER.fingerprint());
            assertThat(answers(pack)).isEqualTo(answers(FOLDER));
        }
    }

    @Test
    void aPackThatTheBuildDidNotCompileIsTold() throws IOException {
        Path built = copy("built");
        Files.delete(list(built));
        assertTold(
                told(built),
                ProblemCode.COMPILED_RULES_MISSING,
                "practice/pack.yaml",
                "there is no list of compiled rules");
    }

    @Test
    void aListOfAnotherPackageIsTold() throws IOException {
        Path built = copy("built");
        change(list(built), "practice.", "others.");
        assertTold(
                told(built),
                ProblemCode.COMPILED_RULES_MISSING,
                "practice/pack.yaml",
                "names none of package practice");
    }

    @Test
    void aPackageThatTheListLeavesOutIsTold() throws IOException {
        Path built = copy("built");
        change(list(built), "practice.duty.", "others.duty.");
        assertTold(
                told(built),
                ProblemCode.COMPILED_RULES_MISSING,
                "duty/contract.drl",
                "names no class of package practice.duty");
    }

    @Test
    void aClassThatIsNotThereIsTold() throws IOException {
        Path built = copy("built");
        change(list(built), "practice.duty.Rules", "practice.duty.Rulers");
        assertTold(told(built), ProblemCode.COMPILED_RULES_MISSING, "duty/contract.drl", "cannot be loaded");
    }

    @Test
    void aRuleThatWasChangedAfterItWasCompiledIsTold() throws IOException {
        Path built = copy("built");
        Path rule = built.resolve("practice/duty/contract.drl");
        change(rule, "\"links:elms\"", "\"links:oaks\"");
        assertTold(told(built), ProblemCode.COMPILED_RULES_STALE, "duty/contract.drl", "another text: its conditions");
        change(rule, "\"links:oaks\"", "\"links:elms\"");
        change(rule, "Clause 12 binds", "Clause 13 binds");
        assertTold(told(built), ProblemCode.COMPILED_RULES_STALE, "duty/contract.drl", "another text: @because");
    }

    @Test
    void aRuleThatWasAddedAfterwardsIsToldAndOneThatWasTakenOut() throws IOException {
        Path built = copy("built");
        Path rule = built.resolve("practice/duty/contract.drl");
        change(rule, "rule \"W10 The Elms", "rule \"W10 Our Elms");
        assertThat(told(built))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.COMPILED_RULES_STALE, ProblemCode.COMPILED_RULES_STALE);
        assertThat(told(built))
                .extracting(Problem::reason)
                .containsExactlyInAnyOrder(
                        "this rule is not among the compiled ones",
                        "this rule was compiled, and stands in no file of the package");
    }

    @Test
    void rulesForAnotherVersionOfTheEngineAreTold() throws IOException {
        Path built = copy("built");
        String list = Files.readString(list(built));
        Files.writeString(list(built), list.replaceFirst("Drools-Model-Version:.*", "Drools-Model-Version:9.44.0"));
        assertThat(told(built)).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.COMPILED_RULES_STALE);
            assertThat(problem.reason()).contains("version 9.44.0 of the rule engine");
        });
    }

    @Test
    void aFolderThatStandsTwiceIsTold() throws IOException {
        assertThat(told(copy("one"), copy("two")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason()).contains("stands 2 times"));
    }

    @Test
    void rulesThatAreNotThoseOfTheirTextAnswerNothing() throws IOException {
        Path built = copy("built");
        change(built.resolve("practice/trigger/carers.drl"), "$people.most >= $limit", "$people.most > $limit");
        try (URLClassLoader loader = loader(built)) {
            RulePack pack = RulePack.compiledOnClassPath(loader, "practice");
            assertThatThrownBy(() -> answers(pack))
                    .isInstanceOf(UnusableInputException.class)
                    .hasMessageContaining("W04")
                    .hasMessageContaining("another text");
        }
    }
}
