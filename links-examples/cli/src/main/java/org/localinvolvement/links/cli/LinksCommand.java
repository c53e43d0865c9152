package org.localinvolvement.links.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.time.DayNotCoveredException;
import org.localinvolvement.links.model.time.Days;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command {@code links}.
 *
 * <p>Data goes to standard output, in UTF-8, and nothing else does; messages go to standard error. It ends with 0 where the
 * question was answered, 1 where it was answered but rows were refused, the register does not hold all that a whole answer needs,
 * or something else was wrong with the data, 2 for wrong usage or input that cannot be used, and 3 for a fault of the program itself.
 */
@Command(
        name = "links",
        description = "Explained decisions for Local Involvement Networks: contacts in, reasons out.",
        subcommands = {
            AnalyseCommand.class,
            TraceCommand.class,
            TriggersCommand.class,
            ProgrammeCommand.class,
            CompareCommand.class,
            RulesCommand.class,
            DeadlineCommand.class,
            RouteCommand.class,
            CycleCommand.class,
            PlanCommand.class,
            WorkingDaysCommand.class,
            RegisterCommand.class,
            VisitCommand.class,
            AnnualReportCommand.class,
            DutyToInvolveCommand.class,
            SharedServicesCommand.class,
            DecisionsCommand.class,
            ImportCommand.class,
            MappingCommand.class,
            CommandLine.HelpCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = LinksVersion.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:answered",
            "1:answered, with rows refused, something not held or other problems, told on standard error",
            "2:wrong usage, or input that cannot be used",
            "3:a fault of the program"
        })
public final class LinksCommand {

    static final int ANSWERED = 0;
    static final int ANSWERED_WITH_PROBLEMS = 1;
    static final int UNUSABLE = 2;
    static final int FAULT = 3;

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Console console;

    LinksCommand(Console console) {
        this.console = console;
    }

    /**
     * Where data and messages go, which day it is, and whether a person looks on: everything that the command takes from outside.
     */
    record Console(PrintStream data, PrintStream messages, LocalDate today, boolean terminal) {

        /** Without a terminal. */
        Console(PrintStream data, PrintStream messages, LocalDate today) {
            this(data, messages, today, false);
        }

        void tell(Problem problem) {
            messages.println(problem.inWords());
        }

        /** Gives the answer; one that nobody received is not lost without a word. */
        void give(String text) {
            data.print(text);
            if (data.checkError()) {
                throw new UnusableInputException(new Problem(
                        ProblemCode.OUTPUT_UNWRITABLE,
                        "standard output",
                        0,
                        null,
                        null,
                        "the answer cannot be written here",
                        "Check that there is room and that nobody closed the pipe"));
            }
        }
    }

    static Console consoleOf(@Nullable LinksCommand parent) {
        return Objects.requireNonNull(parent, "a command runs below links").console;
    }

    /**
     * Runs the command.
     *
     * @param args its arguments
     */
    public static void main(String[] args) {
        // Hibernate Validator speaks through JBoss Logging; here, as the library does, through SLF4J.
        System.setProperty("org.jboss.logging.provider", "slf4j");
        PrintStream data = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream messages = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        int exit = run(new Console(data, messages, today, Progress.onATerminal()), args);
        data.flush();
        System.exit(exit);
    }

    static int run(Console console, String... args) {
        CommandLine command = new CommandLine(new LinksCommand(console))
                .setOut(writer(console.data()))
                .setErr(writer(console.messages()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .registerConverter(LocalDate.class, LinksCommand::day)
                .setParameterExceptionHandler((exception, given) -> misunderstood(console, exception))
                .setExecutionExceptionHandler((exception, line, parsed) -> told(console, exception));
        try {
            return command.execute(args);
        } catch (OutOfMemoryError | StackOverflowError e) {
            return told(console, e);
        }
    }

    private static LocalDate day(String text) {
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException e) {
            // Told below: there is no such day.
        }
        throw new TypeConversionException(
                "\"" + text + "\" is no day; write it as year-month-day, for example 2009-12-31");
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static int misunderstood(Console console, ParameterException exception) {
        String command = exception.getCommandLine().getCommandSpec().qualifiedName();
        String meant = "";
        if (exception instanceof UnmatchedArgumentException unmatched) {
            meant = Suggestion.nearest(
                            unmatched.getUnmatched().get(0),
                            exception.getCommandLine().getSubcommands().isEmpty()
                                    ? exception
                                            .getCommandLine()
                                            .getCommandSpec()
                                            .optionsMap()
                                            .keySet()
                                    : exception
                                            .getCommandLine()
                                            .getSubcommands()
                                            .keySet())
                    .map(near -> "Did you mean \"" + near + "\"? ")
                    .orElse("");
        }
        console.tell(new Problem(
                ProblemCode.USAGE_WRONG,
                command,
                0,
                null,
                null,
                String.valueOf(exception.getMessage()),
                meant + "\"" + command + " --help\" tells what can be said"));
        return UNUSABLE;
    }

    private static int told(Console console, Throwable exception) {
        if (exception instanceof UnusableInputException unusable) {
            unusable.problems().forEach(console::tell);
            return UNUSABLE;
        }
        if (exception instanceof DayNotCoveredException beyond) {
            console.tell(new Problem(
                    beyond.code(),
                    "links",
                    0,
                    null,
                    null,
                    "whether " + Days.inWords(beyond.day()) + " is a working day is not known: the calendar is "
                            + beyond.calendar().inWords(),
                    "Give a file that covers the day with --calendar"));
            return UNUSABLE;
        }
        console.messages()
                .println("The program failed (" + exception.getClass().getSimpleName()
                        + "). This is a fault of the program; please report it with the command that you gave.");
        return FAULT;
    }
}
