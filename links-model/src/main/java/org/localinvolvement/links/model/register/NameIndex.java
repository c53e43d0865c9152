package org.localinvolvement.links.model.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.LocalAuthority;
import org.localinvolvement.links.model.organisation.Name;
import org.localinvolvement.links.model.organisation.NameType;
import org.localinvolvement.links.model.organisation.Tier;
import org.localinvolvement.links.model.time.Dated;

/** The bodies that ever bore a name, written in any of the ways in which people write it. */
final class NameIndex {

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** A body and the name of it that was found. */
    record Bearer(Body body, Dated<Name> name) {}

    private final Map<String, Set<Bearer>> bearers = new HashMap<>();
    private final SortedSet<String> written = new TreeSet<>();

    NameIndex(Collection<Body> bodies) {
        for (Body body : bodies) {
            for (Dated<Name> name : body.identity().names()) {
                Bearer bearer = new Bearer(body, name);
                written.add(name.value().text());
                put(folded(name.value().text()), bearer);
                turned(name.value().text()).forEach(text -> put(text, bearer));
                if (name.value().type() == NameType.SHORT) {
                    fullNames(body, folded(name.value().text())).forEach(text -> put(text, bearer));
                }
            }
        }
    }

    private void put(String text, Bearer bearer) {
        bearers.computeIfAbsent(text, none -> new LinkedHashSet<>(2)).add(bearer);
    }

    Collection<Bearer> of(String name) {
        return bearers.getOrDefault(folded(name), Set.of());
    }

    /** Every name as its source writes it. */
    SortedSet<String> written() {
        return written;
    }

    /** Letters and digits alone, so that case, punctuation and <em>&amp;</em> for <em>and</em> make no difference. */
    private static String folded(String name) {
        String words =
                name.replace("&", " and ").replace("'", "").replace("’", "").toLowerCase(Locale.ROOT);
        return NOT_LETTERS.matcher(words).replaceAll(" ").strip();
    }

    /** <em>Bristol, City of</em> is asked for as <em>City of Bristol</em> and as <em>Bristol</em>. */
    private static List<String> turned(String name) {
        int comma = name.indexOf(", ");
        if (comma < 0 || !name.endsWith(" of")) {
            return List.of();
        }
        String own = name.substring(0, comma);
        return List.of(folded(name.substring(comma + 2) + " " + own), folded(own));
    }

    /** A list gives <em>Derby</em>, and people ask for <em>Derby City Council</em>. */
    private static List<String> fullNames(Body body, String name) {
        if (body instanceof LocalAuthority council) {
            return councilNames(council.tier(), name);
        }
        return switch (body.kind()) {
            case PRIMARY_CARE_TRUST -> List.of(name + " primary care trust", name + " pct");
            case CARE_TRUST -> List.of(name + " care trust");
            case STRATEGIC_HEALTH_AUTHORITY -> List.of(name + " strategic health authority", name + " sha");
            case NHS_TRUST -> List.of(name + " ambulance service");
            default -> List.of();
        };
    }

    private static List<String> councilNames(Tier tier, String name) {
        return switch (tier) {
            case COUNTY -> List.of(name + " county council", name + " council");
            case DISTRICT ->
                List.of(
                        name + " district council",
                        name + " borough council",
                        name + " city council",
                        name + " council");
            case UNITARY, METROPOLITAN_DISTRICT ->
                List.of(
                        name + " council",
                        name + " city council",
                        name + " borough council",
                        name + " county council",
                        name + " metropolitan borough council");
            case LONDON_BOROUGH ->
                List.of(
                        "london borough of " + name,
                        name + " london borough council",
                        name + " borough council",
                        name + " council");
            case CITY_CORPORATION -> List.of(name + " corporation", "common council of the " + name);
            case ISLES_OF_SCILLY -> List.of("council of the " + name);
        };
    }
}
