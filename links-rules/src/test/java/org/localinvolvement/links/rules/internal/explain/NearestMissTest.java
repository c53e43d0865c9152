package org.localinvolvement.links.rules.internal.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.decision.ConditionSeen;
import org.localinvolvement.links.model.decision.RuleExplanation.Attempt;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.involvement.SeriousHarm;
import org.localinvolvement.links.rules.trigger.Measure;
import org.localinvolvement.links.rules.trigger.MeasureKind;
import org.localinvolvement.links.rules.trigger.TriggerFindings;
import org.localinvolvement.links.rules.trigger.TriggersReached.TriggerReached;

class NearestMissTest {

    private static final CompiledRules RULES = CompiledRules.of("""
            package wexbridge

            import org.localinvolvement.links.model.decision.ParameterValue
            import org.localinvolvement.links.model.decision.Truth
            import org.localinvolvement.links.model.involvement.SeriousHarm
            import org.localinvolvement.links.model.involvement.ThemeEvidence
            import org.localinvolvement.links.rules.trigger.Measure
            import org.localinvolvement.links.rules.trigger.MeasureKind
            import org.localinvolvement.links.rules.trigger.TriggersReached.TriggerReached

            global org.localinvolvement.links.rules.trigger.TriggerFindings findings

            rule "W01 an agreed limit"
            when
              ParameterValue( name == "w.limit", $limit : value )
              $said : ThemeEvidence( $theme : theme, contributors.most >= $limit, contacts > 3 )
              $voices : Measure( kind == MeasureKind.VOICES, theme == $theme )
            then
              findings.reached($voices);
            end
            rule "W02 none and any"
            when
              $voices : Measure( kind == MeasureKind.VOICES, $theme : theme )
              not Measure( kind == MeasureKind.RISE, theme == $theme, reached == Truth.YES )
              exists SeriousHarm( theme == $theme )
            then
              findings.reached($voices);
            end
            rule "W03 a trigger point"
            when
              $voices : Measure( kind == MeasureKind.VOICES, reached == Truth.YES, $theme : theme )
              TriggerReached( theme == $theme, actions contains "gather-views", ruleId in ("T01", "T02") )
            then
              findings.reached($voices);
            end
            rule "W04 from a collection"
            when
              ThemeEvidence( theme == "podiatry", $all : seriousHarm )
              $harm : SeriousHarm( theme == "podiatry" ) from $all
            then
              findings.alleged($harm);
            end
            rule "W05 three measures"
            when
              $voices : Measure( kind == MeasureKind.VOICES, reached != Truth.NO, $theme : theme )
              $said : Measure( kind == MeasureKind.CONTACTS, theme == $theme, reached != Truth.NO )
              $sources : Measure( kind == MeasureKind.KINDS_OF_SOURCE, theme == $theme, reached != Truth.NO )
            then
              findings.reached($voices, $said, $sources);
            end
            """, TriggerFindings.class);

    private static Attempts attempts(String rule, Object... facts) {
        return RULES.followed(rule).attempts(new QuestionFacts(List.of(facts)), null, 10);
    }

    private static List<String> failed(Attempt attempt) {
        return attempt.failed().stream().map(ConditionSeen::inWords).toList();
    }

    private static Measure voices(String theme, long value) {
        return SomeFacts.measure(MeasureKind.VOICES, theme, value, 12);
    }

    @Nested
    class ACondition {

        @Test
        void tellsBothSidesWhereItComparesFigures() {
            Attempts attempts = attempts(
                    "W01",
                    SomeFacts.agreed("w.limit", 12),
                    SomeFacts.evidence("podiatry", 11, "7", List.of()),
                    voices("podiatry", 11));
            assertThat(attempts.fires()).isEqualTo(Truth.NO);
            assertThat(attempts.missed()).singleElement().satisfies(attempt -> {
                assertThat(attempt.subject()).isEqualTo("podiatry");
                assertThat(attempt.missedBy()).isEqualTo(1);
                assertThat(attempt.conditions())
                        .extracting(ConditionSeen::inWords)
                        .containsExactly(
                                "ParameterValue: name == \"w.limit\" held: w.limit",
                                "ThemeEvidence: contributors.most >= $limit did not hold: 11 against 12",
                                "ThemeEvidence: contacts > 3 held: 12 against 3",
                                "Measure: kind == MeasureKind.VOICES held: VOICES",
                                "Measure: theme == $theme held: podiatry against podiatry");
            });
        }

