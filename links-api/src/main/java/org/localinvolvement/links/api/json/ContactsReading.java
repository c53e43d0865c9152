package org.localinvolvement.links.api.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.involvement.Attribute;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.model.involvement.ContactLog;
import org.localinvolvement.links.model.involvement.Tone;
import org.localinvolvement.links.model.service.Sector;
import org.localinvolvement.links.rules.document.Section;

/** Reads the contacts of a question. No problem tells what stands in a contact. For one thread. */
final class ContactsReading {

    private static final BigDecimal ATTRIBUTE_MOST = BigDecimal.valueOf(1_000_000_000_000_000L);
    private static final BigDecimal ATTRIBUTE_LEAST = ATTRIBUTE_MOST.negate();
    private static final String NOT_BOTH = "contacts are handed in beside the question";

    private final QuestionDocument document;
    private final Links links;
    private final @Nullable ContactLog handedIn;
    private final Optional<LocalDate> begins;
    private final List<Section> sections = new ArrayList<>();
    private final List<Supplier<Contact>> contacts = new ArrayList<>();
    private final Set<String> records = new HashSet<>();
    private final Set<String> themes = new TreeSet<>();

    private ContactsReading(QuestionDocument document, Links links, @Nullable ContactLog handedIn) {
        this.document = document;
        this.links = links;
        this.handedIn = handedIn;
        this.begins = document.root().optionalDate("log_begins");
        document.root().toldSections("contacts").ifPresent(all -> all.forEach(one -> contacts.add(contact(one))));
        if (handedIn != null) {
            members().forEach(this::refuseBeside);
            themes.addAll(handedIn.analysis().themes());
        }
    }

    private void refuseBeside(String member) {
        if (document.root().has(member)) {
            document.root().problem(ProblemCode.TOLD_TWICE, member, NOT_BOTH, "Leave one of the two out");
        }
    }

    /** The members that tell contacts. */
    static List<String> members() {
        return List.of("contacts", "log_begins");
    }

    /** The contacts of the document, or those that are handed in beside it. */
    static ContactsReading read(QuestionDocument document, Links links, @Nullable ContactLog handedIn) {
        if (handedIn == null && !document.root().has("contacts")) {
            document.root()
                    .problem(
                            ProblemCode.KEY_MISSING,
                            "contacts",
                            "the question is about contacts",
                            "Add them, [] where there are none, or hand a log in beside the question");
        }
        return new ContactsReading(document, links, handedIn);
    }

    /** The same of a question that can be asked without contacts. */
    static Optional<ContactsReading> readIfTold(QuestionDocument document, Links links, @Nullable ContactLog handedIn) {
        ContactsReading reading = new ContactsReading(document, links, handedIn);
        boolean told = handedIn != null || document.root().has("contacts");
        if (!told && reading.begins.isPresent()) {
            document.root()
                    .problem(
                            ProblemCode.KEY_MISSING,
                            "contacts",
                            "a log begins, and it is not told",
                            "Add contacts, or leave it out");
        }
        return told ? Optional.of(reading) : Optional.empty();
    }

    /** The themes that somebody has spoken about. */
    Set<String> themes() {
        return themes;
    }

    /** The counted contacts, once the document was found to be without fault. */
    ContactLog log() {
        if (handedIn != null) {
            return handedIn;
        }
        Stream<Contact> all = contacts.stream().map(Supplier::get);
        ContactLog log = begins.isPresent() ? links.countContacts(all, begins.get()) : links.countContacts(all);
        for (Problem problem : log.problems()) {
            sections.get((int) problem.line() - 1).problemOfAll(problem.code(), problem.reason(), problem.remedy());
        }
        document.document().complete();
        return log;
    }

    private Supplier<Contact> contact(Section section) {
        section.withholdValues();
        sections.add(section);
        section.allowOnly(
                "record_id",
                "date",
                "contributor",
                "group",
                "channel",
                "themes",
                "sector",
                "organisations",
                "place",
                "user_groups",
                "kind_of_source",
                "tone",
                "alleges_serious_harm",
                "attributes");
        String record = section.text("record_id");
        if (!record.isEmpty() && !records.add(record)) {
            section.problem(
                    ProblemCode.RECORD_REPEATED,
                    "record_id",
                    "a contact of this record stands above already",
                    "Leave one of the two out");
        }
        List<String> about = section.optionalTexts("themes");
        themes.addAll(about);
        Contact.Builder contact = Contact.builder(record, section.date("date"))
                .contributor(section.optionalText("contributor").orElse(null))
                .group(section.optionalText("group").orElse(null))
                .channel(section.optionalText("channel").orElse(null))
                .themes(about)
                .sector(section.optionalConstant("sector", Sector.class).orElse(null))
                .organisations(section.optionalTexts("organisations"))
                .place(section.optionalText("place").orElse(null))
                .userGroups(section.optionalTexts("user_groups"))
                .kindOfSource(section.optionalText("kind_of_source").orElse(null))
                .tone(section.optionalConstant("tone", Tone.class).orElse(null))
                .allegesSeriousHarm(
                        section.optionalTruth("alleges_serious_harm").orElse(Truth.UNKNOWN) == Truth.YES);
        Set<String> names = new HashSet<>();
        section.optionalSections("attributes").forEach(one -> attribute(one, names, contact));
        return contact::build;
    }

    private static void attribute(Section section, Set<String> names, Contact.Builder contact) {
        section.allowOnly("name", "text", "number", "date", "truth");
        String name = section.text("name");
        if (!name.isEmpty() && !names.add(name)) {
            section.problem(
                    ProblemCode.TOLD_TWICE, "name", "this attribute stands above already", "Leave one of the two out");
        }
        List<Attribute> values = new ArrayList<>();
        section.optionalText("text").ifPresent(text -> values.add(new Attribute.Text(text)));
        section.optionalNumber("number", ATTRIBUTE_LEAST, ATTRIBUTE_MOST)
                .ifPresent(number -> values.add(new Attribute.Quantity(number)));
        section.optionalDate("date").ifPresent(day -> values.add(new Attribute.Day(day)));
        section.optionalTruth("truth").ifPresent(truth -> values.add(new Attribute.Known(truth)));
        if (values.size() == 1 && !name.isEmpty()) {
            contact.attribute(name, values.get(0));
        } else if (values.size() != 1) {
            section.problemOfAll(
                    values.isEmpty() ? ProblemCode.KEY_MISSING : ProblemCode.TOLD_TWICE,
                    "an attribute has one value",
                    "Give it one of text, number, date and truth");
        }
    }
}
