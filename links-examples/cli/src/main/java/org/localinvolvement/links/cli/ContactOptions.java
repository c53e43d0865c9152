package org.localinvolvement.links.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.csv.ContactColumns;
import org.localinvolvement.links.api.csv.ContactFile;
import org.localinvolvement.links.api.imports.CrmExport;
import org.localinvolvement.links.api.imports.ImportedContacts;
import org.localinvolvement.links.api.imports.UnmappedCode;
import org.localinvolvement.links.cli.LinksCommand.Console;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.decision.Visible;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.model.involvement.ContactLog;
import org.localinvolvement.links.rules.parameter.Parameters;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which contacts, how to read them, and as at which date. */
final class ContactOptions {

    @Option(
            names = "--contacts",
            required = true,
            paramLabel = "FILE",
            description =
                    "The contact log: CSV with a header (the separator is set in the column mapping). With --mapping: what a"
                            + " CRM exported, and can be said several times.")
    private List<Path> contacts = new ArrayList<>();

    @Mixin
    private final ImportOptions imports = new ImportOptions();

    @Option(
            names = "--columns",
            paramLabel = "FILE",
            description = "Which column holds what (YAML). Without it the log has the library's own column names.")
    private @Nullable Path columns;

    @Option(
            names = "--date-format",
            paramLabel = "PATTERN",
            description =
                    "The form of the log's dates, for example dd/MM/yyyy. A date of another form is refused, never"
                            + " guessed. Without it: as the column mapping says, or uuuu-MM-dd.")
    private @Nullable String dateFormat;

    @Option(
            names = "--as-at",
            paramLabel = "DATE",
            description = "The date for which the question is asked (uuuu-MM-dd); later contacts are not looked at."
                    + " Without it: today.")
    private @Nullable LocalDate asAt;

    @Option(
            names = "--exported",
            paramLabel = "DATE",
            description = "The day on which the log was exported (uuuu-MM-dd); a later date in it is refused as in the"
                    + " future. Without it: today.")
    private @Nullable LocalDate exported;

    @Option(
            names = "--parameters",
            paramLabel = "FILE",
            description = "What the LINk agreed about trigger points (YAML), put over the library's examples.")
    private @Nullable Path parameters;

    @Option(names = "--strict", description = "Stop at the first row that cannot be used.")
    private boolean strict;

    private @Nullable Parameters agreed;

    LocalDate asAt(Console console) {
        if (asAt == null) {
            console.messages()
                    .println("As at today, " + console.today() + "; say --as-at DATE to ask for another day.");
            return console.today();
        }
        return asAt;
    }

    /** The files that are read. */
    List<Path> files() {
        return Stream.of(
                        contacts.stream(),
                        imports.files().stream(),
                        Stream.of(columns, parameters).flatMap(Stream::ofNullable))
                .flatMap(files -> files)
                .toList();
    }

    Links links() {
        return links(new RulesOption());
    }

    /** With rule packs put over the library's rules. */
    Links links(RulesOption rules) {
        Links.Builder builder = Links.builder();
        agreed = rules.put(builder, parameters);
        return builder.build();
    }

    /** The log and how it is read. */
    ContactFile file(Console console) {
        if (imports.areAsked()) {
            throw refused(
                    "--mapping is not for this command: write a contact log with links import --to FILE, and give that");
        }
        if (contacts.size() > 1) {
            throw refused("several files are one log only with --mapping");
        }
        ContactFile file = file(contacts.get(0), columns, dateFormat, lastPossible(console));
        return strict ? file.strictly() : file;
    }

    private LocalDate lastPossible(Console console) {
        return exported == null ? console.today() : exported;
    }

    /** The export of a CRM says by its mapping what a log says by these options. */
    private CrmExport export(Console console) {
        if (columns != null || dateFormat != null || strict) {
            throw refused(
                    "--columns, --date-format and --strict are for a plain log; with --mapping the mapping says it");
        }
        return imports.export(contacts, lastPossible(console));
    }

    private static UnusableInputException refused(String why) {
        return new UnusableInputException(new Problem(
                ProblemCode.USAGE_WRONG, "links", 0, null, null, why, "\"links --help\" tells what can be said"));
    }

    /** A log and how it is read, where the options are those of another command. */
    static ContactFile file(
            Path contacts, @Nullable Path columns, @Nullable String dateFormat, LocalDate lastPossible) {
        ContactColumns mapping = columns == null
                ? ContactColumns.standard()
                : ContactColumns.parse(TextFile.name(columns), TextFile.read(columns));
        if (dateFormat != null) {
            mapping = mapping.withDateFormat(dateFormat);
        }
        return ContactFile.of(contacts).withColumns(mapping).exportedOn(lastPossible);
    }

    ContactLog read(Links links, Console console) {
        ContactLog log = counted(links, console);
        tell(log, console);
        return log;
    }

    private ContactLog counted(Links links, Console console) {
        if (!console.terminal()) {
            return counted(links, console, contact -> {});
        }
        try (Progress progress = new Progress(console.messages(), System::nanoTime)) {
            return counted(links, console, progress);
        }
    }

    private ContactLog counted(Links links, Console console, Consumer<Contact> each) {
        if (!imports.areAsked()) {
            return links.readContacts(file(console), each);
        }
        ImportedContacts imported = links.importContacts(export(console), each);
        for (UnmappedCode code : imported.account().unmapped()) {
            console.messages()
                    .println(Visible.text(
                            "The mapping does not know the code \"" + code.code() + "\" of " + code.table()
                                    + "; records: " + code.records() + ".",
                            '\uFFFD'));
        }
        return imported.log();
    }

    /** Tells what is wrong with the log. */
    void tell(ContactLog log, Console console) {
        log.problems().forEach(console::tell);
        tellParametersOfNoTheme(log, console);
        if (!log.problems().isEmpty()) {
            console.messages()
                    .println(log.counted() + " of " + log.read() + " rows were counted; the others are listed above.");
        }
    }

    private void tellParametersOfNoTheme(ContactLog log, Console console) {
        if (agreed == null || parameters == null) {
            return;
        }
        Set<String> themes = log.analysis().themes();
        for (String theme : agreed.themes()) {
            if (!themes.contains(theme)) {
                console.tell(new Problem(
                        ProblemCode.PARAMETER_THEME_UNKNOWN,
                        TextFile.name(parameters),
                        0,
                        "theme",
                        theme,
                        "a value is set for a theme of which the log has no contact",
                        Suggestion.nearest(theme, themes)
                                .map(near -> "Did you mean \"" + near + "\"?")
                                .orElse("Correct the theme, or leave the value out")));
            }
        }
    }
}
