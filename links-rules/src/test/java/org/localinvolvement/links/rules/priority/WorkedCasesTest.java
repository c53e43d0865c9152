package org.localinvolvement.links.rules.priority;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.rules.authoring.GivenContacts;
import org.localinvolvement.links.rules.cases.SomeQuestions;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.document.YamlDocument;
import org.localinvolvement.links.rules.parameter.Parameters;
import org.localinvolvement.links.rules.trigger.TriggerPoints;

/** The worked cases beside each shipped profile come out as they were worked by hand, and their arithmetic is right. */
class WorkedCasesTest {

    private static final String DAY = "2009-02-10";
    private static final LocalDate JUDGED_ON = LocalDate.of(2009, 1, 15);
    private static final TriggerPoints TRIGGER_POINTS = new TriggerPoints();
    private static final Priorities PRIORITIES = new Priorities(TRIGGER_POINTS);
    private static final Parameters PARAMETERS =
            Parameters.standard().overriddenBy(Parameters.parse("seldom.yaml", """
                    seldom_heard_groups:
                      - {code: travellers, from: 2008-04-01, reference: Agreed in a test}
                    """));

    @AfterAll
    static void close() {
        PRIORITIES.close();
        TRIGGER_POINTS.close();
    }

    @TestFactory
    Stream<DynamicTest> everyShippedProfileHasCasesThatComeOut() {
        return CriteriaProfile.shippedNames().stream().flatMap(name -> cases(name).stream());
    }

    private static List<DynamicTest> cases(String name) {
        Section root = document(name).root();
        root.allowOnly("profile", "cases");
        assertThat(root.text("profile")).isEqualTo(name);
        List<DynamicTest> tests = new ArrayList<>();
        for (Section one : root.sections("cases")) {
            one.allowOnly("name", "host_profile", "overrides", "submissions", "themes");
            tests.add(DynamicTest.dynamicTest(name + ": " + one.text("name"), () -> check(name, one)));
        }
        assertThat(tests).isNotEmpty();
        return tests;
    }

    private static YamlDocument document(String name) {
        String resource = name + ".worked.yaml";
        try (InputStream stream = CriteriaProfile.class.getResourceAsStream(resource)) {
            assertThat(stream).as(resource).isNotNull();
            return YamlDocument.parse(resource, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(resource, e);
        }
    }

    private static void check(String name, Section one) {
        CriteriaProfile profile = one.keys().contains("host_profile")
                ? CriteriaProfile.parse("host.yaml", one.rawText("host_profile"))
                : CriteriaProfile.shipped(name);
        GivenContacts contacts = GivenContacts.none().logFrom("2008-04-01");
        List<Judgement> judgements = new ArrayList<>();
        for (Section theme : one.sections("themes")) {
            contacts = spoken(contacts, theme);
            judgements.addAll(judged(theme, profile));
        }
        List<ThemeOverride> overrides = new ArrayList<>();
        for (Section override : one.optionalSections("overrides")) {
            overrides.add(new ThemeOverride(
                    override.text("theme"),
                    override.constant("to", ThemeOverride.To.class),
                    override.text("role"),
                    override.date("date"),
                    override.optionalTruth("unanimous").orElseThrow() == Truth.YES,
                    override.text("reason")));
        }
        List<Submission> submissions = new ArrayList<>();
        for (Section sent : one.optionalSections("submissions")) {
            submissions.add(new Submission(sent.text("source"), sent.text("kind"), null, sent.texts("ranking")));
        }
        Decision<PrioritiesWeighed> decision = PRIORITIES.decide(new PriorityQuestion(
                SomeQuestions.question(contacts.list(), PARAMETERS),
                profile,
                new Judgements(judgements, overrides),
                submissions));
        for (Section theme : one.sections("themes")) {
            check(theme, decision.answer());
        }
    }

    /** As many people before as in the days of evidence, so that nothing rises. */
    private static GivenContacts spoken(GivenContacts before, Section theme) {
        theme.allowOnly(
                "theme",
                "people",
                "specialists",
                "alleging_harm",
                "judged",
                "arithmetic",
                "points",
                "points_at_most",
                "chosen",
                "cannot_score",
                "not_scored");
        String about = theme.text("theme");
        boolean specialist = theme.keys().contains("specialists");
        int people = specialist
                ? theme.whole("specialists", 1, 1000)
                : theme.keys().contains("people") ? theme.whole("people", 1, 1000) : 12;
        GivenContacts contacts = before.people(people).about(about).on("2008-11-15");
        GivenContacts now = contacts.people(people).about(about).on(DAY);
        now = specialist ? now.of("travellers") : now;
        return theme.keys().contains("alleging_harm")
                ? now.person(1).about(about).on(DAY).allegingHarm()
                : now;
    }

    private static List<Judgement> judged(Section theme, CriteriaProfile profile) {
        List<Judgement> judgements = new ArrayList<>();
        theme.optionalSection("judged")
                .ifPresent(judged -> judged.keys()
                        .forEach(criterion -> judgements.add(Judgement.of(
                                theme.text("theme"),
                                criterion,
                                judged.number(criterion, BigDecimal.ZERO, BigDecimal.TEN),
                                profile.criterion(criterion)
                                        .orElseThrow()
                                        .judgedBy()
                                        .get(0),
                                JUDGED_ON))));
        return judgements;
    }

    private static void check(Section theme, PrioritiesWeighed programme) {
        String name = theme.text("theme");
        if (theme.keys().contains("not_scored")) {
            assertThat(programme.notScored())
                    .filteredOn(one -> one.theme().equals(name))
                    .singleElement()
                    .satisfies(one -> assertThat(one.because()).startsWith("cannot score: weights not agreed"));
            return;
        }
        Standing standing = Stream.of(programme.shortList(), programme.notChosen())
                .flatMap(List::stream)
                .filter(one -> one.theme().equals(name))
                .findFirst()
                .orElseThrow();
        Ratio points = Arithmetic.of(theme.text("points"));
        assertThat(Arithmetic.of(theme.text("arithmetic")))
                .as("the arithmetic of " + name)
                .isEqualTo(points);
        Ratio most = theme.keys().contains("points_at_most") ? Arithmetic.of(theme.text("points_at_most")) : points;
        assertThat(standing.points()).as(name).isEqualTo(new Bounds(points, most));
        assertThat(standing.chosen())
                .as(name)
                .isEqualTo(theme.optionalTruth("chosen").orElseThrow());
        assertThat(standing.lines().stream()
                        .filter(line -> !line.missing().isEmpty())
                        .map(line -> line.criterion().id()))
                .as("what cannot be scored of " + name)
                .containsExactlyElementsOf(theme.optionalTexts("cannot_score"));
    }

    /** Sums of products of fractions, such as {@code 5 * 2/3 + 1}. */
    private static final class Arithmetic {

        static Ratio of(String text) {
            Ratio sum = Ratio.ZERO;
            for (String product : text.split("\\+", -1)) {
                Ratio factor = Ratio.ONE;
                for (String fraction : product.split("\\*", -1)) {
                    String[] parts = fraction.strip().split("/", -1);
                    Ratio value = Ratio.of(new BigDecimal(parts[0].strip()));
                    factor = factor.times(
                            parts.length == 1 ? value : value.dividedBy(Ratio.of(new BigDecimal(parts[1].strip()))));
                }
                sum = sum.plus(factor);
            }
            return sum;
        }
    }
}
