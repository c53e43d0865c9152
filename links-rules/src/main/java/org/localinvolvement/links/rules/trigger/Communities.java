package org.localinvolvement.links.rules.trigger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.involvement.ContactAnalysis;
import org.localinvolvement.links.model.involvement.Underrepresentation;
import org.localinvolvement.links.model.involvement.VoicesOverTime;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.service.Population;
import org.localinvolvement.links.model.service.PopulationProfile;
import org.localinvolvement.links.model.time.Days;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.rules.parameter.Parameters;

/** How each area and community of the population profile is heard: figures are Java's work, what follows is the rules'. */
final class Communities {

    private final ContactAnalysis contacts;
    private final LocalDate asAt;
    private final ParameterValue significance;
    private final ParameterValue days;
    private final Window window;

    private Communities(ContactAnalysis contacts, Parameters parameters, LocalDate asAt) {
        this.contacts = contacts;
        this.asAt = asAt;
        this.significance = parameters.get("unheard.significance", "", asAt);
        this.days = parameters.get("unheard.window-days", "", asAt);
        this.window = Window.endingOn(asAt, days.whole());
    }

    /** Areas first, each sort in the order of codes; none where no profile is told. */
    static List<CommunityVoices> of(TriggerQuestion question) {
        PopulationProfile profile = question.surroundings().population();
        if (profile == null || profile.populations().isEmpty()) {
            return List.of();
        }
        return new Communities(question.contacts(), question.parameters(), question.asAt())
                .heard(profile, question.surroundings().home());
    }

    private List<CommunityVoices> heard(PopulationProfile profile, @Nullable Identifier home) {
        Map<String, Population> areas = new TreeMap<>();
        Map<String, Population> groups = new TreeMap<>();
        for (Population one : latest(profile)) {
            String group = one.userGroup();
            if (group == null && !one.area().equals(home)) {
                areas.put(Surroundings.code(one.area()), one);
            } else if (group != null && one.area().equals(home)) {
                groups.put(group, one);
            }
        }
        long everybody = home == null
                ? 0
                : profile.find(home, null, asAt).map(Population::people).orElse(0L);
        // A sort of which nothing can be compared is not tested.
        int tested = (areas.size() > 1 ? areas.size() : 0) + (everybody > 0 ? groups.size() : 0);
        long ofAreas = areas.values().stream().mapToLong(Population::people).sum();
        Voices placed = contacts.contributorsFrom(areas.keySet(), window);
        Voices grouped = contacts.contributorsOfAnyUserGroup(window);
        List<CommunityVoices> heard = new ArrayList<>();
        Series ofPlaces = new Series(() -> contacts.contributorsFromOverTime(areas.keySet(), window.days(), asAt));
        areas.forEach((code, area) -> heard.add(voices(
                code,
                "area",
                area,
                areas.size() > 1 ? ofAreas : 0,
                contacts.contributorsFrom(Set.of(code), window),
                placed,
                tested,
                new Series(() -> contacts.contributorsFromOverTime(Set.of(code), window.days(), asAt)),
                ofPlaces)));
        Series ofGroups = new Series(() -> contacts.contributorsOfAnyUserGroupOverTime(window.days(), asAt));
        groups.forEach((code, group) -> heard.add(voices(
                code,
                "community",
                group,
                everybody,
                contacts.contributorsOf(Set.of(code), window),
                grouped,
                tested,
                new Series(() -> contacts.contributorsOfOverTime(Set.of(code), window.days(), asAt)),
                ofGroups)));
        return heard;
    }

    /** Voices day by day, worked out where a date is asked for and not before. */
    private static final class Series {
        private final Supplier<VoicesOverTime> worked;
        private @Nullable VoicesOverTime known;

        Series(Supplier<VoicesOverTime> worked) {
            this.worked = worked;
        }

        Voices on(LocalDate day) {
            VoicesOverTime voices = known;
            if (voices == null) {
                voices = worked.get();
                known = voices;
            }
            return voices.on(day);
        }
    }

