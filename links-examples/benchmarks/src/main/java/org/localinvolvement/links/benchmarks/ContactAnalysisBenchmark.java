package org.localinvolvement.links.benchmarks;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.involvement.Contact;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The contacts and contributors of every theme in a year, counted in three ways, from contacts that are made on the fly.
 *
 * <p>Only ratios within one run count.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 5)
public class ContactAnalysisBenchmark {

    /** What the question is asked of. */
    @State(Scope.Benchmark)
    public static class Year {

        /** How many contacts one answer is about. */
        @Param({"100000", "1000000"})
        public int contacts;

        private @Nullable Map<String, Spoken> lastAnswer;

        YearOfContacts log() {
            return new YearOfContacts(contacts);
        }

        Map<String, Spoken> given(Map<String, Spoken> answer) {
            lastAnswer = answer;
            return answer;
        }

        /** Fails the run if what was measured gave another answer than the fold, which needs the least memory, does. */
        @TearDown
        public void checkTheLastAnswer() {
            if (lastAnswer != null && !lastAnswer.equals(Fold.answer(log()))) {
                throw new IllegalStateException("the answer differs from that of the fold");
            }
        }
    }

    /** The rule base, compiled before anything is measured. */
    @State(Scope.Benchmark)
    public static class Compiled {

        private final ContactRules rules = new ContactRules();

        /** Lets the process forget it. */
        @TearDown
        public void forget() {
            rules.close();
        }
    }

    /**
     * What is in all the others: making the contacts.
     *
     * @param year what is asked about
     * @param sink takes the contacts
     */
    @Benchmark
    @Fork(
            value = 2,
            jvmArgs = {"-Xmx1g", "-XX:+UseG1GC"})
    public void contactsAlone(Year year, Blackhole sink) {
        for (Contact contact : year.log()) {
            sink.consume(contact);
        }
    }

    /**
     * The library's fold, in a heap of 1 GB.
     *
     * @param year what is asked about
     * @return the answer
     */
    @Benchmark
    @Fork(
            value = 2,
            jvmArgs = {"-Xmx1g", "-XX:+UseG1GC"})
    public Map<String, Spoken> fold(Year year) {
        return year.given(Fold.answer(year.log()));
    }

    /**
     * Hash maps of hash maps, in a heap of 1 GB.
     *
     * @param year what is asked about
     * @return the answer
     */
    @Benchmark
    @Fork(
            value = 2,
            jvmArgs = {"-Xmx1g", "-XX:+UseG1GC"})
    public Map<String, Spoken> nestedHashMaps(Year year) {
        return year.given(NestedHashMaps.answer(year.log()));
    }

    /**
     * A new Drools session into which the contacts are inserted, in a heap of 4 GB.
     *
     * @param year what is asked about
     * @param compiled the rule base
     * @return the answer
     */
    @Benchmark
    @Fork(
            value = 2,
            jvmArgs = {"-Xmx4g", "-XX:+UseG1GC"})
    public Map<String, Spoken> session(Year year, Compiled compiled) {
        return year.given(compiled.rules.answer(year.log()));
    }
}
