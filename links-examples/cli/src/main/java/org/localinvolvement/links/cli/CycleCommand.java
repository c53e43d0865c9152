package org.localinvolvement.links.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.report.CycleReport;
import org.localinvolvement.links.cli.LinksCommand.Console;
import org.localinvolvement.links.model.commissioning.CommissionerKind;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.rules.commissioning.CommissioningFile;
import org.localinvolvement.links.rules.commissioning.CyclePosition;
import org.localinvolvement.links.rules.commissioning.CycleQuestion;
import org.localinvolvement.links.rules.commissioning.HostCommissioning;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Where in the commissioning cycle commissioners are with a service. */
@Command(
        name = "cycle",
        description = {
            "Where in the commissioning cycle commissioners are with a service on a day: which windows are open and until when, who"
                    + " decides, what a LINk can contribute and ask for, and which document it feeds.",
            "The days of the windows are those of --calendars FILE (YAML); its form stands in the documentation of"
                    + " CommissioningFile. What no calendar tells cannot be said, and is never read as no phase."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:answered, and everything is told",
            "1:answered, and something is missing, or rows or bodies of a --register FILE were refused; told on standard error",
            "2:wrong usage, or a file that cannot be used",
            "3:a fault of the program"
        })
final class CycleCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable LinksCommand parent;

    @Spec
    private @Nullable CommandSpec command;

    @Option(names = "--as-at", paramLabel = "DAY", required = true, description = "The day of the question.")
    private @Nullable LocalDate asAt;

    @Option(names = "--service", paramLabel = "CODE", required = true, description = "The service, for example gp.")
    private String service = "";

    @Option(
            names = "--commissioner",
            paramLabel = "KIND=ID",
            required = true,
            description =
                    "Who commissions it: pct, council, practice-based, specialised-regional or specialised-national, and its"
                            + " identifier, for example pct=ods:5N7. Can be said several times.")
    private List<String> commissioners = new ArrayList<>();

    @Option(
            names = "--calendars",
            paramLabel = "FILE",
            description = "The commissioning calendars (YAML). Without it nothing is told of any phase.")
    private @Nullable Path calendars;

    @Option(
            names = "--register",
            paramLabel = "FILE",
            description =
                    "Bodies of your own, put over those that the library ships, as for links register. Can be said"
                            + " several times.")
    private List<Path> registers = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "text|json|markdown",
            defaultValue = "text",
            description = "The form of the answer: text (default), json or markdown.")
    private CycleReport form = CycleReport.TEXT;

    @Override
    public Integer call() {
        Console console = LinksCommand.consoleOf(parent);
        List<Problem> refused = new ArrayList<>();
        Register register = RegisterOptions.read(registers, refused::add);
        refused.forEach(console::tell);
        CycleQuestion question = CycleQuestion.of(
                Objects.requireNonNull(asAt, "--as-at is required"), service, held(calendars), register);
        for (String commissioner : commissioners) {
            question = with(question, commissioner);
        }
        try (Links links = Links.standard()) {
            Decision<CyclePosition> decision = links.cycle(question);
            console.give(form.of(decision));
            return refused.isEmpty() && decision.missing().isEmpty()
                    ? LinksCommand.ANSWERED
                    : LinksCommand.ANSWERED_WITH_PROBLEMS;
        }
    }

    static HostCommissioning held(@Nullable Path calendars) {
        return calendars == null
                ? HostCommissioning.none()
                : CommissioningFile.parse(TextFile.name(calendars), TextFile.read(calendars));
    }

    private CycleQuestion with(CycleQuestion question, String commissioner) {
        int sign = commissioner.indexOf('=');
        if (sign < 0) {
            throw refused("--commissioner " + commissioner + ": write KIND=ID, for example pct=ods:5N7");
        }
        try {
            return question.with(
                    Identifier.parse(commissioner.substring(sign + 1)), kind(commissioner.substring(0, sign)));
        } catch (IllegalArgumentException e) {
            throw refused("--commissioner " + commissioner + ": " + e.getMessage());
        }
    }

    private static CommissionerKind kind(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "pct", "primary-care-trust" -> CommissionerKind.PRIMARY_CARE_TRUST;
            case "council" -> CommissionerKind.COUNCIL;
            case "practice-based" -> CommissionerKind.PRACTICE_BASED;
            case "specialised-regional" -> CommissionerKind.SPECIALISED_REGIONAL;
            case "specialised-national" -> CommissionerKind.SPECIALISED_NATIONAL;
            default ->
                throw new IllegalArgumentException("\"" + word + "\" is none of pct, council, practice-based,"
                        + " specialised-regional and specialised-national");
        };
    }

    private ParameterException refused(String why) {
        return new ParameterException(
                Objects.requireNonNull(command, "picocli sets it").commandLine(), why);
    }
}
