package org.localinvolvement.links.rules.duty;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.localinvolvement.links.model.decision.Fingerprint;
import org.localinvolvement.links.model.time.Counting;
import org.localinvolvement.links.model.time.Period;
import org.localinvolvement.links.model.time.Territory;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.document.YamlDocument;

/** The times that provisions give, as they are shipped: {@code terms.yaml}, one entry a value, with its provision and dates. */
final class TermTable {

    private static final String FILE = "terms.yaml";
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private final List<Term> terms;
    private final String fingerprint;

    private TermTable(List<Term> terms, String fingerprint) {
        this.terms = List.copyOf(terms);
        this.fingerprint = fingerprint;
    }

    private static final class Shipped {
        private static final TermTable TABLE = read();
    }

    static TermTable shipped() {
        return Shipped.TABLE;
    }

    List<Term> under(DutyLaw law) {
        return terms.stream().filter(term -> term.law() == law).toList();
    }

    Term get(DutyLaw law, String name) {
        return under(law).stream()
                .filter(term -> term.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No term " + name + " under " + law + " is shipped"));
    }

    String fingerprint() {
        return fingerprint;
    }

    static String inWords(MonthDay day) {
        return DAY_AND_MONTH.format(day);
    }

    private static TermTable read() {
        try (InputStream stream = Objects.requireNonNull(TermTable.class.getResourceAsStream(FILE), FILE)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            YamlDocument document = YamlDocument.parse(FILE, text);
            List<Term> terms = new ArrayList<>();
            document.root().sections("terms").forEach(section -> terms.add(term(section)));
            document.complete();
            return new TermTable(terms, Fingerprint.of(List.of(text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Term term(Section section) {
        TermUnit unit = TermUnit.valueOf(constant(section.text("unit")));
        boolean fixed = unit == TermUnit.DAY_OF_YEAR;
        return new Term(
                section.text("name"),
                DutyLaw.valueOf(constant(section.text("law"))),
                new Period(section.date("from"), section.has("until") ? section.date("until") : null),
                StartOfTime.parse(section.text("start")),
                unit,
                fixed ? 0 : section.whole("amount", 1, 366),
                fixed ? MonthDay.parse("--" + section.text("day")) : null,
                Counting.parse(section.text("counting")),
                section.optionalText("territory")
                        .map(text -> Territory.valueOf(constant(text)))
                        .orElse(Territory.ENGLAND),
                section.text("provision"),
                section.optionalText("reading").orElse(""));
    }

    private static String constant(String text) {
        return text.toUpperCase(Locale.ROOT).replace(' ', '_');
    }
}
