package org.localinvolvement.links.rules.annual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.rules.duty.Deed;
import org.localinvolvement.links.rules.duty.Duty;
import org.localinvolvement.links.rules.duty.DutyClocks;
import org.localinvolvement.links.rules.duty.DutyState;
import org.localinvolvement.links.rules.record.LinkRecords;
import org.localinvolvement.links.rules.record.RecordsFile;
import org.localinvolvement.links.rules.record.RecordsRead;

class AnnualReportingTest {

    private static final DutyClocks CLOCKS = new DutyClocks();
    private static final AnnualReporting REPORTING = new AnnualReporting(CLOCKS);

    private static final String DERBY = """
            link: links:link-derby-unitary
            authority: links:derby-unitary
            """;

    /** To a trust that commissioned and to a council that did not; the last day is 9 June 2009. */
    private static final String REPORT = DERBY + """
            reports:
              - id: R-1
                made: 2009-05-11
                services: [gp]
                themes: [gp-appointments]
                excluded: not-at-all
                to:
                  - {body: ods:5N7, relevant: yes, received: 2009-05-12, acknowledged: 2009-05-20, explained: 2009-06-12}
                  - {body: links:derby-unitary, relevant: no, received: 2009-05-12, acknowledged: 2009-05-13}
                recommendations:
                  - id: R-1-1
                    words: Answer the telephone
                    answers:
                      - {by: ods:5N7, answered: 2009-06-12, accepted: no}
                      - {by: links:derby-unitary, answered: 2009-07-01, accepted: yes, looked: 2010-01-05, acted_on: yes}
            """;

