package org.localinvolvement.links.rules.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.involvement.ContactAnalysis;
import org.localinvolvement.links.model.involvement.KindsOfSource;
import org.localinvolvement.links.model.involvement.Tone;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.model.work.ProgrammeRound;
import org.localinvolvement.links.rules.authoring.GivenContacts;
import org.localinvolvement.links.rules.duty.DutyClocks;
import org.localinvolvement.links.rules.duty.DutyQuestion;
import org.localinvolvement.links.rules.parameter.Parameters;
import org.localinvolvement.links.rules.priority.CallClosed;
import org.localinvolvement.links.rules.priority.CriteriaProfile;
import org.localinvolvement.links.rules.priority.Judgements;
import org.localinvolvement.links.rules.priority.OutOfCycle;
import org.localinvolvement.links.rules.priority.Priorities;
import org.localinvolvement.links.rules.priority.PrioritiesWeighed;
import org.localinvolvement.links.rules.priority.PriorityQuestion;
import org.localinvolvement.links.rules.priority.Standing;
import org.localinvolvement.links.rules.priority.Submission;
import org.localinvolvement.links.rules.trigger.Surroundings;
import org.localinvolvement.links.rules.trigger.TriggerPoints;
import org.localinvolvement.links.rules.trigger.TriggerQuestion;

/** The call for ideas closes on 31 December 2009, and the question is asked on 31 January 2010; twelve voices are enough. */
class ProgrammeRoundTest {

    private static final LocalDate AS_AT = LocalDate.of(2010, 1, 31);
    private static final LocalDate CLOSES = LocalDate.of(2009, 12, 31);
    private static final ProgrammeRound ROUND = new ProgrammeRound(
            "2009-10",
            new Window(LocalDate.of(2009, 9, 1), CLOSES),
            LocalDate.of(2010, 2, 20),
            null,
            List.of("by post"));

    private static final TriggerPoints TRIGGER_POINTS = new TriggerPoints();
    private static final Priorities PRIORITIES = new Priorities(TRIGGER_POINTS);
    private static final ProgrammeSetting SETTING = new ProgrammeSetting(PRIORITIES);

    @AfterAll
    static void close() {
        SETTING.close();
        PRIORITIES.close();
        TRIGGER_POINTS.close();
    }

    private static TriggerQuestion triggers(GivenContacts contacts, LocalDate asAt) {
        return TriggerQuestion.ofContacts(
                asAt, ContactAnalysis.of(contacts.list()), KindsOfSource.standard(), Parameters.standard());
    }

    private static SettingQuestion question(GivenContacts contacts, LocalDate asAt) {
        return new SettingQuestion(new PriorityQuestion(triggers(contacts, asAt), CriteriaProfile.shipped("voices")))
                .with(Groundwork.notTold().withRound(ROUND));
    }

    private static Decision<WorkProgramme> decide(GivenContacts contacts) {
        return SETTING.decide(question(contacts, AS_AT));
    }

    private static PrioritiesWeighed priorities(GivenContacts contacts) {
        return decide(contacts).answer().priorities();
    }

    /** One too few, and no rise: as many others spoke in the window before. */
    private static GivenContacts elevenAboutPodiatry() {
        return GivenContacts.none()
                .logFrom("2008-04-01")
                .people(11)
                .about("podiatry")
                .on("2009-12-01")
                .people(61, 71)
                .about("podiatry")
                .on("2009-08-15");
    }

    private static List<String> themes(PrioritiesWeighed priorities) {
        return Stream.of(priorities.shortList(), priorities.notChosen())
                .flatMap(List::stream)
                .map(Standing::theme)
                .toList();
    }

    @Test
    void whoSpeaksOnTheDayOnWhichTheCallClosesIsInTime() {
        PrioritiesWeighed inTime =
                priorities(elevenAboutPodiatry().person(12).about("podiatry").on(CLOSES));
        assertThat(themes(inTime)).containsExactly("podiatry");
        assertThat(inTime.outOfCycle()).isEmpty();
        assertThat(inTime.callClosed()).isEqualTo(new CallClosed(CLOSES, 0));
    }

    @Test
    void whoSpeaksADayLaterIsOutOfCycleWithTheDayOnWhichTheTriggerPointWasReached() {
        Decision<WorkProgramme> decision =
                decide(elevenAboutPodiatry().person(12).about("podiatry").on(CLOSES.plusDays(1)));
        PrioritiesWeighed late = decision.answer().priorities();
        assertThat(themes(late)).isEmpty();
        assertThat(late.callClosed()).isEqualTo(new CallClosed(CLOSES, 1));
        assertThat(late.outOfCycle()).singleElement().satisfies(one -> {
            assertThat(one.theme()).isEqualTo("podiatry");
            assertThat(one.holds()).isEqualTo(Truth.YES);
            assertThat(one.triggers()).contains("Volume of voices");
            assertThat(one.contributors().least()).isEqualTo(23);
            assertThat(one.since()).isEqualTo(CLOSES.plusDays(1));
            assertThat(one.findings()).extracting(Finding::ruleId).contains("T01");
        });
        assertThat(decision.findings())
                .filteredOn(finding -> finding.ruleId().equals("G19"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.reason())
                        .contains(
                                "closed on 31 December 2009",
                                "podiatry",
                                "Volume of voices",
                                "first reached on 1 January 2010"));
        assertThat(decision.nearMisses()).isEmpty();
    }