        @Test
        void tellsTheFiguresOfAMeasureThatIsOnlyAskedWhetherItIsReached() {
            assertThat(failed(attempts("W05", voices("podiatry", 11)).missed().get(0)))
                    .first()
                    .isEqualTo("Measure: reached != Truth.NO did not hold: NO (voices about podiatry: 11 of 12 people,"
                            + " 1 more would reach it)");
        }

        @Test
        void thatAsksForNoneOrAnyTellsHowManyThereAre() {
            Measure rise = SomeFacts.measure(MeasureKind.RISE, "podiatry", 0, 1);
            SeriousHarm elsewhere = new SeriousHarm("dentistry", "record-1", SomeFacts.DAY);
            Attempts attempts = attempts("W02", voices("podiatry", 3), rise, elsewhere);
            assertThat(failed(attempts.missed().get(0)))
                    .containsExactly(
                            "not Measure: kind == MeasureKind.RISE, theme == $theme, reached == Truth.YES did not hold: 1 of 2",
                            "exists SeriousHarm: theme == $theme did not hold: none of 1");
            SeriousHarm here = new SeriousHarm("podiatry", "record-2", SomeFacts.DAY);
            assertThat(attempts("W02", voices("podiatry", 3), elsewhere, here)
                            .fired()
                            .get(0)
                            .conditions())
                    .extracting(ConditionSeen::inWords)
                    .contains(
                            "not Measure: kind == MeasureKind.RISE, theme == $theme, reached == Truth.YES held: none of 1",
                            "exists SeriousHarm: theme == $theme held: 1 of 2");
        }

        @Test
        void tellsTheListInWhichItFindsNothing() {
            TriggerReached answered =
                    new TriggerReached("podiatry", "T01", "Volume", List.of("signpost", "tell"), Truth.YES);
            assertThat(failed(attempts("W03", voices("podiatry", 12), answered)
                            .missed()
                            .get(0)))
                    .containsExactly("TriggerReached: actions contains \"gather-views\" did not hold: signpost, tell");
        }

        @Test
        void thatNamesAFactWhichIsNotThereSaysSoAndNotWhatOthersAreCalled() {
            TriggerReached other = new TriggerReached("dentistry", "T01", "Volume", List.of("gather-views"), Truth.YES);
            assertThat(failed(attempts("W03", voices("podiatry", 12), other)
                            .missed()
                            .get(0)))
                    .containsExactly("TriggerReached: theme == $theme did not hold: none of 1 against podiatry");
            assertThat(failed(attempts("W03", voices("podiatry", 12)).missed().get(0)))
                    .containsExactly("TriggerReached did not hold: there is none");
            Attempt nothing = attempts("W01").missed().get(0);
            assertThat(nothing.inWords())
                    .isEqualTo("  ParameterValue did not hold: there is none\n"
                            + "  not asked, because no fact was found: 2 more");
            assertThat(nothing.missedBy()).isEqualTo(3);
        }

        @Test
        void isAskedOfTheFactsOfABoundCollection() {
            SeriousHarm harm = new SeriousHarm("podiatry", "record-2", SomeFacts.DAY);
            assertThat(attempts("W04", SomeFacts.evidence("podiatry", 2, "7", List.of(harm)))
                            .fired()
                            .get(0)
                            .conditions())
                    .extracting(ConditionSeen::inWords)
                    .containsExactly(
                            "ThemeEvidence: theme == \"podiatry\" held: podiatry",
                            "SeriousHarm: theme == \"podiatry\" held: podiatry");
            assertThat(failed(attempts("W04", SomeFacts.evidence("podiatry", 2, "7", List.of()))
                            .missed()
                            .get(0)))
                    .containsExactly("SeriousHarm did not hold: there is none");
        }
    }

    @Nested
    class TheNearest {

