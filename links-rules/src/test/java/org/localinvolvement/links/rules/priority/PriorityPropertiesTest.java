package org.localinvolvement.links.rules.priority;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.statistics.Statistics;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.rules.authoring.GivenContacts;
import org.localinvolvement.links.rules.cases.SomeQuestions;
import org.localinvolvement.links.rules.parameter.Parameters;
import org.localinvolvement.links.rules.trigger.TriggerPoints;

/** What holds of priorities whatever people say. */
class PriorityPropertiesTest {

    private static final TriggerPoints TRIGGER_POINTS = new TriggerPoints();
    private static final Priorities PRIORITIES = new Priorities(TRIGGER_POINTS);
    private static final Parameters SMALL = SomeQuestions.smallAgreements();
    private static final CriteriaProfile VOICES = shorter(CriteriaProfile.shipped("voices"));

    @AfterContainer
    static void close() {
        PRIORITIES.close();
        TRIGGER_POINTS.close();
    }

    /** A short list of one, so that there is something to decide. */
    private static CriteriaProfile shorter(CriteriaProfile profile) {
        return new CriteriaProfile(
                profile.name(), profile.title(), profile.from(), profile.reference(), 1, profile.criteria());
    }

    @Provide
    Arbitrary<List<Contact>> contacts() {
        return SomeQuestions.contacts();
    }

    @Provide
    Arbitrary<BigDecimal> factors() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.001"), new BigDecimal("1000"))
                .ofScale(3);
    }

    private static Decision<WorkProgramme> decide(List<Contact> contacts, CriteriaProfile profile) {
        return PRIORITIES.decide(new PriorityQuestion(SomeQuestions.question(contacts, SMALL), profile));
    }

    private static List<Standing> standings(Decision<WorkProgramme> decision) {
        List<Standing> all = new ArrayList<>(decision.answer().shortList());
        all.addAll(decision.answer().notChosen());
        return all;
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheContactsChangesNoAnswer(@ForAll("contacts") List<Contact> contacts, @ForAll Random random) {
        Decision<WorkProgramme> decision = decide(contacts, VOICES);
        List<Contact> shuffled = new ArrayList<>(contacts);
        Collections.shuffle(shuffled, random);
        assertThat(decide(shuffled, VOICES)).isEqualTo(decision);
        Statistics.collect(decision.outcome());
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void whatIsSaidOfOneThemeChangesNoRecommendationOfAnother(@ForAll("contacts") List<Contact> contacts) {
        Decision<WorkProgramme> together = decide(contacts, VOICES);
        for (String theme : List.of("dentistry", "podiatry", "transport")) {
            assertThat(recommended(decide(SomeQuestions.of(theme, contacts), VOICES), theme))
                    .isEqualTo(recommended(together, theme));
        }
    }

    private static List<Finding> recommended(Decision<WorkProgramme> decision, String theme) {
        return decision.findings().stream()
                .filter(finding ->
                        finding.ruleId().equals("P02") && finding.subject().equals(theme))
                .toList();
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void whatIsMissingIsNamedWhereTheShortListIsNotSettled(@ForAll("contacts") List<Contact> contacts) {
        Decision<WorkProgramme> decision = decide(contacts, VOICES);
        if (decision.outcome() == Truth.UNKNOWN) {
            assertThat(decision.missing()).isNotEmpty();
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void weightsThatAreAllMultipliedAlikeChangeNoRankAndNoChoice(
            @ForAll("contacts") List<Contact> contacts, @ForAll("factors") BigDecimal factor) {
        CriteriaProfile scaled = new CriteriaProfile(
                VOICES.name(),
                VOICES.title(),
                VOICES.from(),
                VOICES.reference(),
                VOICES.shortList(),
                VOICES.criteria().stream()
                        .map(criterion -> new Criterion(
                                criterion.id(),
                                criterion.title(),
                                criterion.measure(),
                                criterion.weight().multiply(factor),
                                criterion.scaleFrom(),
                                criterion.scaleTo(),
                                criterion.reference()))
                        .toList());
        assertThat(places(decide(contacts, scaled))).isEqualTo(places(decide(contacts, VOICES)));
    }

    private static List<String> places(Decision<WorkProgramme> decision) {
        return standings(decision).stream()
                .map(standing -> standing.rank() + " " + standing.theme() + " " + standing.chosen())
                .toList();
    }

    /**
     * A rise is corrected for the number of themes tested, so that a further theme can take the points of a rise away; all
     * other points stay. The profile of this property therefore gives none for a rise.
     */
    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void aFurtherThemeChangesNeitherThePointsNorTheOrderOfTheOthers(@ForAll("contacts") List<Contact> contacts) {
        CriteriaProfile profile = new CriteriaProfile(
                VOICES.name(),
                VOICES.title(),
                VOICES.from(),
                VOICES.reference(),
                VOICES.shortList(),
                VOICES.criteria().stream()
                        .filter(criterion -> criterion.measure() != CriterionMeasure.RISING_TREND)
                        .toList());
        List<Contact> more = new ArrayList<>(contacts);
        more.addAll(GivenContacts.none()
                .people(5)
                .about("maternity")
                .on(SomeQuestions.AS_AT)
                .list());
        List<Standing> before = standings(decide(contacts, profile));
        List<Standing> after = standings(decide(more, profile));
        assertThat(after).extracting(Standing::theme).contains("maternity");
        Set<String> still = after.stream().map(Standing::theme).collect(Collectors.toSet());
        List<String> expected = before.stream()
                .filter(standing -> still.contains(standing.theme()))
                .map(standing -> standing.theme() + " " + standing.points())
                .toList();
        assertThat(after.stream()
                        .filter(standing -> !standing.theme().equals("maternity"))
                        .map(standing -> standing.theme() + " " + standing.points()))
                .containsExactlyElementsOf(expected);
        Statistics.collect(expected.size());
    }
}