    @AfterAll
    static void close() {
        REPORTING.close();
        CLOCKS.close();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Decision<AssembledReport> decided(String yaml, String asAt, String yearEnd) {
        return REPORTING.decide(AnnualReportQuestion.of(day(asAt), day(yearEnd), records(yaml), Register.standard()));
    }

    private static LinkRecords records(String yaml) {
        RecordsRead read = RecordsFile.parse("records.yaml", yaml, Register.standard());
        assertThat(read.problems()).isEmpty();
        return read.records();
    }

    private static List<Duty> copies(AssembledReport report) {
        return report.duties().stream()
                .filter(duty -> duty.deed() == Deed.COPY_ANNUAL_REPORT)
                .toList();
    }

    @Nested
    class ToWhomItGoes {

        @Test
        void isWhatTheRegisterTellsOfTheLastDayOfTheYear() {
            AssembledReport report = decided(DERBY, "2010-07-01", "2010-03-31").answer();

            assertThat(copies(report).stream().map(Duty::event).collect(Collectors.joining(";")))
                    .contains("links:derby-unitary", "ods:5N7", "ods:Q33", "the Commission", "the Secretary of State");
        }

        @Test
        void isAnotherUnderTheLawOfLocalHealthwatch() {
            Decision<AssembledReport> decision = decided(DERBY, "2014-07-01", "2014-03-31");

            assertThat(decision.regime()).isEqualTo(Regime.LOCAL_HEALTHWATCH);
            assertThat(copies(decision.answer()).stream().map(Duty::event).collect(Collectors.joining(";")))
                    .contains("NHS England", "Healthwatch England")
                    .doesNotContain("Secretary of State", "ods:Q33");
        }

        @Test
        void isDoneFromTheDayOnWhichTheCopyWentUnderAnyCodeOfTheBody() {
            String yaml = DERBY + """
                    annual_reports:
                      - year_end: 2010-03-31
                        prepared: 2010-06-28
                        copies: [{to: ods:5N7, sent: 2010-06-30}, {to: secretary-of-state, sent: 2010-07-02}, {to: The library, sent: 2010-06-30}]
                    """;

            AssembledReport report = decided(yaml, "2010-07-01", "2010-03-31").answer();

            assertThat(copies(report))
                    .filteredOn(duty -> duty.state() == DutyState.DONE)
                    .singleElement()
                    .satisfies(duty -> assertThat(duty.done()).isEqualTo("2010-06-30"));
            assertThat(report.copiesBeside()).containsExactly("The library");
        }

        @Test
        void cannotBeSaidOfACouncilThatTheRegisterDoesNotHold() {
            String yaml = "link: links:link-nowhere\nauthority: links:nowhere\n";

            AssembledReport report = decided(yaml, "2010-07-01", "2010-03-31").answer();

            assertThat(copies(report))
                    .filteredOn(duty -> duty.holds() == Truth.UNKNOWN)
                    .isNotEmpty();
        }
    }

    @Nested
    class TheYear {

        @Test
        void isReportedByThe30thOfJune() {
            assertThat(decided(DERBY, "2010-04-01", "2010-03-31").answer().parts())
                    .singleElement()
                    .satisfies(part -> assertThat(part.due()).isEqualTo("2010-06-30"));
        }

        @Test
        void wasPlannedInTwoReportsForTheLastOfTheLinks() {
            assertThat(decided(DERBY, "2013-03-31", "2013-03-31").answer().parts())
                    .extracting(part -> part.days().last() + " by " + part.due())
                    .containsExactly("2012-10-31 by 2012-12-31", "2013-03-31 by 2013-06-30");
        }

        @Test
        void beginsOnThe1stOfAprilAndEndsOnThe31stOfMarch() {
            String yaml = DERBY + """
                    spending:
                      - {id: S-1, day: 2009-03-31, amount: 1, on: before}
                      - {id: S-2, day: 2009-04-01, amount: 10.50, on: first}
                      - {id: S-3, day: 2010-03-31, amount: 100, on: last}
                      - {id: S-4, day: 2010-04-01, amount: 1000, on: after}
                    """;

            Finance finance = decided(yaml, "2010-07-01", "2010-03-31").answer().finance();

            assertThat(finance.total()).isEqualTo("110.50");
            assertThat(finance.aspects()).extracting(Finance.Aspect::on).containsExactly("first", "last");
        }

        @Test
        void isNoOtherTwelveMonths() {
            assertThatThrownBy(() -> decided(DERBY, "2010-07-01", "2010-03-30"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("31 March");
            assertThatThrownBy(() -> decided(DERBY, "2010-07-01", "2008-03-31"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("31 March 2009");
        }
    }

    @Nested
    class TheTransitionalReport {

        @Test
        void standsBesideTheReportOfTheYearInWhichTheBodyStoppedAlone() {
            String yaml = DERBY + "transitional: {body: links:temporary, stopped: 2008-09-30, prepared: 2008-11-20}\n";

            assertThat(deeds(decided(yaml, "2009-07-01", "2009-03-31").answer()))
                    .contains(Deed.PREPARE_TRANSITIONAL_REPORT, Deed.COPY_TRANSITIONAL_REPORT);
            assertThat(deeds(decided(yaml, "2010-07-01", "2010-03-31").answer()))
                    .doesNotContain(Deed.PREPARE_TRANSITIONAL_REPORT, Deed.COPY_TRANSITIONAL_REPORT);
        }

        private static List<Deed> deeds(AssembledReport report) {
            return report.duties().stream().map(Duty::deed).distinct().toList();
        }
    }

    @Nested
    class AnAnswer {

        @Test
        void thatOnlyAcknowledgesIsNotDueThenDueThenIncompleteThenLate() {
            assertThat(Arrays.stream(new String[] {"2009-06-08", "2009-06-09", "2009-06-10", "2009-06-12"})
                            .map(asAt -> stateOf("ods:5N7", asAt)))
                    .containsExactly(
                            DutyState.NOT_DUE, DutyState.DUE, DutyState.ANSWER_INCOMPLETE, DutyState.ANSWERED_LATE);
        }

        @Test
        void ofABodyThatDidNotCommissionIsItsAcknowledgement() {
            assertThat(stateOf("links:derby-unitary", "2009-05-13")).isEqualTo(DutyState.ANSWERED_IN_TIME);
        }

        private static DutyState stateOf(String body, String asAt) {
            return decided(REPORT, asAt, "2010-03-31").answer().reports().get(0).answers().stream()
                    .filter(answer -> answer.body().equals(Identifier.parse(body)))
                    .findFirst()
                    .orElseThrow()
                    .state();
        }
    }

    @Nested
    class ARecommendation {

        @Test
        void isAcceptedWhereOneBodyAcceptedItAndAnotherDidNot() {
            Influence influence =
                    decided(REPORT, "2010-07-01", "2010-03-31").answer().influence();

            assertThat(influence.all().accepted()).isEqualTo(1);
            assertThat(influence.all().refused()).isZero();
            assertThat(influence.byBody().get(Identifier.parse("ods:5N7")))
                    .satisfies(count -> assertThat(count.refused()).isEqualTo(1));
        }

        @Test
        void isAnsweredAndActedOnFromTheDayOfTheRecord() {
            assertThat(counted("2009-06-11")).isEqualTo("0 0 1 0");
            assertThat(counted("2009-06-12")).isEqualTo("0 1 0 0");
            assertThat(counted("2009-07-01")).isEqualTo("1 0 0 0");
            assertThat(counted("2010-01-05")).isEqualTo("1 0 0 1");
        }

        private static String counted(String asAt) {
            InfluenceCount all =
                    decided(REPORT, asAt, "2010-03-31").answer().influence().all();
            return all.accepted() + " " + all.refused() + " " + all.unanswered() + " " + all.actedOn();
        }

        @Test
        void isCountedOnceWhateverIsAddedUp() {
            assertThatThrownBy(() -> new InfluenceCount(1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("add up");
        }
    }
}
