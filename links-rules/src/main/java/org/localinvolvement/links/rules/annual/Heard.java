package org.localinvolvement.links.rules.annual;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.involvement.ContactAnalysis;
import org.localinvolvement.links.model.involvement.ThemeEvidence;
import org.localinvolvement.links.model.time.Window;

/**
 * Who was heard in the year. For the host's own use: what is published suppresses small counts.
 *
 * @param contacts how many contacts
 * @param contributors how many people and groups, each counted once
 * @param places by area
 * @param userGroups by user group and community
 */
public record Heard(
        long contacts, Voices contributors, SortedMap<String, Voices> places, SortedMap<String, Voices> userGroups) {

    /** Copies the maps. */
    public Heard {
        places = ByKey.sorted(places);
        userGroups = ByKey.sorted(userGroups);
    }

    static Heard of(ContactAnalysis contacts, Window window) {
        List<ThemeEvidence> themes = contacts.evidence(window);
        return new Heard(
                contacts.contacts(window),
                contacts.contributors(window),
                each(themes, ThemeEvidence::places, code -> contacts.contributorsFrom(List.of(code), window)),
                each(themes, ThemeEvidence::userGroups, code -> contacts.contributorsOf(List.of(code), window)));
    }

    /** Somebody who spoke of two themes counts once. */
    private static SortedMap<String, Voices> each(
            List<ThemeEvidence> themes,
            Function<ThemeEvidence, Map<String, Voices>> codes,
            Function<String, Voices> contributors) {
        TreeSet<String> all = new TreeSet<>();
        themes.forEach(theme -> all.addAll(codes.apply(theme).keySet()));
        TreeMap<String, Voices> counted = new TreeMap<>();
        all.forEach(code -> counted.put(code, contributors.apply(code)));
        return counted;
    }
}