    /** The first day of the open episode; of the log, days count of which it holds the whole window. */
    private @Nullable LocalDate since(Truth now, Predicate<LocalDate> reached) {
        Optional<LocalDate> whole = contacts.begins().map(begins -> begins.plusDays(window.days() - 1L));
        if (now != Truth.YES || whole.isEmpty() || whole.get().isAfter(asAt)) {
            return null;
        }
        LocalDate first = whole.get();
        int length = Math.toIntExact(asAt.toEpochDay() - first.toEpochDay() + 1);
        return VoicesOverTime.openEpisode(length, window.days(), day -> reached.test(first.plusDays(day))).stream()
                .mapToObj(first::plusDays)
                .findFirst()
                .orElse(null);
    }

    /** Of several figures of the same people, the latest up to the as-at date. */
    private Set<Population> latest(PopulationProfile profile) {
        Set<Population> latest = new LinkedHashSet<>();
        for (Population one : profile.populations()) {
            profile.find(one.area(), one.userGroup(), asAt).ifPresent(latest::add);
        }
        return latest;
    }

    private CommunityVoices voices(
            String code,
            String sort,
            Population people,
            long ofPeople,
            Voices heard,
            Voices all,
            long tested,
            Series heardOn,
            Series allOn) {
        boolean comparable = ofPeople >= people.people();
        Bounds likelihood = comparable
                ? likelihood(heard, all, people.people(), ofPeople, tested)
                : new Bounds(Ratio.ZERO, Ratio.ONE);
        Truth unheard = comparable && all.most() > 0 ? Truth.atMost(likelihood, significance.ratio()) : Truth.UNKNOWN;
        Map<List<Voices>, Truth> known = new HashMap<>();
        LocalDate unheardSince = since(
                unheard,
                day -> allOn.on(day).most() > 0
                        && known.computeIfAbsent(
                                        List.of(heardOn.on(day), allOn.on(day)),
                                        voices -> Truth.atMost(
                                                likelihood(
                                                        voices.get(0),
                                                        voices.get(1),
                                                        people.people(),
                                                        ofPeople,
                                                        tested),
                                                significance.ratio()))
                                == Truth.YES);
        Truth silent = Truth.of(heard.most() == 0);
        return new CommunityVoices(
                code,
                sort,
                heard,
                all,
                people.people(),
                Math.max(ofPeople, people.people()),
                people.source() + ", as at " + Days.inWords(people.asAt()),
                window,
                likelihood,
                significance,
                unheard,
                silent,
                unheardSince,
                since(silent, day -> heardOn.on(day).most() == 0),
                unheard == Truth.UNKNOWN ? missing(code, sort, comparable, all) : "",
                List.of(significance, days));
    }

    private static String missing(String code, String sort, boolean comparable, Voices all) {
        if (!comparable) {
            return sort.equals("area")
                    ? "how many people live in the other areas beside " + code
                    : "how many people live in the area of the LINk, of whom " + code + " are a part";
        }
        return all.most() == 0
                ? sort.equals("area")
                        ? "from which area of the profile the contacts come"
                        : "of which communities those who spoke are"
                : "which people the anonymous contacts of " + code + " and others come from";
    }

    /**
     * Least: the uncertain figures are those that look most like being unheard, so that anonymous contacts from elsewhere come from
     * people of their own and those from here do not. Most: the other way round.
     */
    private static Bounds likelihood(Voices heard, Voices all, long people, long ofPeople, long tested) {
        long unsure = heard.most() - heard.least();
        BigDecimal least = Underrepresentation.pValue(heard.least(), all.most() - unsure, people, ofPeople);
        BigDecimal most = Underrepresentation.pValue(heard.most(), all.least() + unsure, people, ofPeople);
        return new Bounds(corrected(least, tested), corrected(most, tested));
    }

    private static Ratio corrected(BigDecimal pValue, long tested) {
        return Ratio.of(pValue).times(Ratio.of(tested)).min(Ratio.ONE);
    }
}