    @Test
    void theDayOfAVolumeThatIsReachedOutOfCycleIsTheDayOfTheLastVoiceThatItTook() {
        GivenContacts falling = GivenContacts.none()
                .logFrom("2008-04-01")
                .people(12)
                .about("podiatry")
                .on("2010-01-07");
        assertThat(priorities(falling).outOfCycle())
                .extracting(OutOfCycle::since)
                .containsExactly(LocalDate.of(2010, 1, 7));
    }

    @Test
    void figuresAreThoseOfTheDayOnWhichTheCallClosed() {
        GivenContacts contacts = elevenAboutPodiatry()
                .person(12)
                .about("podiatry")
                .on(CLOSES)
                .people(20, 40)
                .about("podiatry")
                .on(AS_AT);
        Decision<WorkProgramme> decision = decide(contacts);
        PrioritiesWeighed priorities = decision.answer().priorities();
        assertThat(priorities.shortList())
                .extracting(one -> one.contributors().most())
                .containsExactly(23L);
        assertThat(priorities.callClosed()).isEqualTo(new CallClosed(CLOSES, 21));
        assertThat(decision.findings())
                .filteredOn(finding -> finding.ruleId().equals("T01"))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.reason()).contains("to 31 December 2009, 12 different people"));
        assertThat(SETTING.explain(question(contacts, AS_AT), "P01").fires()).isEqualTo(Truth.YES);
    }

    @Test
    void aThemeThatNobodySpeaksOfAnyMoreStaysInItsRound() {
        GivenContacts contacts = GivenContacts.none()
                .logFrom("2008-04-01")
                .people(12)
                .about("podiatry")
                .on("2009-10-05");
        LocalDate days = CLOSES.minusDays(90);
        assertThat(days).isBefore(LocalDate.of(2009, 10, 5));
        assertThat(themes(priorities(contacts))).containsExactly("podiatry");
        assertThat(PRIORITIES
                        .decide(question(contacts, AS_AT).priorities())
                        .answer()
                        .shortList())
                .isEmpty();
    }

    @Test
    void whatIsPassedOnOrAnsweredWaitsForNoRound() {
        PrioritiesWeighed priorities = priorities(GivenContacts.none()
                .logFrom("2008-04-01")
                .person(1)
                .about("care-homes")
                .on(AS_AT)
                .tone(Tone.CONCERN)
                .allegingHarm()
                .person(2, 40)
                .about("parking")
                .on(AS_AT));
        assertThat(priorities.atOnce()).extracting(Finding::subject).containsExactly("care-homes");
        assertThat(priorities.answered()).extracting(Finding::subject).containsExactly("parking");
        assertThat(priorities.outOfCycle()).isEmpty();
    }

    @Test
    void whileTheCallIsOpenEveryContactCounts() {
        Decision<WorkProgramme> decision = SETTING.decide(
                question(elevenAboutPodiatry().person(12).about("podiatry").on(CLOSES), CLOSES));
        assertThat(themes(decision.answer().priorities())).containsExactly("podiatry");
        assertThat(decision.answer().priorities().callClosed()).isNull();
        assertThat(decision.findings()).extracting(Finding::ruleId).contains("G17");
        assertThat(decision.answer().foundations().inWords().get(0)).contains("It closes on the date of the question");
    }

    @Test
    void whatIsSentInAfterTheCallClosedGoesToTheNextRound() {
        PriorityQuestion sent = new PriorityQuestion(
                triggers(elevenAboutPodiatry(), AS_AT),
                CriteriaProfile.shipped("jla"),
                Judgements.none(),
                List.of(
                        new Submission("s-1", "individual", CLOSES, List.of("podiatry")),
                        new Submission("s-2", "individual", CLOSES.plusDays(1), List.of("transport"))));
        PrioritiesWeighed priorities = SETTING.decide(
                        new SettingQuestion(sent).with(Groundwork.notTold().withRound(ROUND)))
                .answer()
                .priorities();
        assertThat(themes(priorities)).containsExactly("podiatry");
        assertThat(priorities.notUsed())
                .contains("Submissions dated after the close of the call for ideas, which go to the next round: 1");
    }

    @Test
    void whatBodiesOweIsDecidedAsAtTheDateOfTheQuestionAlone() {
        try (DutyClocks clocks = new DutyClocks()) {
            Surroundings told = Surroundings.none().withDuties(clocks.decide(DutyQuestion.of(AS_AT, List.of())));
            SettingQuestion asked = new SettingQuestion(new PriorityQuestion(
                            triggers(elevenAboutPodiatry(), AS_AT).withSurroundings(told),
                            CriteriaProfile.shipped("voices")))
                    .with(Groundwork.notTold().withRound(ROUND));
            assertThat(SETTING.decide(asked).missing()).noneMatch(what -> what.contains("what bodies owe"));
            assertThat(Objects.requireNonNull(
                            asked.priorities().triggers().surroundings().dutiesAsAt()))
                    .isEqualTo(AS_AT);
        }
    }

    @Test
    void whereNothingIsToldOfTheGroundworkThatIsSaidOnce() {
        Decision<WorkProgramme> decision = SETTING.decide(new SettingQuestion(
                new PriorityQuestion(triggers(elevenAboutPodiatry(), AS_AT), CriteriaProfile.shipped("topic"))));
        assertThat(decision.missing())
                .filteredOn(what -> what.startsWith("the groundwork of the programme"))
                .hasSize(1);
        assertThat(decision.findings()).allMatch(finding -> finding.holds() == Truth.YES);
        assertThat(decision.answer().foundations().process())
                .extracting(ElementChecked::met)
                .containsExactly(Truth.UNKNOWN, Truth.NO, Truth.UNKNOWN, Truth.UNKNOWN, Truth.UNKNOWN, Truth.UNKNOWN);
    }
}
