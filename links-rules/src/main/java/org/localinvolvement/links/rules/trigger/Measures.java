package org.localinvolvement.links.rules.trigger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.involvement.ContactAnalysis;
import org.localinvolvement.links.model.involvement.KindsOfSource;
import org.localinvolvement.links.model.involvement.SharesOverTime;
import org.localinvolvement.links.model.involvement.ThemeEvidence;
import org.localinvolvement.links.model.involvement.VoicesOverTime;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.service.NationalStandard;
import org.localinvolvement.links.model.time.Days;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.rules.parameter.Parameters;

/** Computes the measures of every theme from the counted contacts: figures are Java's work, what follows is the rules'. */
final class Measures {

    private final ContactAnalysis contacts;
    private final KindsOfSource kindsOfSource;
    private final Parameters parameters;
    private final Surroundings surroundings;
    private final LocalDate asAt;
    private final Crossings crossings;
    private final List<Measure> measures = new ArrayList<>();
    private final Map<Window, ThemeEvidence> evidenceOfTheme = new HashMap<>();

    private Measures(TriggerQuestion question, Crossings crossings) {
        this.contacts = question.contacts();
        this.kindsOfSource = question.kindsOfSource();
        this.parameters = question.parameters();
        this.surroundings = question.surroundings();
        this.asAt = question.asAt();
        this.crossings = crossings;
    }

    /** What was measured, and on which days each measure was reached. */
    static List<Measure> of(TriggerQuestion question, Crossings crossings) {
        Measures measures = new Measures(question, crossings);
        for (String theme : question.contacts().themes()) {
            measures.evidenceOfTheme.clear();
            measures.voices(theme);
            measures.specialistVoices(theme);
            measures.domination(theme);
            measures.kindsOfSource(theme);
            measures.praise(theme);
            measures.areas(theme);
            measures.standard(theme);
        }
        measures.measures.addAll(Rises.of(question));
        return List.copyOf(measures.measures);
    }

    private void voices(String theme) {
        ParameterValue threshold = parameter(MeasureKind.VOICES.threshold(), theme);
        ParameterValue days = parameter(MeasureKind.VOICES.window(), theme);
        ThemeEvidence evidence = evidence(theme, days);
        VoicesOverTime overTime = contacts.voicesOverTime(theme, days.whole(), asAt);
        Ratio enough = threshold.ratio();
        crossings.follow(
                MeasureKind.VOICES,
                theme,
                () -> day -> Truth.atLeast(overTime.on(day).toBounds(), enough));
        follow(MeasureKind.BESIDES_PRAISE, theme, threshold, () -> {
            VoicesOverTime besides = contacts.besidesPraiseOverTime(theme, days.whole(), asAt);
            return day -> besides.on(day).toBounds();
        });
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
        ParameterValue days = parameter(MeasureKind.SPECIALIST_VOICES.window(), theme);
        ThemeEvidence evidence = evidence(theme, days);
        Minority nearest = Minority.nearest(evidence, parameters, surroundings, asAt);
        crossings.follow(MeasureKind.SPECIALIST_VOICES, theme, () -> {
            VoicesOverTime voices = contacts.userGroupOverTime(theme, nearest.group(), days.whole(), asAt);
            return day ->
                    Truth.atLeast(voices.on(day).toBounds(), nearest.enough().ratio());
        });
        List<ParameterValue> read = new ArrayList<>(nearest.read());
        read.add(days);
        add(
                MeasureKind.SPECIALIST_VOICES,
                evidence,
                nearest.voices().toBounds(),
                nearest.enough(),
                null,
                nearest.inWords(),
                read,
                "");
    }

