package org.localinvolvement.links.api.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.trace.TracedContact;
import org.localinvolvement.links.api.trace.TracedContacts;
import org.localinvolvement.links.model.involvement.ThemeEvidence;
import org.localinvolvement.links.model.involvement.Tone;

/**
 * The records behind the figures of a theme, for a person or a spreadsheet. For a host's own use: records are named. Line ends are
 * single line feeds.
 */
public enum TraceReport {
    /** The figures, then a table of the records. Its layout may change: not for parsing. */
    TEXT {
        @Override
        public String of(TracedContacts traced) {
            return TextPage.write(page(traced));
        }
    },
    /** Comma-separated rows with a header, one a record. */
    CSV {
        @Override
        public String of(TracedContacts traced) {
            return rows(traced);
        }
    };

    private static final List<String> HEADER =
            List.of("record_id", "date", "voice", "group", "tone", "place", "kind_of_source", "user_groups");

    /**
     * Writes what was traced.
     *
     * @param traced the records and their figures
     * @return the text, ending with a line feed
     */
    public abstract String of(TracedContacts traced);

    private static Page page(TracedContacts traced) {
        ThemeEvidence evidence = traced.evidence();
        PageBuilder page = new PageBuilder("What stands behind the figures of " + evidence.theme() + " from "
                + Pages.day(evidence.window().first()) + " to "
                + Pages.day(evidence.window().last()));
        page.table(
                "Figures",
                List.of("Figure", ">Value", "Counted from the records by"),
                List.of(
                        row("contacts", evidence.contacts(), "every row"),
                        row(
                                "contributors",
                                evidence.contributors(),
                                "the different numbers under Voice; 0 is nobody known"),
                        row(
                                "contributors-besides-praise",
                                evidence.besidesPraise(),
                                "those with a row that is neither praise nor strong-praise"),
                        row(
                                "contributors-raising-concern",
                                evidence.raisingConcern(),
                                "those with a row that is concern or strong-concern"),
                        row("praising", evidence.praising(), "those with a row that is praise or strong-praise"),
                        row("groups", evidence.groups(), "the different numbers under Group, without 0"),
                        row("places", evidence.places().size(), "the different places"),
                        row("kinds-of-source", evidence.kindsOfSource().size(), "the different kinds of source"),
                        row("user-groups", evidence.userGroups().size(), "the different user groups")));
        page.table(
                "Records",
                List.of("Record", "Date", ">Voice", ">Group", "Tone", "Place", "Kind of source", "User groups"),
                traced.contacts().stream().map(TraceReport::cells).toList());
        page.paragraph("For the LINk and its host. Not for publication: records are named.");
        return page.build();
    }

    private static List<String> row(String figure, Object value, String counted) {
        return List.of(figure, String.valueOf(value), counted);
    }

    private static String rows(TracedContacts traced) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(HEADER);
            traced.contacts()
                    .forEach(contact -> csv.writeRecord(
                            cells(contact).stream().map(FlatRows::safe).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> cells(TracedContact contact) {
        return List.of(
                contact.recordId(),
                contact.date().toString(),
                String.valueOf(contact.voice()),
                String.valueOf(contact.group()),
                tone(contact.tone()),
                orNothing(contact.place()),
                orNothing(contact.kindOfSource()),
                String.join("|", contact.userGroups()));
    }

    private static String tone(@Nullable Tone tone) {
        return tone == null ? "" : tone.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }
}
