package org.localinvolvement.links.rules.trigger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.localinvolvement.links.model.involvement.KindsOfSource;
import org.localinvolvement.links.model.involvement.ThemeEvidence;
import org.localinvolvement.links.model.involvement.Trend;
import org.localinvolvement.links.model.involvement.VoicesOverTime;
import org.localinvolvement.links.model.time.Days;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.rules.parameter.Parameters;

/** Computes the measures of every theme from the counted contacts: figures are Java's work, what follows is the rules'. */
final class Measures {

    private final ContactAnalysis contacts;
    private final KindsOfSource kindsOfSource;
    private final Parameters parameters;
    private final LocalDate asAt;
    private final List<Measure> measures = new ArrayList<>();
    private final Map<Window, ThemeEvidence> evidenceOfTheme = new HashMap<>();

    private Measures(ContactAnalysis contacts, KindsOfSource kindsOfSource, Parameters parameters, LocalDate asAt) {
        this.contacts = contacts;
        this.kindsOfSource = kindsOfSource;
        this.parameters = parameters;
        this.asAt = asAt;
    }

    static List<Measure> of(
            ContactAnalysis contacts, KindsOfSource kindsOfSource, Parameters parameters, LocalDate asAt) {
        Measures measures = new Measures(contacts, kindsOfSource, parameters, asAt);
        for (String theme : contacts.themes()) {
            measures.evidenceOfTheme.clear();
            measures.voices(theme);
            measures.specialistVoices(theme);
            measures.domination(theme);
            measures.kindsOfSource(theme);
            measures.praise(theme);
        }
        measures.rises();
        return List.copyOf(measures.measures);
    }

    private void voices(String theme) {
        ParameterValue threshold = parameter(MeasureKind.VOICES.threshold(), theme);
        ParameterValue days = parameter(MeasureKind.VOICES.window(), theme);
        ThemeEvidence evidence = evidence(theme, days);
        VoicesOverTime overTime = contacts.voicesOverTime(theme, days.whole(), asAt);
        add(
                MeasureKind.VOICES,
                evidence,
                evidence.contributors().toBounds(),
                overTime.reachedSince(threshold.whole()).orElse(null),
                "",
                List.of(threshold, days));
        add(
                MeasureKind.BESIDES_PRAISE,
                evidence,
                evidence.besidesPraise().toBounds(),
                null,
                "",
                List.of(threshold, days));
    }

