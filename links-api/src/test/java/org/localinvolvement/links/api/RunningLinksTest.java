package org.localinvolvement.links.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.api.Replacement.Outcome;
import org.localinvolvement.links.api.json.DecisionJson;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.involvement.Attribute;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.model.involvement.ContactLog;
import org.localinvolvement.links.rules.authoring.PackTrial;
import org.localinvolvement.links.rules.pack.PackFile;
import org.localinvolvement.links.rules.pack.PackProblem;
import org.localinvolvement.links.rules.pack.RulePack;

/** Packs are replaced while questions are asked. */
class RunningLinksTest {

    private static final LocalDate AS_AT = LocalDate.of(2009, 3, 31);

    /** A pack with one rule of its own about the ward, and tests of it. */
    static final class Tested {
        private String name = "wexbridge";
        private String version = "1.0.0";
        private String id = "W01";
        private String ward = "7";
        private String description = "";
        private String expected = "W01";

        Tested named(String name, String id) {
            this.name = name;
            this.id = id;
            this.expected = id;
            return this;
        }

        Tested version(String version) {
            this.version = version;
            return this;
        }

        Tested ward(String ward) {
            this.ward = ward;
            return this;
        }

        Tested described(String description) {
            this.description = description;
            return this;
        }

        Tested expecting(String expected) {
            this.expected = expected;
            return this;
        }

        List<PackFile> files() {
            return List.of(
                    new PackFile(
                            "pack.yaml",
                            "name: " + name + "\nversion: " + version + "\npackage: " + name
                                    + ".rules\nextends: [trigger]\nactions:\n"
                                    + "  - {code: tell-the-ward, title: Tell the ward manager}\n" + description),
                    new PackFile(
                            "parameters.yaml",
                            SomePack.PARAMETERS
                                    .replace("wexbridge.", name + ".")
                                    .lines()
                                    .limit(9)
                                    .reduce("", (text, line) -> text + line + "\n")),
                    new PackFile(
                            "wards.drl",
                            SomePack.WARDS
                                    .replace("W01", id)
                                    .replace("wexbridge", name)
                                    .replace("\"7\"", "\"" + ward + "\"")),
                    new PackFile("wards.test.yaml", """
                            as_at: 2009-03-31
                            about: podiatry
                            tests:
                              - name: Three people of the ward are enough
                                contacts:
                                  - {people: 3, on: 2009-02-10, attributes: {ward: "%s"}}
                                yes: %s
                            """.formatted(ward, expected)));
        }

        RulePack.Reading reading() {
            return RulePack.inspect(files());
        }

        RulePack pack() {
            return RulePack.of(files());
        }
    }

    private static ContactLog log(Links links) {
        return links.countContacts(
                Stream.of("7", "7", "7", "8", "8", "8")
                        .map(ward -> Contact.builder("r", LocalDate.of(2009, 2, 10))
                                .themes(List.of(ward.equals("7") ? "podiatry" : "dentistry"))
                                .attribute("ward", new Attribute.Text(ward))
                                .build()),
                LocalDate.of(2008, 4, 1));
    }

    private static String answer(Links links) {
        return DecisionJson.of(links.triggers(new TriggersQuestion(AS_AT, log(links))));
    }

    private static List<String> spoke(RunningLinks running) {
        return running.ask(links -> links.triggers(new TriggersQuestion(AS_AT, log(links)))).findings().stream()
                .map(finding -> finding.ruleId() + " " + finding.subject())
                .toList();
    }

    private static String alone(RulePack pack) {
        try (Links links = Links.builder().rulePack(pack).build()) {
            return answer(links);
        }
    }

    private static List<ProblemCode> codes(Replacement replacement) {
        return replacement.trials().stream()
                .flatMap(trial -> trial.problems().stream())
                .map(PackProblem::code)
                .toList();
    }

    private final RunningLinks running =
            Links.builder().rulePack(new Tested().pack()).buildRunning();

    @AfterEach
    void close() {
        running.close();
    }

    @Nested
    class ANewVersion {

        @Test
        void answersAsIfItHadBeenThereFromTheBeginning() {
            RulePack next = new Tested().version("1.1.0").ward("8").pack();
            assertThat(running.ask(RunningLinksTest::answer)).isEqualTo(alone(new Tested().pack()));
            assertThat(running.replace(next).outcome()).isEqualTo(Outcome.TAKEN);
            assertThat(running.ask(RunningLinksTest::answer))
                    .isEqualTo(alone(next))
                    .contains("1.1.0", "dentistry");
            assertThat(running.packs()).containsExactly(next);
        }

        @Test
        void thatIsWordForWordTheOldOneChangesNothing() {
            RulePack before = running.packs().get(0);
            Replacement replacement = running.replace(new Tested().reading());
            assertThat(replacement.outcome()).isEqualTo(Outcome.UNCHANGED);
            assertThat(replacement.trials()).isEmpty();
            assertThat(running.packs().get(0)).isSameAs(before);
        }

