package org.localinvolvement.links.model.involvement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.involvement.Circumstances.Facet;
import org.localinvolvement.links.model.time.Window;

/**
 * Who speaks about what, and when: what can be asked of a log once its contacts have been counted.
 *
 * <p>The 2008 guide asks: 500 calls from one person, or one call each from 500 people? Everything here counts contacts and
 * contributors apart. No contributor and no group can be got out of it; themes, places,
 * organisations, user groups and attributes stand in it as they were handed in, and are to be coded values, not free text.
 *
 * <p>Immutable; safe for several threads. Two analyses of the same contacts answer alike, whatever the order in which the
 * contacts were counted.
 */
public final class ContactAnalysis {

    /** The theme under which contacts stand that nobody has coded. */
    public static final String NOT_CODED = "";

    private final Map<String, Cells> themes = new TreeMap<>();
    private final Cells anonymous;
    private final List<Facet> facets;
    private final List<Circumstances> circumstances;
    private final byte[] traitsOfCircumstances;
    private final int[][] facetsOfCircumstances;
    private final int contributors;
    private final NavigableMap<LocalDate, Long> contactsByDay;
    private final NavigableMap<LocalDate, Long> anonymousByDay;
    private final List<SeriousHarm> seriousHarm;
    private final @Nullable LocalDate begins;
    private final @Nullable Map<Asked, ThemeEvidence> remembered;
    private final @Nullable Map<Window, SortedMap<String, VoicesApart.Part>> rememberedPlaces;

    private record Asked(String theme, Window window) {}

    /** The cells of one theme in the order of contributor and day. */
    static final class Cells {
        private static final Cells NONE = new Cells(new CellTable());

        private final long[] keys;
        private final int[] counts;

        Cells(CellTable table) {
            this(table.sortedKeys(), table.sortedCounts());
        }

        Cells(long[] keys, int[] counts) {
            this.keys = keys;
            this.counts = counts;
        }

        long[] keys() {
            return keys;
        }

        int[] counts() {
            return counts;
        }
    }

    ContactAnalysis(
            Map<String, CellTable> tables,
            CellTable anonymous,
            List<Circumstances> circumstances,
            int contributors,
            NavigableMap<LocalDate, Long> contactsByDay,
            NavigableMap<LocalDate, Long> anonymousByDay,
            List<SeriousHarm> seriousHarm,
            @Nullable LocalDate begins) {
        tables.forEach((theme, table) -> themes.put(theme, new Cells(table)));
        this.anonymous = new Cells(anonymous);
        Map<Facet, Integer> numbers = new LinkedHashMap<>();
        this.circumstances = List.copyOf(circumstances);
        this.traitsOfCircumstances = new byte[circumstances.size()];
        for (int i = 0; i < traitsOfCircumstances.length; i++) {
            traitsOfCircumstances[i] = circumstances.get(i).traits();
        }
        this.facetsOfCircumstances = circumstances.stream()
                .map(c -> c.facets().stream()
                        .mapToInt(facet -> numbers.computeIfAbsent(facet, f -> numbers.size()))
                        .toArray())
                .toArray(int[][]::new);
        this.facets = List.copyOf(numbers.keySet());
        this.contributors = contributors;
        this.contactsByDay = new TreeMap<>(contactsByDay);
        this.anonymousByDay = new TreeMap<>(anonymousByDay);
        this.seriousHarm = seriousHarm.stream().sorted().toList();
        this.begins = begins;
        this.remembered = null;
        this.rememberedPlaces = null;
    }

    /** The same contacts with other cells. */
    private ContactAnalysis(
            ContactAnalysis of, Map<String, Cells> themes, @Nullable Map<Asked, ThemeEvidence> remembered) {
        this.themes.putAll(themes);
        this.remembered = remembered;
        this.rememberedPlaces = remembered == null ? null : new ConcurrentHashMap<>();
        this.anonymous = of.anonymous;
        this.facets = of.facets;
        this.circumstances = of.circumstances;
        this.traitsOfCircumstances = of.traitsOfCircumstances;
        this.facetsOfCircumstances = of.facetsOfCircumstances;
        this.contributors = of.contributors;
        this.contactsByDay = of.contactsByDay;
        this.anonymousByDay = of.anonymousByDay;
        this.seriousHarm = of.seriousHarm;
        this.begins = of.begins;
    }