    private void specialistVoices(String theme) {
        ParameterValue threshold = parameter(MeasureKind.SPECIALIST_VOICES.threshold(), theme);
        ParameterValue days = parameter(MeasureKind.SPECIALIST_VOICES.window(), theme);
        ThemeEvidence evidence = evidence(theme, days);
        Set<String> seldomHeard = parameters.seldomHeardGroups(asAt);
        Optional<Map.Entry<String, Voices>> most = evidence.userGroups().entrySet().stream()
                .filter(group -> seldomHeard.contains(group.getKey()))
                .max(Comparator.comparing((Map.Entry<String, Voices> group) ->
                                nearness(Truth.atLeast(group.getValue().toBounds(), threshold.ratio())))
                        .thenComparing(group -> group.getValue().least())
                        .thenComparing(group -> group.getValue().most())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()));
        add(
                MeasureKind.SPECIALIST_VOICES,
                evidence,
                most.map(Map.Entry::getValue).orElse(Voices.NONE).toBounds(),
                null,
                most.map(Map.Entry::getKey).orElse(""),
                List.of(threshold, days));
    }

    /** A group of few names and many anonymous contacts may be enough where one of more names is not. */
    private static int nearness(Truth reached) {
        return switch (reached) {
            case YES -> 2;
            case UNKNOWN -> 1;
            case NO -> 0;
        };
    }

    private void domination(String theme) {
        ParameterValue days = parameter(MeasureKind.CONTACTS.window(), theme);
        ParameterValue many = parameter(MeasureKind.CONTACTS.threshold(), theme);
        ParameterValue few = parameter(MeasureKind.EFFECTIVE_CONTRIBUTORS.threshold(), theme);
        ParameterValue share = parameter(MeasureKind.LARGEST_SHARE.threshold(), theme);
        ThemeEvidence evidence = evidence(theme, days);
        Bounds said = Bounds.exactly(evidence.contacts());
        add(MeasureKind.CONTACTS, evidence, said, null, "", List.of(many, days));
        add(
                MeasureKind.EFFECTIVE_CONTRIBUTORS,
                evidence,
                evidence.effectiveContributors(),
                null,
                "",
                List.of(few, days));
        add(MeasureKind.LARGEST_SHARE, evidence, evidence.largestShare(), null, "", List.of(share, days));
    }

    private void kindsOfSource(String theme) {
        ParameterValue threshold = parameter(MeasureKind.KINDS_OF_SOURCE.threshold(), theme);
        ParameterValue days = parameter(MeasureKind.KINDS_OF_SOURCE.window(), theme);
        ThemeEvidence evidence = evidence(theme, days);
        Set<String> heard = evidence.kindsOfSource().keySet();
        Bounds independent = evidence.contributors().atMost(kindsOfSource.independent(heard));
        add(
                MeasureKind.KINDS_OF_SOURCE,
                evidence,
                independent,
                null,
                String.join(", ", heard),
                List.of(threshold, days));
    }

    private void praise(String theme) {
        ParameterValue share = parameter(MeasureKind.PRAISE_SHARE.threshold(), theme);
        ParameterValue voices = parameter(MeasureKind.PRAISE_VOICES.threshold(), theme);
        ParameterValue days = parameter(MeasureKind.PRAISE_SHARE.window(), theme);
        ThemeEvidence evidence = evidence(theme, days);
        add(MeasureKind.PRAISE_SHARE, evidence, evidence.praiseShare(), null, "", List.of(share, days));
        Bounds people = evidence.contributors().toBounds();
        add(MeasureKind.PRAISE_VOICES, evidence, people, null, "", List.of(voices, days));
    }

    private void add(
            MeasureKind kind,
            ThemeEvidence evidence,
            Bounds value,
            @Nullable LocalDate firstReached,
            String detail,
            List<ParameterValue> read) {
        ParameterValue threshold = read.get(0);
        Truth reached =
                kind.atLeast() ? Truth.atLeast(value, threshold.ratio()) : Truth.atMost(value, threshold.ratio());
        String missing = reached == Truth.UNKNOWN
                ? "which people the " + evidence.anonymousContacts() + " anonymous contacts about " + evidence.theme()
                        + " from " + Days.inWords(evidence.window().first()) + " to "
                        + Days.inWords(evidence.window().last()) + " come from"
                : "";
        LocalDate since = reached == Truth.YES ? firstReached : null;
        Ratio distance = kind.atLeast()
                ? threshold.ratio().minusOrZero(value.least())
                : value.most().minusOrZero(threshold.ratio());
        measures.add(new Measure(
                kind,
                evidence.theme(),
                value,
                threshold,
                evidence.window(),
                reached,
                distance,
                since,
                detail,
                missing,
                read));
    }

    /** Rises are tested together, because the more themes are tested, the more of them rise by chance. */
    private void rises() {
        Map<String, Trend> trends = new TreeMap<>();
        for (String theme : contacts.themes()) {
            trends.put(theme, contacts.trend(theme, window(parameter(MeasureKind.RISE.window(), theme))));
        }
        long tested = trends.values().stream()
                .filter(trend -> trend.now().most() + trend.before().most() > 0)
                .count();
        Map<Voices, Map<Voices, BigDecimal>> known = new HashMap<>();
        trends.values().forEach(trend -> rise(trend, Math.max(tested, 1), known));
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
        measures.add(new Measure(
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

    private ThemeEvidence evidence(String theme, ParameterValue days) {
        return evidenceOfTheme.computeIfAbsent(window(days), window -> contacts.evidence(theme, window));
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
