package org.localinvolvement.links.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.WeakReference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.decision.Citation;
import org.localinvolvement.links.model.decision.Figure;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.LibraryVersion;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.involvement.SeriousHarm;
import org.localinvolvement.links.model.involvement.ThemeEvidence;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.rules.pack.PackFile;
import org.localinvolvement.links.rules.pack.RulePack;
import org.localinvolvement.links.rules.parameter.Agreed;
import org.localinvolvement.links.rules.trigger.Measure;
import org.localinvolvement.links.rules.trigger.MeasureKind;
import org.localinvolvement.links.rules.trigger.Occasion;
import org.localinvolvement.links.rules.trigger.TriggerFindings;
import org.localinvolvement.links.rules.trigger.TriggerPoints;

class RuleBaseTest {

    private static final LocalDate DAY = LocalDate.of(2009, 3, 31);

    private static Measure reached(MeasureKind kind) {
        ParameterValue threshold = new ParameterValue(
                "volume-of-voices.threshold", "", BigDecimal.TEN, "people", DAY.minusYears(1), "Agreed in a test");
        return new Measure(
                kind,
                "podiatry",
                Bounds.exactly(12),
                threshold,
                Window.endingOn(DAY, 91),
                Truth.YES,
                Ratio.ZERO,
                null,
                "",
                "",
                List.of(threshold));
    }

    /** Notes which rule spoke. */
    private static final class Listener implements TriggerFindings {
        private final Supplier<FiredRule> speaking;
        private final List<FiredRule> spoke;

        Listener(Supplier<FiredRule> speaking, List<FiredRule> spoke) {
            this.speaking = speaking;
            this.spoke = spoke;
        }

        @Override
        public void arises(Occasion occasion, Truth holds) {}

        @Override
        public void arises(Occasion occasion, Truth first, Truth second) {}

        @Override
        public void reached(Measure measure) {
            spoke.add(speaking.get());
        }

        @Override
        public void reached(Measure first, Measure second) {
            spoke.add(speaking.get());
        }

        @Override
        public void reached(Measure first, Measure second, Measure third) {
            spoke.add(speaking.get());
        }

        @Override
        public void reachedUnless(Measure exception, Measure first, Measure second) {
            spoke.add(speaking.get());
        }

        @Override
        public void found(ThemeEvidence evidence) {
            spoke.add(speaking.get());
        }

        @Override
        public void atLeast(ThemeEvidence evidence, Voices voices, Agreed agreed) {
            spoke.add(speaking.get());
        }

        @Override
        public void atLeast(ThemeEvidence evidence, Bounds figure, Agreed agreed) {
            spoke.add(speaking.get());
        }

        @Override
        public void atMost(ThemeEvidence evidence, Voices voices, Agreed agreed) {
            spoke.add(speaking.get());
        }

        @Override
        public void atMost(ThemeEvidence evidence, Bounds figure, Agreed agreed) {
            spoke.add(speaking.get());
        }

        @Override
        public void alleged(SeriousHarm harm) {
            spoke.add(speaking.get());
        }
    }

    @Nested
    class ThatIsOpen {

        @Test
        void tellsWhichRuleSpeaksAndWhatItsVariablesHold() {
            List<FiredRule> spoke = new ArrayList<>();
            try (RuleBase base = RuleBase.shipped("trigger")) {
                base.ask(List.of(reached(MeasureKind.VOICES)), speaking -> new Listener(speaking, spoke));
            }
            assertThat(spoke).singleElement().satisfies(fired -> {
                assertThat(fired.rule().id()).isEqualTo("T01");
                assertThat(fired.bindings())
                        .containsEntry("theme", "podiatry")
                        .containsEntry("people", "12")
                        .containsEntry("first", LocalDate.of(2008, 12, 31))
                        .containsEntry("last", DAY);
                assertThat(fired.reason())
                        .isEqualTo("From 31 December 2008 to 31 March 2009, 12 different people and groups spoke about"
                                + " podiatry; 10 are agreed as enough.");
            });
        }

        @Test
        void answersAQuestionWithoutFacts() {
            List<FiredRule> spoke = new ArrayList<>();
            try (RuleBase base = RuleBase.shipped("trigger")) {
                base.ask(List.of(), speaking -> new Listener(speaking, spoke));
            }
            assertThat(spoke).isEmpty();
        }

