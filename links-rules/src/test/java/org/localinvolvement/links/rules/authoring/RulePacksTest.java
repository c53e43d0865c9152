package org.localinvolvement.links.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Overridden;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.RuleSet;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.involvement.Tone;
import org.localinvolvement.links.rules.pack.PackFile;
import org.localinvolvement.links.rules.pack.PackProblem;
import org.localinvolvement.links.rules.pack.RulePack;
import org.localinvolvement.links.rules.parameter.Parameters;
import org.localinvolvement.links.rules.priority.PrioritiesWeighed;

/** What a host's pack can do to what the library ships, and what it cannot. */
class RulePacksTest {

    private static final String MARCH = "2009-03-31";
    private static final String REPLACED = "replace:\n  - {rule: T01, by: W02, reference: \"Minute 1\"}\n";

    private static GivenContacts twelve(GivenContacts given) {
        return given.people(8)
                .about("podiatry")
                .on("2008-11-15")
                .people(12)
                .about("podiatry")
                .on("2009-02-10");
    }

    private static UnaryOperator<GivenContacts> ofWard7(int people, int anonymous, String theme) {
        return given -> {
            GivenContacts named =
                    given.people(people).about(theme).on("2009-02-10").attribute("ward", "7");
            return anonymous == 0
                    ? named
                    : named.anonymous(anonymous).about(theme).on("2009-02-10").attribute("ward", "7");
        };
    }

    private static Decision<?> triggers(RulePack pack, String asAt, UnaryOperator<GivenContacts> contacts) {
        try (RulePackVerifier verifier = RulePackVerifier.of(pack)) {
            return verifier.asAt(asAt)
                    .logFrom("2008-04-01")
                    .given(contacts)
                    .askingTriggers()
                    .decision();
        }
    }

    private static Decision<?> programme(RulePack pack, UnaryOperator<GivenContacts> contacts) {
        try (RulePackVerifier verifier = RulePackVerifier.of(pack)) {
            return verifier.asAt(MARCH)
                    .logFrom("2008-10-01")
                    .given(contacts)
                    .askingProgramme()
                    .decision();
        }
    }

    private static List<Finding> of(Decision<?> decision, String rule) {
        return decision.findings().stream()
                .filter(finding -> finding.ruleId().equals(rule))
                .toList();
    }

    private static List<ProblemCode> problems(RulePack... packs) {
        try {
            RulePackCheck.require(List.of(packs));
            return List.of();
        } catch (UnusableInputException e) {
            return e.problems().stream().map(Problem::code).toList();
        }
    }

    @Nested
    class ARuleThatIsAdded {

        private final RulePack wards = SomePacks.wards("");

        @Test
        void speaksInTheNameOfItsPackAndCallsForItsActions() {
            Decision<?> decision = triggers(wards, MARCH, ofWard7(3, 0, "podiatry"));
            assertThat(of(decision, "W01")).singleElement().satisfies(finding -> {
                assertThat(finding.pack()).isEqualTo("wexbridge");
                assertThat(finding.holds()).isEqualTo(Truth.YES);
                assertThat(finding.actions()).containsExactly("tell-the-ward", "gather-views");
                assertThat(finding.reason())
                        .isEqualTo("3 people of ward 7 spoke about podiatry; 3 are agreed as enough.");
                assertThat(finding.parameters())
                        .extracting(ParameterValue::reference)
                        .containsExactly("Meeting of January 2009, minute 8");
            });
            assertThat(decision.ruleSets()).extracting(RuleSet::name).containsExactly("trigger", "wexbridge");
            assertThat(decision.overrides()).isEmpty();
        }

        @Test
        void looksAtNoOtherWard() {
            assertThat(of(
                            triggers(
                                    wards,
                                    MARCH,
                                    given -> given.people(3)
                                            .about("podiatry")
                                            .on("2009-02-10")
                                            .attribute("ward", "8")),
                            "W01"))
                    .isEmpty();
        }