        @Test
        void whoseTestsAloneAreOthersIsTriedAndTaken() {
            List<PackFile> files = new ArrayList<>(new Tested().files());
            PackFile tests = files.remove(3);
            files.add(new PackFile("other.test.yaml", tests.text()));
            RulePack next = RulePack.of(files);
            assertThat(next.fingerprint()).isEqualTo(running.packs().get(0).fingerprint());
            assertThat(running.replace(next).outcome()).isEqualTo(Outcome.TAKEN);
        }

        @Test
        void isAskedByWhoeverAsksAfterItWasTaken() {
            for (int i = 0; i < 3; i++) {
                RulePack next = new Tested()
                        .version("2.0." + i)
                        .ward(i % 2 == 0 ? "8" : "7")
                        .pack();
                assertThat(running.replace(next).refused()).isFalse();
                assertThat(running.ask(RunningLinksTest::answer)).contains("2.0." + i);
            }
        }
    }

    @Nested
    class APackIsRefused {

        private final String before = running.ask(RunningLinksTest::answer);

        private void refused(RulePack.Reading reading, ProblemCode code, String told) {
            Replacement replacement = running.replace(reading);
            assertThat(replacement.refused()).isTrue();
            assertThat(codes(replacement)).contains(code);
            assertThat(replacement.inWords()).contains("refused", told);
            assertThat(running.ask(RunningLinksTest::answer)).isEqualTo(before);
            assertThat(running.replacements()).contains(replacement);
            if (reading.pack().name().isEmpty()) {
                assertThat(running.refusals()).isEmpty();
            } else {
                assertThat(running.refusals()).containsEntry(reading.pack().name(), replacement);
            }
        }

        @Test
        void whoseDescriptionCannotBeRead() {
            refused(RulePack.inspect(List.of()), ProblemCode.PACK_UNREADABLE, "a pack without a name");
        }

        @Test
        void thatFailsItsCheck() {
            List<PackFile> files = new ArrayList<>(new Tested().version("1.1.0").files());
            PackFile rules = files.remove(2);
            files.add(new PackFile("wards.drl", rules.text().replace("$people.most", "$people.mots")));
            refused(RulePack.inspect(files), ProblemCode.FIELD_UNKNOWN, "wards.drl:14:89");
        }

        @Test
        void thatFailsItsOwnTests() {
            refused(
                    new Tested().version("1.1.0").expecting("T01").reading(),
                    ProblemCode.RULE_TEST_FAILED,
                    "Three people of the ward are enough");
        }

        @Test
        void thatHasRulesAndNoTests() {
            List<PackFile> files = new ArrayList<>(new Tested().version("1.1.0").files());
            files.remove(3);
            refused(RulePack.inspect(files), ProblemCode.RULE_NEVER_FIRES, "there is no file of tests");
        }

        @Test
        void whoseRulesThrowWhenTheyAreAsked() {
            List<PackFile> files = new ArrayList<>(new Tested().version("1.1.0").files());
            PackFile rules = files.remove(2);
            files.add(new PackFile(
                    "wards.drl",
                    rules.text()
                            .replace(
                                    "  findings.atLeast",
                                    "  if (true) throw new NullPointerException();\n  findings.atLeast")));
            Replacement replacement = running.replace(RulePack.of(files).trusted());
            assertThat(replacement.refused()).isTrue();
            assertThat(replacement.inWords()).contains("the rules came to grief");
            assertThat(running.ask(RunningLinksTest::answer)).isEqualTo(before);
            assertThat(running.refusals()).containsEntry("wexbridge", replacement);
        }

        @Test
        void andNothingThatStoodInItCanSteerATerminal() {
            List<PackFile> files = new ArrayList<>(
                    new Tested().version("1.1.0").expecting("T01").files());
            PackFile tests = files.remove(3);
            files.add(new PackFile(
                    tests.name(),
                    tests.text()
                            .replace(
                                    "- name: Three people of the ward are enough",
                                    "- name: \"Three \\e[31m people\"")));
            Replacement replacement = running.replace(RulePack.of(files));
            assertThat(replacement.refused()).isTrue();
            assertThat(replacement.inWords())
                    .contains("Three \uFFFD[31m people")
                    .doesNotContain("\u001b");
        }

        @Test
        void onceAndAfterwardsTakenWhenItIsMended() {
            running.replace(new Tested().version("1.1.0").expecting("T01").reading());
            assertThat(running.refusals()).containsOnlyKeys("wexbridge");
            assertThat(running.replace(new Tested().version("1.1.1").reading()).refused())
                    .isFalse();
            assertThat(running.refusals()).isEmpty();
            assertThat(running.replacements())
                    .extracting(Replacement::number, Replacement::version, Replacement::outcome)
                    .containsExactly(tuple(1, "1.1.0", Outcome.REFUSED), tuple(2, "1.1.1", Outcome.TAKEN));
        }

        @Test
        void atTheVeryBeginningByAnError() {
            assertThatThrownBy(() -> Links.builder()
                            .rulePack(new Tested().expecting("T01").pack())
                            .buildRunning())
                    .isInstanceOf(UnusableInputException.class)
                    .hasMessageContaining("Three people of the ward are enough");
        }
    }

    @Nested
    class OfSeveralPacks {

