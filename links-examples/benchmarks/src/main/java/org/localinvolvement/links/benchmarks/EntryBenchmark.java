package org.localinvolvement.links.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.place.PartKind;
import org.localinvolvement.links.model.place.PremisesPart;
import org.localinvolvement.links.model.visit.AuthorisedRepresentative;
import org.localinvolvement.links.rules.entry.EnterAndView;
import org.localinvolvement.links.rules.entry.EntryAnswer;
import org.localinvolvement.links.rules.entry.EntryFact;
import org.localinvolvement.links.rules.entry.EntryProvider;
import org.localinvolvement.links.rules.entry.EntryQuestion;
import org.localinvolvement.links.rules.entry.PartSought;
import org.localinvolvement.links.rules.entry.VisitingRepresentative;
import org.localinvolvement.links.rules.internal.RuleBase;
import org.localinvolvement.links.rules.trigger.Measure;
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
 * What one question about a visit costs on a warm engine, beside one session of the rules about trigger points: the mean, and the
 * times that half of the answers and 99 of a hundred took at most.
 *
 * <p>Only ratios within one run count.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class EntryBenchmark {

    private static final LocalDate DAY = LocalDate.of(2009, 6, 10);

    private static Decision<EntryAnswer> checked(Decision<EntryAnswer> decision, Truth expected) {
        if (decision.outcome() != expected) {
            throw new IllegalStateException("The answer is " + decision.outcome() + " and not " + expected);
        }
        return decision;
    }

    private static EntryQuestion untold() {
        return EntryQuestion.of(DAY, EntryProvider.NHS_TRUST)
                .with(PartSought.of(new PremisesPart("Ward 4", PartKind.SERVICE_AREA)))
                .with(VisitingRepresentative.of(AuthorisedRepresentative.unknown("R1")));
    }

    private static EntryQuestion told() {
        PartSought ward =
                PartSought.of(new PremisesPart("Ward 4", PartKind.SERVICE_AREA)).with(EntryFact.CARE_NOW, Truth.YES);
        for (EntryFact no : List.of(
                EntryFact.OBSERVES_EXCLUDED,
                EntryFact.PURPOSE_EXCLUDED,
                EntryFact.COMPROMISES_CARE,
                EntryFact.COMPROMISES_PRIVACY)) {
            ward = ward.with(no, Truth.NO);
        }
        return EntryQuestion.of(DAY, EntryProvider.NHS_TRUST)
                .with(EntryFact.OWNS, Truth.YES)
                .with(EntryFact.CONTROLS, Truth.YES)
                .with(EntryFact.ANOTHER_CONTROLS, Truth.NO)
                .with(EntryFact.CARE_HOME, Truth.NO)
                .with(EntryFact.TEMPORARY_BODY, Truth.NO)
                .with(EntryFact.DECIDED_UNDER_PROCEDURE, Truth.YES)
                .with(ward)
                .with(VisitingRepresentative.of(AuthorisedRepresentative.authorised("R1"))
                        .with(EntryFact.UNDER_ARRANGEMENTS, Truth.YES)
                        .with(EntryFact.GIVES_EVIDENCE, Truth.YES)
                        .with(EntryFact.PROVIDER_OBJECTS, Truth.NO));
    }

    /** The rules, loaded before anything is measured, and the questions. */
    @State(Scope.Benchmark)
    public static class Loaded {
        private final EnterAndView enterAndView = new EnterAndView();
        private final RuleBase triggers = RuleBase.shipped("trigger");
        private final List<Measure> theme = OneTheme.measures(1);
        private final EntryQuestion told = told();
        private final EntryQuestion untold = untold();

        /** Lets the rules go. */
        @TearDown
        public void close() {
            enterAndView.close();
            triggers.close();
        }
    }

    /**
     * A visit of a ward of which everything is told.
     *
     * @param loaded the rules
     * @return the answer
     */
    @Benchmark
    public Decision<EntryAnswer> visit(Loaded loaded) {
        return checked(loaded.enterAndView.decide(loaded.told), Truth.YES);
    }

    /**
     * A visit of a ward of which nothing is told, so that every unknown fact is completed either way.
     *
     * @param loaded the rules
     * @return the answer
     */
    @Benchmark
    public Decision<EntryAnswer> visitOfUnknowns(Loaded loaded) {
        return checked(loaded.enterAndView.decide(loaded.untold), Truth.UNKNOWN);
    }

    /**
     * The rules about trigger points over one theme, in a session of its own: what the others are compared with.
     *
     * @param loaded the rules
     * @return how many findings there were
     */
    @Benchmark
    public int oneTheme(Loaded loaded) {
        Heard heard = new Heard();
        loaded.triggers.ask(loaded.theme, speaking -> heard);
        return heard.findings();
    }
}
