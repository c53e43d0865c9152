package org.localinvolvement.links.benchmarks;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.rules.trigger.Measure;
import org.localinvolvement.links.rules.trigger.MeasureKind;

/** The rules about trigger points as one would write them in Java: without reasons, citations or a host's own rules. */
final class ByHand {

    private ByHand() {}

    static int findings(List<Measure> measures) {
        Map<String, EnumMap<MeasureKind, Measure>> byTheme = new TreeMap<>();
        for (Measure measure : measures) {
            byTheme.computeIfAbsent(measure.theme(), theme -> new EnumMap<>(MeasureKind.class))
                    .put(measure.kind(), measure);
        }
        Heard heard = new Heard();
        byTheme.values().forEach(theme -> say(theme, heard));
        return heard.findings();
    }

    private static void say(EnumMap<MeasureKind, Measure> theme, Heard heard) {
        Measure voices = of(theme, MeasureKind.VOICES);
        Measure rise = of(theme, MeasureKind.RISE);
        Measure specialists = of(theme, MeasureKind.SPECIALIST_VOICES);
        Measure contacts = of(theme, MeasureKind.CONTACTS);
        Measure effective = of(theme, MeasureKind.EFFECTIVE_CONTRIBUTORS);
        Measure share = of(theme, MeasureKind.LARGEST_SHARE);
        Measure sources = of(theme, MeasureKind.KINDS_OF_SOURCE);
        Measure praise = of(theme, MeasureKind.PRAISE_SHARE);
        Measure praising = of(theme, MeasureKind.PRAISE_VOICES);
        if (may(voices)) {
            heard.reached(voices);
        }
        if (may(rise)) {
            heard.reached(rise);
        }
        if (may(specialists)) {
            heard.reached(specialists);
        }
        if (may(contacts) && may(effective) && voices.reached() != Truth.YES) {
            heard.reachedUnless(voices, contacts, effective);
        }
        if (may(sources)) {
            heard.reached(sources);
        }
        if (may(praise) && may(praising)) {
            heard.reached(praise, praising);
        }
        if (may(contacts) && may(share) && may(voices)) {
            heard.reached(contacts, share, voices);
        }
    }

    private static boolean may(Measure measure) {
        return measure.reached() != Truth.NO;
    }

    private static Measure of(EnumMap<MeasureKind, Measure> theme, MeasureKind kind) {
        Measure measure = theme.get(kind);
        if (measure == null) {
            throw new IllegalStateException("A theme has no measure of " + kind);
        }
        return measure;
    }
}
