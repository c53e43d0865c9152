package org.localinvolvement.links.rules.annual;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.involvement.ContactAnalysis;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.document.YamlDocument;
import org.localinvolvement.links.rules.internal.ShippedModels;
import org.localinvolvement.links.rules.record.RecordsFile;
import org.localinvolvement.links.rules.record.RecordsRead;

/** The cases that lie beside the rules about the annual report. */
final class AnnualCases {

    private AnnualCases() {}

    /** A case: what is asked, which rules find something, and which just do not. */
    record Case(String name, AnnualReportQuestion question, Set<String> finds, List<String> justNot) {

        /** What is otherwise than expected; empty if nothing is. */
        Optional<String> failure(AnnualReporting reporting) {
            Set<String> found = new TreeSet<>();
            for (Finding finding : reporting.decide(question).findings()) {
                if (!found.add(finding.ruleId() + (finding.holds() == Truth.UNKNOWN ? "?" : ""))) {
                    return Optional.of(name + ": " + finding.ruleId() + " finds something twice");
                }
            }
            if (!found.equals(finds)) {
                return Optional.of(name + ": found " + found + " and not " + finds);
            }
            for (String rule : justNot) {
                RuleExplanation explanation = reporting.explain(question, rule);
                if (explanation.fires() != Truth.NO || explanation.missedBy() != 1) {
                    return Optional.of(name + ": " + rule + " is missed by " + explanation.missedBy());
                }
            }
            return Optional.empty();
        }
    }

    static String text(String ending) {
        String resource = ShippedModels.resource("annual", ending);
        try (InputStream stream = AnnualCases.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(stream, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Case> all() {
        YamlDocument document = YamlDocument.parse("annual.cases.yaml", text(".cases.yaml"));
        Map<String, String> base = byKey(document.root().text("base"));
        List<Case> cases = new ArrayList<>();
        document.root().sections("cases").forEach(one -> cases.add(read(one, base)));
        document.complete();
        return cases;
    }

    private static Case read(Section section, Map<String, String> base) {
        section.allowOnly("name", "with", "untold", "contacts", "as_at", "year_end", "finds", "just_not");
        Map<String, String> records = new LinkedHashMap<>(base);
        section.optionalText("with").ifPresent(with -> records.putAll(byKey(with)));
        section.optionalTexts("untold").forEach(records::remove);
        RecordsRead read = RecordsFile.parse("records", String.join("", records.values()), Register.standard());
        if (!read.problems().isEmpty()) {
            throw new IllegalStateException(section.text("name") + ": " + read.problems());
        }
        AnnualReportQuestion question = AnnualReportQuestion.of(
                section.optionalDate("as_at").orElse(LocalDate.of(2010, 7, 15)),
                section.optionalDate("year_end").orElse(LocalDate.of(2010, 3, 31)),
                read.records(),
                Register.standard());
        return new Case(
                section.text("name"),
                section.optionalText("contacts").isPresent()
                        ? question
                        : question.withContacts(ContactAnalysis.of(List.of())),
                new TreeSet<>(section.optionalTexts("finds")),
                section.optionalTexts("just_not"));
    }

    /** Each key of a document with its lines. */
    private static Map<String, String> byKey(String yaml) {
        Map<String, String> parts = new LinkedHashMap<>();
        String key = "";
        for (String line : yaml.lines().toList()) {
            if (!line.isBlank() && !line.startsWith(" ")) {
                key = line.substring(0, line.indexOf(':'));
            }
            parts.merge(key, line + "\n", String::concat);
        }
        return parts;
    }
}
