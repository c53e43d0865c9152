package org.localinvolvement.links.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.comparison.ProgrammeComparison;
import org.localinvolvement.links.api.comparison.ProgrammeSeen;
import org.localinvolvement.links.api.json.ProgrammeJson;
import org.localinvolvement.links.api.report.ComparisonReport;
import org.localinvolvement.links.cli.LinksCommand.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** What moved between two work programmes. */
@Command(
        name = "compare",
        description = {
            "What moved between two work programmes, and because of what.",
            "A.json and B.json are what links programme --format json wrote: of two rounds, of two profiles, or before and after a"
                    + " change of what was agreed."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:compared", "2:wrong usage, or a file that cannot be used", "3:a fault of the program"})
final class CompareCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable LinksCommand parent;

    @Parameters(index = "0", paramLabel = "A.json", description = "The programme before.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "B.json", description = "The programme after.")
    private Path after = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "text|json|markdown",
            defaultValue = "text",
            description = "The form of the answer: text (default), json or markdown.")
    private ComparisonReport form = ComparisonReport.TEXT;

    @Override
    public Integer call() {
        Console console = LinksCommand.consoleOf(parent);
        console.give(form.of(ProgrammeComparison.between(seen(before), seen(after))));
        return LinksCommand.ANSWERED;
    }

    private static ProgrammeSeen seen(Path file) {
        return ProgrammeJson.read(TextFile.name(file), TextFile.readDecision(file));
    }
}
