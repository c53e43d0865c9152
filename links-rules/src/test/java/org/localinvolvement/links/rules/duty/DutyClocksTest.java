package org.localinvolvement.links.rules.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.BodyKind;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.organisation.LocalAuthority;
import org.localinvolvement.links.model.organisation.Tier;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.model.time.CalendarUsed;
import org.localinvolvement.links.model.time.Counting;
import org.localinvolvement.links.model.time.Territory;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.model.time.WorkingDays;
import org.localinvolvement.links.model.work.InformationRequest;
import org.localinvolvement.links.model.work.Report;
import org.localinvolvement.links.model.work.Report.ExcludedExtent;
import org.localinvolvement.links.model.work.ReportReceipt;

/** What an answer about duties says of its calendar, its readings and what is missing, and what a question may not be. */
class DutyClocksTest {

    private static final DutyClocks CLOCKS = new DutyClocks();
    private static final Identifier TRUST = new Identifier("test", "trust");
    private static final Register REGISTER = Register.standard();

    @AfterAll
    static void close() {
        CLOCKS.close();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static ReportSent report(String id, String received) {
        return ReportSent.of(
                Report.of(id, day(received), Set.of("podiatry"), List.of())
                        .withExcluded(ExcludedExtent.NOT_AT_ALL)
                        .withCorrespondence(List.of(new ReportReceipt(TRUST, day(received), null)), List.of()),
                List.of(Recipient.of(TRUST, Truth.YES, Truth.YES)));
    }

    private static Duty explanation(DutyQuestion question) {
        List<Duty> duties = CLOCKS.decide(question).answer().to(Deed.EXPLAIN_ACTION);
        assertThat(duties).hasSize(1);
        return duties.get(0);
    }

    @Test
    void theAnswerTellsHowItCountedAndWithWhichCalendar() {
        Duty duty = explanation(DutyQuestion.of(day("2011-04-14"), List.of(report("R1", "2011-04-14"))));
        assertThat(duty.deadline().inWords())
                .startsWith(
                        "20 working days beginning with 14 April 2011 end on 17 May 2011, not counting 22 April 2011")
                .contains("calendar England 2008 to 2028");
        assertThat(duty.deadline().calendar()).isEqualTo(WorkingDays.england().calendar());
        assertThat(duty.citations()).extracting(Object::toString).contains("SI 2008/528 reg 5(2)(b)");
        assertThat(duty.readings()).isEmpty();
    }

    @Test
    void aCountBeyondTheCalendarIsNotGuessed() {
        Duty duty = explanation(DutyQuestion.of(day("2028-12-20"), List.of(report("R1", "2028-12-20"))));
        assertThat(duty.state()).isEqualTo(DutyState.CANNOT_SAY);
        assertThat(duty.deadline().due()).isNull();
        assertThat(duty.deadline().inWords()).contains("LINKS-611");
        assertThat(duty.missing()).containsExactly("whether 1 January 2029 is a working day");
    }

    @Test
    void withACalendarOfTheUnitedKingdomTheOtherClockIsToldApart() {
        WorkingDays kingdom = WorkingDays.of(
                new CalendarUsed(
                        "United Kingdom, March 2009",
                        "test",
                        Territory.UNITED_KINGDOM,
                        new Window(day("2009-03-01"), day("2009-04-30"))),
                Map.of(day("2009-03-17"), "Saint Patrick's Day"));
        InformationAsked asked = new InformationAsked(
                InformationRequest.of("Q1", TRUST, "waiting times").withDays(day("2009-03-02"), null, null), Truth.YES);
        DutyQuestion question =
                new DutyQuestion(day("2009-03-31"), List.of(asked), WorkingDays.england(), kingdom, Counting.OF);
        DutiesOwed owed = CLOCKS.decide(question).answer();
        Duty freedom = owed.to(Deed.ANSWER_FREEDOM_OF_INFORMATION).get(0);
        assertThat(freedom.deadline().due()).isEqualTo(day("2009-03-31"));
        assertThat(freedom.state()).isEqualTo(DutyState.DUE);
        Duty none = owed.to(Deed.ANSWER_REQUEST).get(0);
        assertThat(none.holds()).isEqualTo(Truth.NO);
        assertThat(none.deadline().kind()).isEqualTo(Deadline.Kind.NO_STATUTORY_DEADLINE);
        assertThat(none.deadline().inWords()).isEqualTo("There is no statutory deadline");
    }

    @Test
    void theOrderOfEventsChangesNothing() {
        List<DutyEvent> events = new ArrayList<>(
                List.of(report("R1", "2009-03-31"), report("R2", "2013-04-02"), report("R3", "2009-04-01")));
        Decision<DutiesOwed> one = CLOCKS.decide(DutyQuestion.of(day("2013-04-10"), events));
        Collections.reverse(events);
        Decision<DutiesOwed> other = CLOCKS.decide(DutyQuestion.of(day("2013-04-10"), events));
        assertThat(other).isEqualTo(one);
    }

    @Test
    void eachEventIsUnderTheLawOfItsDay() {
        Decision<DutiesOwed> decision = CLOCKS.decide(
                DutyQuestion.of(day("2013-04-10"), List.of(report("R1", "2009-03-31"), report("R2", "2013-04-02"))));
        assertThat(decision.findings()).extracting(Finding::ruleId).containsExactly("D01", "D02", "D19", "D60", "D61");
        assertThat(decision.outcome()).isEqualTo(Truth.YES);
        assertThat(decision.ruleSets()).hasSize(3);
    }

    @Test
    void aSavedReportRestsOnAReadingThatIsTold() {
        Identifier successor = new Identifier("test", "ccg");
        ReportSent sent = ReportSent.of(
                Report.of("R1", day("2013-03-01"), Set.of("podiatry"), List.of())
                        .withExcluded(ExcludedExtent.NOT_AT_ALL)
                        .withCorrespondence(
                                List.of(
                                        new ReportReceipt(TRUST, day("2013-03-28"), null),
                                        new ReportReceipt(successor, day("2013-04-02"), TRUST)),
                                List.of()),
                List.of(
                        Recipient.of(TRUST, Truth.YES, Truth.YES).asPrimaryCareTrust(),
                        Recipient.of(successor, Truth.NO, Truth.YES).inPlaceOf(TRUST)));
        Duty duty = explanation(DutyQuestion.of(day("2013-04-10"), List.of(sent)));
        assertThat(duty.on()).isEqualTo("test:ccg");
        assertThat(duty.deadline().due()).isEqualTo(day("2013-05-14"));
        assertThat(duty.readings()).anySatisfy(reading -> assertThat(reading).contains("reg 5(3)"));
    }

    @ParameterizedTest
    @CsvSource({
        "NHS_TRUST, 2009-03-31, YES",
        "PRIMARY_CARE_TRUST, 2013-03-31, YES",
        "STRATEGIC_HEALTH_AUTHORITY, 2009-03-31, NO",
        "REGULATOR, 2009-04-01, NO",
        "CLINICAL_COMMISSIONING_GROUP, 2013-04-01, YES",
        "NHS_ENGLAND, 2013-04-01, YES"
    })
    void whoAnswersReportsFollowsFromItsKindAndTheDay(BodyKind kind, LocalDate on, Truth answers) {
        List<Body> bodies = REGISTER.asAt(on).ofKind(kind).values();
        assertThat(bodies)
                .allSatisfy(body ->
                        assertThat(ServicesProviders.forReports(body, on)).isEqualTo(answers));
    }

    @Test
    void aTrustOfPrimaryCareAnswersOnItsLastDayAndNotOnTheNext() {
        Body trust = REGISTER.asAt(day("2013-03-31"))
                .ofKind(BodyKind.PRIMARY_CARE_TRUST)
                .values()
                .get(0);
        assertThat(ServicesProviders.forReports(trust, day("2013-03-31"))).isEqualTo(Truth.YES);
        assertThat(ServicesProviders.forReports(trust, day("2013-04-01"))).isEqualTo(Truth.NO);
        assertThat(ServicesProviders.forReports(trust, day("2008-03-31"))).isEqualTo(Truth.NO);
    }

    @Test
    void aShireDistrictAnswersNoReportsAndItsCountyDoes() {
        List<Body> councils = REGISTER.asAt(day("2009-04-01"))
                .ofKind(BodyKind.LOCAL_AUTHORITY)
                .values();
        assertThat(councils).hasSizeGreaterThan(300).allSatisfy(body -> {
            boolean district = ((LocalAuthority) body).tier() == Tier.DISTRICT;
            assertThat(ServicesProviders.forReports(body, day("2009-04-01"))).isEqualTo(Truth.of(!district));
        });
    }

    @Test
    void copiesOfTheAnnualReportGoToWhomTheRegisterTells() {
        Body council = REGISTER.asAt(day("2009-03-31"))
                .ofKind(BodyKind.COUNCIL_WITH_A_LINK)
                .values()
                .get(0);
        AnnualReportYear year =
                AnnualReportYear.of("A1", new Identifier("test", "link"), council.id(), day("2009-03-31"), REGISTER);
        assertThat(year.copies())
                .extracting(AnnualReportYear.Copy::role)
                .contains(
                        CopyRole.LOCAL_AUTHORITY,
                        CopyRole.PRIMARY_CARE_TRUST,
                        CopyRole.STRATEGIC_HEALTH_AUTHORITY,
                        CopyRole.SCRUTINY_COMMITTEE,
                        CopyRole.CARE_QUALITY_COMMISSION,
                        CopyRole.SECRETARY_OF_STATE);
        AnnualReportYear later =
                AnnualReportYear.of("A2", new Identifier("test", "lhw"), council.id(), day("2014-03-31"), REGISTER);
        assertThat(later.copies())
                .extracting(AnnualReportYear.Copy::role)
                .contains(CopyRole.NHS_ENGLAND, CopyRole.HEALTHWATCH_ENGLAND, CopyRole.COMMISSIONER)
                .doesNotContain(CopyRole.SECRETARY_OF_STATE, CopyRole.PRIMARY_CARE_TRUST);
        assertThat(CLOCKS.decide(DutyQuestion.of(day("2009-06-30"), List.of(year)))
                        .answer()
                        .to(Deed.PREPARE_ANNUAL_REPORT))
                .extracting(Duty::state)
                .containsExactly(DutyState.DUE);
    }

    @Test
    void everyTermHasItsProvisionAndItsDates() {
        for (DutyLaw law : DutyLaw.values()) {
            assertThat(DutyClocks.terms(law)).isNotEmpty().allSatisfy(term -> {
                assertThat(term.provision()).isNotBlank();
                assertThat(term.inForce().from()).isNotNull();
            });
        }
    }

    @Test
    void aQuestionRefusesACalendarOfAnotherTerritoryAndAnEventTwice() {
        LocalDate asAt = day("2009-03-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new DutyQuestion(asAt, List.of(), WorkingDays.england(), WorkingDays.england(), Counting.OF))
                .withMessageContaining("United Kingdom");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> DutyQuestion.of(asAt, List.of(report("R1", "2009-03-31"), report("R1", "2009-03-31"))))
                .withMessageContaining("R1 stands twice");
        assertThatIllegalArgumentException().isThrownBy(() -> CLOCKS.explain(DutyQuestion.of(asAt, List.of()), "D99"));
    }
}