        @Test
        void carriesNothingFromOneQuestionToTheNext() {
            List<FiredRule> spoke = new ArrayList<>();
            try (RuleBase base = RuleBase.shipped("trigger")) {
                base.ask(List.of(reached(MeasureKind.VOICES)), speaking -> new Listener(speaking, new ArrayList<>()));
                base.ask(List.of(), speaking -> new Listener(speaking, spoke));
            }
            assertThat(spoke).isEmpty();
        }

        @Test
        void stopsRulesThatFireFarMoreOftenThanThereAreFacts() {
            List<Measure> facts = new ArrayList<>();
            facts.addAll(Collections.nCopies(20, reached(MeasureKind.CONTACTS)));
            facts.addAll(Collections.nCopies(20, reached(MeasureKind.LARGEST_SHARE)));
            facts.addAll(Collections.nCopies(20, reached(MeasureKind.VOICES)));
            List<Measure> apart =
                    facts.stream().map(fact -> reached(fact.kind())).toList();
            List<FiredRule> spoke = new ArrayList<>();
            try (RuleBase base = RuleBase.shipped("trigger")) {
                assertThatThrownBy(() -> base.ask(apart, speaking -> new Listener(speaking, spoke)))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageMatching(
                                "The rules of trigger fired more than 4000 times and had not ended: .*T14 \\(pack links\\)"
                                        + " [0-9]+ times.*join its patterns by their keys");
            }
            assertThat(spoke).as("of 8,020").hasSize(4000);
        }

        @Test
        void tellsItsNameVersionAndFingerprint() {
            try (RuleBase trigger = RuleBase.shipped("trigger");
                    RuleBase again = RuleBase.shipped("trigger");
                    RuleBase priority = RuleBase.shipped("priority")) {
                assertThat(trigger.ruleSets().get(0).name()).isEqualTo("trigger");
                assertThat(trigger.ruleSets().get(0).version()).isEqualTo(LibraryVersion.get());
                assertThat(trigger.ruleSets().get(0).fingerprint()).matches("[0-9a-f]{64}");
                assertThat(again.ruleSets().get(0)).isEqualTo(trigger.ruleSets().get(0));
                assertThat(priority.ruleSets().get(0).fingerprint())
                        .matches("[0-9a-f]{64}")
                        .isNotEqualTo(trigger.ruleSets().get(0).fingerprint());
            }
        }

        @Test
        void doesNotLetItsRulesBeChanged() {
            try (RuleBase base = RuleBase.shipped("trigger")) {
                assertThatThrownBy(() -> base.rules().clear()).isInstanceOf(UnsupportedOperationException.class);
            }
        }
    }

    @Nested
    class ThatIsClosed {

        @Test
        void holdsNoClassOfAHostEvenWhereSomebodyStillHoldsIt() throws InterruptedException {
            List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
            RuleBase base = closedOverAHostsRule(loaders);
            assertThat(loaders).isNotEmpty();
            for (int i = 0; i < 50 && loaders.stream().anyMatch(loader -> loader.get() != null); i++) {
                System.gc();
                Thread.sleep(20);
            }
            assertThat(loaders).allMatch(loader -> loader.get() == null);
            assertThat(base.ids()).as("of rules that are held to the end").contains("W01", "T01");
        }

        private RuleBase closedOverAHostsRule(List<WeakReference<ClassLoader>> loaders) {
            RulePack pack = RulePack.of(List.of(
                    new PackFile(
                            "pack.yaml",
                            "{name: wexbridge, version: 1.0.0, package: wexbridge.rules, extends: [trigger]}"),
                    new PackFile("harm.drl", """
                            package wexbridge.rules
                            import org.localinvolvement.links.model.involvement.SeriousHarm
                            global org.localinvolvement.links.rules.trigger.TriggerFindings findings
                            rule "W01 Any harm"
                              @id("W01") @title("Any harm") @cites("Minute 1") @because("Harm about {theme}")
                            when
                              $harm : SeriousHarm( $theme : theme )
                            then
                              findings.alleged($harm);
                            end
                            """)));
            HostRules host = HostRules.of(pack, TriggerPoints.form());
            host.models()
                    .forEach(model ->
                            loaders.add(new WeakReference<>(model.getClass().getClassLoader())));
            RuleBase base = RuleBase.assembled("trigger", List.of(host));
            base.ask(List.of(reached(MeasureKind.VOICES)), speaking -> new Listener(speaking, new ArrayList<>()));
            base.close();
            return base;
        }