    private void domination(String theme) {
        ParameterValue days = parameter(MeasureKind.CONTACTS.window(), theme);
        ParameterValue many = parameter(MeasureKind.CONTACTS.threshold(), theme);
        ParameterValue few = parameter(MeasureKind.EFFECTIVE_CONTRIBUTORS.threshold(), theme);
        ParameterValue share = parameter(MeasureKind.LARGEST_SHARE.threshold(), theme);
        ThemeEvidence evidence = evidence(theme, days);
        Supplier<SharesOverTime> shares = shares(theme, days.whole());
        follow(MeasureKind.CONTACTS, theme, many, () -> {
            SharesOverTime of = shares.get();
            return day -> Bounds.exactly(of.on(day).contacts());
        });
        follow(MeasureKind.EFFECTIVE_CONTRIBUTORS, theme, few, () -> {
            SharesOverTime of = shares.get();
            return day -> of.on(day).effectiveContributors();
        });
        follow(MeasureKind.LARGEST_SHARE, theme, share, () -> {
            SharesOverTime of = shares.get();
            return day -> of.on(day).largestShare();
        });
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
        follow(MeasureKind.KINDS_OF_SOURCE, theme, threshold, () -> {
            VoicesOverTime all = contacts.voicesOverTime(theme, days.whole(), asAt);
            Map<String, VoicesOverTime> bySource = new TreeMap<>();
            everything(theme)
                    .kindsOfSource()
                    .keySet()
                    .forEach(
                            kind -> bySource.put(kind, contacts.kindOfSourceOverTime(theme, kind, days.whole(), asAt)));
            Map<Set<String>, Integer> known = new HashMap<>();
            return day -> all.on(day).atMost(known.computeIfAbsent(heardOn(day, bySource), kindsOfSource::independent));
        });
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
        follow(MeasureKind.PRAISE_SHARE, theme, share, () -> {
            SharesOverTime of = contacts.sharesOverTime(theme, days.whole(), asAt);
            return day -> of.on(day).praiseShare();
        });
        follow(MeasureKind.PRAISE_VOICES, theme, voices, () -> {
            VoicesOverTime of = contacts.voicesOverTime(theme, days.whole(), asAt);
            return day -> of.on(day).toBounds();
        });
        add(MeasureKind.PRAISE_SHARE, evidence, evidence.praiseShare(), null, "", List.of(share, days));
        Bounds people = evidence.contributors().toBounds();
        add(MeasureKind.PRAISE_VOICES, evidence, people, null, "", List.of(voices, days));
    }

    /** Areas of the authorities in which the places lie; a place of no known authority may lie in any. */
    private void areas(String theme) {
        SortedMap<String, Identifier> authorities = surroundings.authorities();
        if (authorities == null || authorities.isEmpty()) {
            return;
        }
        ParameterValue threshold = parameter(MeasureKind.AREAS.threshold(), theme);
        ParameterValue days = parameter(MeasureKind.AREAS.window(), theme);
        ThemeEvidence evidence = evidence(theme, days);
        Set<String> places = evidence.places().keySet();
        follow(MeasureKind.AREAS, theme, threshold, () -> {
            VoicesOverTime all = contacts.voicesOverTime(theme, days.whole(), asAt);
            Map<String, VoicesOverTime> byPlace = new TreeMap<>();
            everything(theme)
                    .places()
                    .keySet()
                    .forEach(place -> byPlace.put(place, contacts.placeOverTime(theme, place, days.whole(), asAt)));
            return day -> areas(all.on(day), heardOn(day, byPlace), authorities);
        });
        SortedSet<Identifier> known = known(places, authorities);
        List<String> strange =
                places.stream().filter(place -> !authorities.containsKey(place)).toList();
        String missing = strange.isEmpty() ? "" : "in which authority's area " + String.join(", ", strange) + " lies";
        add(
                MeasureKind.AREAS,
                evidence,
                areas(evidence.contributors(), places, authorities),
                threshold,
                null,
                known.stream().map(Identifier::toString).collect(Collectors.joining(", ")),
                List.of(threshold, days),
                missing);
    }

    private static SortedSet<Identifier> known(Set<String> places, Map<String, Identifier> authorities) {
        SortedSet<Identifier> known = new TreeSet<>();
        for (String place : places) {
            Identifier area = authorities.get(place);
            if (area != null) {
                known.add(area);
            }
        }
        return known;
    }

    private static Bounds areas(Voices voices, Set<String> places, Map<String, Identifier> authorities) {
        int sure = known(places, authorities).size();
        long strange =
                places.stream().filter(place -> !authorities.containsKey(place)).count();
        long least = sure == 0 && strange > 0 ? 1 : sure;
        return new Bounds(
                voices.atMost(least).least(), voices.atMost(sure + strange).most());
    }

