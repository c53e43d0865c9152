package org.localinvolvement.links.model.involvement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.time.Window;

/**
 * The definitions, worked slowly from the contacts themselves; the fold has to come to the same.
 *
 * <p>What anonymous contacts leave open is not reasoned about but tried out: every way to say from whom each of them comes
 * (somebody who also gave a name, or somebody new, alone or together with others) is a log without anonymous contacts, and
 * the bounds of a figure are the least and the most that any of these logs gives. This takes long with more than five
 * anonymous contacts.
 */
final class ByHand {

    private ByHand() {}

    /** A contact, and who it comes from in one of the ways to say so. */
    private record Heard(String who, Contact contact) {}

    static List<Contact> heard(Collection<Contact> contacts, String theme, Window window) {
        return contacts.stream()
                .filter(contact -> theme.isEmpty()
                        ? contact.themes().isEmpty()
                        : contact.themes().contains(theme))
                .filter(contact -> window.contains(contact.date()))
                .toList();
    }

    static ThemeEvidence evidence(Collection<Contact> contacts, String theme, Window window) {
        List<Contact> heard = heard(contacts, theme, window);
        Map<String, Bounds> figures = figures(heard);
        SortedMap<String, SortedMap<String, Voices>> attributes = new TreeMap<>();
        heard.forEach(contact -> contact.attributes()
                .keySet()
                .forEach(name -> attributes.put(name, breakdown(figures, "attribute " + name + " "))));
        return new ThemeEvidence(
                theme,
                window,
                heard.size(),
                heard.stream().filter(contact -> who(contact) == null).count(),
                voices(figures, "contributors"),
                bounds(figures, "effective contributors"),
                bounds(figures, "largest share"),
                (int) distinct(heard, Contact::group),
                Voices.of(distinct(heard, contact -> contact.group() == null ? null : contact.contributor()), 0),
                voices(figures, "praising"),
                voices(figures, "raising concern"),
                voices(figures, "besides praise"),
                bounds(figures, "praise share"),
                heard.stream().filter(ByHand::raisesConcern).count(),
                heard.stream().filter(ByHand::praises).count(),
                heard.stream().map(Contact::date).min(LocalDate::compareTo).orElse(null),
                heard.stream().map(Contact::date).max(LocalDate::compareTo).orElse(null),
                breakdown(figures, "place "),
                breakdown(figures, "sector "),
                breakdown(figures, "kind of source "),
                breakdown(figures, "user group "),
                breakdown(figures, "organisation "),
                attributes,
                heard.stream()
                        .filter(Contact::allegesSeriousHarm)
                        .map(contact -> new SeriousHarm(theme, contact.recordId(), contact.date()))
                        .sorted()
                        .toList());
    }

    /** Distinct contributors of some contacts, whatever they are about. */
    static Voices contributors(Collection<Contact> contacts, Window window) {
        return voices(
                figures(contacts.stream()
                        .filter(contact -> window.contains(contact.date()))
                        .toList()),
                "contributors");
    }

    /** The first day of the episode that is open on the last day: read backwards from there. */
    static Optional<LocalDate> reachedSince(
            Collection<Contact> contacts, String theme, int days, LocalDate until, long threshold) {
        LocalDate earliest = SomeContacts.SPAN.first();
        LocalDate since = null;
        int below = 0;
        for (LocalDate day = until; !day.isBefore(earliest) && below < days; day = day.minusDays(1)) {
            List<Contact> heard = heard(contacts, theme, Window.endingOn(day, days));
            long named = distinct(heard, ByHand::who);
            if (named >= threshold || (named == 0 && threshold == 1 && !heard.isEmpty())) {
                since = day;
                below = 0;
            } else {
                below++;
            }
        }
        return Optional.ofNullable(since);
    }

    private static @Nullable String who(Contact contact) {
        if (contact.contributor() != null) {
            return "person " + contact.contributor();
        }
        return contact.group() == null ? null : "group " + contact.group();
    }

    private static boolean praises(Contact contact) {
        return contact.tone() == Tone.PRAISE || contact.tone() == Tone.STRONG_PRAISE;
    }

    private static boolean raisesConcern(Contact contact) {
        return contact.tone() == Tone.CONCERN || contact.tone() == Tone.STRONG_CONCERN;
    }

    private static Map<String, Bounds> figures(List<Contact> contacts) {
        Map<String, Bounds> figures = new TreeMap<>();
        assign(
                contacts,
                0,
                new ArrayList<>(),
                new LinkedHashSet<>(named(contacts)),
                heard -> figuresOf(heard)
                        .forEach((name, value) -> figures.merge(name, Bounds.exactly(value), ByHand::widened)));
        return figures;
    }

