package org.localinvolvement.links.rules.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import org.localinvolvement.links.model.decision.LibraryVersion;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.document.YamlDocument;
import org.localinvolvement.links.rules.former.FormerWord.What;
import org.localinvolvement.links.rules.former.FormerWords;
import org.localinvolvement.links.rules.pack.RulePack.Content;
import org.localinvolvement.links.rules.parameter.Parameters;

/** Reads the description and the parameters of a pack. */
final class PackReading {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern VERSION = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,6}){0,3}([-.][A-Za-z0-9.-]{1,40})?");
    private static final Pattern PACKAGE = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*){0,9}");
    private static final Pattern ACTION = Pattern.compile("[a-z][a-z0-9-]{0,59}");

    /** Packages whose names belong to others; a pack's package is neither one of them nor above or below one. */
    private static final List<String> RESERVED = List.of(
            "org.localinvolvement",
            "java",
            "javax",
            "jakarta",
            "jdk",
            "sun",
            "com.sun",
            "com.oracle",
            "netscape",
            "org.w3c",
            "org.xml",
            "org.ietf",
            "org.jcp",
            "org.antlr",
            "org.drools",
            "org.kie",
            "org.mvel",
            "org.hibernate",
            "org.slf4j",
            "org.snakeyaml",
            "org.objectweb",
            "tools.jackson",
            "com.fasterxml",
            "com.github.javaparser",
            "org.eclipse.jdt",
            "defaultpkg",
            // In the engine's own code, the name of a variable, which hides a package.
            "rule");

    private final List<PackFile> files;
    private final List<PackProblem> problems;
    private final FormerWords formerWords;

    PackReading(List<PackFile> files, List<PackProblem> problems) {
        this(files, problems, FormerWords.shipped());
    }

    PackReading(List<PackFile> files, List<PackProblem> problems, FormerWords formerWords) {
        this.formerWords = formerWords;
        this.files = files.stream()
                .map(PackReading::withoutMark)
                .sorted(Comparator.comparing(PackFile::name))
                .toList();
        this.problems = problems;
    }

    /** Some editors put an invisible mark before the first character of a file in UTF-8. */
    private static PackFile withoutMark(PackFile file) {
        return file.text().startsWith("\uFEFF")
                ? new PackFile(file.name(), file.text().substring(1))
                : file;
    }

    static boolean isRead(String name) {
        return name.endsWith(".drl") || name.endsWith(".yaml");
    }

    Content read() {
        Description description = description();
        List<PackFile> rules = new ArrayList<>();
        List<PackFile> tests = new ArrayList<>();
        List<PackFile> fingerprinted = new ArrayList<>();
        Parameters parameters = Parameters.none();
        for (PackFile file : files) {
            String name = file.name();
            if (name.endsWith(".drl")) {
                rules.add(file);
                fingerprinted.add(file);
            } else if (name.endsWith(".test.yaml")) {
                tests.add(file);
            } else if (name.equals(RulePack.DESCRIPTION)) {
                fingerprinted.add(file);
            } else if (name.endsWith(".yaml")) {
                parameters = parameters.overriddenBy(parameters(file, description.name));
                fingerprinted.add(file);
            } else if (!name.endsWith(".md")) {
                problems.add(new PackProblem(
                        ProblemCode.PACK_FILE_STRANGE,
                        Severity.WARNING,
                        name,
                        0,
                        0,
                        "",
                        "",
                        "",
                        "a pack holds *.drl, *.yaml, *.test.yaml and *.md; this file is not read",
                        "Name it so, or move it out of the pack"));
            }
        }
        return new Content(
                description.name,
                description.version,
                description.rulePackage,
                description.questions,
                rules,
                tests,
                description.actions,
                description.overrides,
                parameters,
                RulePack.fingerprint(fingerprinted));
    }

    private Parameters parameters(PackFile file, String pack) {
        try {
            Parameters parameters = Parameters.standard().readingPack(file.name(), file.text(), pack);
            warnOfFormerNames(file);
            return parameters;
        } catch (UnusableInputException e) {
            e.problems().stream()
                    // Where the pack's name could not be read, nothing can be told of names that begin with it.
                    .filter(problem -> !pack.isEmpty() || problem.code() != ProblemCode.PARAMETER_NOT_OWN)
                    .map(PackReading::tellingHowTestsAreNamed)
                    .forEach(problem -> problems.add(PackProblem.of(problem)));
            return Parameters.none();
        }
    }

    /** A file of tests whose name has another ending is read as one of parameters. */
    private static Problem tellingHowTestsAreNamed(Problem problem) {
        return problem.code() == ProblemCode.KEY_UNKNOWN && "tests".equals(problem.column())
                ? new Problem(
                        problem.code(),
                        problem.source(),
                        problem.line(),
                        problem.column(),
                        problem.value(),
                        problem.reason(),
                        "If this is a file of tests, let its name end in .test.yaml; as it is named, it is read as parameters")
                : problem;
    }

    private void warnOfFormerNames(PackFile file) {
        YamlDocument document = YamlDocument.parse(file.name(), file.text());
        for (Section section : document.root().optionalSections("parameters")) {
            String name = section.text("name");
            formerWords
                    .find(What.PARAMETER, "", name)
                    .ifPresent(word -> problems.add(new PackProblem(
                            ProblemCode.WORD_FORMER,
                            Severity.WARNING,
                            file.name(),
                            section.line("name"),
                            0,
                            "",
                            "",
                            name,
                            word.reason(name),
                            "Write " + word.now(name))));
        }
    }

    /** Filled as the description is read; what could not be read stays empty. */
    private static final class Description {
        private String name = "";
        private String version = "";
        private String rulePackage = "";
        private final TreeSet<String> questions = new TreeSet<>();
        private final TreeMap<String, String> actions = new TreeMap<>();
        private final List<RuleOverride> overrides = new ArrayList<>();
    }

    private Description description() {
        Description description = new Description();
        PackFile file = files.stream()
                .filter(one -> one.name().equals(RulePack.DESCRIPTION))
                .findFirst()
                .orElse(null);
        if (file == null) {
            if (problems.isEmpty()) {
                problems.add(new PackProblem(
                        ProblemCode.PACK_UNREADABLE,
                        Severity.ERROR,
                        RulePack.DESCRIPTION,
                        0,
                        0,
                        "",
                        "",
                        "",
                        "the pack has no pack.yaml",
                        "Add it, with name, version, package and extends"));
            }
            return description;
        }
        try {
            formerWords.reading(FormerWords.DESCRIPTION, () -> {
                YamlDocument document = YamlDocument.parse(RulePack.DESCRIPTION, file.text());
                readInto(description, document.root());
                document.complete();
                return description;
            });
        } catch (UnusableInputException e) {
            e.problems().forEach(problem -> problems.add(PackProblem.of(problem)));
        }
        return description;
    }

    private static void readInto(Description description, Section root) {
        root.allowOnly("name", "version", "package", "requires", "extends", "actions", "switch_off", "replace");
        description.name =
                matching(root, "name", NAME, "small letters, digits and hyphens are expected, beginning with a letter");
        if (description.name.equals("links")) {
            invalid(root, "name", "this is the name of the library's own rules", "Take the name of your LINk");
        }
        description.version = matching(root, "version", VERSION, "a version is expected, for example 1.0.0");
        description.rulePackage =
                matching(root, "package", PACKAGE, "a package is expected, for example wexbridge.rules");
        if (!isOwn(root, description.rulePackage)) {
            // No rule is told to move there.
            description.rulePackage = "";
        }
        requires(root);
        description.questions.addAll(root.texts("extends"));
        for (Section action : root.optionalSections("actions")) {
            action.allowOnly("code", "title");
            String code = matching(action, "code", ACTION, "small letters, digits and hyphens are expected");
            String title = action.text("title");
            if (!code.isEmpty() && description.actions.put(code, title) != null) {
                invalid(action, "code", "this action stands twice", "Leave one of the two out");
            }
        }
        overrides(description, root);
    }

    private static void overrides(Description description, Section root) {
        Set<String> rules = new HashSet<>();
        for (String key : List.of("switch_off", "replace")) {
            for (Section override : root.optionalSections(key)) {
                boolean replace = key.equals("replace");
                if (replace) {
                    override.allowOnly("rule", "by", "reference");
                } else {
                    override.allowOnly("rule", "reference");
                }
                String rule = override.text("rule");
                if (!rule.isEmpty() && !rules.add(rule)) {
                    override.problem(
                            ProblemCode.OVERRIDE_TWICE,
                            "rule",
                            "this rule is set aside twice",
                            "Leave one of the two out");
                }
                description.overrides.add(new RuleOverride(
                        rule, replace ? override.text("by") : "", override.text("reference"), override.line("rule")));
            }
        }
    }

    private static String matching(Section section, String key, Pattern pattern, String expected) {
        String text = section.text(key);
        if (text.isEmpty() || pattern.matcher(text).matches()) {
            return text;
        }
        invalid(section, key, expected, "Correct the value");
        return "";
    }

    private static void invalid(Section section, String key, String reason, String remedy) {
        section.problem(ProblemCode.PACK_VALUE_INVALID, key, reason, remedy);
    }

    private static boolean isOwn(Section root, String rulePackage) {
        if (rulePackage.isEmpty()) {
            return false;
        }
        if (!SourceVersion.isName(rulePackage, SourceVersion.RELEASE_17)) {
            invalid(root, "package", "one of its parts is a word of Java's own", "Take another word");
            return false;
        }
        for (String reserved : RESERVED) {
            if ((rulePackage + ".").startsWith(reserved + ".") || (reserved + ".").startsWith(rulePackage + ".")) {
                invalid(root, "package", "packages of this name belong to others", "Begin with the name of your LINk");
                return false;
            }
        }
        return true;
    }

    private static void requires(Section root) {
        root.optionalText("requires").ifPresent(required -> {
            if (!VERSION.matcher(required).matches()) {
                invalid(root, "requires", "a version of the library is expected, for example 0.1.0", "Correct it");
            } else if (older(LibraryVersion.get(), required)) {
                root.problem(
                        ProblemCode.PACK_NEEDS_NEWER_LIBRARY,
                        "requires",
                        "the pack needs version " + required + " of the library, and this is " + LibraryVersion.get(),
                        "Take that version of the library, or an older version of the pack");
            }
        });
    }

    /** Whether one version lies before another, by their numbers alone. */
    static boolean older(String version, String required) {
        int[] mine = numbers(version);
        int[] theirs = numbers(required);
        for (int i = 0; i < mine.length; i++) {
            if (mine[i] != theirs[i]) {
                return mine[i] < theirs[i];
            }
        }
        return false;
    }

    private static int[] numbers(String version) {
        int[] numbers = new int[4];
        String[] parts = version.split("[-]", 2)[0].split("\\.", -1);
        for (int i = 0; i < numbers.length && i < parts.length; i++) {
            numbers[i] = parts[i].matches("[0-9]{1,6}") ? Integer.parseInt(parts[i]) : 0;
        }
        return numbers;
    }
}
