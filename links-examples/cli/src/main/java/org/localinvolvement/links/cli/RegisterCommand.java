package org.localinvolvement.links.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.register.BodyListing;
import org.localinvolvement.links.api.register.BodyProfile;
import org.localinvolvement.links.api.register.SuccessionChain;
import org.localinvolvement.links.cli.LinksCommand.Console;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.BodyKind;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.register.Answer;
import org.localinvolvement.links.model.register.RegisterAsAt;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Which bodies there are: as a list, one by one, and in whose place. */
@Command(
        name = "register",
        description = "Lists the bodies of a kind as at a date, and says whether these are all.",
        subcommands = {RegisterCommand.Show.class, RegisterCommand.Succession.class, CommandLine.HelpCommand.class},
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            RegisterCommand.WHOLE,
            RegisterCommand.NOT_WHOLE,
            RegisterCommand.MISUSED,
            RegisterCommand.PROGRAM_FAULT
        })
final class RegisterCommand implements Callable<Integer> {

    static final String WHOLE = "0:answered whole; that there is none is a whole answer";
    static final String NOT_WHOLE =
            "1:answered, but something is not held, or rows or bodies of a --register FILE were refused; told on standard"
                    + " error";
    static final String MISUSED = "2:wrong usage, or a file that cannot be used";
    static final String PROGRAM_FAULT = "3:a fault of the program";

    private static final String AS_AT = "The date as at which is asked (uuuu-MM-dd), from 2008-04-01 on.";

    @ParentCommand
    private @Nullable LinksCommand parent;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            converter = KindOfBody.class,
            description =
                    "The kind of body, for example primary-care-trust; an unknown one is answered with all kinds.")
    private @Nullable BodyKind kind;

    @Option(names = "--as-at", paramLabel = "DATE", description = AS_AT)
    private @Nullable LocalDate asAt;

    @Mixin
    private final RegisterOptions options = new RegisterOptions();

    @Override
    public Integer call() {
        Console console = LinksCommand.consoleOf(parent);
        // Not required of picocli, which would then ask the commands below for them too.
        BodyKind asked = needed(kind, "--kind KIND");
        LocalDate day = needed(asAt, "--as-at DATE");
        BodyListing listing = BodyListing.of(options.read(console).asAt(day), asked);
        return options.give(
                console, asked.code(), day, listing.missing(), options.form().of(listing));
    }

    private <T> T needed(@Nullable T value, String option) {
        if (value == null) {
            throw new ParameterException(
                    Objects.requireNonNull(spec, "picocli gives it").commandLine(),
                    "Missing required option: " + option);
        }
        return value;
    }

    private static Console consoleOf(@Nullable RegisterCommand parent) {
        return LinksCommand.consoleOf(Objects.requireNonNull(parent, "a command runs below links register").parent);
    }

    /** Reads the code of a kind, and names those that come near. */
    static final class KindOfBody implements ITypeConverter<BodyKind> {
        @Override
        public BodyKind convert(String text) {
            return Arrays.stream(BodyKind.values())
                    .filter(kind -> kind.code().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("\"" + text + "\" is no kind of body. "
                            + Suggestion.among(
                                    text,
                                    Arrays.stream(BodyKind.values())
                                            .map(BodyKind::code)
                                            .toList())));
        }
    }

    /** Shows one body. */
    @Command(
            name = "show",
            description =
                    "Shows everything that is held of one body as at a date, and what the register answers about it.",
            mixinStandardHelpOptions = true,
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {WHOLE, NOT_WHOLE, MISUSED, PROGRAM_FAULT},
            footer = "%nThe exit code is about the body alone: each answer about it says by itself what it lacks.")
    static final class Show implements Callable<Integer> {

        @ParentCommand
        private @Nullable RegisterCommand parent;

        @Parameters(
                paramLabel = "CODE",
                description = BodyAsked.HELP + " Anything else is taken as a name, for example \"NHS Derby City\".")
        private String code = "";

        @Option(names = "--as-at", paramLabel = "DATE", required = true, description = AS_AT)
        private @Nullable LocalDate asAt;

        @Mixin
        private final RegisterOptions options = new RegisterOptions();

        @Override
        public Integer call() {
            Console console = consoleOf(parent);
            RegisterAsAt register = options.read(console).asAt(Objects.requireNonNull(asAt, "picocli requires it"));
            BodyProfile profile = BodyAsked.identifier(code)
                    .map(identifier -> BodyProfile.of(register, identifier))
                    .orElseGet(() -> BodyProfile.of(register, code, named(register)));
            return options.give(
                    console,
                    code,
                    register.day(),
                    profile.missing(),
                    options.form().of(profile));
        }

        private Answer<Body> named(RegisterAsAt register) {
            Answer<Body> bearers = register.named(code);
            if (bearers.values().size() > 1) {
                throw new UnusableInputException(new Problem(
                        ProblemCode.NAME_SHARED,
                        "links register show",
                        0,
                        "CODE",
                        code,
                        "several bodies bear this name on that day",
                        "Say which by its id: "
                                + bearers.values().stream()
                                        .map(body ->
                                                body.id() + " (" + body.kind().title() + ")")
                                        .collect(Collectors.joining(", "))));
            }
            return bearers;
        }
    }

    /** Tells who followed whom. */
    @Command(
            name = "succession",
            description = "Tells who came before a body and who followed it, at any distance, with their dates.",
            mixinStandardHelpOptions = true,
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {WHOLE, NOT_WHOLE, MISUSED, PROGRAM_FAULT})
    static final class Succession implements Callable<Integer> {

        @ParentCommand
        private @Nullable RegisterCommand parent;

        @Spec
        private @Nullable CommandSpec spec;

        @Parameters(
                paramLabel = "CODE",
                description = BodyAsked.HELP + " A name needs a date: ask \"show\" for the id.")
        private String code = "";

        @Mixin
        private final RegisterOptions options = new RegisterOptions();

        @Override
        public Integer call() {
            Console console = consoleOf(parent);
            Identifier identifier = BodyAsked.identifier(code)
                    .orElseThrow(() -> new ParameterException(
                            Objects.requireNonNull(spec, "picocli gives it").commandLine(),
                            "\"" + code + "\" is no code; write scheme:value, for example gss:E06000015, or a bare ODS"
                                    + " or GSS code"));
            SuccessionChain chain = SuccessionChain.of(options.read(console), identifier);
            return options.give(
                    console, code, null, chain.missing(), options.form().of(chain));
        }
    }
}