        @Test
        void holdsMayHoldOrIsSilentAsAnonymousContactsDecide() {
            assertThat(of(triggers(wards, MARCH, ofWard7(3, 5, "podiatry")), "W01"))
                    .extracting(Finding::holds)
                    .containsExactly(Truth.YES);
            Decision<?> open = triggers(wards, MARCH, ofWard7(2, 1, "podiatry"));
            assertThat(of(open, "W01")).extracting(Finding::holds).containsExactly(Truth.UNKNOWN);
            assertThat(open.missing()).contains("which people the anonymous contacts about podiatry come from");
            assertThat(of(triggers(wards, MARCH, ofWard7(1, 1, "podiatry")), "W01"))
                    .isEmpty();
        }

        @Test
        void readsAValueOfTheThemesOwnAndFromItsDay() {
            assertThat(of(triggers(wards, MARCH, ofWard7(2, 0, "dentistry")), "W01"))
                    .hasSize(1);
            assertThat(of(triggers(wards, MARCH, ofWard7(2, 0, "podiatry")), "W01"))
                    .isEmpty();
            assertThat(of(triggers(wards, "2009-06-30", ofWard7(3, 0, "podiatry")), "W01"))
                    .hasSize(1);
            assertThat(of(triggers(wards, "2009-07-01", ofWard7(3, 0, "podiatry")), "W01"))
                    .isEmpty();
        }

        @Test
        void isSilentBeforeItsValueApplies() {
            assertThat(of(
                            triggers(
                                    wards,
                                    "2008-12-31",
                                    given -> given.people(9)
                                            .about("podiatry")
                                            .on("2008-12-10")
                                            .attribute("ward", "7")),
                            "W01"))
                    .isEmpty();
        }

        @Test
        void bringsItsThemeAmongThePriorities() {
            Decision<?> decision = programme(wards, ofWard7(3, 0, "podiatry"));
            assertThat(of(decision, "P01"))
                    .extracting(Finding::reason, Finding::pack)
                    .containsExactly(tuple("Weighed with the other concerns because of: Voices of ward 7.", "links"));
            assertThat(((PrioritiesWeighed) decision.answer()).shortList())
                    .singleElement()
                    .satisfies(standing -> assertThat(standing.triggers()).containsExactly("Voices of ward 7"));
        }

        @Test
        void saysWhenSomeFigureIsAsLowAsWasAgreed() {
            String few = SomePacks.WARD_7
                    .replace("W01", "W09")
                    .replace("$people.most >= $limit", "$people.least <= $limit")
                    .replace("atLeast", "atMost");
            RulePack pack = SomePacks.pack(
                    "wexbridge",
                    "actions:\n  - {code: tell-the-ward, title: Tell the ward manager}\n",
                    SomePacks.WARD_VOICES,
                    SomePacks.triggers("wexbridge", few));
            assertThat(of(triggers(pack, MARCH, ofWard7(3, 0, "podiatry")), "W09"))
                    .extracting(Finding::holds)
                    .containsExactly(Truth.YES);
            assertThat(of(triggers(pack, MARCH, ofWard7(3, 1, "podiatry")), "W09"))
                    .extracting(Finding::holds)
                    .containsExactly(Truth.UNKNOWN);
            assertThat(of(triggers(pack, MARCH, ofWard7(4, 0, "podiatry")), "W09"))
                    .isEmpty();
        }
    }

    @Nested
    class WhatIsShipped {

        @Test
        void isSwitchedOffByIdAndTheDecisionSaysByWhomAndWhere() {
            UnaryOperator<GivenContacts> nine = given -> given.people(2)
                    .about("podiatry")
                    .on("2008-11-15")
                    .people(9)
                    .about("podiatry")
                    .on("2009-02-10");
            Decision<?> decision = triggers(
                    SomePacks.pack("wexbridge", "switch_off:\n  - {rule: T02, reference: \"Minute 7\"}\n"),
                    MARCH,
                    nine);
            assertThat(decision.findings()).isEmpty();
            assertThat(decision.overrides())
                    .containsExactly(
                            new Overridden(Overridden.Kind.RULE_SWITCHED_OFF, "T02", "wexbridge", "", "Minute 7"));
            assertThat(of(triggers(SomePacks.pack("wexbridge", ""), MARCH, nine), "T02"))
                    .hasSize(1);
        }

