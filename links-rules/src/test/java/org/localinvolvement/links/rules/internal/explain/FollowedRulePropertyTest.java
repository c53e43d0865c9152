package org.localinvolvement.links.rules.internal.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.statistics.Statistics;
import org.localinvolvement.links.model.decision.ConditionSeen;
import org.localinvolvement.links.model.decision.RuleExplanation.Attempt;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.rules.priority.PriorityFindings;
import org.localinvolvement.links.rules.trigger.TriggerFindings;

/** Following a rule says the same as the engine, and says it alike whatever the order of the facts. */
class FollowedRulePropertyTest {

    private static final CompiledRules TRIGGER =
            CompiledRules.of(CompiledRules.shipped("trigger"), TriggerFindings.class);
    private static final CompiledRules PRIORITY =
            CompiledRules.of(CompiledRules.shipped("priority"), PriorityFindings.class);
    private static final CompiledRules OF_A_HOST = CompiledRules.of("""
            package wexbridge

            import org.localinvolvement.links.model.decision.ParameterValue
            import org.localinvolvement.links.model.decision.Truth
            import org.localinvolvement.links.model.involvement.SeriousHarm
            import org.localinvolvement.links.model.involvement.ThemeEvidence
            import org.localinvolvement.links.rules.trigger.Measure
            import org.localinvolvement.links.rules.trigger.MeasureKind
            import org.localinvolvement.links.rules.trigger.TriggersReached.TriggerReached

            global org.localinvolvement.links.rules.trigger.TriggerFindings findings

            rule "W01 numbers and a join"
            when
              $limit : ParameterValue( name == "w.limit", $value : value )
              $said : ThemeEvidence( $theme : theme, contributors.most >= $value, contacts > 1, groups < 2 )
              $voices : Measure( theme == $theme, kind in (MeasureKind.VOICES, MeasureKind.CONTACTS), reached != Truth.NO )
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
            rule "W03 none to begin with"
            when
              not SeriousHarm()
              $voices : Measure( kind not in (MeasureKind.VOICES, MeasureKind.RISE), value.least < distance )
            then
              findings.reached($voices);
            end
            rule "W04 from a collection"
            when
              $said : ThemeEvidence( $theme : theme, $all : seriousHarm, seriousHarm.size > 0, firstDate <= lastDate )
              $harm : SeriousHarm( theme == $theme, $day : date ) from $all
              not SeriousHarm( date > $day ) from $said.seriousHarm
            then
              findings.alleged($harm);
            end
            rule "W05 lists and attributes"
            when
              $reached : TriggerReached( actions contains "gather-views", actions not contains "signpost", $theme : theme )
              $said : ThemeEvidence( theme == $theme, $ward : attribute("ward", "7"), $ward.most >= 2 )
              $voices : Measure( kind == MeasureKind.VOICES, theme == $reached.theme, detail != "7" )
            then
              findings.reached($voices);
            end
            rule "W06 more than the form"
            when
              $voices : Measure( kind == MeasureKind.VOICES || kind == MeasureKind.RISE, $theme : theme, theme matches "p.*" && reached != Truth.YES )
              $other : Measure( this != $voices, theme == $theme, value.least >= $voices.value.least )
            then
              findings.reached($voices, $other);
            end
            """, TriggerFindings.class);

    @Provide
    Arbitrary<List<Object>> facts() {
        return SomeFacts.any().list().ofMaxSize(40).withSizeDistribution(RandomDistribution.uniform());
    }

    private static List<String> counted(Map<String, List<List<Object>>> fired) {
        return fired.entrySet().stream()
                .flatMap(rule -> rule.getValue().stream()
                        .map(facts -> rule.getKey() + " "
                                + facts.stream()
                                        .map(fact -> fact.getClass().getSimpleName() + System.identityHashCode(fact))
                                        .collect(Collectors.joining(" "))))
                .sorted()
                .toList();
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void aRuleFiresForExactlyTheFactsForWhichTheEngineFiresIt(@ForAll("facts") List<Object> facts) {
        for (CompiledRules rules : List.of(TRIGGER, PRIORITY, OF_A_HOST)) {
            Map<String, List<List<Object>>> fired = new TreeMap<>();
            Map<String, List<List<Object>>> followed = new TreeMap<>();
            rules.fire(
                    facts,
                    (rule, matched) -> fired.computeIfAbsent(rule, any -> new ArrayList<>())
                            .add(matched.stream()
                                    .filter(fact -> !fact.getClass().getName().startsWith("org.drools"))
                                    .toList()));
            for (String rule : rules.names()) {
                new AttemptSearch(rules.followed(rule), new QuestionFacts(facts), null, 3)
                        .eachFiring(tuple -> followed.computeIfAbsent(rule, any -> new ArrayList<>())
                                .add(tuple));
                Statistics.label(rule.substring(0, 3))
                        .collect(fired.containsKey(rule))
                        .coverage(firing -> firing.check(true).count(many -> many > 0));
            }
            assertThat(counted(followed)).isEqualTo(counted(fired));
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyConditionOfARuleThatFiredHeldForWhatItMatched(@ForAll("facts") List<Object> facts) {
        for (CompiledRules rules : List.of(TRIGGER, PRIORITY, OF_A_HOST)) {
            QuestionFacts given = new QuestionFacts(facts);
            rules.fire(
                    facts,
                    (rule, matched) -> assertThat(rules.followed(rule).seen(matched, given))
                            .as(rule)
                            .isNotEmpty()
                            .allMatch(ConditionSeen::held)
                            .allMatch(seen ->
                                    rule.startsWith("W06") || !seen.saw().isEmpty()));
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheFactsChangesNoExplanation(@ForAll("facts") List<Object> facts, @ForAll Random random) {
        List<Object> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);
        for (CompiledRules rules : List.of(TRIGGER, PRIORITY, OF_A_HOST)) {
            for (String rule : rules.names()) {
                FollowedRule followed = rules.followed(rule);
                for (String theme : new String[] {null, "podiatry"}) {
                    Attempts attempts = followed.attempts(new QuestionFacts(facts), theme, 3);
                    assertThat(followed.attempts(new QuestionFacts(shuffled), theme, 3))
                            .as(rule)
                            .isEqualTo(attempts);
                    assertThat(attempts.fires())
                            .isEqualTo(Truth.of(!attempts.fired().isEmpty()));
                    assertThat(attempts.fired())
                            .allMatch(attempt ->
                                    attempt.missedBy() == 0 && attempt.failed().isEmpty());
                    assertThat(attempts.missed()).allMatch(attempt -> attempt.missedBy() > 0);
                }
            }
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whatIsKeptOfTheNearestIsTheBeginningOfAllMisses(@ForAll("facts") List<Object> facts) {
        for (CompiledRules rules : List.of(TRIGGER, PRIORITY, OF_A_HOST)) {
            for (String rule : rules.names()) {
                FollowedRule followed = rules.followed(rule);
                List<Attempt> all = followed.attempts(new QuestionFacts(facts), null, 100_000)
                        .missed();
                assertThat(followed.attempts(new QuestionFacts(facts), null, 4).missed())
                        .as(rule)
                        .isEqualTo(all.subList(0, Math.min(4, all.size())));
            }
        }
    }
}
