package org.localinvolvement.links.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.api.RunningLinksTest.Tested;
import org.localinvolvement.links.api.json.DecisionJson;
import org.localinvolvement.links.model.involvement.Attribute;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.model.involvement.ContactLog;
import org.localinvolvement.links.rules.pack.RulePack;

/** Sixty-four threads ask while a pack is replaced: every answer is, byte for byte, that of one version. */
class ReplacedWhileAskedTest {

    private static final int THREADS = 64;
    private static final int VERSIONS = 7;
    private static final LocalDate AS_AT = LocalDate.of(2009, 3, 31);

    /** What differs from version to version: which ward is listened to, whether a shipped rule is off, the version itself. */
    private static RulePack version(int number) {
        return new Tested()
                .version("1.0." + number)
                .ward(String.valueOf(number % 3))
                .described(number % 2 == 0 ? "" : "switch_off:\n  - {rule: T01, reference: Meeting of May 2009}\n")
                .pack();
    }

    private static List<Contact> contacts() {
        return IntStream.range(0, 60)
                .mapToObj(i -> Contact.builder("r" + i, LocalDate.of(2009, 2, 10))
                        .contributor("person-" + i)
                        .themes(List.of(i % 2 == 0 ? "podiatry" : "dentistry"))
                        .attribute("ward", new Attribute.Text(String.valueOf(i % 5)))
                        .build())
                .toList();
    }

    /** Two questions of one call, so that a version that changed between them would show. */
    private static String answer(Links links, ContactLog log) {
        return DecisionJson.of(links.triggers(new TriggersQuestion(AS_AT, log)))
                + DecisionJson.of(links.triggers(new TriggersQuestion(AS_AT.plusDays(1), log)));
    }

    @Test
    void everyAnswerIsThatOfOneVersion() throws Exception {
        replacedWhileAsked(10);
    }

    @Test
    @Tag("long")
    void everyAnswerIsThatOfOneVersionOverTwoHundredReplacements() throws Exception {
        replacedWhileAsked(200);
    }

    private static void replacedWhileAsked(int replacements) throws Exception {
        ContactLog log;
        try (Links links = Links.standard()) {
            log = links.countContacts(contacts().stream(), LocalDate.of(2008, 4, 1));
        }
        Map<String, Integer> versionOf = new TreeMap<>();
        for (int i = 0; i < VERSIONS; i++) {
            try (Links links = Links.builder().rulePack(version(i)).build()) {
                versionOf.put(answer(links, log), i);
            }
        }
        assertThat(versionOf).as("answers that tell the versions apart").hasSize(VERSIONS);

        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        AtomicBoolean asking = new AtomicBoolean(true);
        AtomicLong answers = new AtomicLong();
        try (RunningLinks running = Links.builder().rulePack(version(0)).buildRunning()) {
            Callable<Set<Integer>> asker = () -> {
                Set<Integer> heard = new TreeSet<>();
                while (asking.get()) {
                    heard.add(versionOf.getOrDefault(running.ask(links -> answer(links, log)), -1));
                    answers.incrementAndGet();
                    // Otherwise those who ask leave the two cores of a small machine to nobody else.
                    Thread.sleep(ThreadLocalRandom.current().nextInt(3000));
                }
                return heard;
            };
            List<Future<Set<Integer>>> askers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                askers.add(threads.submit(asker));
            }
            int current = 0;
            for (int i = 1; i <= replacements; i++) {
                // Now and then one that is refused: the one before it goes on answering.
                boolean refused = i % 5 == 0;
                Replacement replacement = running.replace(
                        refused ? new Tested().version("9.9.9").expecting("T05").pack() : version(i % VERSIONS));
                assertThat(replacement.refused()).as(replacement.inWords()).isEqualTo(refused);
                current = refused ? current : i % VERSIONS;
                assertThat(versionOf.get(running.ask(links -> answer(links, log))))
                        .as("the version that answers after replacement %s", i)
                        .isEqualTo(current);
            }
            asking.set(false);
            Set<Integer> heard = new TreeSet<>();
            for (Future<Set<Integer>> one : askers) {
                heard.addAll(get(one));
            }
            assertThat(heard)
                    .as("versions heard by those who asked")
                    .doesNotContain(-1)
                    .hasSizeGreaterThan(1);
            assertThat(answers.get()).isGreaterThan(THREADS);
            assertThat(running.replacements()).hasSize(replacements);
        } finally {
            asking.set(false);
            threads.shutdownNow();
        }
    }

    private static Set<Integer> get(Future<Set<Integer>> asker) throws InterruptedException {
        try {
            return asker.get();
        } catch (ExecutionException e) {
            throw new AssertionError("somebody who asked got no answer", e.getCause());
        }
    }
}
