package org.localinvolvement.links.rules.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.rules.authoring.GivenContacts;
import org.localinvolvement.links.rules.cases.SomeQuestions;
import org.localinvolvement.links.rules.parameter.Parameters;
import org.localinvolvement.links.rules.priority.IndividualsAndGroups.Rule;
import org.localinvolvement.links.rules.trigger.TriggerPoints;

class IndividualsAndGroupsTest {

    private static final TriggerPoints TRIGGER_POINTS = new TriggerPoints();
    private static final Priorities PRIORITIES = new Priorities(TRIGGER_POINTS);

    @AfterAll
    static void close() {
        PRIORITIES.close();
        TRIGGER_POINTS.close();
    }

    private static CriteriaProfile profile(String rule) {
        return CriteriaProfile.parse("ours.yaml", """
                name: ours
                title: What we agreed
                from: 2008-04-01
                reference: Minute 6
                method: weighted-sum
                short_list: 2
                individuals_and_groups:
                """ + rule.indent(2) + """
                  reference: Minute 7
                criteria:
                  - {id: breadth, title: Breadth, measure: contributors, weight: 1, scale: {from: 0, to: 100}, reference: Minute 6}
                """);
    }

    /** A campaign of sixty people, and thirty and forty people each for themselves; one calls thirty times. */
    private static PrioritiesWeighed programme(String rule) {
        GivenContacts contacts = GivenContacts.none()
                .logFrom("2008-04-01")
                .people(60)
                .about("campaign")
                .on("2009-02-10")
                .group("friends-of-the-clinic")
                .people(30)
                .about("dentistry")
                .on("2009-02-10")
                .people(40)
                .about("meals")
                .on("2009-02-10")
                .person(1, 29)
                .about("meals")
                .on("2009-02-11");
        return PRIORITIES
                .decide(new PriorityQuestion(
                        SomeQuestions.question(contacts.list(), Parameters.standard()), profile(rule)))
                .answer();
    }

    private static List<String> order(PrioritiesWeighed programme) {
        return Stream.of(programme.shortList(), programme.notChosen())
                .flatMap(List::stream)
                .map(one -> one.theme() + " " + one.points())
                .toList();
    }

    @Test
    void byOneVoiceEachAPersonOfACampaignCountsLikeAnyOtherAndIsShownApart() {
        PrioritiesWeighed programme = programme("rule: one-voice-each");
        assertThat(order(programme)).containsExactly("campaign 0.6", "meals 0.4", "dentistry 0.3");
        assertThat(programme.shortList().get(0).contributors()).isEqualTo(new Voices(60, 60));
        assertThat(programme.shortList().get(0).peopleInGroups()).isEqualTo(new Voices(60, 60));
        assertThat(programme.shortList().get(1).peopleInGroups()).isEqualTo(Voices.NONE);
        assertThat(programme.influences()).isEmpty();
    }

    @Test
    void byGroupCappedAGroupBringsNoMoreThanTheAgreedNumber() {
        PrioritiesWeighed programme = programme("rule: group-capped\nmost_people_per_group: 35");
        assertThat(order(programme)).containsExactly("meals 0.4", "campaign 0.35", "dentistry 0.3");
        assertThat(programme.shortList().get(1).contributors()).isEqualTo(new Voices(35, 35));
        assertThat(programme.shortList().get(1).peopleInGroups()).isEqualTo(new Voices(60, 60));
        assertThat(programme.shortList().get(1).points()).isEqualTo(Bounds.exactly(Ratio.of(7, 20)));
    }

    @Test
    void oneVoiceThatCallsOftenMovesNothing() {
        assertThat(programme("rule: one-voice-each\nmost_ranks_moved: 0").influences())
                .filteredOn(one -> one.whose() == Influence.Whose.LARGEST_CONTRIBUTOR)
                .containsExactly(new Influence("meals", Influence.Whose.LARGEST_CONTRIBUTOR, 2, 2, 0, false));
    }

    @Test
    void aGroupThatMovesItsThemeFurtherThanAgreedIsTold() {
        Influence campaign = new Influence("campaign", Influence.Whose.LARGEST_GROUP, 1, 3, 1, true);
        assertThat(programme("rule: one-voice-each\nmost_ranks_moved: 1").influences())
                .filteredOn(one -> one.whose() == Influence.Whose.LARGEST_GROUP)
                .containsExactly(campaign);
        assertThat(programme("rule: one-voice-each\nmost_ranks_moved: 2").influences())
                .contains(new Influence("campaign", Influence.Whose.LARGEST_GROUP, 1, 3, 2, false));
        assertThat(programme("rule: group-capped\nmost_people_per_group: 35\nmost_ranks_moved: 1")
                        .influences())
                .contains(new Influence("campaign", Influence.Whose.LARGEST_GROUP, 2, 3, 1, false));
    }

    @Test
    void nobodyIsNamed() {
        assertThat(programme("rule: one-voice-each\nmost_ranks_moved: 0").toString())
                .doesNotContain("friends-of-the-clinic")
                .doesNotContain("person-1");
    }

    @Test
    void aCapStandsWithItsRuleAndOnlyWithIt() {
        assertThatThrownBy(() -> new IndividualsAndGroups(Rule.GROUP_CAPPED, null, null, "Minute 7"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new IndividualsAndGroups(Rule.ONE_VOICE_EACH, 3, null, "Minute 7"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new IndividualsAndGroups(Rule.GROUP_CAPPED, 0, null, "Minute 7"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new IndividualsAndGroups(Rule.ONE_VOICE_EACH, null, -1, "Minute 7"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
