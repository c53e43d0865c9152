package org.localinvolvement.links.model.involvement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Takes contacts in, one after the other, and keeps only what the analysis needs: how many there were of each theme, from
 * each contributor, on each day, and in which circumstances.
 *
 * <p>Use it where contacts come as a stream that is too long to hold: one pass answers every window, trend and crossing
 * date. Parts can be folded apart, on threads of their own, and merged in any grouping and order with the same result.
 *
 * <p>Memory grows with the distinct combinations of theme, contributor and day (and, within one of them, of circumstances
 * such as place or tone), not with contacts; a combination takes about 18 to 36 bytes, a contributor about 150 bytes.
 * Contacts that allege serious harm are kept one by one. One fold serves one thread at a time.
 */
public final class ContactFold {

    /** Stands for every contact without a name. */
    static final int ANONYMOUS = 0;

    private final Map<String, Integer> people = new HashMap<>();
    private final Map<String, Integer> groups = new HashMap<>();
    private final Map<Circumstances, Integer> circumstances = new HashMap<>();
    private final List<Circumstances> circumstancesInOrder = new ArrayList<>();
    private final Map<String, CellTable> themes = new HashMap<>();
    private final TreeMap<LocalDate, Long> contactsByDay = new TreeMap<>();
    private final TreeMap<LocalDate, Long> anonymousByDay = new TreeMap<>();
    private final List<SeriousHarm> seriousHarm = new ArrayList<>();

    /** Starts with no contact. */
    public ContactFold() {}

    /**
     * Counts a contact. A theme that it names twice counts once; without a theme it counts as not coded.
     *
     * @param contact a contact that satisfies its constraints
     * @throws IllegalArgumentException if its date is before 1970 or after 6 June 2149, or if the log has more contributors
     *     (67 million) or different circumstances (2 million) than the fold can tell apart
     */
    public void add(Contact contact) {
        int day = day(contact.date());
        int contributor = contributor(contact);
        int inCircumstances = circumstances(Circumstances.of(contact));
        long key = CellTable.key(contributor, day, inCircumstances);
        List<String> about = contact.themes();
        if (about.size() == 1) {
            cells(about.get(0)).add(key, 1);
        } else if (about.isEmpty()) {
            cells(ContactAnalysis.NOT_CODED).add(key, 1);
        } else {
            new LinkedHashSet<>(about).forEach(theme -> cells(theme).add(key, 1));
        }
        contactsByDay.merge(contact.date(), 1L, Long::sum);
        if (contributor == ANONYMOUS) {
            anonymousByDay.merge(contact.date(), 1L, Long::sum);
        }
        if (contact.allegesSeriousHarm()) {
            if (about.isEmpty()) {
                seriousHarm.add(new SeriousHarm(ContactAnalysis.NOT_CODED, contact.recordId(), contact.date()));
            }
            new LinkedHashSet<>(about)
                    .forEach(theme -> seriousHarm.add(new SeriousHarm(theme, contact.recordId(), contact.date())));
        }
    }

    /**
     * Counts everything that another fold has counted. The other is not changed.
     *
     * @param other a fold over other contacts
     */
    public void merge(ContactFold other) {
        int[] contributorHere = new int[other.people.size() + other.groups.size() + 1];
        other.people.forEach((key, id) -> contributorHere[id] = contributor(people, key));
        other.groups.forEach((key, id) -> contributorHere[id] = contributor(groups, key));
        int[] circumstancesHere = other.circumstancesInOrder.stream()
                .mapToInt(this::circumstances)
                .toArray();
        other.themes.forEach((theme, theirs) -> {
            CellTable ours = cells(theme);
            for (long key : theirs.sortedKeys()) {
                long here = CellTable.key(
                        contributorHere[CellTable.contributor(key)],
                        CellTable.day(key),
                        circumstancesHere[CellTable.circumstances(key)]);
                ours.add(here, theirs.count(key));
            }
        });
        other.contactsByDay.forEach((date, count) -> contactsByDay.merge(date, count, Long::sum));
        other.anonymousByDay.forEach((date, count) -> anonymousByDay.merge(date, count, Long::sum));
        seriousHarm.addAll(other.seriousHarm);
    }

    /**
     * What can be asked of the contacts counted so far. The fold can go on afterwards; the analysis does not change.
     *
     * @return the analysis
     */
    public ContactAnalysis toAnalysis() {
        return new ContactAnalysis(
                themes,
                circumstancesInOrder,
                people.size() + groups.size() + 1,
                contactsByDay,
                anonymousByDay,
                seriousHarm);
    }

    private static int day(LocalDate date) {
        long day = date.toEpochDay();
        if (day < 0 || day >= CellTable.DAYS) {
            throw new IllegalArgumentException("A contact of " + date
                    + " cannot be counted: dates run from 1970-01-01 to 2149-06-06; correct the date");
        }
        return (int) day;
    }

    private int contributor(Contact contact) {
        String person = contact.contributor();
        if (person != null) {
            return contributor(people, person);
        }
        String group = contact.group();
        return group == null ? ANONYMOUS : contributor(groups, group);
    }

    private int contributor(Map<String, Integer> keys, String key) {
        Integer known = keys.get(key);
        if (known != null) {
            return known;
        }
        int next = people.size() + groups.size() + 1;
        if (next >= CellTable.MOST_CONTRIBUTORS) {
            throw new IllegalArgumentException("More than " + (CellTable.MOST_CONTRIBUTORS - 1)
                    + " contributors in one log: analyse one LINk's area at a time");
        }
        keys.put(key, next);
        return next;
    }

    private int circumstances(Circumstances of) {
        Integer known = circumstances.get(of);
        if (known != null) {
            return known;
        }
        int next = circumstancesInOrder.size();
        if (next >= CellTable.MOST_CIRCUMSTANCES) {
            throw new IllegalArgumentException("More than " + CellTable.MOST_CIRCUMSTANCES
                    + " different circumstances in one log: map only columns of coded values (places, groups, attributes),"
                    + " not free text");
        }
        circumstances.put(of, next);
        circumstancesInOrder.add(of);
        return next;
    }

    private CellTable cells(String theme) {
        return themes.computeIfAbsent(theme, t -> new CellTable());
    }
}
