package org.localinvolvement.links.rules.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Fingerprint;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.parameter.Parameters;

/**
 * What a host adds to the rules that the library ships: rules, parameters, actions, and their tests.
 *
 * <p>A pack is a folder, or a jar, with a {@code pack.yaml} and beside or below it any number of {@code *.drl} (rules),
 * {@code *.test.yaml} (tests) and other {@code *.yaml} (parameters). Files in Markdown are for people and are not read.
 *
 * <pre>{@code
 * name: wexbridge              # small letters, digits and hyphens; stands in every finding
 * version: 1.0.0
 * package: wexbridge.rules     # the package of every rule, or the one above it: wexbridge.rules.trigger
 * requires: 0.1.0              # optional: the oldest version of the library that it works with
 * extends: [trigger, priority] # the questions that it has rules for
 * actions:                     # optional: what rules of this pack can call for, besides the library's actions
 *   - code: tell-the-ward
 *     title: Tell the ward manager
 * switch_off:                  # optional: shipped rules that are left out
 *   - rule: T02
 *     reference: LINk meeting of 12 March 2009, minute 7
 * replace:                     # optional: shipped rules in whose place one of this pack stands
 *   - rule: T01
 *     by: W01
 *     reference: LINk meeting of 12 March 2009, minute 8
 * }</pre>
 *
 * <p>A rule that stands in the place of another is overruled by the rules that overrule that one.
 *
 * <p>A parameter file has the form of {@link Parameters}; beside values of the library's parameters it can define parameters
 * whose names begin with the pack's name and a full stop.
 *
 * <p>Reading a pack runs nothing of it. Immutable; safe for several threads.
 */
public final class RulePack {

    /** The name of the file that describes a pack. */
    public static final String DESCRIPTION = "pack.yaml";

    private final Content content;
    private final boolean trusted;
    private final @Nullable CompiledModels compiled;

    /** What was read. */
    record Content(
            String name,
            String version,
            String rulePackage,
            SortedSet<String> questions,
            List<PackFile> rules,
            List<PackFile> tests,
            SortedMap<String, String> actions,
            List<RuleOverride> overrides,
            Parameters parameters,
            String fingerprint) {

        Content {
            questions = Collections.unmodifiableSortedSet(new TreeSet<>(questions));
            rules = List.copyOf(rules);
            tests = List.copyOf(tests);
            actions = Collections.unmodifiableSortedMap(new TreeMap<>(actions));
            overrides = List.copyOf(overrides);
        }
    }

    private RulePack(Content content, boolean trusted, @Nullable CompiledModels compiled) {
        this.content = content;
        this.trusted = trusted;
        this.compiled = compiled;
    }

    /**
     * A pack as far as it could be read, and what was wrong.
     *
     * @param pack with stand-ins for what could not be read; to be used only if nothing refuses it
     * @param problems in the order of files and lines; the rules themselves are not checked here
     */
    public record Reading(RulePack pack, List<PackProblem> problems) {

        /** Copies the list. */
        public Reading {
            problems = List.copyOf(problems);
        }

        /**
         * Whether the pack is refused.
         *
         * @return true if one of the problems is an error
         */
        public boolean refused() {
            return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        }
    }

    /**
     * Reads a pack and tells everything that is wrong with its description and parameters.
     *
     * @param place a folder or a jar
     * @return never throws for what stands in the pack
     */
    public static Reading inspect(Path place) {
        List<PackProblem> problems = new ArrayList<>();
        List<PackFile> files = PackFiles.read(place, problems);
        return inspect(files, problems);
    }

    /**
     * Reads a pack that is held in memory, and tells everything that is wrong with its description and parameters.
     *
     * @param files its files, {@code pack.yaml} among them
     * @return never throws for what stands in the pack
     */
    public static Reading inspect(List<PackFile> files) {
        return inspect(files, new ArrayList<>());
    }

    private static Reading inspect(List<PackFile> files, List<PackProblem> problems) {
        Content content = new PackReading(files, problems).read();
        problems.sort(Comparator.comparing(PackProblem::file).thenComparing(PackProblem::line));
        return new Reading(new RulePack(content, false, null), problems);
    }

    /**
     * Where the files of a pack lie, of which problems tell the names from there on: the folder of its {@code pack.yaml}.
     *
     * @param place a folder or a jar
     * @return empty of a jar, and of a folder that is no pack
     */
    public static Optional<Path> folder(Path place) {
        return PackFiles.folder(place);
    }

    /**
     * Reads a pack.
     *
     * @param place a folder or a jar
     * @return the pack; its rules are checked when they are loaded
     * @throws UnusableInputException with every problem of its description and parameters
     */
    public static RulePack read(Path place) {
        return usable(inspect(place));
    }

    /**
     * Reads a pack that travels in a host's own jar, among its resources.
     *
     * @param loader usually that of a class in the same jar
     * @param folder the folder of {@code pack.yaml} from the top of the class path, for example {@code wexbridge}; it stands
     *     once on the class path
     * @return the pack; its rules are checked when they are loaded
     * @throws UnusableInputException with every problem of its description and parameters
     */
    public static RulePack onClassPath(ClassLoader loader, String folder) {
        List<PackProblem> problems = new ArrayList<>();
        return usable(inspect(PackFiles.read(loader, folder, problems), problems));
    }

