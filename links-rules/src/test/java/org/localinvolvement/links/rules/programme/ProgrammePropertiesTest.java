package org.localinvolvement.links.rules.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.service.Population;
import org.localinvolvement.links.model.service.PopulationProfile;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.model.work.ProgrammeRound;
import org.localinvolvement.links.rules.cases.SomeQuestions;
import org.localinvolvement.links.rules.priority.CriteriaProfile;
import org.localinvolvement.links.rules.priority.Priorities;
import org.localinvolvement.links.rules.priority.PrioritiesWeighed;
import org.localinvolvement.links.rules.priority.PriorityQuestion;
import org.localinvolvement.links.rules.trigger.Surroundings;
import org.localinvolvement.links.rules.trigger.TriggerPoints;

/** What holds of a round and of its foundations whatever people say. */
class ProgrammePropertiesTest {

    private static final TriggerPoints TRIGGER_POINTS = new TriggerPoints();
    private static final Priorities PRIORITIES = new Priorities(TRIGGER_POINTS);
    private static final ProgrammeSetting SETTING = new ProgrammeSetting(PRIORITIES);
    private static final LocalDate CLOSES = SomeQuestions.AS_AT.minusDays(4);
    private static final ProgrammeRound ROUND = new ProgrammeRound(
            "2009", new Window(CLOSES.minusDays(30), CLOSES), CLOSES.plusDays(20), null, List.of("by post"));
    private static final Identifier HOME = Identifier.links("home");

    @AfterContainer
    static void close() {
        SETTING.close();
        PRIORITIES.close();
        TRIGGER_POINTS.close();
    }

    @Provide
    Arbitrary<List<Contact>> contacts() {
        return SomeQuestions.contacts();
    }

    private static SettingQuestion question(List<Contact> contacts, Groundwork groundwork) {
        return new SettingQuestion(new PriorityQuestion(
                        SomeQuestions.question(contacts, SomeQuestions.smallAgreements())
                                .withSurroundings(Surroundings.none()
                                        .withHome(HOME)
                                        .withPopulation(new PopulationProfile(List.of(
                                                people(Surroundings.place("north"), null),
                                                people(Surroundings.place("south"), null),
                                                people(HOME, "travellers"))))),
                        CriteriaProfile.shipped("voices").withShortList(1)))
                .with(groundwork);
    }

    private static Population people(Identifier area, @Nullable String group) {
        return new Population(area, group, 100, LocalDate.of(2008, 6, 30), "A test");
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void aContactAfterTheCallClosedNeverChangesTheListsOfTheRound(@ForAll("contacts") List<Contact> contacts) {
        Groundwork round = Groundwork.notTold().withRound(ROUND);
        List<Contact> inTime =
                contacts.stream().filter(one -> ROUND.takes(one.date())).toList();
        PrioritiesWeighed all =
                SETTING.decide(question(contacts, round)).answer().priorities();
        PrioritiesWeighed early =
                SETTING.decide(question(inTime, round)).answer().priorities();
        assertThat(all.shortList()).isEqualTo(early.shortList());
        assertThat(all.notChosen()).isEqualTo(early.notChosen());
        assertThat(all.sensitivity()).isEqualTo(early.sensitivity());
        assertThat(Objects.requireNonNull(early.callClosed()).contactsAfter()).isZero();
        Statistics.label("out of cycle").collect(!all.outOfCycle().isEmpty());
        Statistics.label("in the round").collect(!all.shortList().isEmpty());
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void theOrderInWhichTheGroundworkIsToldChangesNothing(
            @ForAll("contacts") List<Contact> contacts, @ForAll Random random) {
        Groundwork told = Groundwork.parse("groundwork.yaml", """
                planned_activities:
                  - {by: links:osc, subject: Review, themes: [podiatry, transport], from: 2009-04-01, to: 2009-05-31}
                  - {by: links:osc, subject: Review, themes: [podiatry], from: 2009-03-01, to: 2009-05-31}
                  - {by: links:pals, subject: Report, from: 2008-03-01, to: 2008-05-31}
                sources:
                  - {kind: patient-surveys, title: Survey, dated: 2008-05-01}
                  - {kind: patient-surveys, title: Another survey, dated: 2008-05-01}
                  - {kind: inspectorate-reports, title: Health check, dated: 2008-10-01, subjects: [needs]}
                took_part:
                  - {place: north, people: 3, day: 2009-01-05}
                  - {place: west, user_group: travellers, groups: 1, day: 2009-01-05}
                  - {place: east, people: 1, day: 2009-01-06}
                use_of_resources:
                  - {use: Buses, judged_by: board, day: 2009-01-05}
                  - {use: Libraries, judged_by: board, day: 2009-01-05}
                criteria_agreed:
                  - {day: 2009-01-05, reference: Minute 6}
                  - {day: 2009-01-06, reference: Minute 7}
                """).withRound(ROUND);
        Groundwork shuffled = new Groundwork(
                told.round(),
                shuffled(told.plannedActivities(), random),
                shuffled(told.sources(), random),
                shuffled(told.tookPart(), random),
                shuffled(told.criteriaAgreed(), random),
                shuffled(told.useOfResources(), random),
                null);
        assertThat(SETTING.decide(question(contacts, shuffled)).toString())
                .isEqualTo(SETTING.decide(question(contacts, told)).toString());
    }

    private static <T> List<T> shuffled(@Nullable List<T> all, Random random) {
        List<T> shuffled = new ArrayList<>(Objects.requireNonNull(all));
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