        private static List<String> order(Attempts attempts) {
            return attempts.missed().stream().map(Attempt::subject).toList();
        }

        @Test
        void comesFirstByPatternsThenByConditionsThenByDistanceThenByText() {
            List<Object> facts = new ArrayList<>();
            theme(facts, "far", 2, 12, 12);
            theme(facts, "two-patterns", 11, 11, 12);
            theme(facts, "near", 11, 12, 12);
            theme(facts, "b-equal", 9, 12, 12);
            theme(facts, "a-equal", 12, 9, 12);
            assertThat(order(attempts("W05", facts.toArray())))
                    .containsExactly("near", "a-equal", "b-equal", "far", "two-patterns");
        }

        private static void theme(List<Object> facts, String theme, long voices, long contacts, long sources) {
            facts.add(voices(theme, voices));
            facts.add(SomeFacts.measure(MeasureKind.CONTACTS, theme, contacts, 12));
            facts.add(SomeFacts.measure(MeasureKind.KINDS_OF_SOURCE, theme, sources, 12));
        }

        @Test
        void areTenAtMost() {
            List<Object> facts = new ArrayList<>();
            IntStream.range(0, 30).forEach(i -> theme(facts, "theme-" + (10 + i), i % 12, 12, 12));
            assertThat(order(attempts("W05", facts.toArray())))
                    .hasSize(10)
                    .startsWith("theme-21", "theme-33", "theme-20");
        }

        @Test
        void canBeAskedOfOneThemeAlone() {
            List<Object> facts = new ArrayList<>();
            theme(facts, "podiatry", 11, 12, 12);
            theme(facts, "dentistry", 2, 12, 12);
            FollowedRule rule = RULES.followed("W05");
            assertThat(order(rule.attempts(new QuestionFacts(facts), "dentistry", 10)))
                    .containsExactly("dentistry");
            assertThat(rule.attempts(new QuestionFacts(facts), "transport", 10).missed())
                    .singleElement()
                    .satisfies(attempt -> assertThat(failed(attempt))
                            .containsExactly("Measure did not hold: there is none about transport"));
        }

        @Test
        void isFoundAmongThousandsOfMeasuresWithoutTryingAllCombinations() {
            List<Object> facts = new ArrayList<>();
            IntStream.range(0, 1000).forEach(i -> theme(facts, "theme-" + i, i % 11, i % 12, i % 12));
            long start = System.nanoTime();
            Attempts attempts = attempts("W05", facts.toArray());
            assertThat((System.nanoTime() - start) / 1_000_000)
                    .as("milliseconds, where all combinations would take days")
                    .isLessThan(5_000);
            assertThat(attempts.missed()).hasSize(10);
        }
    }

    @Test
    void aRuleThatIsMoreThanTheFormOfARuleIsNotFollowedAndItsConditionsAreStillTold() {
        CompiledRules trusted = CompiledRules.of("""
                package wexbridge
                import org.localinvolvement.links.rules.trigger.Measure
                import org.localinvolvement.links.rules.trigger.MeasureKind
                global org.localinvolvement.links.rules.trigger.TriggerFindings findings
                rule "W10 counts by itself"
                when
                  $voices : Measure( kind == MeasureKind.VOICES )
                  accumulate( $other : Measure( kind == MeasureKind.RISE ); $many : count( $other ); $many > 0 )
                then
                  findings.reached($voices);
                end
                """, TriggerFindings.class);
        List<Object> facts = List.of(voices("podiatry", 1), SomeFacts.measure(MeasureKind.RISE, "podiatry", 1, 1));
        FollowedRule rule = trusted.followed("W10");
        assertThat(rule.attempts(new QuestionFacts(facts), null, 10).fires()).isEqualTo(Truth.UNKNOWN);
        List<String> told = new ArrayList<>();
        trusted.fire(
                facts,
                (name, matched) -> told.add(rule.seen(matched, new QuestionFacts(facts)).stream()
                        .map(ConditionSeen::inWords)
                        .collect(Collectors.joining("; "))));
        assertThat(told).containsExactly("Measure: kind == MeasureKind.VOICES held; Long: $many > 0 held");
    }
}