        @Test
        void isReplacedByIdAndTheFindingNamesThePack() {
            Decision<?> decision = triggers(
                    SomePacks.pack("wexbridge", REPLACED, SomePacks.triggers("wexbridge", SomePacks.voices("W02", ""))),
                    MARCH,
                    RulePacksTest::twelve);
            assertThat(decision.findings())
                    .extracting(Finding::ruleId, Finding::pack)
                    .containsExactly(tuple("W02", "wexbridge"));
            assertThat(decision.overrides())
                    .containsExactly(
                            new Overridden(Overridden.Kind.RULE_REPLACED, "T01", "wexbridge", "W02", "Minute 1"));
        }

        @Test
        void isOverruledInItsPlaceAsItWouldHaveBeen() {
            RulePack pack = SomePacks.pack(
                    "wexbridge",
                    "replace:\n  - {rule: P01, by: W03, reference: \"Minute 3\"}\n",
                    SomePacks.priorities("wexbridge", SomePacks.said("W03", "weigh", "")));
            Decision<?> decision = programme(
                    pack,
                    given -> given.people(12)
                            .about("podiatry")
                            .on("2008-11-15")
                            .people(12)
                            .about("podiatry")
                            .tone(Tone.PRAISE)
                            .on("2009-02-10"));
            assertThat(of(decision, "W03")).hasSize(1);
            assertThat(of(decision, "P02")).hasSize(1);
            PrioritiesWeighed programme = (PrioritiesWeighed) decision.answer();
            assertThat(programme.shortList()).isEmpty();
            assertThat(programme.goodPractice()).extracting(Finding::ruleId).containsExactly("P02");
        }

        @Test
        void hasAnotherValueFromADayOnAndItsOwnBefore() {
            RulePack pack = SomePacks.pack("wexbridge", "", new PackFile("parameters.yaml", """
                    parameters:
                      - name: volume-of-voices.threshold
                        values:
                          - {from: 2009-03-01, value: 20, reference: Minute 8}
                    """));
            Decision<?> before = triggers(pack, "2009-02-28", RulePacksTest::twelve);
            assertThat(of(before, "T01")).hasSize(1);
            assertThat(before.overrides()).isEmpty();
            Decision<?> after = triggers(pack, "2009-03-01", RulePacksTest::twelve);
            assertThat(of(after, "T01")).isEmpty();
            assertThat(after.overrides())
                    .containsExactly(new Overridden(
                            Overridden.Kind.PARAMETER_SET,
                            "volume-of-voices.threshold",
                            "wexbridge",
                            "20",
                            "Minute 8"));
        }
    }

    @Nested
    class ARuleThatDefers {

        private final RulePack deferring = SomePacks.pack(
                "wexbridge",
                "",
                SomePacks.priorities("wexbridge", SomePacks.said("W04", "defer", "@overrules(\"P01\")")));

        @Test
        void keepsItsThemeOffTheListAndTheProgrammeSaysWhy() {
            Decision<?> decision = programme(deferring, RulePacksTest::twelve);
            PrioritiesWeighed programme = (PrioritiesWeighed) decision.answer();
            assertThat(programme.shortList()).isEmpty();
            assertThat(programme.notChosen()).isEmpty();
            assertThat(programme.deferred()).singleElement().satisfies(finding -> {
                assertThat(finding.subject()).isEqualTo("podiatry");
                assertThat(finding.pack()).isEqualTo("wexbridge");
                assertThat(finding.reason()).contains("agreed to wait for the next year");
            });
            assertThat(decision.outcome()).isEqualTo(Truth.NO);
        }

