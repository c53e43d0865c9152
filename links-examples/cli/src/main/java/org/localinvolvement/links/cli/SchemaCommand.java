package org.localinvolvement.links.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.json.JsonQuestion;
import org.localinvolvement.links.api.json.RuleSchemas;
import org.localinvolvement.links.cli.LinksCommand.Console;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes what an editor needs to help with a rule pack, or with questions in JSON. */
@Command(
        name = "schema",
        description =
                "Writes what an editor needs to complete and check the documents of a rule pack: a JSON Schema for each"
                        + " kind, and the list of fact types. With --questions it writes the JSON Schema of each question"
                        + " that can be asked in JSON instead.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:written", "2:wrong usage, or a folder that cannot be written"})
final class SchemaCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable RulesCommand parent;

    @Parameters(
            paramLabel = "FOLDER",
            description =
                    "Where the files are written; made where it is not there. Files of the same name are replaced.")
    private Path folder = Path.of("");

    @Option(
            names = "--questions",
            description = "Write the schemas of questions in JSON, and not those of the documents of a rule pack.")
    private boolean questions;

    @Override
    public Integer call() {
        Console console = RulesCommand.consoleOf(parent);
        StringBuilder written = new StringBuilder();
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : files().entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
                written.append(file.getKey()).append('\n');
            }
        } catch (IOException e) {
            throw new UnusableInputException(new Problem(
                    ProblemCode.OUTPUT_UNWRITABLE,
                    TextFile.name(folder),
                    0,
                    null,
                    null,
                    "the files cannot be written here",
                    "Give a folder that can be written"));
        }
        console.give(written.toString());
        return LinksCommand.ANSWERED;
    }

    private SortedMap<String, String> files() {
        if (!questions) {
            return RuleSchemas.files();
        }
        SortedMap<String, String> files = new TreeMap<>();
        for (JsonQuestion question : JsonQuestion.values()) {
            files.put(question.word() + "-question.schema.json", question.questionSchema());
        }
        return files;
    }
}
