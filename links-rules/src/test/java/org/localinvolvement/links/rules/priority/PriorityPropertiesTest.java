package org.localinvolvement.links.rules.priority;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.statistics.Statistics;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.figure.Bounds;
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
        return profile.withShortList(1);
    }

    @Provide
    Arbitrary<List<Contact>> contacts() {
        return SomeQuestions.contacts();
    }

    @Provide
    Arbitrary<Contact> contact() {
        return SomeQuestions.contact();
    }

    @Provide
    Arbitrary<BigDecimal> factors() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.001"), new BigDecimal("1000"))
                .ofScale(3);
    }

    private static Decision<PrioritiesWeighed> decide(List<Contact> contacts, CriteriaProfile profile) {
        return PRIORITIES.decide(new PriorityQuestion(SomeQuestions.question(contacts, SMALL), profile));
    }

    private static List<Standing> standings(Decision<PrioritiesWeighed> decision) {
        List<Standing> all = new ArrayList<>(decision.answer().shortList());
        all.addAll(decision.answer().notChosen());
        return all;
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheContactsChangesNoAnswer(@ForAll("contacts") List<Contact> contacts, @ForAll Random random) {
        Decision<PrioritiesWeighed> decision = decide(contacts, VOICES);
        List<Contact> shuffled = new ArrayList<>(contacts);
        Collections.shuffle(shuffled, random);
        assertThat(decide(shuffled, VOICES)).isEqualTo(decision);
        Statistics.collect(decision.outcome());
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void whatIsSaidOfOneThemeChangesNoRecommendationOfAnother(@ForAll("contacts") List<Contact> contacts) {
        Decision<PrioritiesWeighed> together = decide(contacts, VOICES);
        for (String theme : List.of("dentistry", "podiatry", "transport")) {
            assertThat(recommended(decide(SomeQuestions.of(theme, contacts), VOICES), theme))
                    .isEqualTo(recommended(together, theme));
        }
    }

    private static Map<String, Bounds> breadths(List<Contact> contacts) {
        Map<String, Bounds> breadths = new TreeMap<>();
        standings(decide(contacts, VOICES))
                .forEach(standing ->
                        breadths.put(standing.theme(), standing.lines().get(0).raw()));
        return breadths;
    }

    /** A theme that is no longer weighed, because what was said of it is praise now, has no breadth to compare. */
    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void aContactMoreLowersTheBreadthOfNoTheme(
            @ForAll("contacts") List<Contact> contacts, @ForAll("contact") Contact another) {
        List<Contact> more = new ArrayList<>(contacts);
        more.add(copy(another, "one more"));
        Map<String, Bounds> before = breadths(contacts);
        breadths(more).forEach((theme, breadth) -> {
            Bounds was = before.getOrDefault(theme, breadth);
            assertThat(breadth.least()).isGreaterThanOrEqualTo(was.least());
            assertThat(breadth.most()).isGreaterThanOrEqualTo(was.most());
        });
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void whoSaysTheSameAgainRaisesTheBreadthOfNoTheme(@ForAll("contacts") List<Contact> contacts) {
        List<Contact> more = new ArrayList<>(contacts);
        contacts.stream()
                .filter(contact -> contact.contributor() != null)
                .limit(3)
                .forEach(contact -> more.add(copy(contact, contact.recordId() + " again")));
        Map<String, Bounds> before = breadths(contacts);
        breadths(more).forEach((theme, breadth) -> assertThat(breadth).isEqualTo(before.getOrDefault(theme, breadth)));
    }

    private static Contact copy(Contact contact, String recordId) {
        return new Contact(
                recordId,
                contact.date(),
                contact.contributor(),
                contact.group(),
                contact.channel(),
                contact.themes(),
                contact.sector(),
                contact.organisations(),
                contact.place(),
                contact.userGroups(),
                contact.kindOfSource(),
                contact.tone(),
                contact.allegesSeriousHarm(),
                contact.attributes());
    }

    private static List<Finding> recommended(Decision<PrioritiesWeighed> decision, String theme) {
        return decision.findings().stream()
                .filter(finding ->
                        finding.ruleId().equals("P02") && finding.subject().equals(theme))
                .toList();
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void whatIsMissingIsNamedWhereTheShortListIsNotSettled(@ForAll("contacts") List<Contact> contacts) {
        Decision<PrioritiesWeighed> decision = decide(contacts, VOICES);
        if (decision.outcome() == Truth.UNKNOWN) {
            assertThat(decision.missing()).isNotEmpty();
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void weightsThatAreAllMultipliedAlikeChangeNoRankAndNoChoice(
            @ForAll("contacts") List<Contact> contacts, @ForAll("factors") BigDecimal factor) {
        CriteriaProfile scaled = VOICES.withCriteria(VOICES.criteria().stream()
                .map(criterion -> criterion.withWeight(
                        Objects.requireNonNull(criterion.weight()).multiply(factor)))
                .toList());
        assertThat(places(decide(contacts, scaled))).isEqualTo(places(decide(contacts, VOICES)));
    }

    private static List<String> places(Decision<PrioritiesWeighed> decision) {
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
        CriteriaProfile profile = VOICES.withCriteria(VOICES.criteria().stream()
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

    private static final CriteriaProfile JUDGED = CriteriaProfile.parse("judged.yaml", """
            name: judged
            title: What people judge
            from: 2008-04-01
            reference: Agreed in a test
            method: weighted-sum
            short_list: 1
            judged_by: [board, steering-group]
            criteria:
              - {id: severity, title: Severity, weight: 2, scale: {from: 0, to: 4}, reference: Agreed in a test}
              - {id: influence, title: Influence, weight: 0.3, scale: {from: 0, to: 4}, reference: Agreed in a test}
              - {id: breadth, title: Breadth, measure: contributors, weight: 1, scale: {from: 0, to: 9}, reference: Agreed in a test}
            """);

    @Provide
    Arbitrary<List<Judgement>> judgements() {
        return Combinators.combine(
                        Arbitraries.of("dentistry", "podiatry", "transport"),
                        Arbitraries.of("severity", "influence"),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of("board", "steering-group"),
                        Arbitraries.integers().between(-3, 1))
                .as((theme, criterion, value, role, day) -> Judgement.of(
                        theme, criterion, BigDecimal.valueOf(value), role, SomeQuestions.AS_AT.plusDays(day)))
                .list()
                .ofMaxSize(12);
    }

    /** With all three themes spoken of, so that each can be judged. */
    private static Decision<PrioritiesWeighed> judged(
            List<Contact> contacts, List<Judgement> judgements, CriteriaProfile profile) {
        List<Contact> all = new ArrayList<>(contacts);
        for (String theme : List.of("dentistry", "podiatry", "transport")) {
            all.addAll(GivenContacts.none()
                    .people(4)
                    .about(theme)
                    .on(SomeQuestions.AS_AT)
                    .list());
        }
        return PRIORITIES.decide(new PriorityQuestion(
                SomeQuestions.question(all, SMALL), profile, new Judgements(judgements, List.of()), List.of()));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheJudgementsChangesNoAnswer(
            @ForAll("contacts") List<Contact> contacts,
            @ForAll("judgements") List<Judgement> judgements,
            @ForAll Random random) {
        List<Judgement> shuffled = new ArrayList<>(judgements);
        Collections.shuffle(shuffled, random);
        assertThat(judged(contacts, shuffled, JUDGED)).isEqualTo(judged(contacts, judgements, JUDGED));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aMissingJudgementNeitherRaisesNorLowersAnotherTheme(
            @ForAll("contacts") List<Contact> contacts, @ForAll("judgements") List<Judgement> judgements) {
        for (String missing : List.of("dentistry", "podiatry", "transport")) {
            List<Judgement> fewer = judgements.stream()
                    .filter(one -> !one.theme().equals(missing))
                    .toList();
            List<Standing> before = standings(judged(contacts, judgements, JUDGED));
            List<Standing> after = standings(judged(contacts, fewer, JUDGED));
            assertThat(of(after, missing).points().most())
                    .isGreaterThanOrEqualTo(of(before, missing).points().most());
            assertThat(of(after, missing).points().least())
                    .isLessThanOrEqualTo(of(before, missing).points().least());
            assertThat(withoutTheme(after, missing)).isEqualTo(withoutTheme(before, missing));
        }
    }

    private static Standing of(List<Standing> standings, String theme) {
        return standings.stream()
                .filter(one -> one.theme().equals(theme))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> withoutTheme(List<Standing> standings, String theme) {
        return standings.stream()
                .filter(one -> !one.theme().equals(theme))
                .map(one -> one.theme() + " " + one.points() + " " + one.lines())
                .sorted()
                .toList();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void judgedWeightsThatAreAllMultipliedAlikeChangeNoRankAndNoShare(
            @ForAll("contacts") List<Contact> contacts,
            @ForAll("judgements") List<Judgement> judgements,
            @ForAll("factors") BigDecimal factor) {
        CriteriaProfile scaled = JUDGED.withCriteria(JUDGED.criteria().stream()
                .map(criterion -> criterion.withWeight(
                        Objects.requireNonNull(criterion.weight()).multiply(factor)))
                .toList());
        Decision<PrioritiesWeighed> before = judged(contacts, judgements, JUDGED);
        Decision<PrioritiesWeighed> after = judged(contacts, judgements, scaled);
        assertThat(places(after)).isEqualTo(places(before));
        for (Standing standing : standings(before)) {
            assertThat(of(standings(after), standing.theme()).points().least().dividedBy(scaled.mostPoints()))
                    .isEqualTo(standing.points().least().dividedBy(JUDGED.mostPoints()));
        }
    }
}
