package org.localinvolvement.links.rules.trigger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.involvement.ContactAnalysis;
import org.localinvolvement.links.model.involvement.Trend;
import org.localinvolvement.links.model.involvement.VoicesOverTime;
import org.localinvolvement.links.model.time.Days;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.rules.parameter.Parameters;

/** Measures how each theme rises against the window before. */
final class Rises {

    private final ContactAnalysis contacts;
    private final Parameters parameters;
    private final LocalDate asAt;
    private final List<Measure> rises = new ArrayList<>();

    private Rises(TriggerQuestion question) {
        this.contacts = question.contacts();
        this.parameters = question.parameters();
        this.asAt = question.asAt();
    }

    static List<Measure> of(TriggerQuestion question) {
        return new Rises(question).measured();
    }

    /** Rises are tested together, because the more themes are tested, the more of them rise by chance. */
    private List<Measure> measured() {
        Map<String, Trend> trends = new TreeMap<>();
        for (String theme : contacts.themes()) {
            trends.put(theme, contacts.trend(theme, window(parameter(MeasureKind.RISE.window(), theme))));
        }
        long tested = trends.values().stream()
                .filter(trend -> trend.now().most() + trend.before().most() > 0)
                .count();
        Map<Voices, Map<Voices, BigDecimal>> known = new HashMap<>();
        trends.values().forEach(trend -> rise(trend, Math.max(tested, 1), known));
        return List.copyOf(rises);
    }

    private void rise(Trend trend, long tested, Map<Voices, Map<Voices, BigDecimal>> known) {
        ParameterValue significance = parameter(MeasureKind.RISE.threshold(), trend.theme());
        ParameterValue days = parameter(MeasureKind.RISE.window(), trend.theme());
        Bounds corrected = new Bounds(corrected(trend.leastPValue(), tested), corrected(trend.mostPValue(), tested));
        Truth reached = trend.comparable()
                ? Truth.atMost(corrected, significance.ratio())
                : Truth.atMost(corrected, significance.ratio()) == Truth.NO ? Truth.NO : Truth.UNKNOWN;
        String missing = "";
        if (reached == Truth.UNKNOWN) {
            missing = trend.comparable()
                    ? "which people the anonymous contacts about " + trend.theme() + " come from"
                    : "contacts about " + trend.theme() + " from "
                            + Days.inWords(trend.window().preceding().first()) + " on, before the log begins";
        }
        LocalDate since = reached == Truth.YES ? risenSince(trend, tested, significance.ratio(), known) : null;
        rises.add(new Measure(
                MeasureKind.RISE,
                trend.theme(),
                corrected,
                significance,
                trend.window(),
                reached,
                missingToRise(trend, tested, significance.ratio()),
                since,
                trend.now() + ", after " + trend.before() + " in the "
                        + trend.window().days() + " days before; themes tested: " + tested,
                missing,
                List.of(significance, days)));
    }

    private static Ratio corrected(BigDecimal pValue, long tested) {
        return Ratio.of(pValue).times(Ratio.of(tested)).min(Ratio.ONE);
    }

    private @Nullable LocalDate risenSince(
            Trend trend, long tested, Ratio significance, Map<Voices, Map<Voices, BigDecimal>> known) {
        int days = trend.window().days();
        VoicesOverTime overTime = contacts.voicesOverTime(trend.theme(), days, asAt);
        LocalDate first = contacts.begins().orElseThrow().plusDays(2L * days - 1);
        int length = Math.toIntExact(asAt.toEpochDay() - first.toEpochDay() + 1);
        IntPredicate risenOn = day -> {
            Voices now = overTime.on(first.plusDays(day));
            Voices before = overTime.on(first.plusDays((long) day - days));
            if (now.least() <= before.most()) {
                return false;
            }
            BigDecimal p = known.computeIfAbsent(now, n -> new HashMap<>())
                    .computeIfAbsent(before, b -> Trend.pValue(now.least(), b.most()));
            return corrected(p, tested).compareTo(significance) <= 0;
        };
        return VoicesOverTime.openEpisode(length, days, risenOn).stream()
                .mapToObj(first::plusDays)
                .findFirst()
                .orElse(null);
    }

    private Window window(ParameterValue days) {
        return Window.endingOn(asAt, days.whole());
    }

    private ParameterValue parameter(String name, String theme) {
        return parameters.get(name, theme, asAt);
    }

    /** How many more people in the later window would make the rise too unlikely to be chance. */
    private static Ratio missingToRise(Trend trend, long tested, Ratio significance) {
        LongPredicate enough = more -> corrected(
                                Trend.pValue(
                                        trend.now().least() + more,
                                        trend.before().most()),
                                tested)
                        .compareTo(significance)
                <= 0;
        long tooFew = -1;
        long sufficient = 0;
        while (!enough.test(sufficient)) {
            tooFew = sufficient;
            sufficient = 2 * sufficient + 1;
        }
        while (sufficient - tooFew > 1) {
            long middle = (tooFew + sufficient) / 2;
            if (enough.test(middle)) {
                sufficient = middle;
            } else {
                tooFew = middle;
            }
        }
        return Ratio.of(sufficient);
    }
}
