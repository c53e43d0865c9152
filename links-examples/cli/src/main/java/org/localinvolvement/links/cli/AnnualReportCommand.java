package org.localinvolvement.links.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.csv.ContactColumns;
import org.localinvolvement.links.api.csv.ContactFile;
import org.localinvolvement.links.api.json.AnnualReportJson;
import org.localinvolvement.links.api.publication.PublishedAnnualReport;
import org.localinvolvement.links.api.publication.Suppression;
import org.localinvolvement.links.api.report.AnnualReportText;
import org.localinvolvement.links.cli.LinksCommand.Console;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.involvement.ContactLog;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.rules.annual.AnnualReportQuestion;
import org.localinvolvement.links.rules.annual.AssembledReport;
import org.localinvolvement.links.rules.record.RecordsFile;
import org.localinvolvement.links.rules.record.RecordsRead;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The annual report of a year, assembled from the records of a LINk. */
@Command(
        name = "annual-report",
        description = {
            "The annual report of a LINk on a year, assembled from its records: by when it is due, to whom copies go, what it tells,"
                    + " what is missing, and what its reports and recommendations brought about.",
            "With --format markdown or html it is the report as it is published, in which small numbers of people are withheld; text"
                    + " and json are for the host's own use."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:answered; that something is missing is an answer",
            "1:answered, but records, contacts or bodies of a --register FILE were refused; told on standard error",
            "2:wrong usage, or a file that cannot be used",
            "3:a fault of the program"
        })
final class AnnualReportCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable LinksCommand parent;

    @Parameters(paramLabel = "RECORDS.yaml", description = "What the LINk has on record of its own work.")
    private Path file = Path.of("");

    @Option(
            names = "--year-end",
            paramLabel = "DATE",
            description =
                    "The last day of the year, a 31 March (uuuu-MM-dd). Without it: the last one on or before the as-at date.")
    private @Nullable LocalDate yearEnd;

    @Option(
            names = "--as-at",
            paramLabel = "DATE",
            description =
                    "The date for which the question is asked (uuuu-MM-dd); what came later is not looked at. Without it: today.")
    private @Nullable LocalDate asAt;

    @Option(
            names = "--contacts",
            paramLabel = "FILE",
            description =
                    "The contact log, of which the year's contacts are counted. Without it nobody can say who was heard.")
    private @Nullable Path contacts;

    @Option(
            names = "--columns",
            paramLabel = "FILE",
            description =
                    "Which column of the contact log holds what (YAML). Without it: the library's own column names.")
    private @Nullable Path columns;

    @Option(
            names = "--exported",
            paramLabel = "DATE",
            description =
                    "The day on which the contact log was exported (uuuu-MM-dd); a later date in it is refused as in the future."
                            + " Without it: today.")
    private @Nullable LocalDate exported;

    @Option(
            names = "--register",
            paramLabel = "FILE",
            description =
                    "Bodies of your own, a file in the library's form, put over those that the library ships. Can be said several"
                            + " times; each is put over those before it.")
    private List<Path> registers = new ArrayList<>();

    @Option(
            names = "--suppress-below",
            paramLabel = "NUMBER",
            description =
                    "In what is published, numbers of people from 1 to one below this are withheld; at least 3. Default: 5.")
    private @Nullable Long suppressBelow;

    @Mixin
    private final AnswerOptions answer = new AnswerOptions();

    @Override
    public Integer call() {
        Console console = LinksCommand.consoleOf(parent);
        Suppression suppression = suppression();
        if (answer.format() == AnswerForm.CSV) {
            throw answer.refused("--format csv is not a form of the annual report; say text, json, markdown or html");
        }
        answer.check(Stream.concat(Stream.of(file), Stream.concat(Stream.ofNullable(contacts), registers.stream()))
                .toList());
        LocalDate day = day(console);
        LocalDate last = yearEnd == null ? yearBefore(day) : yearEnd;
        boolean[] sound = {true};
        Register register = RegisterOptions.read(registers, problem -> {
            console.tell(problem);
            sound[0] = false;
        });
        RecordsRead records = RecordsFile.parse(TextFile.name(file), TextFile.read(file), register);
        records.problems().forEach(console::tell);
        try (Links links = Links.standard()) {
            AnnualReportQuestion question = AnnualReportQuestion.of(day, last, records.records(), register);
            if (contacts != null) {
                ContactLog log = links.readContacts(log(contacts, console));
                log.problems().forEach(console::tell);
                sound[0] &= log.problems().isEmpty();
                question = question.withContacts(log.analysis());
            }
            Decision<AssembledReport> decision = links.annualReport(question);
            int exit = answer.give(text(decision, suppression), decision, console);
            return sound[0] && records.problems().isEmpty() ? exit : LinksCommand.ANSWERED_WITH_PROBLEMS;
        }
    }

    private String text(Decision<AssembledReport> decision, Suppression suppression) {
        return switch (answer.format()) {
            case JSON -> AnnualReportJson.write(decision);
            case MARKDOWN -> PublishedAnnualReport.of(decision, suppression).markdown();
            case HTML -> PublishedAnnualReport.of(decision, suppression).html();
            case TEXT, CSV -> AnnualReportText.of(decision);
        };
    }

    private Suppression suppression() {
        if (suppressBelow == null) {
            return Suppression.standard();
        }
        if (answer.format() != AnswerForm.HTML && answer.format() != AnswerForm.MARKDOWN) {
            throw answer.refused("--suppress-below is for what is published: say --format html or --format markdown");
        }
        try {
            return new Suppression(suppressBelow);
        } catch (IllegalArgumentException e) {
            throw answer.refused("--suppress-below " + suppressBelow + ": " + e.getMessage());
        }
    }

    private LocalDate day(Console console) {
        if (asAt != null) {
            return asAt;
        }
        console.messages().println("As at today, " + console.today() + "; say --as-at DATE to ask for another day.");
        return console.today();
    }

    private static LocalDate yearBefore(LocalDate day) {
        LocalDate thisYear = LocalDate.of(day.getYear(), Month.MARCH, 31);
        return thisYear.isAfter(day) ? thisYear.minusYears(1) : thisYear;
    }

    private ContactFile log(Path log, Console console) {
        ContactColumns mapping = columns == null
                ? ContactColumns.standard()
                : ContactColumns.parse(TextFile.name(columns), TextFile.read(columns));
        return ContactFile.of(log).withColumns(mapping).exportedOn(exported == null ? console.today() : exported);
    }
}