        @Test
        void keepsItsThemeOffTheListWhetherOrNotItsTriggerPointIsReached() {
            Decision<?> decision = programme(
                    deferring,
                    given -> given.people(8)
                            .about("podiatry")
                            .on("2008-11-15")
                            .people(11)
                            .about("podiatry")
                            .on("2009-02-10")
                            .anonymous(1)
                            .about("podiatry")
                            .on("2009-02-10"));
            assertThat(((PrioritiesWeighed) decision.answer()).deferred())
                    .extracting(Finding::holds)
                    .containsExactly(Truth.UNKNOWN);
            assertThat(decision.outcome()).isEqualTo(Truth.NO);
        }

        @Test
        void defersNothingWhereItOverrulesNothing() {
            RulePack pack = SomePacks.pack(
                    "wexbridge", "", SomePacks.priorities("wexbridge", SomePacks.said("W04", "defer", "")));
            PrioritiesWeighed programme =
                    (PrioritiesWeighed) programme(pack, RulePacksTest::twelve).answer();
            assertThat(programme.shortList()).hasSize(1);
            assertThat(programme.deferred()).isEmpty();
        }
    }

    @Nested
    class PacksThatAreRefused {

        @Test
        void overruleInACircle() {
            RulePack pack = SomePacks.pack(
                    "wexbridge",
                    "",
                    SomePacks.priorities(
                            "wexbridge",
                            SomePacks.said("W04", "defer", "@overrules(\"W05\")"),
                            SomePacks.said("W05", "defer", "@overrules(\"W06 | P01\")"),
                            SomePacks.said("W06", "weigh", "@overrules(\"W04\")")));
            assertThat(problems(pack)).containsOnly(ProblemCode.OVERRULING_IN_A_CIRCLE);
            assertThatThrownBy(() -> RulePackCheck.require(List.of(pack)))
                    .hasMessageContaining("W04 overrules W05, which overrules W06, which overrules W04");
        }

        @Test
        void overruleInACircleThroughARuleThatIsShipped() {
            RulePack pack = SomePacks.pack(
                    "wexbridge",
                    "replace:\n  - {rule: P01, by: W03, reference: \"Minute 3\"}\n",
                    SomePacks.priorities("wexbridge", SomePacks.said("W03", "weigh", "@overrules(\"P02\")")));
            assertThat(problems(pack)).containsExactly(ProblemCode.OVERRULING_IN_A_CIRCLE);
            RulePack withoutTheOther = SomePacks.pack(
                    "wexbridge",
                    """
                    replace:
                      - {rule: P01, by: W03, reference: Minute 3}
                    switch_off:
                      - {rule: P02, reference: Minute 4}
                    """,
                    SomePacks.priorities("wexbridge", SomePacks.said("W03", "weigh", "@overrules(\"P02\")")));
            assertThat(problems(withoutTheOther)).isEmpty();
        }

        @Test
        void setTheSameRuleAside() {
            String off = "switch_off:\n  - {rule: T02, reference: \"Minute 7\"}\n";
            assertThat(problems(SomePacks.pack("wexbridge", off), SomePacks.pack("leafield", off)))
                    .containsExactly(ProblemCode.OVERRIDE_TWICE);
        }

        @Test
        void haveARuleOfTheSameId() {
            PackFile one = SomePacks.triggers("wexbridge", SomePacks.voices("W02", ""));
            PackFile other = SomePacks.triggers("leafield", SomePacks.voices("W02", ""));
            assertThat(problems(SomePacks.pack("wexbridge", "", one), SomePacks.pack("leafield", "", other)))
                    .containsExactly(ProblemCode.RULE_ID_TWICE);
            assertThat(problems(SomePacks.pack(
                            "wexbridge", "", SomePacks.triggers("wexbridge", SomePacks.voices("T01", "")))))
                    .containsExactly(ProblemCode.RULE_ID_TWICE);
        }
    }

