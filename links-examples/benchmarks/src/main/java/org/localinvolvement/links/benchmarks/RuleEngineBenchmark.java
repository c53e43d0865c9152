package org.localinvolvement.links.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.localinvolvement.links.rules.internal.HostRules;
import org.localinvolvement.links.rules.internal.RuleBase;
import org.localinvolvement.links.rules.trigger.Measure;
import org.localinvolvement.links.rules.trigger.TriggerPoints;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the rules about trigger points cost: the first answer of a JVM, an answer when warm, and putting a host's pack over them.
 *
 * <p>Only ratios within one run count.
 */
public class RuleEngineBenchmark {

    private static final String QUESTION = "trigger";
    private static final int FINDINGS_OF_A_THEME = 3;

    private static int checked(int findings, int themes) {
        if (findings != themes * FINDINGS_OF_A_THEME) {
            throw new IllegalStateException(findings + " findings of " + themes + " themes");
        }
        return findings;
    }

    private static int ask(RuleBase rules, List<Measure> measures) {
        Heard heard = new Heard();
        rules.ask(measures, speaking -> heard);
        return heard.findings();
    }

    /** The measures of one theme and of many. */
    @State(Scope.Benchmark)
    public static class Asked {
        private final List<Measure> theme = OneTheme.measures(1);
        private final List<Measure> themes = OneTheme.measures(300);
    }

    /** The shipped rules, loaded before anything is measured. */
    @State(Scope.Benchmark)
    public static class Loaded {
        private final RuleBase rules = RuleBase.shipped(QUESTION);

        /** Lets the rules go. */
        @TearDown
        public void close() {
            rules.close();
        }
    }

    /** A pack, compiled before anything is measured, and one that is new each time. */
    @State(Scope.Benchmark)
    public static class Packs {
        private final HostRules compiled = HostRules.of(HostPack.version(0), TriggerPoints.form());
        private int version;
    }

    /**
     * The first answer of a JVM, with the rules compiled when the library was built.
     *
     * @param asked the measures of one theme
     * @return how many findings there were
     */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Fork(5)
    public int firstAnswerPrebuilt(Asked asked) {
        try (RuleBase rules = RuleBase.shipped(QUESTION)) {
            return checked(ask(rules, asked.theme), 1);
        }
    }

    /**
     * The first answer of a JVM, with the same rules compiled by it.
     *
     * @param asked the measures of one theme
     * @return how many findings there were
     */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Fork(5)
    public int firstAnswerCompiled(Asked asked) {
        return checked(CompiledHere.findings(asked.theme), 1);
    }

    /**
     * The first answer of a JVM, with a host's pack of one rule checked, compiled and put over the shipped rules.
     *
     * @param asked the measures of one theme
     * @return how many findings there were
     */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Fork(5)
    public int firstAnswerWithHostPack(Asked asked) {
        try (RuleBase rules = RuleBase.of(TriggerPoints.form(), List.of(HostPack.version(0)))) {
            return ask(rules, asked.theme);
        }
    }

    /**
     * Eight rules over one theme, in a session of its own.
     *
     * @param asked the measures
     * @param loaded the rules
     * @return how many findings there were
     */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    @Warmup(iterations = 5, time = 1)
    @Measurement(iterations = 5, time = 1)
    @Fork(1)
    public int warmOneTheme(Asked asked, Loaded loaded) {
        return checked(ask(loaded.rules, asked.theme), 1);
    }

    /**
     * The same written in Java by hand.
     *
     * @param asked the measures
     * @return how many findings there were
     */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    @Warmup(iterations = 5, time = 1)
    @Measurement(iterations = 5, time = 1)
    @Fork(1)
    public int warmOneThemeByHand(Asked asked) {
        return checked(ByHand.findings(asked.theme), 1);
    }

    /**
     * Eight rules over 300 themes in one session.
     *
     * @param asked the measures
     * @param loaded the rules
     * @return how many findings there were
     */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    @Warmup(iterations = 5, time = 1)
    @Measurement(iterations = 5, time = 1)
    @Fork(1)
    public int warmThreeHundredThemes(Asked asked, Loaded loaded) {
        return checked(ask(loaded.rules, asked.themes), 300);
    }

    /**
     * Putting a pack that is compiled already over the shipped rules.
     *
     * @param packs the pack
     * @return the rules
     */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    @Warmup(iterations = 5, time = 1)
    @Measurement(iterations = 5, time = 1)
    @Fork(1)
    public RuleBase assembleWithHostPack(Packs packs) {
        return RuleBase.assembled(QUESTION, List.of(packs.compiled));
    }

    /**
     * Checking, compiling and putting a pack of one rule over the shipped rules.
     *
     * @param packs gives a pack that is new each time
     * @return the rules
     */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    @Warmup(iterations = 5, time = 2)
    @Measurement(iterations = 5, time = 2)
    @Fork(1)
    public RuleBase compileHostPack(Packs packs) {
        packs.version++;
        return RuleBase.of(TriggerPoints.form(), List.of(HostPack.version(packs.version)));
    }
}
