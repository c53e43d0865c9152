package org.localinvolvement.links.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.model.involvement.ContactAnalysis;
import org.localinvolvement.links.model.involvement.ContactFold;
import org.localinvolvement.links.model.involvement.KindsOfSource;
import org.localinvolvement.links.model.service.Population;
import org.localinvolvement.links.model.service.PopulationProfile;
import org.localinvolvement.links.rules.parameter.Parameters;
import org.localinvolvement.links.rules.priority.CriteriaProfile;
import org.localinvolvement.links.rules.priority.Priorities;
import org.localinvolvement.links.rules.priority.PriorityQuestion;
import org.localinvolvement.links.rules.programme.ProgrammePlan;
import org.localinvolvement.links.rules.programme.ProgrammeSetting;
import org.localinvolvement.links.rules.programme.SettingQuestion;
import org.localinvolvement.links.rules.programme.WorkProgramme;
import org.localinvolvement.links.rules.trigger.Surroundings;
import org.localinvolvement.links.rules.trigger.TriggerPoints;
import org.localinvolvement.links.rules.trigger.TriggerQuestion;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a work programme costs once a year's contacts are counted, beside counting them: all trigger points of 300 themes, the default
 * profile, the short list, how sure it is, how far one contributor moves it, what it rests on, and the items under four minimums.
 *
 * <p>Only ratios within one run count.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10)
@Measurement(iterations = 10)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx1g", "-XX:+UseG1GC"})
public class ProgrammeBenchmark {

    /** The contacts that are counted. */
    @State(Scope.Benchmark)
    public static class Year {

        /** How many. */
        @Param("1000000")
        public int contacts;

        ContactAnalysis counted() {
            ContactFold fold = new ContactFold();
            for (Contact contact : new YearOfContacts(contacts)) {
                fold.add(contact);
            }
            return fold.toAnalysis();
        }
    }

    /** The question, made of counted contacts before anything is measured, and the loaded rules. */
    @State(Scope.Benchmark)
    public static class Asked {

        private static final String PLAN = """
                name: a plan
                reference: made up
                limits:
                  measurable_outcome: not-required
                  reserve: {places: 1}
                  minimums:
                    - {sector: health, share: 30}
                    - {sector: social-care, share: 30}
                    - {area: ward-1, items: 1}
                    - {area: ward-2, items: 1}
                """;

        private final TriggerPoints triggerPoints = new TriggerPoints();
        private final Priorities priorities = new Priorities(triggerPoints);
        private final ProgrammeSetting setting = new ProgrammeSetting(priorities);
        private final List<SettingQuestion> question = new ArrayList<>();

        /**
         * Counts the contacts.
         *
         * @param year how many
         */
        @Setup(Level.Trial)
        public void ask(Year year) {
            LocalDate asAt = YearOfContacts.YEAR.last();
            List<Population> wards = IntStream.range(0, 20)
                    .mapToObj(i -> new Population(
                            Surroundings.place("ward-" + i), null, 10_000, LocalDate.of(2008, 6, 30), "made up"))
                    .toList();
            question.add(new SettingQuestion(new PriorityQuestion(
                            new TriggerQuestion(
                                    asAt,
                                    year.counted(),
                                    KindsOfSource.standard(),
                                    Parameters.standard(),
                                    Surroundings.none().withPopulation(new PopulationProfile(wards))),
                            CriteriaProfile.shipped("links-default")))
                    .with(ProgrammePlan.parse("plan", PLAN)));
        }

        Decision<WorkProgramme> answer() {
            Decision<WorkProgramme> decision = setting.decide(question.get(0));
            if (decision.answer().priorities().shortList().isEmpty()) {
                throw new IllegalStateException("No theme is on the short list");
            }
            return decision;
        }

        /** Lets the process forget the rules. */
        @TearDown
        public void forget() {
            setting.close();
            priorities.close();
            triggerPoints.close();
        }
    }

    /**
     * The contact analysis: making the contacts is part of it, which costs about a sixth.
     *
     * @param year what is counted
     * @return the analysis
     */
    @Benchmark
    public ContactAnalysis contactAnalysis(Year year) {
        return year.counted();
    }

    /**
     * Everything that comes after it, to the decision.
     *
     * @param asked the question
     * @return the decision
     */
    @Benchmark
    public Decision<WorkProgramme> programme(Asked asked) {
        return asked.answer();
    }
}