    private void standard(String theme) {
        Optional<ShownStandard> shown = shown(theme);
        if (shown.isEmpty()) {
            return;
        }
        ParameterValue threshold = parameter(MeasureKind.STANDARD_MISSED.threshold(), theme);
        ParameterValue days = parameter(MeasureKind.STANDARD_MISSED.window(), theme);
        ThemeEvidence evidence = evidence(theme, days);
        NationalStandard standard = shown.get().standard();
        Optional<Integer> most = standard.mostDays().at(asAt);
        follow(MeasureKind.STANDARD_MISSED, theme, threshold, () -> {
            VoicesOverTime besides = contacts.besidesPraiseOverTime(theme, days.whole(), asAt);
            return day -> besides.on(day).toBounds();
        });
        Bounds voices = evidence.besidesPraise().toBounds();
        add(
                MeasureKind.STANDARD_MISSED,
                evidence,
                most.isPresent() ? voices : new Bounds(Ratio.ZERO, voices.most()),
                threshold,
                null,
                standard.name() + (most.isPresent() ? ", " + most.get() + " days" : ""),
                List.of(threshold, days),
                most.isPresent() ? "" : "what the standard " + standard.code() + " was on " + Days.inWords(asAt));
    }

    private Optional<ShownStandard> shown(String theme) {
        List<ShownStandard> standards = surroundings.standards();
        return standards == null
                ? Optional.empty()
                : standards.stream()
                        .filter(one -> one.theme().equals(theme) && !one.from().isAfter(asAt))
                        .max(Comparator.comparing(ShownStandard::from)
                                .thenComparing(one -> one.standard().code()));
    }

    /** What was heard of a theme from the first contact of the log on. */
    private ThemeEvidence everything(String theme) {
        LocalDate first = contacts.span()
                .map(Window::first)
                .filter(day -> !day.isAfter(asAt))
                .orElse(asAt);
        return contacts.evidence(theme, new Window(first, asAt));
    }

    private static Set<String> heardOn(LocalDate day, Map<String, VoicesOverTime> voices) {
        Set<String> heard = new TreeSet<>();
        voices.forEach((what, of) -> {
            if (of.on(day).most() > 0) {
                heard.add(what);
            }
        });
        return heard;
    }

    /** Three measures read the same days. */
    private Supplier<SharesOverTime> shares(String theme, int days) {
        SharesOverTime[] read = new SharesOverTime[1];
        return () -> {
            if (read[0] == null) {
                read[0] = contacts.sharesOverTime(theme, days, asAt);
            }
            return read[0];
        };
    }

    private void follow(
            MeasureKind kind, String theme, ParameterValue threshold, Supplier<Function<LocalDate, Bounds>> figures) {
        Ratio agreed = threshold.ratio();
        crossings.follow(kind, theme, () -> {
            Function<LocalDate, Bounds> on = figures.get();
            return kind.atLeast()
                    ? day -> Truth.atLeast(on.apply(day), agreed)
                    : day -> Truth.atMost(on.apply(day), agreed);
        });
    }

    private void add(
            MeasureKind kind,
            ThemeEvidence evidence,
            Bounds value,
            @Nullable LocalDate firstReached,
            String detail,
            List<ParameterValue> read) {
        add(kind, evidence, value, read.get(0), firstReached, detail, read, "");
    }

    private void add(
            MeasureKind kind,
            ThemeEvidence evidence,
            Bounds value,
            ParameterValue threshold,
            @Nullable LocalDate firstReached,
            String detail,
            List<ParameterValue> read,
            String missingToo) {
        Truth reached =
                kind.atLeast() ? Truth.atLeast(value, threshold.ratio()) : Truth.atMost(value, threshold.ratio());
        String missing = reached != Truth.UNKNOWN
                ? ""
                : !missingToo.isEmpty()
                        ? missingToo
                        : "which people the " + evidence.anonymousContacts() + " anonymous contacts about "
                                + evidence.theme()
                                + " from " + Days.inWords(evidence.window().first()) + " to "
                                + Days.inWords(evidence.window().last()) + " come from";
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

    private ThemeEvidence evidence(String theme, ParameterValue days) {
        return evidenceOfTheme.computeIfAbsent(window(days), window -> contacts.evidence(theme, window));
    }

    private Window window(ParameterValue days) {
        return Window.endingOn(asAt, days.whole());
    }

    private ParameterValue parameter(String name, String theme) {
        return parameters.get(name, theme, asAt);
    }
}
