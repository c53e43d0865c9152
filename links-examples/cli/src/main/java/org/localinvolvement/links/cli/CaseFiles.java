package org.localinvolvement.links.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.authoring.RuleTestFile;
import org.localinvolvement.links.rules.comparison.ComparedFacts;
import org.localinvolvement.links.rules.pack.RulePack;

/** Finds the files of cases over which rules are compared. */
final class CaseFiles {

    private CaseFiles() {}

    /**
     * Finds every case.
     *
     * @param places files and folders; of a folder every YAML file in it and below it, and of a rule pack its files of tests
     * @return in the order of the places and of the names; a file that cannot be read is told when it is asked
     * @throws UnusableInputException if there is no file at all
     */
    static List<ComparedFacts> in(List<Path> places) {
        List<ComparedFacts> facts = new ArrayList<>();
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                files(place).forEach(file -> facts.add(facts(named(place, file), file)));
            } else {
                facts.add(facts(TextFile.name(place), place));
            }
        }
        if (facts.isEmpty()) {
            throw new UnusableInputException(new Problem(
                    ProblemCode.NO_CASE,
                    "links rules compare",
                    0,
                    "--cases",
                    null,
                    "there is no file of cases in it",
                    "Give a folder with *.test.yaml or with facts as links rules explain takes them (*.yaml)"));
        }
        return facts;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> walked = Files.walk(folder)) {
            return walked.filter(Files::isRegularFile)
                    .filter(file -> holdsCases(folder, file))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new UnusableInputException(new Problem(
                    ProblemCode.FILE_UNREADABLE,
                    TextFile.name(folder),
                    0,
                    null,
                    null,
                    "the folder cannot be read",
                    "Check the path and that it is a readable folder"));
        }
    }

    private static boolean holdsCases(Path folder, Path file) {
        String name = TextFile.name(file);
        return name.endsWith(RuleTestFile.ENDING) || (name.endsWith(".yaml") && !isOfAPack(folder, file));
    }

    /** A pack holds what lies beside its description, and below that. */
    private static boolean isOfAPack(Path folder, Path file) {
        for (Path above = file.getParent(); above != null && above.startsWith(folder); above = above.getParent()) {
            if (Files.exists(above.resolve(RulePack.DESCRIPTION))) {
                return true;
            }
        }
        return false;
    }

    /** The name of the folder that was given, and the path in it, the same on every system. */
    private static String named(Path folder, Path file) {
        String inside = folder.relativize(file).toString().replace('\\', '/');
        String name = TextFile.name(folder);
        return name.isEmpty() || name.equals(".") || name.equals("..") ? inside : name + "/" + inside;
    }

    private static ComparedFacts facts(String name, Path file) {
        String text;
        try {
            text = TextFile.read(file);
        } catch (UnusableInputException e) {
            return new ComparedFacts(name, (agreed, asAt) -> {
                throw e;
            });
        }
        return ComparedFacts.ofFile(name, text);
    }
}