    /**
     * Reads a pack that travels in a host's own jar and that the build of the jar has compiled: {@code kie-maven-plugin}, goal
     * {@code build}, bound to {@code process-classes}. Nothing is compiled when its rules are loaded, so that a program starts
     * sooner. Beside the classes the jar holds the files of the pack, and answers, tests and fingerprint are the same as those of
     * the folder.
     *
     * <p>What the build compiled is code of the host as any class is, and is not vetted: such a pack is always
     * {@linkplain #isTrusted() trusted}. When its rules are loaded, their names, annotations, patterns and conditions are
     * compared with the text, so that most classes of a former text are refused; a changed consequence, or another field behind a
     * variable, is not seen.
     *
     * @param loader that of a class in the same jar; it sees the classes of this library and of its rule engine
     * @param folder the folder of {@code pack.yaml} from the top of the class path, for example {@code practice}; it stands
     *     once on the class path
     * @return the pack; its rules are compared with their text when they are loaded
     * @throws UnusableInputException with every problem of its description and parameters, or if no compiled rules stand beside
     *     them
     */
    public static RulePack compiledOnClassPath(ClassLoader loader, String folder) {
        List<PackProblem> problems = new ArrayList<>();
        Reading reading = inspect(PackFiles.read(loader, folder, problems), problems);
        RulePack pack = usable(reading);
        List<PackProblem> missing = new ArrayList<>();
        CompiledModels models = CompiledModels.of(loader, folder, pack.rulePackage(), missing);
        return usable(new Reading(new RulePack(pack.content, true, models), missing));
    }

    /**
     * Reads a pack that is held in memory.
     *
     * @param files its files, {@code pack.yaml} among them
     * @return the pack; its rules are checked when they are loaded
     * @throws UnusableInputException with every problem of its description and parameters
     */
    public static RulePack of(List<PackFile> files) {
        return usable(inspect(files));
    }

    private static RulePack usable(Reading reading) {
        if (reading.refused()) {
            throw new UnusableInputException(reading.problems().stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .map(PackProblem::toProblem)
                    .toList());
        }
        return reading.pack();
    }

    /**
     * The same pack, whose rules may do whatever Java can do.
     *
     * <p>The rules of a pack are vetted: nothing outside of the form of a rule reaches the compiler. A pack that is trusted
     * here goes to the compiler as it is. Trust only what you would also run as a program of your own.
     *
     * @return a copy
     */
    public RulePack trusted() {
        return new RulePack(content, true, compiled);
    }

    /**
     * Whether its rules are taken as they are.
     *
     * @return false unless the host said so in Java, or the pack was compiled before
     */
    public boolean isTrusted() {
        return trusted;
    }

    /**
     * The classes into which its rules were compiled before.
     *
     * @return empty for a pack whose rules are compiled when they are loaded
     */
    public Optional<CompiledModels> compiled() {
        return Optional.ofNullable(compiled);
    }

    /**
     * Its name.
     *
     * @return as it stands in findings
     */
    public String name() {
        return content.name();
    }

    /**
     * Its version.
     *
     * @return for example {@code 1.0.0}
     */
    public String version() {
        return content.version();
    }

    /**
     * The package of its rules, or the one above it.
     *
     * @return for example {@code wexbridge.rules}
     */
    public String rulePackage() {
        return content.rulePackage();
    }

    /**
     * The questions that it has rules for.
     *
     * @return for example {@code trigger}
     */
    public SortedSet<String> questions() {
        return content.questions();
    }

    /**
     * Its files of rules.
     *
     * @return in the order of their names
     */
    public List<PackFile> rules() {
        return content.rules();
    }

    /**
     * Its files of tests.
     *
     * @return in the order of their names
     */
    public List<PackFile> tests() {
        return content.tests();
    }

    /**
     * The actions that its rules can call for, besides the library's.
     *
     * @return titles by code
     */
    public SortedMap<String, String> actions() {
        return content.actions();
    }

    /**
     * The rules that it sets aside.
     *
     * @return in the order of {@code pack.yaml}, those that are switched off first
     */
    public List<RuleOverride> overrides() {
        return content.overrides();
    }

    /**
     * Its parameters.
     *
     * @return to be put over the library's
     */
    public Parameters parameters() {
        return content.parameters();
    }

    /**
     * Tells whether two packs say the same.
     *
     * @return SHA-256 in hexadecimal of everything but the tests
     */
    public String fingerprint() {
        return content.fingerprint();
    }

    static String fingerprint(List<PackFile> files) {
        List<String> parts = new ArrayList<>();
        for (PackFile file : files) {
            parts.add(file.name());
            parts.add(file.text().replace("\r\n", "\n"));
        }
        return Fingerprint.of(parts);
    }

    @Override
    public String toString() {
        return name() + " " + version() + (trusted ? " (trusted)" : "");
    }
}
