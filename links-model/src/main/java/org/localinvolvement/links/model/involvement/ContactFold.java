package org.localinvolvement.links.model.involvement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;

/**
 * Takes contacts in, one after the other, and keeps only what the analysis needs: how many there were of each theme, from
 * each contributor, on each day, and in which circumstances.
 *
 * <p>Use it where contacts come as a stream that is too long to hold: one pass answers every window, trend and crossing
 * date. Parts can be folded apart, on threads of their own, and merged in any grouping and order with the same result.
 *
 * <p>Memory grows with the distinct combinations of theme, contributor and day (and, within one of them, of circumstances
 * such as place or tone), not with contacts; a combination takes about 12 to 24 bytes, a contributor about 30 to 60
 * bytes and two to four for each character of the key. Contacts that allege serious harm are kept one by one. One fold
 * serves one thread at a time.
 */
public final class ContactFold {

    /** Stands for every contact without a name. */
    static final int ANONYMOUS = 0;

    private final KeyNumbers people = new KeyNumbers();
    private final KeyNumbers groups = new KeyNumbers();
    private final Map<Circumstances, Integer> circumstances = new HashMap<>();
    private final List<Circumstances> circumstancesInOrder = new ArrayList<>();
    private final Map<String, CellTable> themes = new HashMap<>();

    /** Contacts without a name, each once however many themes it has. */
    private final CellTable anonymous = new CellTable();

    private final DayCounts contactsByDay = new DayCounts();
    private final DayCounts anonymousByDay = new DayCounts();
    private final List<SeriousHarm> seriousHarm = new ArrayList<>();

    private @Nullable LocalDate begins;

    /** Starts with no contact. */
    public ContactFold() {}

    /**
     * Says on which day the logging of contacts began, where that is known; otherwise it is taken to be the day of the first
     * contact. A rise against days before it cannot be told.
     *
     * @param day the first day on which a contact would have been logged
     */
    public void begins(LocalDate day) {
        begins = begins == null || day.isBefore(begins) ? day : begins;
    }

    /**
     * Counts a contact. A theme that it names twice counts once; without a theme it counts as not coded.
     *
     * @param contact a contact that satisfies its constraints
     * @throws IllegalArgumentException if its date is before 1970 or after 6 June 2149
     * @throws UnusableInputException if the log has more contributors (67 million, with 2 billion characters in their keys)
     *     or different circumstances (2 million) than the fold can tell apart
     */
    public void add(Contact contact) {
        int day = day(contact.date());
        int contributor = contributor(contact);
        int inCircumstances = circumstances(Circumstances.of(contact));
        long key = CellTable.key(contributor, day, inCircumstances);
        List<String> about = contact.themes();
        if (about.size() == 1) {
            cells(about.get(0)).add(key);
        } else if (about.isEmpty()) {
            cells(ContactAnalysis.NOT_CODED).add(key);
        } else {
            new LinkedHashSet<>(about).forEach(theme -> cells(theme).add(key));
        }
        contactsByDay.add(day, 1);
        if (contributor == ANONYMOUS) {
            anonymousByDay.add(day, 1);
            anonymous.add(key);
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
        other.themes.forEach((theme, theirs) -> merge(cells(theme), theirs, contributorHere, circumstancesHere));
        merge(anonymous, other.anonymous, contributorHere, circumstancesHere);
        contactsByDay.addAll(other.contactsByDay);
        anonymousByDay.addAll(other.anonymousByDay);
        seriousHarm.addAll(other.seriousHarm);
        if (other.begins != null) {
            begins(other.begins);
        }
    }

    private static void merge(CellTable ours, CellTable theirs, int[] contributorHere, int[] circumstancesHere) {
        long[] keys = theirs.sortedKeys();
        for (int i = 0; i < keys.length; i++) {
            keys[i] = CellTable.key(
                    contributorHere[CellTable.contributor(keys[i])],
                    CellTable.day(keys[i]),
                    circumstancesHere[CellTable.circumstances(keys[i])]);
        }
        ours.addAll(keys, theirs.sortedCounts());
    }

    /**
     * What can be asked of the contacts counted so far. The fold can go on afterwards; the analysis does not change.
     *
     * @return the analysis
     */
    public ContactAnalysis toAnalysis() {
        return new ContactAnalysis(
                themes,
                anonymous,
                circumstancesInOrder,
                people.size() + groups.size() + 1,
                contactsByDay.toMap(),
                anonymousByDay.toMap(),
                seriousHarm,
                begins);
    }

    static boolean countable(LocalDate date) {
        return date.toEpochDay() >= 0 && date.toEpochDay() < CellTable.DAYS;
    }

    private static int day(LocalDate date) {
        if (!countable(date)) {
            throw new IllegalArgumentException("A contact of " + date
                    + " cannot be counted: dates run from 1970-01-01 to 2149-06-06; correct the date");
        }
        return (int) date.toEpochDay();
    }

    private int contributor(Contact contact) {
        String person = contact.contributor();
        if (person != null) {
            return contributor(people, person);
        }
        String group = contact.group();
        return group == null ? ANONYMOUS : contributor(groups, group);
    }

    private int contributor(KeyNumbers keys, String key) {
        int known = keys.get(key);
        if (known != ANONYMOUS) {
            return known;
        }
        int next = people.size() + groups.size() + 1;
        if (next >= CellTable.MOST_CONTRIBUTORS) {
            throw tooVaried(
                    "more than " + (CellTable.MOST_CONTRIBUTORS - 1) + " contributors",
                    "Analyse one LINk's area at a time");
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
            throw tooVaried(
                    "more than " + CellTable.MOST_CIRCUMSTANCES + " different circumstances",
                    "Map only columns of coded values (places, groups, attributes), not free text");
        }
        circumstances.put(of, next);
        circumstancesInOrder.add(of);
        return next;
    }

    private CellTable cells(String theme) {
        return themes.computeIfAbsent(theme, t -> new CellTable());
    }

    static UnusableInputException tooVaried(String what, String remedy) {
        return new UnusableInputException(
                new Problem(ProblemCode.LOG_TOO_VARIED, "contacts", 0, null, null, "one log holds " + what, remedy));
    }
}
