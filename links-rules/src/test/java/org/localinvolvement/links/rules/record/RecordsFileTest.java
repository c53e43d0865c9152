package org.localinvolvement.links.rules.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.model.work.ProcedureBreach;
import org.localinvolvement.links.model.work.RelevantDecision;
import org.localinvolvement.links.rules.duty.Recipient;

class RecordsFileTest {

    private static final String HEAD = """
            link: links:link-derby-unitary
            authority: links:derby-unitary
            """;

    @Test
    void readsTheFormThatItsDocumentationShows() throws IOException {
        String source =
                Files.readString(Path.of("src/main/java/org/localinvolvement/links/rules/record/RecordsFile.java"));
        String listing = source.substring(source.indexOf("<pre>{@code") + 11, source.indexOf("}</pre>"))
                .lines()
                .map(line -> line.replaceFirst("^ \\* ?", ""))
                .collect(Collectors.joining("\n"));

        RecordsRead read = read(listing);

        assertThat(read.problems()).isEmpty();
        LinkRecords records = read.records();
        assertThat(records.told()).isEqualTo(EnumSet.allOf(RecordKind.class));
        assertThat(records.inPart()).isEmpty();
        assertThat(records.host()).isEqualTo(Identifier.links("host"));
        assertThat(records.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.about()).containsExactly("R-01");
            assertThat(decision.hasEarlierProcedure()).isEqualTo(Truth.YES);
        });
        assertThat(records.breaches())
                .extracting(ProcedureBreach::referredTo)
                .containsExactly(ProcedureBreach.ReferredTo.AUTHORITY);
        assertThat(records.requests()).allMatch(one -> one.request().complete() == Truth.YES);
        assertThat(records.reports()).singleElement().satisfies(sent -> {
            assertThat(sent.report().themes()).containsExactly("gp-appointments");
            assertThat(sent.report().recommendations().get(0).answers()).hasSize(1);
            assertThat(sent.recipients())
                    .extracting(Recipient::primaryCareTrust)
                    .containsExactly(Truth.YES);
            assertThat(sent.recipients())
                    .extracting(Recipient::servicesProvider)
                    .containsExactly(Truth.YES);
        });
        assertThat(records.visits())
                .allMatch(visit -> visit.partsViewed().equals(visit.planned().parts()));
        assertThat(records.annualReports()).hasSize(1);
        assertThat(records.transitional()).isNotNull();
    }

    @Test
    void tellsWhatIsNotToldFromWhatIsNone() {
        RecordsRead read = read(HEAD + """
                decisions: none
                referrals: []
                """);

        assertThat(read.problems()).isEmpty();
        assertThat(read.records().told()).containsExactly(RecordKind.DECISIONS, RecordKind.REFERRALS);
        assertThat(read.records().tells(RecordKind.REPORTS)).isFalse();
    }

    @Test
    void leavesOutWhatCannotBeReadWithItsLineAndReadsTheRest() {
        RecordsRead read = read(HEAD + """
                spending:
                  - {id: S-01, day: 2009-05-29, amount: 125.50, on: training}
                  - {id: S-02, day: 2009-02-30, amount: 10, on: training}
                  - {id: S-03, day: 2009-05-29, amount: 0, on: training}
                  - {id: S-01, day: 2009-06-01, amount: 7, on: training}
                  - {id: S-04, day: 2009-06-01, amount: 7, on: travel, on: food}
                  - {id: S-05, day: 2009-06-02, amount: 7, on: travel, to: nobody}
                  - {id: S-06, day: 2009-06-02, amount: 8, on: travel}
                """);

        assertThat(read.records().spending()).extracting(one -> one.id()).containsExactly("S-01", "S-06");
        assertThat(read.records().told()).containsExactly(RecordKind.SPENDING);
        assertThat(read.records().inPart()).containsExactly(RecordKind.SPENDING);
        assertThat(read.records().tells(RecordKind.SPENDING)).isFalse();
        assertThat(read.problems()).extracting(Problem::line).containsExactlyInAnyOrder(5L, 6L, 7L, 8L, 9L);
        assertThat(read.problems()).extracting(Problem::inWords).anyMatch(words -> words.contains("more than 0"));
        assertThat(read.problems()).extracting(Problem::inWords).anyMatch(words -> words.contains("on line 4 already"));
    }

    @Test
    void refusesAnIdThatARecordOfAnotherKindHas() {
        RecordsRead read = read(HEAD + """
                referrals:
                  - {id: X-1, committee: links:osc, matter: Dental care, sector: health, made: 2009-09-01}
                requests:
                  - {id: X-1, to: ods:5N7, subject: Waiting times, made: 2009-04-20}
                """);

        assertThat(read.problems()).hasSize(1);
        assertThat(read.records().referrals().size() + read.records().requests().size())
                .isEqualTo(1);
    }

    @Test
    void tellsADayBeforeTheOneThatItFollowsAtItsEntry() {
        RecordsRead read = read(HEAD + """
                reports:
                  - id: R-1
                    made: 2009-05-11
                    services: [gp]
                    to: [{body: ods:5N7, received: 2009-05-10}]
                """);

        assertThat(read.records().reports()).isEmpty();
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(4);
            assertThat(problem.reason()).contains("before it was made");
        });
    }

    @Test
    void takesNoNameForARole() {
        RecordsRead read = read(HEAD + """
                decisions:
                  - {id: D1, heads: [spending], decided: 2009-05-01, decision: Buy chairs, made_by: Joan Smith}
                """);

        assertThat(read.records().decisions()).extracting(RelevantDecision::id).isEmpty();
        assertThat(read.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.inWords()).doesNotContain("Joan"));
    }

    @Test
    void refusesAFileThatDoesNotSayWhoseRecordsItHolds() {
        assertThatThrownBy(() -> read("decisions: none\n"))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("link");
    }

    @Test
    void standsInTheOrderOfDaysWhateverTheOrderOfTheFile() {
        RecordsRead read = read(HEAD + """
                spending:
                  - {id: S-2, day: 2009-05-29, amount: 1, on: training}
                  - {id: S-1, day: 2009-05-29, amount: 1, on: training}
                  - {id: S-9, day: 2009-04-29, amount: 1, on: training}
                """);

        assertThat(read.records().spending()).extracting(one -> one.id()).containsExactly("S-9", "S-1", "S-2");
        assertThat(read.records().spending().get(0).day()).isEqualTo(LocalDate.of(2009, 4, 29));
    }

    private static RecordsRead read(String yaml) {
        return RecordsFile.parse("records.yaml", yaml, Register.standard());
    }
}
