package org.localinvolvement.links.rules.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.statistics.Statistics;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.rules.cases.SomeQuestions;
import org.localinvolvement.links.rules.parameter.Parameters;
import org.localinvolvement.links.rules.priority.CriteriaProfile;
import org.localinvolvement.links.rules.priority.Priorities;
import org.localinvolvement.links.rules.priority.PriorityQuestion;
import org.localinvolvement.links.rules.priority.Standing;
import org.localinvolvement.links.rules.programme.ItemVerdict.Verdict;
import org.localinvolvement.links.rules.trigger.TriggerPoints;

/** What holds of programmes whatever people say. */
class ProgrammeSettingPropertyTest {

    private static final TriggerPoints TRIGGER_POINTS = new TriggerPoints();
    private static final Priorities PRIORITIES = new Priorities(TRIGGER_POINTS);
    private static final ProgrammeSetting SETTING = new ProgrammeSetting(PRIORITIES);
    private static final Parameters SMALL = SomeQuestions.smallAgreements();
    private static final CriteriaProfile VOICES =
            CriteriaProfile.shipped("voices").withShortList(1);

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

    private static ProgrammePlan plan(String limits) {
        StringBuilder yaml = new StringBuilder("name: ours\nreference: Minute 1\n" + limits + "items:\n");
        for (String theme : List.of("dentistry", "podiatry", "transport")) {
            yaml.append("  - {id: X-")
                    .append(theme)
                    .append(", theme: ")
                    .append(theme)
                    .append(", goal: Better, measurable_outcome: Nine of ten, owner: steering-group, cost: 5,")
                    .append(" from: 2009-04-01, until: 2010-03-31}\n");
        }
        return ProgrammePlan.parse("programme.yaml", yaml.toString());
    }

    private static Decision<WorkProgramme> decide(List<Contact> contacts, ProgrammePlan plan) {
        return SETTING.decide(
                new SettingQuestion(new PriorityQuestion(SomeQuestions.question(contacts, SMALL), VOICES)).with(plan));
    }

    private static Selection selection(Decision<WorkProgramme> decision) {
        return Objects.requireNonNull(decision.answer().selection());
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void whereNoLimitBindsTheProgrammeIsTheShortListAndAsSettled(@ForAll("contacts") List<Contact> contacts) {
        Decision<WorkProgramme> decision = decide(contacts, plan(""));
        List<Standing> standings =
                new ArrayList<>(decision.answer().priorities().shortList());
        assertThat(selection(decision).of(Verdict.CHOSEN))
                .extracting(ItemVerdict::theme)
                .containsExactlyElementsOf(
                        standings.stream().map(Standing::theme).toList());
        standings.addAll(decision.answer().priorities().notChosen());
        assertThat(selection(decision).items())
                .extracting(one -> one.theme() + " " + (one.settled() == Truth.YES))
                .containsExactlyInAnyOrderElementsOf(standings.stream()
                        .map(one -> one.theme() + " " + (one.chosen() != Truth.UNKNOWN))
                        .toList());
        selection(decision).items().forEach(one -> Statistics.collect(one.verdict(), one.settled()));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheContactsChangesNoProgramme(@ForAll("contacts") List<Contact> contacts, @ForAll Random random) {
        ProgrammePlan plan =
                plan("limits: {budget: 7, minimums: [{area: north, items: 1}, {area: south, items: 1}]}\n");
        Decision<WorkProgramme> decision = decide(contacts, plan);
        List<Contact> shuffled = new ArrayList<>(contacts);
        Collections.shuffle(shuffled, random);
        assertThat(decide(shuffled, plan).toString()).isEqualTo(decision.toString());
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void whatIsMissingIsNamedWhereAVerdictIsNotSettled(@ForAll("contacts") List<Contact> contacts) {
        Decision<WorkProgramme> decision = decide(contacts, plan("limits: {minimums: [{area: north, items: 1}]}\n"));
        boolean open = selection(decision).items().stream().anyMatch(one -> one.settled() == Truth.UNKNOWN);
        assertThat(!open || decision.outcome() == Truth.UNKNOWN).isTrue();
        if (decision.outcome() == Truth.UNKNOWN) {
            assertThat(decision.missing()).isNotEmpty();
        }
        Statistics.collect(decision.outcome());
    }

    @Example
    void withoutAPlanNothingIsSelectedAndThePrioritiesStayAsTheyAre() {
        PriorityQuestion question = new PriorityQuestion(SomeQuestions.question(List.of(), SMALL), VOICES);
        Decision<WorkProgramme> decision = SETTING.decide(new SettingQuestion(question));
        assertThat(decision.answer().selection()).isNull();
        assertThat(decision.answer().priorities())
                .isEqualTo(PRIORITIES.decide(question).answer());
    }
}
