package org.localinvolvement.links.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.internal.HostRules;
import org.localinvolvement.links.rules.internal.PackVetting;
import org.localinvolvement.links.rules.pack.PackFile;
import org.localinvolvement.links.rules.pack.PackProblem;
import org.localinvolvement.links.rules.pack.QuestionForm;
import org.localinvolvement.links.rules.pack.RulePack;
import org.localinvolvement.links.rules.pack.Severity;
import org.localinvolvement.links.rules.parameter.Parameters;
import org.localinvolvement.links.rules.priority.CriteriaProfile;
import org.localinvolvement.links.rules.trigger.Action;

/**
 * Files of packs, changed at random from a seed, come through reader, checker and compiler: as a pack, or as problems with places. No
 * other exception, and nothing that takes longer than ten seconds. A change that fails is made again by the number of its try.
 */
@Tag("thorough")
class FuzzedPacksTest {

    private static final long SEED = 20_090_312;
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(10);
    private static final Pattern PARTS = Pattern.compile("(?s)\"[^\"\n]*\"|//[^\n]*|[$\\w]+|\\s+|.");
    private static final Pattern RULE = Pattern.compile("(?m)^(?=rule \")");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final String PROFILE = ".profile.yaml";
    private static final Set<ProblemCode> OF_THE_COMPILER =
            EnumSet.of(ProblemCode.RULE_NOT_COMPILED, ProblemCode.RULE_BYTES_REFUSED, ProblemCode.RULE_NOT_LOADED);

    private static final AskedRules SHIPPED = AskedRules.of(List.of());
    private static final RulesUnderTest UNDER_TEST = new RulesUnderTest(SHIPPED, SHIPPED.ids(), Parameters.standard());
    private static final List<List<PackFile>> PACKS = packs();
    private static final List<String> WORDS = words();

    private final PackVetting vetting = new PackVetting(RulePackCheck.questions(), Action.codes());

    @BeforeEach
    void noHarmIsDoneYet() {
        Harm.DONE.set(0);
    }

    @AfterEach
    void noHarmWasDone() {
        assertThat(Harm.DONE).hasValue(0);
    }

    @AfterAll
    static void close() {
        SHIPPED.close();
    }

    @Test
    void everyOneOfTheseFilesIsSoundBeforeItIsChanged() {
        for (List<PackFile> files : PACKS) {
            assertThat(problems(files))
                    .filteredOn(one -> one.severity() == Severity.ERROR)
                    .isEmpty();
        }
    }

    @Test
    void changedFilesAreReadAndCheckedToTheEnd() {
        readAndCheck(800);
    }

    @Test
    @Tag("long")
    void aHundredThousandChangedFilesAreReadAndCheckedToTheEnd() {
        readAndCheck(100_000);
    }

    @Test
    void changedRulesThatPassTheCheckAreCompiledOrToldOf() {
        compile(16);
    }

    @Test
    @Tag("long")
    void twoThousandChangedFilesOfRulesThatPassTheCheckAreCompiledOrToldOf() {
        compile(2_000);
    }

    @Test
    void jarsWhoseBytesAreChangedAreReadToTheEnd(@TempDir Path folder) {
        readJars(300, folder);
    }

    @Test
    @Tag("long")
    void fiveThousandJarsWhoseBytesAreChangedAreReadToTheEnd(@TempDir Path folder) {
        readJars(5_000, folder);
    }

    /** Each pack has a file of rules; some have tests, parameters or a profile besides. */
    private static List<List<PackFile>> packs() {
        List<List<PackFile>> packs = new ArrayList<>();
        packs.add(new ArrayList<>(PackChanges.wexbridge()));
        packs.get(0).add(new PackFile("links-default" + PROFILE, shipped("priority/links-default" + PROFILE)));
        String agreed = PackChanges.text("wexbridge/parameters.yaml");
        packs.add(List.of(
                description("trigger"),
                new PackFile("parameters.yaml", agreed),
                new PackFile(
                        "triggers.drl",
                        PackChanges.text("harmless-triggers.drl").replace("\"H101 | T01\"", "\"T01\""))));
        for (QuestionForm form : RulePackCheck.questions()) {
            String name = form.name();
            String rules = ShippedFiles.of(name, ".drl")
                    .text()
                    .replaceFirst("package [\\w.]+", "package wexbridge.rules")
                    .replaceAll("@id\\(\"", "@id(\"X");
            packs.add(List.of(
                    description(name),
                    new PackFile("a.drl", rules),
                    new PackFile(
                            "a.test.yaml",
                            ShippedFiles.of(name, RuleTestFile.ENDING).text())));
        }
        return List.copyOf(packs);
    }

