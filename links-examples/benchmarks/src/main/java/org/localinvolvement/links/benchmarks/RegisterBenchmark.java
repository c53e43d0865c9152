package org.localinvolvement.links.benchmarks;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.register.Register;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the register costs: to read the files that are shipped, and to find a body by a code on a day.
 *
 * <p>A run fails if a register that was read is not the standard one, or another body is found than answers to the code.
 */
public class RegisterBenchmark {

    /** The register that the library ships, and one made by hand of its bodies. */
    @State(Scope.Benchmark)
    public static class Held {
        private final Register register = Register.standard();
        private final CodesByHand byHand = new CodesByHand(register);
    }

    /** What is asked, one code after the other. */
    @State(Scope.Thread)
    public static class Questions {
        private final List<CodesAsked.Asked> all = CodesAsked.of(Register.standard());
        private int next;

        CodesAsked.Asked next() {
            next = next + 1 == all.size() ? 0 : next + 1;
            return all.get(next);
        }
    }

    private static Body checked(Body found, CodesAsked.Asked asked) {
        if (found != asked.body()) {
            throw new IllegalStateException(asked.code() + " on " + asked.day() + " is not " + found.id());
        }
        return found;
    }

    /**
     * The first register of a JVM.
     *
     * @return the standard register
     */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Fork(5)
    public Register firstStandard() {
        return Register.standard();
    }

    /**
     * Reads the shipped files and combines them, as {@link Register#standard()} does once in a JVM.
     *
     * @param held the register that it should be
     * @return the register
     */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 5, time = 2)
    @Measurement(iterations = 5, time = 2)
    @Fork(1)
    public Register read(Held held) {
        Register register = ShippedFiles.read();
        if (register.entries().size() != held.register.entries().size()) {
            throw new IllegalStateException("Another register was read");
        }
        return register;
    }

    /**
     * Reads the rows of the shipped files alone.
     *
     * @return how many there are
     */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 5, time = 2)
    @Measurement(iterations = 5, time = 2)
    @Fork(1)
    public int readRowsAlone() {
        return ShippedFiles.rows();
    }

    /**
     * Finds the body that answers to a code on a day.
     *
     * @param held the register
     * @param questions the codes and days
     * @return the body
     */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    @Warmup(iterations = 5, time = 1)
    @Measurement(iterations = 5, time = 1)
    @Fork(1)
    public Body find(Held held, Questions questions) {
        CodesAsked.Asked asked = questions.next();
        return checked(held.register.find(asked.code(), asked.day()).values().get(0), asked);
    }

    /**
     * The same by hand, in a map of maps that holds bodies by their first day.
     *
     * @param held the map
     * @param questions the codes and days
     * @return the body
     */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    @Warmup(iterations = 5, time = 1)
    @Measurement(iterations = 5, time = 1)
    @Fork(1)
    public Body findByHand(Held held, Questions questions) {
        CodesAsked.Asked asked = questions.next();
        return checked(Objects.requireNonNull(held.byHand.find(asked.text(), asked.day())), asked);
    }
}
