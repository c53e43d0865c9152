package org.localinvolvement.links.rules.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.figure.Ratio;

class CriteriaProfileTest {

    private static final String GOOD = """
            name: ours
            title: What we agreed
            from: 2009-04-01
            reference: Minute 6
            method: weighted-sum
            short_list: 6
            criteria:
              - id: breadth
                title: Breadth of concern
                measure: contributors
                weight: 3
                scale: {from: 0, to: 60}
                reference: Minute 6
              - id: spread
                title: Spread
                measure: places
                weight: 0.5
                scale: {from: 1, to: 6}
                reference: Minute 6
            """;

    private static List<Problem> complaints(String yaml) {
        UnusableInputException thrown =
                catchThrowableOfType(UnusableInputException.class, () -> CriteriaProfile.parse("our.yaml", yaml));
        assertThat(thrown).as("a profile that is refused").isNotNull();
        return thrown.problems();
    }

    private static Criterion criterion(String id, String weight) {
        return new Criterion(
                id,
                "A criterion",
                CriterionMeasure.CONTRIBUTORS,
                new BigDecimal(weight),
                BigDecimal.ZERO,
                BigDecimal.TEN,
                "Minute 6");
    }

    private static CriteriaProfile profile(int shortList, Criterion... criteria) {
        return new CriteriaProfile("ours", "Ours", LocalDate.of(2009, 4, 1), "Minute 6", shortList, List.of(criteria));
    }

    @Nested
    class AShippedProfile {

        static Stream<String> names() {
            return CriteriaProfile.shippedNames().stream();
        }

        @ParameterizedTest
        @MethodSource("names")
        void isReadUnderItsName(String name) {
            CriteriaProfile profile = CriteriaProfile.shipped(name);
            assertThat(profile.name()).isEqualTo(name);
            assertThat(profile.from()).isEqualTo("2008-04-01");
            assertThat(profile.reference()).contains("to be agreed locally");
            assertThat(profile.criteria()).allSatisfy(criterion -> {
                assertThat(criterion.title()).isNotBlank();
                assertThat(criterion.reference()).isNotBlank();
            });
        }

        @Test
        void whichIsCalledVoicesWeighsWhatTheContactLogAloneCanTell() {
            CriteriaProfile voices = CriteriaProfile.shipped("voices");
            assertThat(voices.shortList()).isEqualTo(6);
            assertThat(voices.mostPoints()).isEqualTo(Ratio.of(17));
            assertThat(voices.criteria())
                    .extracting(Criterion::measure)
                    .containsExactly(
                            CriterionMeasure.CONTRIBUTORS_BESIDES_PRAISE,
                            CriterionMeasure.SPECIALIST_MINORITY,
                            CriterionMeasure.SERIOUS_HARM,
                            CriterionMeasure.RISING_TREND,
                            CriterionMeasure.KINDS_OF_SOURCE,
                            CriterionMeasure.PLACES);
        }

        @Test
        void isAskedForByANameThatThereIs() {
            assertThatThrownBy(() -> CriteriaProfile.shipped("voice"))
                    .isInstanceOf(UnusableInputException.class)
                    .hasMessageContaining("LINKS-207")
                    .hasMessageContaining("Did you mean \"voices\"?");
        }