    private static PackFile description(String question) {
        return new PackFile(
                "pack.yaml",
                "name: wexbridge\nversion: 1.0.0\npackage: wexbridge.rules\nextends: [" + question + "]\nactions:\n"
                        + "  - code: tell-the-ward\n    title: Tell the ward manager\n");
    }

    private static String shipped(String name) {
        try {
            return Files.readString(Path.of("src/main/resources/org/localinvolvement/links/rules")
                    .resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is thrown in between: the words of the engine's language, the harm of the harmful packs, and odd signs. */
    private static List<String> words() {
        List<String> words = new ArrayList<>(List.of(
                "rule",
                "when",
                "then",
                "end",
                "not",
                "exists",
                "eval(",
                "from",
                "accumulate(",
                "forall(",
                "declare",
                "function",
                "query",
                "salience 1",
                "extends",
                "import",
                "global",
                "package",
                "dialect \"java\"",
                "&&",
                "||",
                "->",
                "==",
                "!=",
                ">=",
                "in (",
                "not in (",
                "contains",
                "memberOf",
                "matches",
                "$x :",
                "@id(\"W01\")",
                "@because(\"{x}\")",
                "\"",
                "'",
                "{",
                "}",
                "(",
                ")",
                "[",
                "]",
                "/*",
                "*/",
                "//",
                "\\",
                "\\u0022",
                "#",
                "\t",
                "\r",
                "\n",
                "\0",
                "\u2028",
                "\u202e",
                "\ufeff",
                "\ud83c",
                "\udfe5",
                "é",
                "0x1F",
                "1e999999999",
                "99999999999999999999",
                "-1",
                "null",
                "true",
                "!!java.lang.String",
                "&a",
                "*a",
                "<<: *a",
                "? ",
                "|",
                ">",
                "- ",
                "---",
                "...",
                "%YAML 9.9",
                "2009-02-30",
                "2009-02-10",
                "~",
                "{{",
                "}}",
                ": "));
        PackChanges.read("harmful.txt").stream()
                .flatMap(one -> one.files().stream())
                .flatMap(file -> file.text().lines())
                .filter(line -> line.length() < 300)
                .distinct()
                .forEach(words::add);
        return List.copyOf(words);
    }

    private enum Change {
        DROP,
        DOUBLE,
        REPEAT,
        MOVE,
        REPLACE,
        INSERT,
        NEST,
        CUT,
        LETTER,
        NUMBER
    }

    private static String changed(String text, Random random) {
        String changed = text;
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            changed = changed(changed, Change.values()[random.nextInt(Change.values().length)], random);
        }
        return changed;
    }

    private static String changed(String text, Change change, Random random) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + 1 + random.nextInt(random.nextInt(10) == 0 ? 400 : 12));
        String slice = text.substring(from, to);
        String before = text.substring(0, from);
        String after = text.substring(to);
        return switch (change) {
            case DROP -> before + after;
            case DOUBLE -> before + slice + slice + after;
            case REPEAT -> before + slice.repeat(Math.min(300, 40_000 / Math.max(1, slice.length()))) + after;
            case MOVE -> {
                String rest = before + after;
                int place = random.nextInt(rest.length() + 1);
                yield rest.substring(0, place) + slice + rest.substring(place);
            }
            case REPLACE -> withPart(text, parts(text), random);
            case INSERT -> before + WORDS.get(random.nextInt(WORDS.size())) + slice + after;
            case NEST ->
                before
                        + "([{".substring(random.nextInt(3)).substring(0, 1).repeat(1 + random.nextInt(200))
                        + slice
                        + after;
            case CUT -> random.nextInt(8) == 0 ? before : before + after;
            case LETTER -> before + (char) random.nextInt(random.nextBoolean() ? 128 : 0x10000) + after;
            case NUMBER -> withNumber(text, random);
        };
    }

