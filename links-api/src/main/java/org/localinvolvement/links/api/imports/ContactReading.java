package org.localinvolvement.links.api.imports;

import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.imports.ImportMapping.OwnColumn;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.involvement.Attribute;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.model.involvement.KindsOfSource;
import org.localinvolvement.links.model.involvement.Tone;
import org.localinvolvement.links.model.service.Sector;

/** Makes a contact of a record, or says what is wrong with it: every fault at once. For one thread. */
final class ContactReading {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");

    private final ImportMapping mapping;
    private final Reading reading;
    private final Keys keys;
    private final KindsOfSource kindsOfSource;
    private final Validator validator;

    ContactReading(
            ImportMapping mapping, Reading reading, Keys keys, KindsOfSource kindsOfSource, Validator validator) {
        this.mapping = mapping;
        this.reading = reading;
        this.keys = keys;
        this.kindsOfSource = kindsOfSource;
        this.validator = validator;
    }

    /** The contact, or null with at least one more problem. */
    @Nullable
    Contact read(ExportRecord record, RecordIdentity identity, RowProblems problems) {
        int before = problems.problems().size();
        LocalDate date = reading.date(record, problems);
        String kindOfSource = kindOfSource(record, problems);
        Contact.Builder builder = Contact.builder(identity.id(), date == null ? LocalDate.EPOCH : date)
                .contributor(keys.person(record))
                .group(keys.group(record))
                .channel(reading.word(record, ImportField.CHANNEL, problems))
                .themes(reading.words(record, ImportField.THEMES, problems))
                .sector(reading.constant(record, ImportField.SECTOR, Sector.class, problems))
                .organisations(reading.words(record, ImportField.ORGANISATIONS, problems))
                .place(reading.word(record, ImportField.PLACE, problems))
                .userGroups(reading.words(record, ImportField.USER_GROUPS, problems))
                .kindOfSource(kindOfSource)
                .tone(reading.constant(record, ImportField.TONE, Tone.class, problems))
                .allegesSeriousHarm("yes".equals(reading.word(record, ImportField.SERIOUS_HARM, problems)));
        attributes(record, problems).forEach(builder::attribute);
        if (problems.problems().size() > before) {
            return null;
        }
        Contact contact = builder.build();
        List<String> wrong = validator.validate(contact).stream()
                .map(violation -> violation.getMessage())
                .sorted()
                .toList();
        wrong.forEach(message ->
                problems.tell(ProblemCode.CONTACT_INVALID, null, null, message, "Correct the record in the CRM"));
        if (!wrong.isEmpty()) {
            return null;
        }
        tellSeveral(record, problems);
        return contact;
    }

    /** The contact counts, and so does this remark: a voice may be missing. */
    private void tellSeveral(ExportRecord record, RowProblems problems) {
        if (keys.namesSeveral(record)) {
            problems.tell(
                    ProblemCode.CONTRIBUTORS_SEVERAL,
                    String.join(", ", mapping.source(ImportField.CONTRIBUTOR).columns()),
                    null,
                    "this record names several people, and is counted as a contact of one of them",
                    "Record one contact a person in the CRM");
        }
    }

    private @Nullable String kindOfSource(ExportRecord record, RowProblems problems) {
        String kind = reading.word(record, ImportField.KIND_OF_SOURCE, problems);
        if (kind != null && kindsOfSource.find(kind).isEmpty()) {
            problems.tell(
                    ProblemCode.VALUE_UNKNOWN,
                    String.join(", ", mapping.source(ImportField.KIND_OF_SOURCE).columns()),
                    kind,
                    "this kind of source is not in the list",
                    "Name it in the table of the mapping. " + Suggestion.among(kind, kindsOfSource.codes()));
        }
        return kind;
    }

    private Map<String, Attribute> attributes(ExportRecord record, RowProblems problems) {
        Map<String, Attribute> attributes = new TreeMap<>();
        mapping.parts().attributes().forEach((name, own) -> {
            String text = record.text(mapping.place(own.column()));
            if (!text.isEmpty() && CodeTables.isCode(own.column(), text, problems)) {
                Attribute value = attribute(own, text, problems);
                if (value != null) {
                    attributes.put(name, value);
                }
            }
        });
        return attributes;
    }

    private @Nullable Attribute attribute(OwnColumn own, String text, RowProblems problems) {
        return switch (own.type()) {
            case TEXT -> new Attribute.Text(text);
            case NUMBER -> {
                if (!NUMBER.matcher(text).matches()) {
                    problems.tell(
                            ProblemCode.NUMBER_INVALID,
                            own.column(),
                            text,
                            "this is no number with a point and without grouping",
                            "Correct it, or map it as text");
                    yield null;
                }
                yield new Attribute.Quantity(new BigDecimal(text));
            }
            case DATE -> {
                LocalDate day = reading.day(own.column(), text, problems);
                yield day == null ? null : new Attribute.Day(day);
            }
            case TRUTH -> truth(own, text, problems);
        };
    }

    /** JSON and the CRMs write true and false, or 1 and 0. */
    private static @Nullable Attribute truth(OwnColumn own, String text, RowProblems problems) {
        return switch (text) {
            case "yes", "true", "1" -> new Attribute.Known(Truth.YES);
            case "no", "false", "0" -> new Attribute.Known(Truth.NO);
            case "unknown" -> new Attribute.Known(Truth.UNKNOWN);
            default -> {
                problems.tell(
                        ProblemCode.VALUE_UNKNOWN,
                        own.column(),
                        text,
                        "this is neither yes nor no nor unknown",
                        "Correct it, or map it as text");
                yield null;
            }
        };
    }
}