    private static List<String> named(List<Contact> contacts) {
        return contacts.stream().map(ByHand::who).flatMap(Stream::ofNullable).toList();
    }

    private static void assign(
            List<Contact> contacts, int next, List<Heard> heard, Set<String> people, Consumer<List<Heard>> then) {
        if (next == contacts.size()) {
            then.accept(heard);
            return;
        }
        Contact contact = contacts.get(next);
        String who = who(contact);
        for (String somebody : who == null ? List.copyOf(people) : List.of(who)) {
            heard.add(new Heard(somebody, contact));
            assign(contacts, next + 1, heard, people, then);
            heard.remove(heard.size() - 1);
        }
        if (who == null) {
            String somebodyNew = "somebody new " + next;
            Set<String> more = new LinkedHashSet<>(people);
            more.add(somebodyNew);
            heard.add(new Heard(somebodyNew, contact));
            assign(contacts, next + 1, heard, more, then);
            heard.remove(heard.size() - 1);
        }
    }

    private static Map<String, Ratio> figuresOf(List<Heard> heard) {
        Map<String, Long> each = new HashMap<>();
        heard.forEach(one -> each.merge(one.who(), 1L, Long::sum));
        long square = (long) heard.size() * heard.size();
        long squares = each.values().stream().mapToLong(n -> n * n).sum();
        long loudest = each.values().stream().mapToLong(n -> n).max().orElse(0);
        long praising = people(heard, ByHand::praises);
        Map<String, Ratio> figures = new HashMap<>();
        figures.put("contributors", Ratio.of(each.size()));
        figures.put("effective contributors", heard.isEmpty() ? Ratio.ZERO : Ratio.of(square, squares));
        figures.put("largest share", heard.isEmpty() ? Ratio.ZERO : Ratio.of(loudest, heard.size()));
        figures.put("praising", Ratio.of(praising));
        figures.put("raising concern", Ratio.of(people(heard, ByHand::raisesConcern)));
        figures.put("besides praise", Ratio.of(people(heard, contact -> !praises(contact))));
        figures.put("praise share", heard.isEmpty() ? Ratio.ZERO : Ratio.of(praising, each.size()));
        Map<String, Set<String>> facets = new HashMap<>();
        heard.forEach(one -> facets(one.contact())
                .forEach(facet ->
                        facets.computeIfAbsent(facet, f -> new HashSet<>()).add(one.who())));
        facets.forEach((facet, people) -> figures.put(facet, Ratio.of(people.size())));
        return figures;
    }

    private static Set<String> facets(Contact contact) {
        Set<String> facets = new HashSet<>();
        if (contact.place() != null && !contact.place().isBlank()) {
            facets.add("place " + contact.place());
        }
        if (contact.sector() != null) {
            facets.add("sector " + contact.sector());
        }
        if (contact.kindOfSource() != null) {
            facets.add("kind of source " + contact.kindOfSource());
        }
        contact.userGroups().forEach(value -> facets.add("user group " + value));
        contact.organisations().forEach(value -> facets.add("organisation " + value));
        contact.attributes().forEach((name, value) -> facets.add("attribute " + name + " " + value.asText()));
        return facets;
    }

    private static long people(List<Heard> heard, Predicate<Contact> said) {
        return heard.stream()
                .filter(one -> said.test(one.contact()))
                .map(Heard::who)
                .distinct()
                .count();
    }

    private interface Key {
        @Nullable
        String of(Contact contact);
    }

    private static long distinct(List<Contact> contacts, Key key) {
        Set<String> keys = new HashSet<>();
        for (Contact contact : contacts) {
            String of = key.of(contact);
            if (of != null) {
                keys.add(of);
            }
        }
        return keys.size();
    }

    private static Bounds widened(Bounds known, Bounds more) {
        return new Bounds(
                known.least().min(more.least()), known.most().compareTo(more.most()) < 0 ? more.most() : known.most());
    }

    private static Bounds bounds(Map<String, Bounds> figures, String name) {
        return Objects.requireNonNull(figures.get(name), name);
    }

    private static Voices voices(Map<String, Bounds> figures, String name) {
        return voices(bounds(figures, name));
    }

    private static Voices voices(Bounds bounds) {
        return new Voices(
                bounds.least().numerator().longValueExact(),
                bounds.most().numerator().longValueExact());
    }

    private static SortedMap<String, Voices> breakdown(Map<String, Bounds> figures, String prefix) {
        SortedMap<String, Voices> breakdown = new TreeMap<>();
        figures.forEach((name, bounds) -> {
            if (name.startsWith(prefix)) {
                breakdown.put(name.substring(prefix.length()), voices(bounds));
            }
        });
        return breakdown;
    }
}