    @Test
    void twoPacksAreUsedTogetherInTheirOrder() {
        List<RulePack> packs = List.of(
                SomePacks.wards(""),
                SomePacks.pack("leafield", REPLACED, SomePacks.triggers("leafield", SomePacks.voices("W02", ""))));
        RulePackCheck.require(packs);
        Parameters agreed = Parameters.standard();
        for (RulePack pack : packs) {
            agreed = agreed.overriddenBy(pack.parameters());
        }
        GivenFacts facts = GivenFacts.parse("facts", """
                as_at: 2009-03-31
                about: podiatry
                contacts:
                  - {people: 12, on: 2008-11-15}
                  - {people: 12, on: 2009-02-10, attributes: {ward: "7"}}
                """, agreed);
        try (AskedRules rules = AskedRules.of(packs)) {
            Decision<?> decision = facts.ask(rules);
            assertThat(decision.findings())
                    .extracting(Finding::ruleId, Finding::pack)
                    .containsExactly(tuple("W01", "wexbridge"), tuple("W02", "leafield"));
            assertThat(decision.ruleSets())
                    .extracting(RuleSet::name)
                    .containsExactly("trigger", "wexbridge", "leafield");
        }
    }

    @Nested
    class APackThatIsTrusted {

        private final RulePack either = SomePacks.pack("wexbridge", "", SomePacks.triggers("wexbridge", """
                        rule "W07 Voices or sources"
                          @id("W07") @title("Voices or sources") @cites("Minute 5")
                          @because("Many voices or several sources")
                        when
                          ( $measure : Measure( kind == MeasureKind.VOICES, reached == Truth.YES )
                            or $measure : Measure( kind == MeasureKind.KINDS_OF_SOURCE, reached == Truth.YES ) )
                        then
                          findings.reached($measure);
                        end
                        """));

        @Test
        void mayUseFormsThatAVettedOneMayNot() {
            assertThat(problems(either)).isNotEmpty();
            assertThatExceptionOfType(UnusableInputException.class).isThrownBy(() -> RulePackVerifier.of(either));
            assertThat(of(triggers(either.trusted(), MARCH, RulePacksTest::twelve), "W07"))
                    .hasSize(1);
        }

        @Test
        void isStoppedWhereItFiresWithoutEndAndTheRuleIsNamed() {
            RulePack endless = SomePacks.pack("wexbridge", "", SomePacks.triggers("wexbridge", """
                            rule "W08 Begets itself"
                              @id("W08") @title("Begets itself") @cites("Minute 6") @because("It never ends")
                            when
                              $number : Integer()
                            then
                              insert(Integer.valueOf($number + 1));
                            end

                            rule "W10 Begins"
                              @id("W10") @title("Begins") @cites("Minute 6") @because("It begins")
                            when
                              $measure : Measure( kind == MeasureKind.VOICES )
                            then
                              insert(Integer.valueOf(1));
                            end
                            """));
            assertThat(problems(endless)).isNotEmpty();
            assertThatIllegalStateException()
                    .isThrownBy(() -> triggers(endless.trusted(), MARCH, RulePacksTest::twelve))
                    .withMessageContaining("had not ended: W08 (pack wexbridge)");
        }
    }

    @Test
    void questionsThatAreClosedRefuse() {
        AskedRules rules = AskedRules.of(List.of(SomePacks.wards("")));
        GivenFacts facts = GivenFacts.parse("facts", "as_at: 2009-03-31\nquestion: triggers\n");
        rules.close();
        assertThatIllegalStateException().isThrownBy(() -> facts.ask(rules)).withMessageContaining("closed");
    }

    @Test
    void aSoundPackHasNoProblemAtAll() {
        RulePack pack = SomePacks.wards("");
        List<PackFile> files = new ArrayList<>(pack.rules());
        files.add(SomePacks.WARD_VOICES);
        files.add(new PackFile("pack.yaml", """
                name: wexbridge
                version: 1.0.0
                package: wexbridge.rules
                extends: [trigger]
                actions:
                  - {code: tell-the-ward, title: Tell the ward manager}
                """));
        assertThat(RulePackCheck.check(files)).extracting(PackProblem::inWords).isEmpty();
    }
}
