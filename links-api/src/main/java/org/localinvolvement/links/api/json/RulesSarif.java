package org.localinvolvement.links.api.json;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.localinvolvement.links.model.decision.Fingerprint;
import org.localinvolvement.links.model.decision.LibraryVersion;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Visible;
import org.localinvolvement.links.rules.pack.PackProblem;
import org.localinvolvement.links.rules.pack.RulePack;

/**
 * What is wrong with rule packs as SARIF 2.1.0, which code hosts and editors show beside the line.
 *
 * <p>One run. Its rules are the codes of the problems, in their order. Each result has the level {@code error} or {@code warning}, and its
 * place: the file, and the region where a line is known. A file below the working folder is named by its way from there, so that it is
 * found in a checkout; any other by a {@code file:} URI. Of a pack in a jar, the jar is named. The fingerprint of a result stays the
 * same when lines above it move. Characters that could steer a terminal are replaced.
 */
public final class RulesSarif {

    private static final String SCHEMA =
            "https://raw.githubusercontent.com/oasis-tcs/sarif-spec/master/Schemata/sarif-schema-2.1.0.json";
    private static final char REPLACEMENT = '\uFFFD';

    /**
     * A pack that was looked at.
     *
     * @param place the folder or jar, as it was named
     * @param problems what is wrong with it
     */
    public record Checked(Path place, List<PackProblem> problems) {

        /** Copies the list. */
        public Checked {
            problems = List.copyOf(problems);
        }
    }

    private final Path workingFolder;
    private final List<ProblemCode> codes;
    private final List<Map<String, Object>> results = new ArrayList<>();
    private final Map<String, Integer> alike = new HashMap<>();

    private RulesSarif(Path workingFolder, List<ProblemCode> codes) {
        this.workingFolder = workingFolder;
        this.codes = codes;
    }

    /**
     * Writes what is wrong with packs.
     *
     * @param packs the packs, each with its problems
     * @param workingFolder from where the files are named; absolute
     * @return JSON, indented by two spaces, ending with a line feed
     * @throws IllegalArgumentException if the working folder is not absolute
     */
    public static String of(List<Checked> packs, Path workingFolder) {
        if (!workingFolder.isAbsolute()) {
            throw new IllegalArgumentException("workingFolder: " + workingFolder
                    + " is not absolute; give the folder from which files are to be named, with toAbsolutePath()");
        }
        List<ProblemCode> codes = packs.stream()
                .flatMap(pack -> pack.problems().stream())
                .map(PackProblem::code)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
        RulesSarif sarif = new RulesSarif(workingFolder.normalize(), codes);
        packs.forEach(sarif::add);
        return JsonText.of(sarif.log());
    }

    private Map<String, Object> log() {
        Map<String, Object> driver = object(
                "name",
                "links",
                "version",
                LibraryVersion.get(),
                "rules",
                codes.stream().map(RulesSarif::rule).toList());
        Map<String, Object> run =
                object("tool", object("driver", driver), "columnKind", "utf16CodeUnits", "results", results);
        return object("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run));
    }

    private static Map<String, Object> rule(ProblemCode code) {
        String meaning = code.meaning();
        String sentence = Character.toUpperCase(meaning.charAt(0)) + meaning.substring(1) + ".";
        return object(
                "id",
                code.code(),
                "shortDescription",
                object("text", sentence),
                "help",
                object("text", sentence + " Each message says what was expected and what to do."));
    }

    private void add(Checked pack) {
        Path place = workingFolder.resolve(pack.place()).normalize();
        Optional<Path> folder = RulePack.folder(place);
        for (PackProblem problem : pack.problems()) {
            Path file = folder.map(top -> top.resolve(problem.file()))
                    .filter(Files::exists)
                    .orElse(place);
            results.add(result(problem, uri(file), folder.isPresent()));
        }
    }

    private Map<String, Object> result(PackProblem problem, String uri, boolean inFolder) {
        Map<String, Object> physical = object("artifactLocation", object("uri", uri));
        if (problem.line() > 0 && inFolder) {
            physical.put("region", region(problem));
        }
        return object(
                "ruleId",
                problem.code().code(),
                "ruleIndex",
                codes.indexOf(problem.code()),
                "level",
                problem.severity().word(),
                "message",
                object("text", message(problem, inFolder)),
                "locations",
                List.of(object("physicalLocation", physical)),
                "partialFingerprints",
                object("linksProblem/v1", fingerprint(problem, uri)));
    }

    private static Map<String, Object> region(PackProblem problem) {
        Map<String, Object> region = object("startLine", problem.line());
        if (problem.column() > 0) {
            region.put("startColumn", problem.column());
            region.put(
                    "endColumn",
                    problem.column() + Math.max(1, problem.offending().length()));
        }
        return region;
    }

    /** Of a jar no line can be shown, so that the message says it. */
    private static String message(PackProblem problem, boolean inFolder) {
        StringBuilder words = new StringBuilder(inFolder ? "" : problem.place() + ": ");
        if (!problem.rule().isEmpty()) {
            words.append("rule ").append(problem.rule()).append(": ");
        }
        words.append(problem.reason()).append(". ").append(problem.remedy());
        if (!problem.remedy().endsWith("?")) {
            words.append('.');
        }
        // What looks like a link is none.
        return Visible.text(words.toString(), REPLACEMENT).replaceAll("\\[(?=[^\\[\\]]*]\\()", "\\\\[");
    }

    /** The numbers of lines in a reason move with the lines; among problems that are alike, their order tells them apart. */
    private String fingerprint(PackProblem problem, String uri) {
        List<String> parts = List.of(
                problem.code().code(),
                uri,
                problem.file(),
                problem.rule(),
                problem.text().strip(),
                problem.offending(),
                problem.reason().replaceAll("[0-9]+", "0"));
        String same = Fingerprint.of(parts);
        int before = alike.merge(same, 1, Integer::sum) - 1;
        return before == 0 ? same : Fingerprint.of(List.of(same, Integer.toString(before)));
    }

    private String uri(Path file) {
        if (!file.startsWith(workingFolder)) {
            return file.toUri().toASCIIString();
        }
        List<String> names = new ArrayList<>();
        workingFolder.relativize(file).forEach(name -> names.add(encoded(name.toString())));
        String relative = String.join("/", names);
        return relative.isEmpty() ? "." : relative;
    }

    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (one & 0xFF);
            boolean plain = (letter >= 'a' && letter <= 'z')
                    || (letter >= 'A' && letter <= 'Z')
                    || (letter >= '0' && letter <= '9')
                    || "-._~".indexOf(letter) >= 0;
            if (plain) {
                encoded.append(letter);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(one));
            }
        }
        return encoded.toString();
    }

    private static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }
}
