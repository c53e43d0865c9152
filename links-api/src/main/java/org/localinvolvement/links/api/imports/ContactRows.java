package org.localinvolvement.links.api.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.csv.CsvText;
import org.localinvolvement.links.model.csv.SpreadsheetCells;
import org.localinvolvement.links.model.involvement.Attribute;
import org.localinvolvement.links.model.involvement.Contact;

/**
 * Contacts as comma-separated rows, for a host that wants to look at what was imported: row after row, so that a log of any length can
 * be written.
 *
 * <p>The columns are those that {@link org.localinvolvement.links.api.csv.ContactColumns#standard()} reads, several values apart by
 * {@code |}, and after them the attributes under {@code attribute.NAME}. A cell that a spreadsheet would run as a formula is made safe
 * as {@link SpreadsheetCells} says. People and groups stand under their pseudonyms.
 *
 * <p>Immutable and safe for several threads.
 */
public final class ContactRows {

    private final List<String> attributes;

    private ContactRows(List<String> attributes) {
        this.attributes = attributes;
    }

    /**
     * For the contacts of a mapping.
     *
     * @param mapping says which attributes there are
     * @return the form of their rows
     */
    public static ContactRows of(ImportMapping mapping) {
        return new ContactRows(List.copyOf(mapping.parts().attributes().keySet()));
    }

    /**
     * The names of the columns.
     *
     * @return one line, with a line feed at its end
     */
    public String header() {
        List<String> cells = new ArrayList<>();
        ImportField.of(true).forEach(field -> cells.add(field.key()));
        attributes.forEach(name -> cells.add("attribute." + name));
        return joined(cells.stream().map(SpreadsheetCells::safe).toList());
    }

    /**
     * A contact.
     *
     * @param contact the contact
     * @return one line, with a line feed at its end
     */
    public String row(Contact contact) {
        List<String> cells = new ArrayList<>();
        ImportField.of(true).forEach(field -> cells.add(SpreadsheetCells.safe(cell(field, contact))));
        for (String name : attributes) {
            Attribute value = contact.attributes().get(name);
            cells.add(value == null ? "" : attribute(value));
        }
        return joined(cells);
    }

    private static String attribute(Attribute value) {
        return value instanceof Attribute.Quantity ? value.asText() : SpreadsheetCells.safe(value.asText());
    }

    private static String joined(List<String> cells) {
        return CsvText.headed(cells.toArray(String[]::new)).toString();
    }

    private static String cell(ImportField field, Contact contact) {
        return switch (field) {
            case RECORD_ID -> contact.recordId();
            case DATE -> contact.date().toString();
            case CONTRIBUTOR -> text(contact.contributor());
            case GROUP -> text(contact.group());
            case CHANNEL -> text(contact.channel());
            case THEMES -> String.join("|", contact.themes());
            case SECTOR -> word(contact.sector());
            case ORGANISATIONS -> String.join("|", contact.organisations());
            case PLACE -> text(contact.place());
            case USER_GROUPS -> String.join("|", contact.userGroups());
            case KIND_OF_SOURCE -> text(contact.kindOfSource());
            case TONE -> word(contact.tone());
            case SERIOUS_HARM -> contact.allegesSeriousHarm() ? "yes" : "no";
            case TITLE, SCOPE, SERVICES, PATHWAY, DETERMINANTS, AREA ->
                throw new IllegalArgumentException("A contact has no " + field.key() + "; ask for a field of contacts");
        };
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String word(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
