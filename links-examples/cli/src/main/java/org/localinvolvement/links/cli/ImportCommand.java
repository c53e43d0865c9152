package org.localinvolvement.links.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.imports.ContactRows;
import org.localinvolvement.links.api.imports.CrmExport;
import org.localinvolvement.links.api.imports.ImportAccount;
import org.localinvolvement.links.api.imports.UnmappedCode;
import org.localinvolvement.links.api.json.ImportJson;
import org.localinvolvement.links.cli.LinksCommand.Console;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.decision.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** What becomes of the records that a CRM exported. */
@Command(
        name = "import",
        description = {
            "Reads what a CRM exported, and tells what became of each record: counted, repeated, of an earlier version, deleted, not"
                    + " asked for or refused, and which of the CRM's codes the mapping does not know.",
            "With --to the contacts are written as a contact log, with pseudonyms for people and groups. The other commands that take"
                    + " --contacts read an export without this step, with the same --mapping and --pseudonym-key."
        },
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable LinksCommand parent;

    @Option(
            names = "--contacts",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = "What the CRM exported; several files are one export, in any order.")
    private List<Path> contacts = new ArrayList<>();

    @Mixin
    private final ImportOptions imports = new ImportOptions();

    @Option(
            names = "--exported",
            paramLabel = "DATE",
            description =
                    "The day of the export (uuuu-MM-dd); a later date in it is refused as in the future. Without it: today.")
    private @Nullable LocalDate exported;

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "Write the contacts to this file, as a contact log (CSV).")
    private @Nullable Path to;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "The form of the account: text (default) or json.")
    private AccountForm form = AccountForm.TEXT;

    /** How an account is written. */
    enum AccountForm {
        /** For reading. */
        TEXT,
        /** For programs. */
        JSON
    }

    @Override
    public Integer call() {
        Console console = LinksCommand.consoleOf(parent);
        CrmExport export = imports.export(contacts, exported == null ? console.today() : exported);
        try (Links links = Links.standard()) {
            ImportAccount account = to == null ? links.importContacts(export).account() : written(links, export, to);
            account.problems().forEach(console::tell);
            console.give(form == AccountForm.JSON ? ImportJson.write(account) : inWords(account));
            return account.problems().isEmpty() ? LinksCommand.ANSWERED : LinksCommand.ANSWERED_WITH_PROBLEMS;
        }
    }

    /** Row after row beside the file, which is replaced when all of it is there. */
    private ImportAccount written(Links links, CrmExport export, Path output) {
        List<Path> inputs = new ArrayList<>(contacts);
        inputs.addAll(imports.files());
        AnswerOptions.check(output, inputs);
        ContactRows rows = ContactRows.of(export.mapping());
        Path beside = output.toAbsolutePath().resolveSibling(".links-" + UUID.randomUUID() + ".part");
        try {
            try {
                ImportAccount account;
                try (BufferedWriter file = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
                    file.write(rows.header());
                    account = links.importContacts(export, contact -> write(file, rows.row(contact)))
                            .account();
                }
                Files.move(beside, output, StandardCopyOption.REPLACE_EXISTING);
                return account;
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new UnusableInputException(new Problem(
                    ProblemCode.OUTPUT_UNWRITABLE,
                    output.toString(),
                    0,
                    null,
                    null,
                    "the contacts cannot be written here",
                    "Check that its folder exists, may be written to and has room"));
        }
    }

    private static void write(BufferedWriter file, String row) {
        try {
            file.write(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String inWords(ImportAccount account) {
        StringBuilder words = new StringBuilder();
        words.append("Records read: ").append(account.read()).append('\n');
        words.append("  counted: ").append(account.counted()).append('\n');
        words.append("  repeated word for word: ").append(account.repeated()).append('\n');
        words.append("  of an earlier version: ").append(account.superseded()).append('\n');
        words.append("  deleted: ").append(account.deleted()).append('\n');
        words.append("  not asked for: ").append(account.notAsked()).append('\n');
        words.append("  refused: ").append(account.refused()).append('\n');
        if (!account.unmapped().isEmpty()) {
            words.append("Codes that the mapping does not know, with the number of records:\n");
            for (UnmappedCode code : account.unmapped()) {
                words.append("  ")
                        .append(code.table())
                        .append(", \"")
                        .append(visible(code.code()))
                        .append("\": ");
                words.append(code.records()).append('\n');
            }
        }
        return words.toString();
    }

    private static String visible(String code) {
        return Visible.text(code, '\uFFFD');
    }
}
