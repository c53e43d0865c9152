package org.localinvolvement.links.rules.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.place.PartKind;
import org.localinvolvement.links.model.place.PremisesPart;
import org.localinvolvement.links.model.visit.AuthorisedRepresentative;
import org.localinvolvement.links.rules.SharedCases;
import org.localinvolvement.links.rules.entry.EntryAnswer.Entry;
import org.localinvolvement.links.rules.entry.EntryAnswer.Ground;
import org.localinvolvement.links.rules.entry.EntryAnswer.Outcome;

/**
 * The acceptance cases for entry, every row as it stands.
 */
class SharedEntryCasesTest {

    private static final EnterAndView ENTER_AND_VIEW = new EnterAndView();

    private static final Map<String, EntryProvider> PROVIDERS = Map.ofEntries(
            Map.entry("NHS_TRUST", EntryProvider.NHS_TRUST),
            Map.entry("FOUNDATION_TRUST", EntryProvider.FOUNDATION_TRUST),
            Map.entry("PCT", EntryProvider.PRIMARY_CARE_TRUST),
            Map.entry("LOCAL_AUTHORITY", EntryProvider.LOCAL_AUTHORITY),
            Map.entry("GP", EntryProvider.PRIMARY_MEDICAL),
            Map.entry("DENTIST", EntryProvider.PRIMARY_DENTAL),
            Map.entry("OPTICIAN", EntryProvider.PRIMARY_OPHTHALMIC),
            Map.entry("PHARMACY", EntryProvider.PHARMACEUTICAL),
            Map.entry("PREMISES_OF_PHARMACY", EntryProvider.PREMISES_OF_PHARMACEUTICAL),
            Map.entry("INDEPENDENT_CARE_HOME", EntryProvider.INDEPENDENT_PROVIDER),
            Map.entry("SHA", EntryProvider.STRATEGIC_HEALTH_AUTHORITY));

    @AfterAll
    static void close() {
        ENTER_AND_VIEW.close();
    }

    @TestFactory
    Stream<DynamicTest> everyRowComesToItsOutcomeOnItsGrounds() throws IOException {
        List<String> lines = Files.readAllLines(SharedCases.file("cases/entry.csv"));
        List<String> columns = List.of(lines.get(0).split(",", -1));
        List<Row> rows = lines.stream()
                .skip(1)
                .map(line -> Row.of(columns, line.split(",", columns.size())))
                .toList();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(28);
        return rows.stream()
                .map(row -> DynamicTest.dynamicTest(row.get("id") + " " + row.get("why"), () -> check(row)));
    }

    private static void check(Row row) {
        Entry entry = ENTER_AND_VIEW.decide(question(row)).answer().entries().get(0);
        assertThat(entry.outcome()).isEqualTo(Outcome.valueOf(row.get("expected")));
        TreeSet<String> grounds = new TreeSet<>();
        entry.grounds().forEach(ground -> grounds.add(ground.ruleId()));
        // A mixed site is told among the grounds; it is settled, so that no unknown leaves it open.
        if (entry.outcome() != Outcome.CANNOT_SAY) {
            entry.beside().stream()
                    .filter(ground -> ground.holds() == Truth.YES)
                    .map(Ground::ruleId)
                    .filter(rule -> rule.equals("E13") || rule.equals("H13"))
                    .forEach(grounds::add);
        }
        assertThat(grounds).isEqualTo(new TreeSet<>(List.of(row.get("grounds").split(";"))));
        assertThat(entry.missing().isEmpty()).isEqualTo(entry.outcome() != Outcome.CANNOT_SAY);
    }

    private static EntryQuestion question(Row row) {
        String controls = row.get("controls");
        String activity = row.get("activity");
        String compromise = row.get("compromise");
        PartSought part = PartSought.of(new PremisesPart("the part", PartKind.valueOf(row.get("part"))))
                .with(EntryFact.CARE_NOW, truth(row.get("care_now")))
                .with(EntryFact.OBSERVES_EXCLUDED, Truth.of(activity.equals("EXCLUDED")))
                .with(EntryFact.PURPOSE_EXCLUDED, Truth.of(activity.equals("EXCLUDED")))
                .with(EntryFact.EXCLUDED_ELSEWHERE, Truth.of(activity.equals("MIXED_OTHER")))
                .with(EntryFact.COMPROMISES_CARE, oneOf(compromise, "service"))
                .with(EntryFact.COMPROMISES_PRIVACY, oneOf(compromise, "privacy"));
        return EntryQuestion.of(
                        LocalDate.parse(row.get("as_at")), Objects.requireNonNull(PROVIDERS.get(row.get("provider"))))
                .with(EntryFact.OWNS, truth(row.get("owns")))
                .with(EntryFact.CONTROLS, controls.equals("other") ? Truth.NO : truth(controls))
                .with(EntryFact.ANOTHER_CONTROLS, oneOf(controls, "other"))
                .with(EntryFact.CARE_HOME, truth(row.get("care_home")))
                .with(part)
                .with(visitor(row));
    }

    private static VisitingRepresentative visitor(Row row) {
        AuthorisedRepresentative cleared = AuthorisedRepresentative.authorised("R1");
        VisitingRepresentative visitor =
                switch (row.get("authorised")) {
                    case "yes", "no" ->
                        VisitingRepresentative.of(cleared)
                                .with(EntryFact.UNDER_ARRANGEMENTS, truth(row.get("authorised")));
                    case "no_certificate" ->
                        VisitingRepresentative.of(cleared.withCertificate(Truth.NO))
                                .with(EntryFact.UNDER_ARRANGEMENTS, Truth.YES);
                    case "self_nominated" ->
                        VisitingRepresentative.of(cleared.withNominatedPerson(Truth.YES, Truth.YES, Truth.NO))
                                .with(EntryFact.UNDER_ARRANGEMENTS, Truth.YES);
                    case "unknown" -> VisitingRepresentative.of(AuthorisedRepresentative.unknown("R1"));
                    default -> throw new IllegalArgumentException("authorised: " + row.get("authorised"));
                };
        return visitor.with(EntryFact.GIVES_EVIDENCE, truth(row.get("evidence")))
                .with(EntryFact.PROVIDER_OBJECTS, Truth.of(row.get("reasonable").equals("provider_says_no")));
    }

    private static Truth oneOf(String cell, String word) {
        return cell.equals("unknown") ? Truth.UNKNOWN : Truth.of(cell.equals(word));
    }

    private static Truth truth(String cell) {
        return switch (cell) {
            case "yes" -> Truth.YES;
            case "no" -> Truth.NO;
            case "unknown" -> Truth.UNKNOWN;
            default -> throw new IllegalArgumentException(cell);
        };
    }

    /** A row by the names of its columns. */
    private record Row(Map<String, String> cells) {

        static Row of(List<String> columns, String[] cells) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                row.put(columns.get(i), cells[i]);
            }
            return new Row(row);
        }

        String get(String column) {
            return Objects.requireNonNull(cells.get(column), column);
        }
    }
}