        @Test
        void cannotBeTakenFromTheList() {
            assertThatThrownBy(() -> CriteriaProfile.shippedNames().clear())
                    .isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Nested
    class AGoodProfile {

        @Test
        void isReadWordForWord() {
            CriteriaProfile profile = CriteriaProfile.parse("our.yaml", GOOD);
            assertThat(profile)
                    .isEqualTo(new CriteriaProfile(
                            "ours",
                            "What we agreed",
                            LocalDate.of(2009, 4, 1),
                            "Minute 6",
                            6,
                            List.of(
                                    new Criterion(
                                            "breadth",
                                            "Breadth of concern",
                                            CriterionMeasure.CONTRIBUTORS,
                                            new BigDecimal("3"),
                                            new BigDecimal("0"),
                                            new BigDecimal("60"),
                                            "Minute 6"),
                                    new Criterion(
                                            "spread",
                                            "Spread",
                                            CriterionMeasure.PLACES,
                                            new BigDecimal("0.5"),
                                            new BigDecimal("1"),
                                            new BigDecimal("6"),
                                            "Minute 6"))));
            assertThat(profile.mostPoints()).isEqualTo(Ratio.of(7, 2));
        }

        @ParameterizedTest
        @EnumSource(CriterionMeasure.class)
        void canReadEveryMeasureByItsWord(CriterionMeasure measure) {
            CriteriaProfile profile = CriteriaProfile.parse(
                    "our.yaml", GOOD.replace("measure: contributors\n", "measure: " + measure.code() + "\n"));
            assertThat(profile.criteria().get(0).measure()).isEqualTo(measure);
            assertThat(CriterionMeasure.codes()).contains(measure.code());
        }
    }

    @Nested
    class ABadProfile {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        measure: contributors | measure: contributers | LINKS-205 | 10 | criteria[0].measure | Did you mean "contributors"?
                        measure: places | measure: weather | LINKS-205 | 16 | criteria[1].measure | Known are: contributors,
                        measure: places | measure: contacts | LINKS-205 | 16 | criteria[1].measure | Known are: contributors,
                        weight: 3 | weight: -3 | LINKS-204 | 11 | criteria[0].weight | a number from 0 to 1000000
                        weight: 3 | weight: three | LINKS-204 | 11 | criteria[0].weight | a number is expected
                        scale: {from: 0, to: 60} | scale: {from: 60, to: 60} | LINKS-204 | 12 | criteria[0].scale.to | a scale rises
                        scale: {from: 0, to: 60} | scale: {from: 61, to: 60} | LINKS-204 | 12 | criteria[0].scale.to | a scale rises
                        scale: {from: 0, to: 60} | scale: {from: -1, to: 60} | LINKS-204 | 12 | criteria[0].scale.from | a number from 0
                        scale: {from: 0, to: 60} | scale: 60 | LINKS-204 | 12 | criteria[0].scale | a mapping
                        scale: {from: 0, to: 60} | scale: {from: 0, to: 60, by: 5} | LINKS-202 | 12 | criteria[0].scale.by | not known here
                        id: spread | id: breadth | LINKS-204 | 14 | criteria[1].id | two criteria have this id
                        method: weighted-sum | method: weighted-product | LINKS-204 | 5 | method | this method is not known
                        short_list: 6 | short_list: 0 | LINKS-204 | 6 | short_list | a number from 1 to 1000
                        short_list: 6 | short_list: 2.5 | LINKS-204 | 6 | short_list | a whole number
                        from: 2009-04-01 | from: April 2009 | LINKS-204 | 3 | from | a date is written
                        title: What we agreed | titel: What we agreed | LINKS-202 | 2 | titel | not known here
                        """)
        void isToldWhatIsWrongAndWhere(String good, String bad, String code, long line, String column, String words) {
            assertThat(GOOD).contains(good);
            assertThat(complaints(GOOD.replaceFirst(Pattern.quote(good), bad)))
                    .filteredOn(problem -> problem.code().code().equals(code))
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.line()).isEqualTo(line);
                        assertThat(problem.column()).isEqualTo(column);
                        assertThat(problem.inWords()).contains(words);
                    });
        }

        @ParameterizedTest
        @CsvSource({
            "name: ours, 1, name",
            "title: What we agreed, 1, title",
            "from: 2009-04-01, 1, from",
            "reference: Minute 6, 1, reference",
            "method: weighted-sum, 1, method",
            "short_list: 6, 1, short_list",
            "'    title: Spread', 14, criteria[1].title",
            "'    measure: places', 14, criteria[1].measure",
            "'    weight: 0.5', 14, criteria[1].weight",
            "'    scale: {from: 1, to: 6}', 14, criteria[1].scale"
        })
        void isToldWhichKeyIsMissing(String left, long line, String column) {
            String without = GOOD.replaceFirst("(?m)^" + Pattern.quote(left) + "\n", "");
            assertThat(without).isNotEqualTo(GOOD);
            assertThat(complaints(without)).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(ProblemCode.KEY_MISSING);
                assertThat(problem.column()).isEqualTo(column);
                assertThat(problem.line()).isEqualTo(line(without, column, line));
            });
        }

        /** A key that is missing is told on the line on which its section begins. */
        private long line(String yaml, String column, long line) {
            return column.startsWith("criteria") ? yaml.lines().toList().indexOf("  - id: spread") + 1L : line;
        }

        @Test
        void isRefusedWhereEveryWeightIsNothing() {
            assertThat(complaints(GOOD.replace("weight: 3", "weight: 0").replace("weight: 0.5", "weight: 0.0")))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.inWords())
                            .isEqualTo("our.yaml:8, criteria: every weight is 0, so nothing would be weighed. Give at"
                                    + " least one criterion a weight above 0. [LINKS-204]"));
        }

        @Test
        void isRefusedWithoutCriteria() {
            assertThat(complaints(GOOD.substring(0, GOOD.indexOf("criteria:"))))
                    .extracting(Problem::column, Problem::code)
                    .containsExactly(tuple("criteria", ProblemCode.KEY_MISSING));
        }

        @Test
        void isToldAllItsFaultsAtOnce() {
            assertThat(complaints("""
                            name: ours
                            method: guess
                            short_list: 0
                            criteria:
                              - id: breadth
                                measure: contributers
                                weight: -1
                              - id: breadth
                                title: Again
                                measure: places
                                weight: 1
                                scale: {from: 6, to: 1}
                                reference: Minute 6
                            """))
                    .extracting(problem -> problem.line() + " " + problem.column() + " "
                            + problem.code().code())
                    .containsExactlyInAnyOrder(
                            "1 title LINKS-203",
                            "1 from LINKS-203",
                            "1 reference LINKS-203",
                            "2 method LINKS-204",
                            "3 short_list LINKS-204",
                            "5 criteria[0].title LINKS-203",
                            "5 criteria[0].reference LINKS-203",
                            "6 criteria[0].measure LINKS-205",
                            "7 criteria[0].weight LINKS-204",
                            "5 criteria[0].scale LINKS-203",
                            "8 criteria[1].id LINKS-204",
                            "12 criteria[1].scale.to LINKS-204");
        }
    }

    @Nested
    class AShippedProfileAndItsSource {

        @Test
        void agreeOnScalesAndOnTheMostPoints() {
            assertThat(CriteriaProfile.shipped("topic").mostPoints()).isEqualTo(Ratio.of(10));
            assertThat(CriteriaProfile.shipped("topicc").mostPoints()).isEqualTo(Ratio.of(11));
            assertThat(CriteriaProfile.shipped("topicc").keepAt()).isEqualByComparingTo("8");
            assertThat(CriteriaProfile.shipped("southwark").mostPoints()).isEqualTo(Ratio.of(35));
            assertThat(CriteriaProfile.shipped("pick").mostPoints()).isEqualTo(Ratio.of(12));
            assertThat(CriteriaProfile.shipped("jla").mostPoints()).isEqualTo(Ratio.of(20));
            assertThat(CriteriaProfile.shipped("derby-2008").criteria()).hasSize(11);
            assertThat(CriteriaProfile.shipped("derby-2008").leftOpen())
                    .isEqualTo("the weights of 11 criteria and the scales of 11 criteria");
            assertThat(CriteriaProfile.shipped("links-default").criteria()).hasSize(10);
        }

        @Test
        void sayWhatIsRecalledAndWhatWasNotFound() {
            assertThat(CriteriaProfile.shipped("topic").criteria().stream()
                            .flatMap(criterion -> criterion.remarks().stream())
                            .filter(remark -> remark.of().equals("title")))
                    .hasSize(3)
                    .allSatisfy(remark -> assertThat(remark.confirmed()).isEqualTo(Confirmed.RECALLED));
            assertThat(CriteriaProfile.shipped("pick").remarks())
                    .extracting(Remark::of, Remark::confirmed)
                    .contains(tuple("scale", Confirmed.NOT_FOUND), tuple("scale", Confirmed.RECALLED));
            assertThat(CriteriaProfile.shipped("topicc").remarks())
                    .extracting(Remark::of, Remark::confirmed)
                    .contains(tuple("keep_at", Confirmed.READ), tuple("most_points", Confirmed.INFERRED));
            assertThat(CriteriaProfile.shipped("derby-2008").remarks())
                    .extracting(Remark::of, Remark::confirmed)
                    .contains(tuple("weights", Confirmed.NOT_FOUND), tuple("scales", Confirmed.NOT_FOUND));
        }

        @Test
        void tellApartWhatIsMeasuredAndWhatIsJudged() {
            assertThat(CriteriaProfile.shipped("links-default").criteria().stream()
                            .filter(criterion -> criterion.measure() != null)
                            .map(Criterion::id))
                    .containsExactly("breadth-of-concern", "specialist-interest");
            assertThat(CriteriaProfile.shipped("topic").criteria())
                    .allSatisfy(criterion -> assertThat(criterion.judgedBy()).containsExactly("steering-group"));
        }
    }

    @Nested
    class AProfileThatExtendsAnother {

        private static final String HEAD = """
                name: ours
                title: Ours
                from: 2009-04-01
                reference: Minute 6
                """;

        @Test
        void takesWhatItDoesNotSayItself() {
            CriteriaProfile ours = CriteriaProfile.parse("ours.yaml", HEAD + """
                    extends: links-default
                    short_list: 3
                    judged_by: [core-group]
                    leave_out: [first-year]
                    criteria:
                      - {id: influence, weight: 7}
                      - {id: cost, title: Cost, weight: 1, scale: {from: 0, to: 5}, reference: Minute 7}
                    """);
            CriteriaProfile shipped = CriteriaProfile.shipped("links-default");
            assertThat(ours.shortList()).isEqualTo(3);
            assertThat(ours.sensitivityPercent()).isEqualTo(20);
            assertThat(ours.individualsAndGroups()).isEqualTo(shipped.individualsAndGroups());
            assertThat(ours.criteria()).hasSize(10).extracting(Criterion::id).doesNotContain("first-year");
            Criterion influence = ours.criterion("influence").orElseThrow();
            assertThat(influence.weight()).isEqualByComparingTo("7");
            assertThat(influence.title())
                    .isEqualTo(shipped.criterion("influence").orElseThrow().title());
            assertThat(influence.judgedBy()).containsExactly("core-group");
            assertThat(ours.criterion("timeliness").orElseThrow().judgedBy()).containsExactly("core-group");
            assertThat(ours.criterion("breadth-of-concern").orElseThrow().judgedBy())
                    .isEmpty();
            assertThat(ours.criterion("cost").orElseThrow().judgedBy()).containsExactly("core-group");
            assertThat(ours.mostPoints()).isEqualTo(Ratio.of(30 - 1 + 4 + 1));
        }

        @Test
        void givesEveryWeightAndScaleThatIsLeftOpen() {
            assertThat(complaints(HEAD + """
                    extends: derby-2008
                    leave_out: [quality, diversity, mortality, quality-of-life, wider-community, cost-effectiveness, national-agenda, make-a-difference]
                    criteria:
                      - {id: individuals-affected, weight: 3}
                      - {id: already-progressed, scale: {from: 0, to: 4}}
                    """))
                    .extracting(problem -> problem.line() + " " + problem.column() + " "
                            + problem.code().code())
                    .containsExactlyInAnyOrder(
                            "8 criteria[0].scale LINKS-203", "9 criteria[1].weight LINKS-203", "8 criteria LINKS-203");
        }

        @Test
        void namesOneThatIsShipped() {
            assertThat(complaints(HEAD + "extends: topicz\n"))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.inWords())
                            .startsWith("our.yaml:5, extends, \"topicz\"")
                            .contains("Did you mean \"topic\"?"));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                leave_out: [costs] | leave_out | Did you mean "cost"?
                kinds: [individual] | kinds | belong to the method balance-of-groups
                judged_by: [Jane Smith] | judged_by | never a person's name
                keep_at: -1 | keep_at | a number from 0
                sensitivity_percent: 0 | sensitivity_percent | a number from 1 to 100
                overrides: sometimes | overrides | unanimous
                leaves_open: [weight] | leaves_open | Did you mean "weights"?
                method: balance-of-groups | kinds | missing
                individuals_and_groups: {rule: group-capped, reference: Minute 6} | individuals_and_groups.most_people_per_group | missing
                individuals_and_groups: {rule: one-voice-each, most_people_per_group: 3, reference: Minute 6} | individuals_and_groups.most_people_per_group | goes with the rule group-capped
                remarks: [{of: scale, confirmed: heard, text: So they say}] | remarks[0].confirmed | read, inferred, recalled, not-found
                """)
        void isToldWhatIsWrong(String line, String column, String words) {
            assertThat(complaints(HEAD + "extends: topic\n" + line + "\n"))
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.line())
                                .isEqualTo(6 - (column.equals("kinds") && line.startsWith("method") ? 5 : 0));
                        assertThat(problem.column()).isEqualTo(column);
                        assertThat(problem.inWords()).contains(words).doesNotContain("Jane");
                    });
        }
    }

    @Nested
    class MadeInCode {

        @Test
        void aProfileNeedsACriterionThatCounts() {
            assertThatThrownBy(() -> profile(6)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> profile(6, criterion("a", "0"), criterion("b", "0.00")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("weight above 0");
            assertThat(profile(6, criterion("a", "0"), criterion("b", "0.01")).mostPoints())
                    .isEqualTo(Ratio.of(1, 100));
        }

        @Test
        void aShortListHoldsATheme() {
            assertThatThrownBy(() -> profile(0, criterion("a", "1"))).isInstanceOf(IllegalArgumentException.class);
            assertThat(profile(1, criterion("a", "1")).shortList()).isEqualTo(1);
        }

        @Test
        void noTwoCriteriaHaveOneId() {
            assertThatThrownBy(() -> profile(6, criterion("a", "1"), criterion("a", "2")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("same id");
        }

        @Test
        void theListOfCriteriaIsCopied() {
            List<Criterion> criteria = new ArrayList<>(List.of(criterion("a", "1")));
            CriteriaProfile profile =
                    new CriteriaProfile("ours", "Ours", LocalDate.of(2009, 4, 1), "Minute 6", 6, criteria);
            criteria.clear();
            assertThat(profile.criteria()).hasSize(1);
            assertThatThrownBy(() -> profile.criteria().clear()).isInstanceOf(UnsupportedOperationException.class);
        }

        @Test
        void aCriterionHasNoWeightBelowNothing() {
            assertThatThrownBy(() -> criterion("a", "-0.1"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("-0.1");
        }

        @ParameterizedTest
        @CsvSource({"-1, 5", "5, 5", "5, 4"})
        void aScaleRisesFromNothingOrMore(BigDecimal from, BigDecimal to) {
            assertThatThrownBy(() ->
                            new Criterion("a", "A", CriterionMeasure.PLACES, BigDecimal.ONE, from, to, "Minute 6"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("a scale rises");
        }
    }

    @Nested
    class AScale {

        private final Criterion oneToSix = new Criterion(
                "spread",
                "Spread",
                CriterionMeasure.PLACES,
                BigDecimal.ONE,
                BigDecimal.ONE,
                BigDecimal.valueOf(6),
                "Minute 6");

        @ParameterizedTest
        @CsvSource({"0, 0, 1", "1, 0, 1", "2, 1, 5", "3, 2, 5", "6, 1, 1", "7, 1, 1", "1000, 1, 1"})
        void runsFromNothingToOneAndNoFurther(long raw, long numerator, long denominator) {
            assertThat(oneToSix.scaled(Bounds.exactly(raw)))
                    .isEqualTo(Bounds.exactly(Ratio.of(numerator, denominator)));
        }

        @Test
        void scalesBothEndsOfWhatIsNotKnown() {
            assertThat(oneToSix.scaled(new Bounds(Ratio.of(2), Ratio.of(9))))
                    .isEqualTo(new Bounds(Ratio.of(1, 5), Ratio.ONE));
        }
    }
}
