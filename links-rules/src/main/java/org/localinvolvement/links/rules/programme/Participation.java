package org.localinvolvement.links.rules.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.involvement.ContactAnalysis;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.service.Population;
import org.localinvolvement.links.model.service.PopulationProfile;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.model.work.CoreElement;
import org.localinvolvement.links.rules.trigger.Surroundings;

/** Holds those who took part against the areas and communities of the population profile. */
final class Participation {

    private static final String AREA = "area";
    private static final String COMMUNITY = "community";

    private final List<TookPart> took;
    private final boolean told;
    private final ContactAnalysis contacts;
    private final Window window;
    private final Map<String, Population> areas = new TreeMap<>();
    private final Map<String, Population> communities = new TreeMap<>();

    /**
     * @param told who took part up to the as-at date; null where it was not told
     */
    Participation(
            @Nullable List<TookPart> told,
            Surroundings surroundings,
            LocalDate asAt,
            ContactAnalysis contacts,
            Window window) {
        this.took = told == null ? List.of() : told;
        this.told = told != null;
        this.contacts = contacts;
        this.window = window;
        PopulationProfile profile = surroundings.population();
        if (profile != null) {
            sort(profile, surroundings.home(), asAt);
        }
    }

    /** Of several figures of the same people, the latest up to the as-at date. */
    private void sort(PopulationProfile profile, @Nullable Identifier home, LocalDate asAt) {
        for (Population one : profile.populations()) {
            Optional<Population> latest = profile.find(one.area(), one.userGroup(), asAt);
            String group = one.userGroup();
            if (group == null && !one.area().equals(home)) {
                latest.ifPresent(people -> areas.put(Surroundings.code(one.area()), people));
            } else if (group != null && one.area().equals(home)) {
                latest.ifPresent(people -> communities.put(group, people));
            }
        }
    }

    /** Areas first, each sort in the order of codes. */
    List<PartTaken> table() {
        List<PartTaken> table = new ArrayList<>();
        areas.forEach((code, people) -> table.add(row(
                code,
                AREA,
                people,
                TookPart::place,
                contacts.contributorsFrom(Set.of(code), window),
                "from which areas those who took part came")));
        communities.forEach((code, people) -> table.add(row(
                code,
                COMMUNITY,
                people,
                TookPart::userGroup,
                contacts.contributorsOf(Set.of(code), window),
                "of which communities those who took part are")));
        return List.copyOf(table);
    }

    private PartTaken row(
            String code,
            String sort,
            Population people,
            Function<TookPart, @Nullable String> of,
            Voices heard,
            String whatIsMissing) {
        List<TookPart> ofIt =
                took.stream().filter(one -> code.equals(of.apply(one))).toList();
        boolean someNotKnown = took.stream().anyMatch(one -> of.apply(one) == null);
        Truth none = !ofIt.isEmpty() ? Truth.NO : !told || someNotKnown ? Truth.UNKNOWN : Truth.YES;
        return new PartTaken(
                CoreElement.PEOPLE_INVOLVED,
                code,
                sort,
                people.people(),
                ofIt.stream().mapToLong(TookPart::people).sum(),
                ofIt.stream().mapToLong(TookPart::groups).sum(),
                heard,
                none,
                took.isEmpty() ? Truth.NO : none,
                none != Truth.UNKNOWN ? "" : told ? whatIsMissing : "who took part in setting the priorities");
    }

    List<Ground> grounds() {
        List<Ground> grounds = new ArrayList<>();
        grounds.add(new Ground(
                CoreElement.PEOPLE_INVOLVED,
                GroundPart.TOOK_PART,
                told ? "nobody up to the date of the question" : "it is not told who did",
                !told ? Truth.UNKNOWN : Truth.of(took.isEmpty()),
                told ? "" : "who took part in setting the priorities"));
        grounds.add(population("areas", areas, "how many people live in which areas"));
        grounds.add(population(
                "communities", communities, "how many people belong to which communities of the area of the LINk"));
        return grounds;
    }

    private static Ground population(String said, Map<String, Population> people, String missing) {
        return new Ground(
                CoreElement.PEOPLE_INVOLVED,
                GroundPart.POPULATION,
                said,
                people.isEmpty() ? Truth.UNKNOWN : Truth.NO,
                people.isEmpty() ? missing : "");
    }

    /** Codes that the profile does not hold, so that nothing is held against them. */
    List<String> notUsed() {
        List<String> notUsed = new ArrayList<>();
        told(notUsed, "areas", TookPart::place, areas.keySet());
        told(notUsed, "communities", TookPart::userGroup, communities.keySet());
        return notUsed;
    }

    private void told(
            List<String> notUsed, String what, Function<TookPart, @Nullable String> of, Set<String> ofTheProfile) {
        Set<String> other = new TreeSet<>();
        for (TookPart one : took) {
            String code = of.apply(one);
            if (code != null && !ofTheProfile.contains(code)) {
                other.add(code);
            }
        }
        if (!other.isEmpty()) {
            notUsed.add("Took part from " + what + " that the population profile does not hold: "
                    + String.join(", ", other));
        }
    }
}
