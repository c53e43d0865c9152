package org.localinvolvement.links.rules.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.work.Report;
import org.localinvolvement.links.model.work.Report.ExcludedExtent;
import org.localinvolvement.links.model.work.ReportReceipt;
import org.localinvolvement.links.rules.SharedCases;
import org.localinvolvement.links.rules.duty.ReportSent.Lead;

/** Every row of the mission's cases of deadlines, asked as a question about a report and its lead responder. */
class DeadlineCasesTest {

    private static final Identifier ONE = new Identifier("test", "one");
    private static final Identifier OTHER = new Identifier("test", "other");

    @TestFactory
    Stream<DynamicTest> theLastDayIsThatOfTheCase() throws IOException {
        List<String> rows = Files.readAllLines(SharedCases.file("cases/deadlines.csv"));
        assertThat(rows).hasSizeGreaterThan(1);
        return rows.stream()
                .skip(1)
                .map(row -> row.split(",", -1))
                .map(row -> DynamicTest.dynamicTest(
                        row[0],
                        () -> check(LocalDate.parse(row[0]), LocalDate.parse(row[1]), LocalDate.parse(row[2]))));
    }

    private static void check(LocalDate start, LocalDate beginningWith, LocalDate after) {
        ReportSent sent = ReportSent.of(
                        Report.of("R1", start, Set.of("podiatry"), List.of())
                                .withExcluded(ExcludedExtent.NOT_AT_ALL)
                                .withCorrespondence(
                                        List.of(
                                                new ReportReceipt(ONE, start, null),
                                                new ReportReceipt(OTHER, start, null)),
                                        List.of()),
                        List.of(Recipient.of(ONE, Truth.YES, Truth.YES), Recipient.of(OTHER, Truth.YES, Truth.YES)))
                .withLead(new Lead(ONE, Set.of(ONE, OTHER)));
        try (DutyClocks clocks = new DutyClocks()) {
            DutiesOwed owed =
                    clocks.decide(DutyQuestion.of(start, List.of(sent))).answer();
            assertThat(owed.to(Deed.ACKNOWLEDGE_REPORT))
                    .hasSize(2)
                    .allSatisfy(duty -> assertThat(duty.deadline().due()).isEqualTo(beginningWith));
            if (start.isBefore(LocalDate.of(2013, 4, 1))) {
                assertThat(owed.to(Deed.EXPLAIN_FOR_ALL))
                        .hasSize(1)
                        .allSatisfy(duty -> assertThat(duty.deadline().due()).isEqualTo(after));
            }
        }
    }
}