    /**
     * Of contacts that fit in memory.
     *
     * @param contacts the contacts
     * @return the analysis
     */
    public static ContactAnalysis of(Collection<Contact> contacts) {
        return of(contacts.stream());
    }

    /**
     * Of a stream of contacts, which is consumed in one pass.
     *
     * @param contacts the contacts
     * @return the analysis
     */
    public static ContactAnalysis of(Stream<Contact> contacts) {
        return contacts.collect(collector());
    }

    /**
     * Collects contacts; a parallel stream is folded in parts and merged.
     *
     * @return the collector
     */
    public static Collector<Contact, ?, ContactAnalysis> collector() {
        return Collector.of(
                ContactFold::new,
                ContactFold::add,
                (one, other) -> {
                    one.merge(other);
                    return one;
                },
                ContactFold::toAnalysis,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * Every theme that a contact is about, {@link #NOT_CODED} left out.
     *
     * @return in the order of the alphabet (of UTF-16 code units, so the same everywhere)
     */
    public SortedSet<String> themes() {
        SortedSet<String> coded = new TreeSet<>(themes.keySet());
        coded.remove(NOT_CODED);
        return coded;
    }

    /**
     * The days on which there were contacts.
     *
     * @return from the first to the last; empty if there is no contact
     */
    public Optional<Window> span() {
        return contactsByDay.isEmpty()
                ? Optional.empty()
                : Optional.of(new Window(contactsByDay.firstKey(), contactsByDay.lastKey()));
    }

    /**
     * The day on which the logging of contacts began: as the host said, or the day of the first contact.
     *
     * @return empty if neither is known
     */
    public Optional<LocalDate> begins() {
        return begins != null ? Optional.of(begins) : span().map(Window::first);
    }

    /**
     * How many contacts there were, each counted once, however many themes it has.
     *
     * @param window over which days
     * @return 0 or more
     */
    public long contacts(Window window) {
        return sum(contactsByDay, window);
    }

    /**
     * How many different people and groups spoke, about any theme or none.
     *
     * @param window over which days
     * @return the voices; anonymous contacts count once however many themes they have
     */
    public Voices contributors(Window window) {
        CellDays days = CellDays.of(window);
        boolean[] spoke = new boolean[contributors];
        long named = 0;
        for (Cells cells : themes.values()) {
            for (long key : cells.keys()) {
                int contributor = CellTable.contributor(key);
                if (contributor != ContactFold.ANONYMOUS && !spoke[contributor] && days.hold(key)) {
                    spoke[contributor] = true;
                    named++;
                }
            }
        }
        return Voices.of(named, sum(anonymousByDay, window));
    }

    /**
     * How many different people and groups spoke from some places, about any theme or none.
     *
     * @param places their codes, as in the contact log
     * @param window over which days
     * @return the voices; who spoke from several of them counts once
     */
    public Voices contributorsFrom(Collection<String> places, Window window) {
        if (rememberedPlaces != null && places.size() == 1) {
            VoicesApart.Part part = rememberedPlaces
                    .computeIfAbsent(window, this::byPlace)
                    .get(places.iterator().next());
            return part == null ? Voices.NONE : part.voices();
        }
        return contributors(window, in -> in.place() != null && places.contains(in.place()));
    }

    private SortedMap<String, VoicesApart.Part> byPlace(Window window) {
        return new VoicesApart(circumstances, window, Circumstances::place).read(themes.values(), anonymous);
    }

    /**
     * How many different people and groups spoke as members of some user groups or communities, about any theme or none.
     *
     * @param userGroups their codes, as in the contact log
     * @param window over which days
     * @return the voices; who belongs to several of them counts once
     */
    public Voices contributorsOf(Collection<String> userGroups, Window window) {
        return contributors(window, in -> in.userGroups().stream().anyMatch(userGroups::contains));
    }

    /**
     * How many different people and groups said to which user groups or communities they belong.
     *
     * @param window over which days
     * @return the voices of which at least one user group is known
     */
    public Voices contributorsOfAnyUserGroup(Window window) {
        return contributors(window, in -> in.userGroups().stream().anyMatch(group -> !group.isBlank()));
    }

    /**
     * How many different people and groups were heard through each kind of source, about any theme or none, and when.
     *
     * @param window over which days
     * @return in the order of their codes, contacts of which no kind is recorded first; kinds without a contact are left out
     */
    public List<SourceVoices> kindsOfSource(Window window) {
        List<SourceVoices> kinds = new ArrayList<>();
        new VoicesApart(circumstances, window, Circumstances::kindOfSource)
                .read(themes.values(), anonymous)
                .forEach((kind, part) -> kinds.add(new SourceVoices(kind, part.voices(), part.first(), part.last())));
        return List.copyOf(kinds);
    }

    /**
     * How many different people and groups had spoken from some places, about any theme or none, in the days up to each day.
     *
     * @param places their codes, as in the contact log
     * @param days the length of the window that ends on each day, at least 1
     * @param until the last day asked about, inclusive
     * @return the voices day by day
     */
    public VoicesOverTime contributorsFromOverTime(Collection<String> places, int days, LocalDate until) {
        return acrossThemes(days, until, in -> in.place() != null && places.contains(in.place()));
    }

    /**
     * How many different people and groups had spoken as members of some user groups or communities, about any theme or none, in the
     * days up to each day.
     *
     * @param userGroups their codes, as in the contact log
     * @param days the length of the window that ends on each day, at least 1
     * @param until the last day asked about, inclusive
     * @return the voices day by day
     */
    public VoicesOverTime contributorsOfOverTime(Collection<String> userGroups, int days, LocalDate until) {
        return acrossThemes(days, until, in -> in.userGroups().stream().anyMatch(userGroups::contains));
    }

    /**
     * How many different people and groups had said to which user groups or communities they belong, in the days up to each day.
     *
     * @param days the length of the window that ends on each day, at least 1
     * @param until the last day asked about, inclusive
     * @return the voices day by day
     */
    public VoicesOverTime contributorsOfAnyUserGroupOverTime(int days, LocalDate until) {
        return acrossThemes(days, until, in -> in.userGroups().stream().anyMatch(group -> !group.isBlank()));
    }

    private VoicesOverTime acrossThemes(int days, LocalDate until, Predicate<Circumstances> of) {
        return VoicesOverTime.read(
                AcrossThemes.together(themes.values(), anonymous, looked(of)), days, until, in -> true);
    }

    private Voices contributors(Window window, Predicate<Circumstances> of) {
        CellDays days = CellDays.of(window);
        boolean[] looked = looked(of);
        boolean[] spoke = new boolean[contributors];
        long named = 0;
        for (Cells cells : themes.values()) {
            for (long key : cells.keys()) {
                int contributor = CellTable.contributor(key);
                if (contributor != ContactFold.ANONYMOUS
                        && !spoke[contributor]
                        && looked[CellTable.circumstances(key)]
                        && days.hold(key)) {
                    spoke[contributor] = true;
                    named++;
                }
            }
        }
        long unnamed = 0;
        for (int i = 0; i < anonymous.keys().length; i++) {
            long key = anonymous.keys()[i];
            if (looked[CellTable.circumstances(key)] && days.hold(key)) {
                unnamed += anonymous.counts()[i];
            }
        }
        return Voices.of(named, unnamed);
    }

    /** Once for each, where there are many more cells than circumstances. */
    private boolean[] looked(Predicate<Circumstances> of) {
        boolean[] looked = new boolean[circumstances.size()];
        for (int i = 0; i < looked.length; i++) {
            looked[i] = of.test(circumstances.get(i));
        }
        return looked;
    }

    private static long sum(NavigableMap<LocalDate, Long> byDay, Window window) {
        return byDay.subMap(window.first(), true, window.last(), true).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /**
     * What was said about one theme.
     *
     * @param theme a theme, or {@link #NOT_CODED}
     * @param window over which days
     * @return the evidence; with no contact in it where nobody spoke of the theme
     */
    public ThemeEvidence evidence(String theme, Window window) {
        return remembered == null
                ? read(theme, window)
                : remembered.computeIfAbsent(new Asked(theme, window), asked -> read(theme, window));
    }

    /**
     * The same analysis, which keeps what it reads of a theme and of the places in some days, for a question that asks for it several times. It grows
     * with what it is asked: let it go with the question.
     *
     * @return one that answers alike; safe for several threads
     */
    public ContactAnalysis remembering() {
        return remembered == null ? new ContactAnalysis(this, themes, new ConcurrentHashMap<>()) : this;
    }

    private ThemeEvidence read(String theme, Window window) {
        List<SeriousHarm> alleged = seriousHarm.stream()
                .filter(harm -> harm.theme().equals(theme) && window.contains(harm.date()))
                .toList();
        return new EvidenceReading(traitsOfCircumstances, facetsOfCircumstances, facets)
                .read(theme, window, cells(theme), alleged);
    }

    /**
     * How many voices about one theme are counted, where of the people who speak through groups alone no group brings more than an
     * agreed number. Of people who speak through several groups each is counted with one of them, so that as many as possible
     * are; who also speaks for himself or herself is counted in any case, and so is a group that speaks for itself.
     *
     * @param theme a theme, or {@link #NOT_CODED}
     * @param window over which days
     * @param mostPeoplePerGroup at least 1
     * @return the voices; anonymous contacts come from nobody's group
     * @throws IllegalArgumentException if the number is less than 1
     */
    public CountedVoices voicesCappedByGroup(String theme, Window window, int mostPeoplePerGroup) {
        if (mostPeoplePerGroup < 1) {
            throw new IllegalArgumentException("Of a group at least one person is counted, not " + mostPeoplePerGroup);
        }
        return GroupCap.count(cells(theme), circumstances, window, mostPeoplePerGroup);
    }

    /**
     * The contacts about one theme without those of the contributor with most contacts about it, to see how far one can move a
     * ranking. Allegations of serious harm stay.
     *
     * @param theme a theme, or {@link #NOT_CODED}
     * @param window over which days contributors are compared
     * @return an analysis of that theme alone, of which {@link #evidence(String, Window)} and {@link #voicesCappedByGroup} can be
     *     asked; empty where nobody spoke under a name, or several have equally many contacts
     */
    public Optional<ContactAnalysis> withoutLargestContributor(String theme, Window window) {
        return new LeftOut(cells(theme), circumstances, window)
                .withoutLargestContributor()
                .map(left -> new ContactAnalysis(this, Map.of(theme, left), null));
    }

    /**
     * The contacts about one theme without those of the group through which, or as which, most different voices spoke about it.
     * Allegations of serious harm stay.
     *
     * @param theme a theme, or {@link #NOT_CODED}
     * @param window over which days groups are compared
     * @return an analysis as that of {@link #withoutLargestContributor}; empty where no group spoke, or several are equally large
     */
    public Optional<ContactAnalysis> withoutLargestGroup(String theme, Window window) {
        return new LeftOut(cells(theme), circumstances, window)
                .withoutLargestGroup()
                .map(left -> new ContactAnalysis(this, Map.of(theme, left), null));
    }

    /**
     * What was said about every theme that a contact in the window is about.
     *
     * @param window over which days
     * @return in the order of {@link #themes()}; themes without a contact in the window are left out
     */
    public List<ThemeEvidence> evidence(Window window) {
        return themes().stream()
                .map(theme -> evidence(theme, window))
                .filter(evidence -> evidence.contacts() > 0)
                .toList();
    }

    /**
     * Contacts that allege serious harm, also those that nobody has coded.
     *
     * @param window over which days
     * @return by date, then record id, then theme
     */
    public List<SeriousHarm> seriousHarm(Window window) {
        return seriousHarm.stream().filter(harm -> window.contains(harm.date())).toList();
    }

    /**
     * Voices of a window against those of the window before it.
     *
     * @param theme a theme
     * @param window the window
     * @return the trend
     */
    public Trend trend(String theme, Window window) {
        Window before = window.preceding();
        boolean comparable = begins().map(day -> !day.isAfter(before.first())).orElse(false);
        return Trend.of(theme, window, voices(theme, window), voices(theme, before), comparable);
    }

    /**
     * How many different people and groups spoke of a theme in the days up to each day.
     *
     * @param theme a theme
     * @param days the length of the window that ends on each day, at least 1
     * @param until the last day asked about, inclusive
     * @return the voices day by day
     */
    public VoicesOverTime voicesOverTime(String theme, int days, LocalDate until) {
        return VoicesOverTime.read(cells(theme), days, until, in -> true);
    }

    /**
     * How many different people and groups said something of a theme that was not praise, in the days up to each day.
     *
     * @param theme a theme
     * @param days the length of the window that ends on each day, at least 1
     * @param until the last day asked about, inclusive
     * @return the voices day by day
     */
    public VoicesOverTime besidesPraiseOverTime(String theme, int days, LocalDate until) {
        return overTime(
                theme, days, until, in -> in.tone() == null || !in.tone().praises());
    }

    /**
     * How many different people and groups of one user group or community spoke of a theme in the days up to each day.
     *
     * @param theme a theme
     * @param userGroup its code, as in the contact log
     * @param days the length of the window that ends on each day, at least 1
     * @param until the last day asked about, inclusive
     * @return the voices day by day
     */
    public VoicesOverTime userGroupOverTime(String theme, String userGroup, int days, LocalDate until) {
        return overTime(theme, days, until, in -> in.userGroups().contains(userGroup));
    }

    /**
     * How many different people and groups spoke of a theme from one place in the days up to each day.
     *
     * @param theme a theme
     * @param place its code, as in the contact log
     * @param days the length of the window that ends on each day, at least 1
     * @param until the last day asked about, inclusive
     * @return the voices day by day
     */
    public VoicesOverTime placeOverTime(String theme, String place, int days, LocalDate until) {
        return overTime(theme, days, until, in -> place.equals(in.place()));
    }

    /**
     * How many different people and groups spoke of a theme through one kind of source in the days up to each day.
     *
     * @param theme a theme
     * @param kindOfSource its code, as in the contact log
     * @param days the length of the window that ends on each day, at least 1
     * @param until the last day asked about, inclusive
     * @return the voices day by day
     */
    public VoicesOverTime kindOfSourceOverTime(String theme, String kindOfSource, int days, LocalDate until) {
        return overTime(theme, days, until, in -> kindOfSource.equals(in.kindOfSource()));
    }

    private VoicesOverTime overTime(String theme, int days, LocalDate until, Predicate<Circumstances> of) {
        return VoicesOverTime.read(cells(theme), days, until, in -> of.test(circumstances.get(in)));
    }

    /**
     * How the contacts of a theme were shared among those who spoke, in the days up to each day.
     *
     * @param theme a theme
     * @param days the length of the window that ends on each day, at least 1
     * @param until the last day asked about, inclusive
     * @return the shares day by day
     */
    public SharesOverTime sharesOverTime(String theme, int days, LocalDate until) {
        return SharesOverTime.read(cells(theme), days, until, in -> {
            Tone tone = circumstances.get(in).tone();
            return tone != null && tone.praises();
        });
    }

    private Voices voices(String theme, Window window) {
        CellDays days = CellDays.of(window);
        Cells cells = cells(theme);
        long named = 0;
        long anonymous = 0;
        int last = ContactFold.ANONYMOUS;
        for (int i = 0; i < cells.keys().length; i++) {
            long key = cells.keys()[i];
            int contributor = CellTable.contributor(key);
            if ((contributor != ContactFold.ANONYMOUS && contributor == last) || !days.hold(key)) {
                continue;
            }
            if (contributor == ContactFold.ANONYMOUS) {
                anonymous += cells.counts()[i];
            } else {
                named++;
                last = contributor;
            }
        }
        return Voices.of(named, anonymous);
    }

    private Cells cells(String theme) {
        return themes.getOrDefault(theme, Cells.NONE);
    }

    /** Tells how much there is, and of whom nothing. */
    @Override
    public String toString() {
        return "ContactAnalysis[themes=" + themes().size() + ", span="
                + span().map(Window::toString).orElse("none") + "]";
    }
}