        private RulePack.Reading overruling(String rule) {
            return RulePack.inspect(new Tested()
                    .named("castle", "C01")
                    .ward("8")
                    .described("switch_off:\n  - {rule: " + rule + ", reference: Meeting of May 2009}\n")
                    .files());
        }

        @Test
        void aNewOneIsPutOverTheOthers() {
            assertThat(running.replace(overruling("W01")).outcome()).isEqualTo(Outcome.TAKEN);
            assertThat(running.packs()).extracting(RulePack::name).containsExactly("wexbridge", "castle");
            assertThat(spoke(running)).containsExactly("C01 dentistry");
        }

        @Test
        void oneThatNeedsARuleOfNobodyIsRefused() {
            Replacement replacement = running.replace(overruling("W09"));
            assertThat(replacement.refused()).isTrue();
            assertThat(codes(replacement)).containsExactly(ProblemCode.OVERRIDE_UNKNOWN);
        }

        @Test
        void oneThatAnotherNeedsIsNeitherReplacedNorWithdrawnWithoutWhatItNeeds() {
            running.replace(overruling("W01"));
            Replacement renamed =
                    running.replace(new Tested().named("wexbridge", "W02").reading());
            assertThat(renamed.refused()).isTrue();
            assertThat(renamed.trials())
                    .extracting(PackTrial::pack, PackTrial::passed)
                    .containsExactly(tuple("wexbridge", true), tuple("castle", false));
            assertThat(renamed.inWords()).contains("castle 1.0.0 failed its trial", "there is no rule W01");
            assertThat(running.withdraw("wexbridge").refused()).isTrue();
            assertThat(spoke(running)).containsExactly("C01 dentistry");
        }

        @Test
        void oneThatNobodyNeedsIsWithdrawn() {
            running.replace(overruling("W01"));
            assertThat(running.withdraw("castle").outcome()).isEqualTo(Outcome.WITHDRAWN);
            assertThat(spoke(running)).containsExactly("W01 podiatry");
            assertThat(running.withdraw("wexbridge").outcome()).isEqualTo(Outcome.WITHDRAWN);
            assertThat(spoke(running)).isEmpty();
            assertThatThrownBy(() -> running.withdraw("wexbridge"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("No pack \"wexbridge\" is in use");
        }
    }

    @Nested
    class WhoIsAsking {

        private final ExecutorService other = Executors.newSingleThreadExecutor();

        @AfterEach
        void end() {
            other.shutdownNow();
        }

        private Future<String> askTwiceAround(CountDownLatch begun, CountDownLatch goOn) {
            return other.submit(() -> running.ask(links -> {
                String first = answer(links);
                begun.countDown();
                await(goOn);
                String second = answer(links);
                return first.equals(second) ? second : "mixed";
            }));
        }

        private void await(CountDownLatch latch) {
            try {
                assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Test
        void isAnsweredToTheEndByTheVersionWithWhichTheyBegan() throws Exception {
            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch goOn = new CountDownLatch(1);
            Future<String> asked = askTwiceAround(begun, goOn);
            await(begun);
            assertThat(running.replace(new Tested().version("1.1.0").pack()).refused())
                    .isFalse();
            assertThat(running.ask(RunningLinksTest::answer)).contains("1.1.0");
            goOn.countDown();
            assertThat(asked.get(60, TimeUnit.SECONDS)).isEqualTo(alone(new Tested().pack()));
        }

        @Test
        void isAnsweredThoughAllIsClosedMeanwhile() throws Exception {
            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch goOn = new CountDownLatch(1);
            Future<String> asked = askTwiceAround(begun, goOn);
            await(begun);
            running.close();
            assertThatThrownBy(() -> running.ask(RunningLinksTest::answer))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("closed");
            assertThatThrownBy(() -> running.replace(new Tested().reading())).isInstanceOf(IllegalStateException.class);
            goOn.countDown();
            assertThat(asked.get(60, TimeUnit.SECONDS)).isEqualTo(alone(new Tested().pack()));
        }

        @Test
        void mayFailAndHoldsNothingOpen() throws InterruptedException {
            List<WeakReference<Links>> seen = new ArrayList<>();
            assertThatThrownBy(() -> running.ask(links -> {
                        seen.add(new WeakReference<>(links));
                        throw new IllegalArgumentException("as a question that lacks something does");
                    }))
                    .isInstanceOf(IllegalArgumentException.class);
            running.replace(new Tested().version("1.1.0").pack());
            for (int i = 0; i < 50 && seen.get(0).get() != null; i++) {
                System.gc();
                Thread.sleep(20);
            }
            assertThat(seen.get(0).get()).isNull();
        }

        @Test
        void withLinksThatWereKeptIsToldThatTheyAreClosed() {
            Links kept = running.ask(links -> links);
            running.replace(new Tested().version("1.1.0").pack());
            assertThatThrownBy(() -> answer(kept))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("closed");
        }
    }

    @Test
    void findingsNameThePackThatMadeThem() {
        assertThat(running.ask(links -> links.triggers(new TriggersQuestion(AS_AT, log(links))))
                        .findings())
                .extracting(Finding::pack)
                .containsOnly("wexbridge");
    }
}
