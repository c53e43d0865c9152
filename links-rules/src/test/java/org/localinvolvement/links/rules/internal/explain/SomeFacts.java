package org.localinvolvement.links.rules.internal.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.involvement.SeriousHarm;
import org.localinvolvement.links.model.involvement.ThemeEvidence;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.rules.trigger.BoundaryCrossing;
import org.localinvolvement.links.rules.trigger.CommunityVoices;
import org.localinvolvement.links.rules.trigger.Measure;
import org.localinvolvement.links.rules.trigger.MeasureKind;
import org.localinvolvement.links.rules.trigger.OverdueAnswer;
import org.localinvolvement.links.rules.trigger.ProposedChange;
import org.localinvolvement.links.rules.trigger.ReceivedInvitation;
import org.localinvolvement.links.rules.trigger.TriggersReached.TriggerReached;

/** Facts as rules match them, without contacts behind them. */
final class SomeFacts {

    static final LocalDate DAY = LocalDate.of(2009, 3, 31);

    private static final List<String> THEMES = List.of("dentistry", "podiatry");
    private static final Window WINDOW = Window.endingOn(DAY, 91);

    private SomeFacts() {}

    static ParameterValue agreed(String name, long value) {
        return new ParameterValue(name, "", BigDecimal.valueOf(value), "people", DAY.minusYears(1), "Agreed in a test");
    }

    static Measure measure(MeasureKind kind, String theme, long value, long threshold) {
        ParameterValue agreed = agreed("some.threshold", threshold);
        Bounds bounds = Bounds.exactly(value);
        Truth reached = kind.atLeast() ? Truth.atLeast(bounds, agreed.ratio()) : Truth.atMost(bounds, agreed.ratio());
        return measure(kind, theme, bounds, agreed, reached);
    }

    private static Measure measure(MeasureKind kind, String theme, Bounds value, ParameterValue agreed, Truth reached) {
        return new Measure(
                kind,
                theme,
                value,
                agreed,
                WINDOW,
                reached,
                kind.atLeast()
                        ? agreed.ratio().minusOrZero(value.least())
                        : value.most().minusOrZero(agreed.ratio()),
                null,
                "",
                reached == Truth.UNKNOWN ? "who called" : "",
                List.of(agreed));
    }

    static ThemeEvidence evidence(String theme, long contributors, String ward, List<SeriousHarm> harm) {
        return new ThemeEvidence(
                theme,
                WINDOW,
                contributors + 1,
                0,
                new Voices(contributors, contributors),
                Bounds.exactly(contributors),
                new Bounds(Ratio.ZERO, Ratio.of(1, 2)),
                (int) contributors % 3,
                Voices.NONE,
                Voices.NONE,
                Voices.NONE,
                Voices.NONE,
                Bounds.exactly(0),
                0,
                0,
                harm.isEmpty() ? null : harm.get(0).date(),
                harm.isEmpty() ? null : DAY,
                new TreeMap<>(),
                new TreeMap<>(Map.of(ward, new Voices(1, 2))),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(Map.of("ward", new TreeMap<>(Map.of(ward, new Voices(contributors, contributors))))),
                harm);
    }

    static Arbitrary<Object> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, measures().map(fact -> (Object) fact)),
                Tuple.of(4, occasions()),
                Tuple.of(1, harms().map(fact -> (Object) fact)),
                Tuple.of(2, reached().map(fact -> (Object) fact)),
                Tuple.of(2, evidences().map(fact -> (Object) fact)),
                Tuple.of(1, Arbitraries.longs().between(1, 4).map(value -> agreed("w.limit", value))));
    }

    private static Arbitrary<Object> occasions() {
        return Combinators.combine(
                        Arbitraries.of(Truth.class),
                        Arbitraries.of(Truth.class),
                        Arbitraries.integers().between(0, 4))
                .as(SomeFacts::occasion);
    }

    private static Object occasion(Truth first, Truth second, int kind) {
        return switch (kind) {
            case 0 ->
                new CommunityVoices(
                        "marsh",
                        "area",
                        Voices.NONE,
                        new Voices(5, 5),
                        10,
                        100,
                        "Made up",
                        new Window(DAY.minusDays(9), DAY),
                        Bounds.exactly(1),
                        agreed("some.threshold", 2),
                        first,
                        second,
                        null,
                        null,
                        "",
                        List.of());
            case 1 -> new BoundaryCrossing("podiatry", "a pathway", first, "LINks", DAY, "");
            case 2 ->
                new ProposedChange(
                        "clinic",
                        "ods:5N7",
                        "podiatry",
                        first,
                        second,
                        second.not(),
                        second,
                        first,
                        first,
                        "days",
                        "areas",
                        null,
                        "");
            case 3 ->
                new OverdueAnswer("R-1", "ods:5N7", "answer", "today", first, second, null, "28 days", "", List.of());
            default -> new ReceivedInvitation("ods:5N7", "a group", DAY, first, "");
        };
    }

    private static Arbitrary<Measure> measures() {
        Arbitrary<Bounds> bounds = Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 2))
                .as((least, more) -> new Bounds(Ratio.of(least), Ratio.of(least + more)));
        return Combinators.combine(
                        Arbitraries.of(MeasureKind.class), Arbitraries.of(THEMES), bounds, Arbitraries.of(Truth.class))
                .as((kind, theme, value, reached) -> measure(kind, theme, value, agreed("some.threshold", 2), reached));
    }

    private static Arbitrary<SeriousHarm> harms() {
        return Combinators.combine(
                        Arbitraries.of("dentistry", "podiatry", ""),
                        Arbitraries.integers().between(1, 3))
                .as((theme, number) -> new SeriousHarm(theme, "record-" + number, DAY.minusDays(100L * number)));
    }

    private static Arbitrary<TriggerReached> reached() {
        return Combinators.combine(
                        Arbitraries.of(THEMES),
                        Arbitraries.of("gather-views", "recommend-good-practice", "signpost")
                                .set()
                                .ofMaxSize(2),
                        Arbitraries.of(Truth.YES, Truth.UNKNOWN))
                .as((theme, actions, holds) -> new TriggerReached(
                        theme,
                        "T01",
                        "Volume of voices",
                        actions.stream().sorted().toList(),
                        holds));
    }

    private static Arbitrary<ThemeEvidence> evidences() {
        return Combinators.combine(
                        Arbitraries.of(THEMES),
                        Arbitraries.longs().between(0, 4),
                        Arbitraries.of("7", "8"),
                        harms().list().ofMaxSize(2))
                .as(SomeFacts::evidence);
    }
}