        @Test
        void refusesToAnswer() {
            RuleBase base = RuleBase.shipped("trigger");
            base.close();
            assertThatThrownBy(() -> base.ask(List.of(), speaking -> new Listener(speaking, new ArrayList<>())))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("closed");
        }

        @Test
        void stillTellsWhichRulesItHeld() {
            RuleBase base = RuleBase.shipped("priority");
            base.close();
            base.close();
            assertThat(base.rules()).extracting(RuleText::id).containsExactly("P01", "P02");
        }
    }

    @Test
    void aQuestionWithoutRulesIsAMistakeOfTheProgrammer() {
        assertThatThrownBy(() -> RuleBase.shipped("weather"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("links.rules.drl.weather");
        assertThatThrownBy(() -> RuleBase.shipped("trig")).isInstanceOf(IllegalStateException.class);
    }

    @Nested
    class TheTextOfARule {

        private static final Map<String, Object> COMPLETE = Map.of(
                "id",
                "X01",
                "title",
                "A title",
                "cites",
                "One Act s.1 | Another Act s.2",
                "because",
                "{many} of {most}");

        @Test
        void isReadFromItsAnnotations() {
            RuleText text = RuleText.of("X01 A title", COMPLETE);
            assertThat(text.citations())
                    .extracting(Citation::provision)
                    .containsExactly("One Act s.1", "Another Act s.2");
            assertThat(text.actions()).isEmpty();
            assertThat(text.overrules()).isEmpty();
            assertThat(text.reading()).isEmpty();
            assertThat(text.test()).isEmpty();
            assertThat(text.places()).containsExactly("many", "most");
        }

        @Test
        void tellsOnWhichReadingOfTheLawItRestsAndWhichKindOfTestTheLawSets() {
            Map<String, Object> more = new TreeMap<>(COMPLETE);
            more.put("reading", "\"the provision is silent | so it is read\"");
            more.put("test", "purpose");
            RuleText text = RuleText.of("X01 A title", more);
            assertThat(text.reading()).isEqualTo("the provision is silent | so it is read");
            assertThat(text.test()).isEqualTo("purpose");
            assertThat(text.overrulingAlso(Map.of()).reading()).isEqualTo(text.reading());
            FiredRule fired = new FiredRule(text, "links", Map.of("many", "1", "most", "2"), List::of);
            assertThat(fired.finding("podiatry", Truth.YES, fired.reason(), List.of())
                            .reading())
                    .isEqualTo(text.reading());
        }

        @Test
        void lacksNoneOfTheFourThatItNeeds() {
            for (String annotation : COMPLETE.keySet()) {
                Map<String, Object> without = new TreeMap<>(COMPLETE);
                without.remove(annotation);
                assertThatThrownBy(() -> RuleText.of("X01 A title", without))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("has no @" + annotation);
                without.put(annotation, " ");
                assertThatThrownBy(() -> RuleText.of("X01 A title", without)).isInstanceOf(IllegalStateException.class);
            }
        }

        @Test
        void isFilledWithFiguresAlikeInEveryLocale() {
            RuleText text = RuleText.of("X01 A title", COMPLETE);
            FiredRule fired = new FiredRule(
                    text,
                    "links",
                    Map.of("many", new BigDecimal("1200.50"), "most", LocalDate.of(2009, 3, 1), "other", "x"),
                    List::of);
            assertThat(fired.reason()).isEqualTo("1200.5 of 1 March 2009.");
            Finding finding = fired.finding("podiatry", Truth.YES, fired.reason(), List.of());
            assertThat(finding.figures())
                    .containsExactly(new Figure("many", "1200.5"), new Figure("most", "2009-03-01"));
            assertThat(finding.pack()).isEqualTo("links");
        }

        @Test
        void takesWhatABindingHoldsWordForWord() {
            FiredRule fired = new FiredRule(
                    RuleText.of("X01 A title", COMPLETE),
                    "links",
                    Map.of("many", "$1 {most}", "most", "\\0"),
                    List::of);
            assertThat(fired.reason()).isEqualTo("$1 {most} of \\0.");
        }
    }
}