    private static List<String> parts(String text) {
        return PARTS.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String withPart(String text, List<String> parts, Random random) {
        if (parts.isEmpty()) {
            return text;
        }
        List<String> changed = new ArrayList<>(parts);
        changed.set(random.nextInt(parts.size()), parts.get(random.nextInt(parts.size())));
        return String.join("", changed);
    }

    private static String withNumber(String text, Random random) {
        List<MatchResult> numbers = NUMBER.matcher(text).results().toList();
        if (numbers.isEmpty()) {
            return text;
        }
        MatchResult number = numbers.get(random.nextInt(numbers.size()));
        String other = List.of("0", "-7", "1e400", "2147483648", "0.1", "9".repeat(400), "", "NaN", "0b1", "1_000")
                .get(random.nextInt(10));
        return text.substring(0, number.start()) + other + text.substring(number.end());
    }

    private List<PackProblem> problems(List<PackFile> files) {
        List<PackProblem> problems = new ArrayList<>(ofThePack(files));
        files.forEach(file -> problems.addAll(ofTheDocument(file)));
        return problems;
    }

    private List<PackProblem> ofThePack(List<PackFile> files) {
        RulePack.Reading reading = RulePack.inspect(inThePack(files));
        List<PackProblem> problems = new ArrayList<>(reading.problems());
        problems.addAll(vetting.check(List.of(reading.pack())));
        return problems;
    }

    /** What is wrong with a file of tests or a profile, which do not bear on the rest of the pack. */
    private static List<PackProblem> ofTheDocument(PackFile file) {
        try {
            if (file.name().endsWith(RuleTestFile.ENDING)) {
                RuleTestFile.parse(file, UNDER_TEST);
            } else if (file.name().endsWith(PROFILE)) {
                CriteriaProfile.parse(file.name(), file.text());
            }
            return List.of();
        } catch (UnusableInputException e) {
            return e.problems().stream().map(PackProblem::of).toList();
        }
    }

    /** A profile is handed over by itself. */
    private static List<PackFile> inThePack(List<PackFile> files) {
        return files.stream().filter(file -> !file.name().endsWith(PROFILE)).toList();
    }

    private static void requireSound(List<PackProblem> problems, List<PackFile> files) {
        List<String> names = files.stream().map(PackFile::name).toList();
        for (PackProblem problem : problems) {
            assertThat(names).as(problem.inWords()).contains(problem.file());
            assertThat(problem.reason()).isNotBlank();
            assertThat(problem.remedy()).isNotBlank();
            assertThat(problem.inWords()).doesNotContain("Exception", "null null");
            if (problem.file().endsWith(".drl") && problem.code() != ProblemCode.PACK_TOO_LARGE) {
                assertThat(problem.line()).as(problem.inWords()).isPositive();
            }
        }
    }

    private void readAndCheck(int tries) {
        int[] sound = new int[1];
        watched(tries, number -> {
            Random random = new Random(SEED + number);
            List<PackFile> files = new ArrayList<>(PACKS.get(random.nextInt(PACKS.size())));
            int at = random.nextInt(files.size());
            PackFile before = files.get(at);
            files.set(at, new PackFile(before.name(), changed(before.text(), random)));
            PackFile after = files.get(at);
            boolean alone =
                    after.name().endsWith(RuleTestFile.ENDING) || after.name().endsWith(PROFILE);
            List<PackProblem> problems = alone ? ofTheDocument(after) : ofThePack(files);
            requireSound(problems, files);
            if (problems.isEmpty()) {
                sound[0]++;
            }
            return true;
        });
        assertThat(sound[0]).as("changes that make no fault").isBetween(1, tries / 2);
    }

    private void compile(int packs) {
        int[] compiled = new int[1];
        watched(packs, number -> {
            Random random = new Random(SEED - 1 - number);
            List<PackFile> files = PACKS.get(random.nextInt(PACKS.size())).stream()
                    .filter(file -> !file.name().endsWith(RuleTestFile.ENDING))
                    .map(file -> file.name().endsWith(".drl") ? someRules(file, random) : file)
                    .toList();
            RulePack.Reading reading = RulePack.inspect(inThePack(files));
            if (reading.refused()
                    || vetting.check(List.of(reading.pack())).stream()
                            .anyMatch(one -> one.severity() == Severity.ERROR)) {
                return false;
            }
            List<PackProblem> problems = new ArrayList<>();
            int models = 0;
            for (QuestionForm form : RulePackCheck.questions()) {
                models +=
                        HostRules.load(reading.pack(), form, problems).models().size();
            }
            requireSound(problems, files);
            List<PackProblem> ofTheCompiler = problems.stream()
                    .filter(one -> OF_THE_COMPILER.contains(one.code()))
                    .toList();
            if (ofTheCompiler.isEmpty()) {
                assertThat(models).isPositive();
                compiled[0]++;
            }
            return true;
        });
        assertThat(compiled[0]).as("packs that were compiled").isGreaterThan(packs / 2);
    }

    private void readJars(int tries, Path folder) {
        byte[] jar = jar(PACKS.get(0));
        int[] sound = new int[1];
        watched(tries, number -> {
            Random random = new Random(SEED + number);
            byte[] bytes = random.nextInt(10) == 0 ? Arrays.copyOf(jar, random.nextInt(jar.length)) : jar.clone();
            for (int i = 0; i < 1 + random.nextInt(4) && bytes.length > 0; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            RulePack.Reading reading = RulePack.inspect(written(folder.resolve("pack.jar"), bytes));
            reading.problems().forEach(problem -> assertThat(problem.inWords()).doesNotContain("Exception", "null"));
            if (reading.problems().isEmpty()) {
                sound[0]++;
            }
            return true;
        });
        assertThat(sound[0]).as("jars that can be read all the same").isBetween(1, tries - 1);
    }

    private static byte[] jar(List<PackFile> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (PackFile file : files) {
                zip.putNextEntry(new ZipEntry("pack/" + file.name()));
                zip.write(file.text().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Path written(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The head of a file with three of its rules, parts of which are exchanged for others. */
    private static PackFile someRules(PackFile file, Random random) {
        List<String> rules = Arrays.asList(RULE.split(file.text()));
        List<String> chosen = IntStream.range(0, 3)
                .mapToObj(i -> rules.get(1 + random.nextInt(rules.size() - 1)))
                .distinct()
                .toList();
        String text = rules.get(0) + String.join("", chosen);
        List<String> parts = parts(text);
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            text = withPart(text, parts, random);
            parts = parts(text);
        }
        return new PackFile(file.name(), text);
    }

    /** Does something until it was done so many times, while somebody looks on whether it comes to an end. */
    private static void watched(int times, IntPredicate does) {
        Watched watched = new Watched(times, does);
        Thread thread = new Thread(watched, "changed packs");
        thread.setDaemon(true);
        thread.start();
        try {
            while (thread.isAlive()) {
                thread.join(200);
                if (thread.isAlive() && watched.takesTooLong(thread)) {
                    throw new AssertionError("try " + watched.number + " does not come to an end, at "
                            + Stream.of(thread.getStackTrace()).limit(30).toList());
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        Throwable thrown = watched.thrown;
        if (thrown != null) {
            throw new AssertionError("try " + watched.number, thrown);
        }
        assertThat(watched.done).isEqualTo(times);
    }

    private static final class Watched implements Runnable {
        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        private final int times;
        private final IntPredicate does;
        private volatile long began = System.nanoTime();
        private volatile long worked;
        private volatile int number;
        private volatile int done;
        private volatile @Nullable Throwable thrown;

        Watched(int times, IntPredicate does) {
            this.times = times;
            this.does = does;
        }

        /** By its own work, because others may use the machine too; and by the clock where it only waits. */
        boolean takesTooLong(Thread thread) {
            return THREADS.getThreadCpuTime(thread.getId()) - worked > LONGEST
                    || System.nanoTime() - began > 12 * LONGEST;
        }

        @Override
        public void run() {
            try {
                int counted = 0;
                for (int i = 0; counted < times; i++) {
                    began = System.nanoTime();
                    worked = THREADS.getCurrentThreadCpuTime();
                    number = i;
                    if (does.test(i)) {
                        counted++;
                    }
                }
                done = counted;
            } catch (Throwable e) {
                thrown = e;
            }
        }
    }
}
