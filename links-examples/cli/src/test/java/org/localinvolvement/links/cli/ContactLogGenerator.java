package org.localinvolvement.links.cli;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Makes the contact log of an invented LINk area, Wexbridge, for the year 2009: everyday contacts and, among them, every
 * hard case that an analysis of contacts has to get right.
 *
 * <p>The same seed gives the same bytes on every machine: {@link Random} is specified to the last bit, and of its methods
 * only those are used whose algorithm the Java documentation gives. Nothing in the log comes from real contacts.
 */
final class ContactLogGenerator {

    private static final long SEED = 2009;
    private static final List<Column> COLUMNS = List.of(Column.values());
    private static final int RESIDENTS = 1_400;
    private static final int EVERYDAY_CONTACTS = 1_850;

    private static final String LOCAL_COMMUNITIES = "local-communities";
    private static final List<String> CHANNELS = List.of(
            "telephone", "telephone", "telephone", "email", "website", "letter", "drop-in", "event", "outreach");

    /** From praise to concern, as a LINk hears it: more concern than praise, and sometimes nobody noted the tone. */
    private static final List<String> TONES = List.of("5", "5", "4", "4", "4", "4", "3", "3", "2", "");

    private static final Set<LocalDate> BANK_HOLIDAYS = Set.of(
            LocalDate.of(2009, 1, 1),
            LocalDate.of(2009, 4, 10),
            LocalDate.of(2009, 4, 13),
            LocalDate.of(2009, 5, 4),
            LocalDate.of(2009, 5, 25),
            LocalDate.of(2009, 8, 31),
            LocalDate.of(2009, 12, 25),
            LocalDate.of(2009, 12, 28));

    private static final Span YEAR = new Span(LocalDate.of(2009, 1, 1), LocalDate.of(2009, 12, 31));

    /**
     * The quarters, less 1 and 2 July and 1 October: so the third and the fourth are at the same time the two windows of 91
     * days that end on 31 December, and a hard case has the same figures whichever of the two somebody asks for.
     */
    private static final List<Span> QUARTERS = List.of(
            new Span(LocalDate.of(2009, 1, 1), LocalDate.of(2009, 3, 31)),
            new Span(LocalDate.of(2009, 4, 1), LocalDate.of(2009, 6, 30)),
            new Span(LocalDate.of(2009, 7, 3), LocalDate.of(2009, 9, 30)),
            new Span(LocalDate.of(2009, 10, 2), LocalDate.of(2009, 12, 31)));

    private static final Span THIRD_QUARTER = QUARTERS.get(2);
    private static final Span FOURTH_QUARTER = QUARTERS.get(3);

    private static final String PCT = "wexbridge-primary-care-trust";
    private static final String HOSPITAL = "wexbridge-general-hospital";
    private static final String COUNCIL = "wexbridge-council";

    private static final Topic PHARMACIES = new Topic("pharmacy-opening-hours", "health", PCT);
    private static final Topic PATIENT_TRANSPORT =
            new Topic("patient-transport", "health", "wexbridge-ambulance-service|" + HOSPITAL);
    private static final Topic NOT_CODED = new Topic("", "", "");

    /** What people speak of from day to day, and how much of it there is; none of these themes is a hard case. */
    private static final List<Everyday> EVERYDAY = List.of(
            new Everyday(new Topic("hospital-cleanliness", "health", HOSPITAL), 15, true),
            new Everyday(new Topic("mental-health-crisis-team", "health", "wexbridge-mental-health-trust"), 12, true),
            new Everyday(new Topic("talking-therapies-waiting", "health", PCT), 10, false),
            new Everyday(new Topic("ambulance-response", "health", "wexbridge-ambulance-service"), 9, false),
            new Everyday(PATIENT_TRANSPORT, 9, false),
            new Everyday(PHARMACIES, 8, false),
            new Everyday(new Topic("maternity-care", "health", HOSPITAL), 6, false),
            new Everyday(new Topic("stop-smoking-service", "health", PCT), 2, false),
            new Everyday(new Topic("care-assessment-delays", "social-care", COUNCIL), 14, true),
            new Everyday(new Topic("residential-care-fees", "social-care", COUNCIL), 10, false),
            new Everyday(new Topic("occupational-therapy-waiting", "social-care", COUNCIL), 7, false),
            new Everyday(new Topic("direct-payments", "social-care", COUNCIL), 6, false),
            new Everyday(new Topic("safeguarding-information", "social-care", COUNCIL), 2, false));

    private final Random random = new Random(SEED);
    private final List<Row> rows = new ArrayList<>();
    private final List<Person> residents = new ArrayList<>();
    private int people;

    private ContactLogGenerator() {
        for (int i = 0; i < RESIDENTS; i++) {
            residents.add(somebody());
        }
    }

    /** The columns of the log, in its order. */
    private enum Column {
        RECORD_ID,
        DATE,
        CONTRIBUTOR,
        GROUP,
        CHANNEL,
        THEMES,
        SECTOR,
        ORGANISATIONS,
        PLACE,
        USER_GROUPS,
        KIND_OF_SOURCE,
        TONE,
        SERIOUS_HARM,
        WARD
    }

    /** The areas of Wexbridge with their people and their wards; some names of wards need quotes in a CSV. */
    private enum Place {
        OLD_TOWN(31_200, "Old Town, East", "Old Town, West"),
        NORTH_QUAY(24_600, "Quayside", "Ropewalk"),
        CASTLE_HILL(21_900, "Castle", "Beacon"),
        MARSH_END(16_800, "Marsh End (\"The Marsh\")", "Saltings"),
        WEAVERS_FIELD(27_500, "Weavers Field", "Tenterground"),
        MILLFIELDS(22_700, "Mill", "Lock"),
        EASTHOLME(25_100, "Eastholme North", "Eastholme South"),
        UPPER_WEX(16_600, "Upper Wex", "Headwater");

        private final int population;
        private final String oneWard;
        private final String otherWard;

        Place(int population, String oneWard, String otherWard) {
            this.population = population;
            this.oneWard = oneWard;
            this.otherWard = otherWard;
        }

        private String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private record Span(LocalDate first, LocalDate last) {}

    private record Person(String key, String place, String ward, String userGroups) {}

    private record Topic(String theme, String sector, String organisations) {}

    private record Everyday(Topic topic, int weight, boolean corroborated) {}

    /** One row of the log before it has its number. */
    private static final class Row {
        private final LocalDate filed;
        private final int orderOfDay;
        private final Map<Column, String> cells = new EnumMap<>(Column.class);
        private UnaryOperator<List<String>> fault = UnaryOperator.identity();
        private Row numberedAs = this;

        private Row(LocalDate filed, int orderOfDay) {
            this.filed = filed;
            this.orderOfDay = orderOfDay;
        }

        private String get(Column column) {
            return cells.getOrDefault(column, "");
        }

        private Row with(Column column, String value) {
            cells.put(column, value);
            return this;
        }

        private Row by(Person person) {
            return with(Column.CONTRIBUTOR, person.key())
                    .with(Column.PLACE, person.place())
                    .with(Column.WARD, person.ward())
                    .with(Column.USER_GROUPS, person.userGroups());
        }

        private Row byGroup(String group, String kindOfSource) {
            return with(Column.GROUP, group).with(Column.KIND_OF_SOURCE, kindOfSource);
        }

        private Row broken(UnaryOperator<List<String>> how) {
            fault = how;
            return this;
        }

        private Row broken(Column column, String value) {
            return broken(cells -> {
                cells.set(COLUMNS.indexOf(column), value);
                return cells;
            });
        }

        private String line() {
            List<String> all = COLUMNS.stream().map(this::get).collect(Collectors.toCollection(ArrayList::new));
            return fault.apply(all).stream().map(ContactLogGenerator::quoted).collect(Collectors.joining(","));
        }
    }

    /**
     * The whole log.
     *
     * @return the text of the file, with a line feed after each line
     */
    static String generate() {
        return new ContactLogGenerator().log();
    }

    private String log() {
        oneCaller();
        fiveHundredCallers();
        bothAtOnce();
        campaign();
        anonymousContacts();
        smallSpecialistGroup();
        rareIllness();
        rise();
        pathwayAcrossTheBoundary();
        seriousHarm();
        praise();
        corroboration();
        kindsThatAreNotIndependent();
        distancesFromTheThreshold();
        twoEpisodes();
        groupsForThemselves();
        notCoded();
        everydayContacts();
        repeatedRecords();
        badDates();
        badCodes();
        badShapes();
        return text();
    }

    /** One person's 500 calls must not look like 500 people: with two others there are three voices. */
    private void oneCaller() {
        Topic topic = new Topic("hospital-parking-charges", "health", HOSPITAL);
        Person caller = somebody();
        for (int i = 0; i < 500; i++) {
            row(topic, YEAR).by(caller).with(Column.CHANNEL, "telephone").with(Column.TONE, "5");
        }
        pick(2).forEach(person -> row(topic, FOURTH_QUARTER).by(person));
    }

    /** One call each from 500 people: as many contacts as the case above, and a concern that is widely shared. */
    private void fiveHundredCallers() {
        Topic topic = new Topic("gp-appointments", "health", PCT);
        onceEach(topic, pick(500), 115, 120, 125, 140);
    }

    /** The persistent caller must hide neither himself nor the many who say the same once. */
    private void bothAtOnce() {
        Topic topic = new Topic("discharge-from-hospital", "both", HOSPITAL + "|" + COUNCIL);
        Person caller = somebody();
        for (int i = 0; i < 300; i++) {
            row(topic, YEAR).by(caller).with(Column.CHANNEL, "telephone").with(Column.TONE, "5");
        }
        onceEach(topic, pick(150), 36, 38, 38, 38);
    }

    /** A campaign counts as the group and as people, and beside it some speak for themselves. */
    private void campaign() {
        Topic topic = new Topic("walk-in-centre-closure", "health", PCT + "|wexbridge-walk-in-centre");
        Span consultation = new Span(LocalDate.of(2009, 10, 5), LocalDate.of(2009, 11, 13));
        Span reminder = new Span(LocalDate.of(2009, 11, 16), LocalDate.of(2009, 11, 30));
        List<Person> all = pick(115);
        all.subList(0, 100).forEach(person -> campaignLetter(topic, consultation, person));
        all.subList(0, 20).forEach(person -> campaignLetter(topic, reminder, person));
        all.subList(100, 115).forEach(person -> row(topic, consultation).by(person));
    }

    private void campaignLetter(Topic topic, Span span, Person person) {
        row(topic, span)
                .by(person)
                .with(Column.GROUP, "G-01")
                .with(Column.CHANNEL, "letter")
                .with(Column.TONE, "4");
    }

    /** Most of these gave no name: whether twelve people spoke in a quarter depends on who the others are. */
    private void anonymousContacts() {
        Topic topic = new Topic("podiatry-waiting", "health", PCT);
        List<Person> named = pick(9);
        for (Span quarter : QUARTERS) {
            named.forEach(person -> row(topic, quarter).by(person));
            for (int i = 0; i < 10; i++) {
                anonymous(topic, quarter);
            }
        }
    }

    /** Six voices are few in Wexbridge and many among its deaf people; they do not telephone. */
    private void smallSpecialistGroup() {
        Topic topic = new Topic("british-sign-language-interpreters", "both", PCT + "|" + HOSPITAL + "|" + COUNCIL);
        for (int i = 0; i < 6; i++) {
            Person person = somebody("deaf-community");
            row(topic, FOURTH_QUARTER).by(person).with(Column.CHANNEL, "email");
            if (i < 2) {
                row(topic, FOURTH_QUARTER).by(person).with(Column.CHANNEL, "drop-in");
            }
        }
    }

    /** Three people can be a good part of all who live with a rare illness, and the clinic serves a whole region. */
    private void rareIllness() {
        Topic topic = new Topic("huntingtons-disease-support", "both", "regional-neurology-centre|" + COUNCIL);
        for (int i = 0; i < 3; i++) {
            Person person = somebody("rare-illness");
            row(topic, FOURTH_QUARTER).by(person);
            if (i == 0) {
                row(topic, THIRD_QUARTER).by(person);
            }
        }
    }

    /** From 6 people to 34 is more than chance, even among thirty themes. */
    private void rise() {
        Topic topic = new Topic("out-of-hours-doctors", "health", PCT + "|wexbridge-out-of-hours-service");
        onceEach(topic, pick(40), 0, 0, 6, 34);
    }

    /** The pathway leads out of Wexbridge, and people of the neighbouring area speak of it too. */
    private void pathwayAcrossTheBoundary() {
        Topic topic = new Topic(
                "stroke-rehabilitation-out-of-area",
                "both",
                PCT + "|neighbouring-primary-care-trust|neighbouring-rehabilitation-hospital");
        List<Person> all = new ArrayList<>(pick(13));
        for (int i = 0; i < 7; i++) {
            all.add(new Person(nextKey(), "neighbouring-area", "", "older-people"));
        }
        for (Span span : List.of(THIRD_QUARTER, FOURTH_QUARTER)) {
            all.forEach(person -> row(topic, span).by(person));
        }
    }

    /** One report is enough to act on at once; so is one that nobody has coded yet and that nobody signed. */
    private void seriousHarm() {
        row(new Topic("care-home-neglect", "social-care", "care-home-b"), LocalDate.of(2009, 11, 17))
                .by(somebody("carers"))
                .with(Column.CHANNEL, "telephone")
                .with(Column.TONE, "5")
                .with(Column.SERIOUS_HARM, "yes");
        row(NOT_CODED, LocalDate.of(2009, 12, 8))
                .with(Column.CHANNEL, "letter")
                .with(Column.TONE, "5")
                .with(Column.SERIOUS_HARM, "yes");
    }

    /** LINks praise good services: ninety people, of whom two disagree. */
    private void praise() {
        Topic topic = new Topic("district-nurses", "health", PCT);
        List<String> tones = new ArrayList<>();
        tones.addAll(Collections.nCopies(55, "1"));
        tones.addAll(Collections.nCopies(29, "2"));
        tones.addAll(Collections.nCopies(4, "3"));
        tones.addAll(Collections.nCopies(2, "4"));
        List<Row> voices = onceEach(topic, pick(90), 20, 22, 24, 24);
        // 7 and 90 have no common divisor: each tone is used once, and each quarter has its share of the praise.
        for (int i = 0; i < voices.size(); i++) {
            voices.get(i).with(Column.TONE, tones.get(i * 7 % 90));
        }
    }

    /** Residents, a carers' group and social workers say the same, and none of the three draws on another. */
    private void corroboration() {
        Topic topic = new Topic("home-care-visits", "social-care", COUNCIL + "|home-care-provider-a");
        onceEach(topic, pick(60), 15, 15, 15, 15);
        Person oneSocialWorker = somebody("");
        Person otherSocialWorker = somebody("");
        for (Span quarter : QUARTERS) {
            row(topic, quarter).byGroup("G-02", "representative-groups");
            row(topic, quarter).by(oneSocialWorker).with(Column.KIND_OF_SOURCE, "clinicians-and-professionals");
            row(topic, quarter).by(otherSocialWorker).with(Column.KIND_OF_SOURCE, "clinicians-and-professionals");
        }
    }

    /** The hospital's advice service and the hospital tell the same story: two kinds of source, one source. */
    private void kindsThatAreNotIndependent() {
        Topic topic = new Topic("hospital-food", "health", HOSPITAL);
        for (Span quarter : QUARTERS) {
            row(topic, quarter).byGroup("G-03", "patient-advice-and-liaison-services");
            row(topic, quarter).byGroup("G-04", "acute-and-foundation-trusts");
        }
    }

    /** The same people speak once a quarter, so that no window of 91 days ever holds more of them: 12, 11, 8, 5 and 2. */
    private void distancesFromTheThreshold() {
        onceAQuarter(new Topic("respite-for-carers", "social-care", COUNCIL), 12);
        onceAQuarter(new Topic("meals-on-wheels", "social-care", COUNCIL), 11);
        onceAQuarter(new Topic("day-care-transport", "social-care", COUNCIL), 8);
        onceAQuarter(new Topic("equipment-and-adaptations", "social-care", COUNCIL), 5);
        onceAQuarter(new Topic("hearing-aid-batteries", "health", HOSPITAL), 2);
    }

    private void onceAQuarter(Topic topic, int count) {
        List<Person> same = pick(count);
        for (Span quarter : QUARTERS) {
            same.forEach(person -> row(topic, quarter).by(person));
        }
    }

    /** Loud in winter, silent for more than a whole window, loud again: the second time is a new episode. */
    private void twoEpisodes() {
        Topic topic = new Topic("dentist-registration", "health", PCT);
        List<Person> all = pick(28);
        Span winter = new Span(LocalDate.of(2009, 1, 12), LocalDate.of(2009, 2, 27));
        Span autumn = new Span(LocalDate.of(2009, 11, 9), LocalDate.of(2009, 12, 18));
        all.subList(0, 15).forEach(person -> row(topic, winter).by(person));
        all.subList(15, 28).forEach(person -> row(topic, autumn).by(person));
    }

    /** Groups that speak for themselves are voices too, and there is no person to count. */
    private void groupsForThemselves() {
        Topic topic = new Topic("learning-disability-day-services", "social-care", COUNCIL);
        for (String group : List.of("G-05", "G-06", "G-07", "G-08", "G-05")) {
            row(topic, FOURTH_QUARTER)
                    .byGroup(group, "representative-groups")
                    .with(Column.USER_GROUPS, "learning-disability");
        }
    }

    /** Nobody has coded these yet: they belong to no theme, and they are contacts all the same. */
    private void notCoded() {
        pick(18).forEach(person -> row(NOT_CODED, YEAR).by(person));
        for (int i = 0; i < 7; i++) {
            anonymous(NOT_CODED, YEAR);
        }
    }

    /** The rest of the year, from which the hard cases have to be told: some people speak often, most of them once. */
    private void everydayContacts() {
        for (int i = 0; i < EVERYDAY_CONTACTS; i++) {
            Everyday what = everyday();
            int source = random.nextInt(100);
            if (source < 8) {
                anonymous(what.topic(), YEAR);
            } else if (source < 14 && what.corroborated()) {
                otherKindOfSource(what.topic(), source);
            } else {
                Row row = row(what.topic(), YEAR).by(oftenOrSeldom());
                if (source >= 92) {
                    alsoAbout(row, everyday().topic());
                }
            }
        }
    }

    private void otherKindOfSource(Topic topic, int source) {
        if (source < 11) {
            row(topic, YEAR).byGroup("G-" + (10 + random.nextInt(6)), "representative-groups");
        } else if (source < 13 || !topic.sector().equals("health")) {
            row(topic, YEAR).by(oftenOrSeldom()).with(Column.KIND_OF_SOURCE, "clinicians-and-professionals");
        } else {
            anonymous(topic, YEAR).with(Column.KIND_OF_SOURCE, "patient-surveys");
        }
    }

    private static void alsoAbout(Row row, Topic other) {
        if (row.get(Column.THEMES).equals(other.theme())) {
            return;
        }
        row.with(Column.THEMES, row.get(Column.THEMES) + "|" + other.theme());
        if (!row.get(Column.SECTOR).equals(other.sector())) {
            row.with(Column.SECTOR, "both");
        }
        Set<String> organisations = new LinkedHashSet<>();
        Collections.addAll(organisations, row.get(Column.ORGANISATIONS).split("\\|", -1));
        Collections.addAll(organisations, other.organisations().split("\\|", -1));
        row.with(Column.ORGANISATIONS, String.join("|", organisations));
    }

    /** A record that was exported twice, and a number that was given to two records. */
    private void repeatedRecords() {
        Row exported = row(PATIENT_TRANSPORT, LocalDate.of(2009, 6, 16)).by(oftenOrSeldom());
        Row again = row(PATIENT_TRANSPORT, LocalDate.of(2009, 6, 18));
        again.cells.putAll(exported.cells);
        again.numberedAs = exported;

        Person person = oftenOrSeldom();
        Row first = row(PHARMACIES, LocalDate.of(2009, 8, 5))
                .by(person)
                .with(Column.CHANNEL, "telephone")
                .with(Column.TONE, "4");
        Row second = row(PHARMACIES, LocalDate.of(2009, 8, 12))
                .by(person)
                .with(Column.CHANNEL, "email")
                .with(Column.TONE, "3");
        second.numberedAs = first;
    }

    /** Dates as spreadsheets and hurried hands leave them. */
    private void badDates() {
        bad(LocalDate.of(2009, 12, 31)).broken(Column.DATE, "31/12/2009");
        bad(LocalDate.of(2009, 3, 2)).broken(Column.DATE, "2009-02-30");
        bad(LocalDate.of(2009, 4, 21)).broken(Column.DATE, "1900-01-01");
        bad(LocalDate.of(2009, 5, 14)).broken(Column.DATE, "2099-05-14");
        bad(LocalDate.of(2009, 9, 8)).broken(Column.DATE, "");
    }

    /** Codes that are in no list: a slip of the finger, a word from another list, a doubt where yes or no is asked. */
    private void badCodes() {
        bad(LocalDate.of(2009, 6, 9)).broken(Column.TONE, "7");
        bad(LocalDate.of(2009, 7, 7)).broken(Column.KIND_OF_SOURCE, "local-comunities");
        bad(LocalDate.of(2009, 8, 4)).broken(Column.SECTOR, "housing");
        bad(LocalDate.of(2009, 12, 1)).broken(Column.SERIOUS_HARM, "maybe");
    }

    /** Rows that lost their number, gained a cell from a comma that nobody quoted, or were cut off. */
    private void badShapes() {
        bad(LocalDate.of(2009, 10, 6)).broken(Column.RECORD_ID, "");
        bad(LocalDate.of(2009, 10, 20)).broken(cells -> {
            cells.add(COLUMNS.indexOf(Column.PLACE) + 1, " by the market");
            return cells;
        });
        bad(LocalDate.of(2009, 11, 3)).broken(cells -> cells.subList(0, COLUMNS.indexOf(Column.PLACE)));
    }

    private Row bad(LocalDate filed) {
        return row(PHARMACIES, filed).by(oftenOrSeldom()).with(Column.TONE, "4");
    }

    private String text() {
        rows.sort(Comparator.comparing((Row row) -> row.filed).thenComparing(row -> row.orderOfDay));
        StringBuilder text = new StringBuilder();
        text.append(COLUMNS.stream()
                        .map(column -> column.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(",")))
                .append('\n');
        int number = 0;
        for (Row row : rows) {
            if (row.numberedAs == row) {
                number++;
                row.with(Column.RECORD_ID, "R-" + padded(number, 5));
            } else {
                row.with(Column.RECORD_ID, row.numberedAs.get(Column.RECORD_ID));
            }
            text.append(row.line()).append('\n');
        }
        return text.toString();
    }

    private static String quoted(String cell) {
        boolean plain = cell.indexOf(',') < 0 && cell.indexOf('"') < 0;
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    private Row row(Topic topic, Span span) {
        return row(topic, day(span));
    }

    private Row row(Topic topic, LocalDate day) {
        Row row = new Row(day, random.nextInt())
                .with(Column.DATE, day.toString())
                .with(Column.CHANNEL, CHANNELS.get(random.nextInt(CHANNELS.size())))
                .with(Column.THEMES, topic.theme())
                .with(Column.SECTOR, topic.sector())
                .with(Column.ORGANISATIONS, topic.organisations())
                .with(Column.KIND_OF_SOURCE, LOCAL_COMMUNITIES)
                .with(Column.TONE, TONES.get(random.nextInt(TONES.size())))
                .with(Column.SERIOUS_HARM, "no");
        rows.add(row);
        return row;
    }

    /** Without a name, and mostly with the area. */
    private Row anonymous(Topic topic, Span span) {
        Row row = row(topic, span);
        return random.nextInt(4) > 0 ? row.with(Column.PLACE, place().code()) : row;
    }

    /** So many of the people, each once, in each quarter. */
    private List<Row> onceEach(Topic topic, List<Person> persons, int... perQuarter) {
        List<Row> made = new ArrayList<>();
        for (int quarter = 0; quarter < perQuarter.length; quarter++) {
            for (int i = 0; i < perQuarter[quarter]; i++) {
                made.add(row(topic, QUARTERS.get(quarter)).by(persons.get(made.size())));
            }
        }
        return made;
    }

    /** A day on which the office of the LINk is open. */
    private LocalDate day(Span span) {
        int days = (int) (span.last().toEpochDay() - span.first().toEpochDay()) + 1;
        LocalDate day = span.first().plusDays(random.nextInt(days));
        while (closed(day)) {
            day = span.first().plusDays(random.nextInt(days));
        }
        return day;
    }

    private static boolean closed(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || BANK_HOLIDAYS.contains(day);
    }

    /** Different residents. */
    private List<Person> pick(int count) {
        Set<Person> picked = new LinkedHashSet<>();
        while (picked.size() < count) {
            picked.add(residents.get(random.nextInt(residents.size())));
        }
        return List.copyOf(picked);
    }

    /** A resident; those at the head of the list turn up again and again. */
    private Person oftenOrSeldom() {
        double chance = random.nextDouble();
        return residents.get((int) (residents.size() * chance * chance));
    }

    private Everyday everyday() {
        int ticket = random.nextInt(EVERYDAY.stream().mapToInt(Everyday::weight).sum());
        for (Everyday what : EVERYDAY) {
            ticket -= what.weight();
            if (ticket < 0) {
                return what;
            }
        }
        throw new AssertionError("the weights do not add up");
    }

    private Person somebody() {
        return somebody(userGroups());
    }

    private Person somebody(String userGroups) {
        Place place = place();
        return new Person(nextKey(), place.code(), random.nextBoolean() ? place.oneWard : place.otherWard, userGroups);
    }

    private String nextKey() {
        people++;
        return "P-" + padded(people, 4);
    }

    private static String padded(int number, int digits) {
        String text = Integer.toString(number);
        return "0".repeat(digits - text.length()) + text;
    }

    private Place place() {
        int ticket = random.nextInt(Arrays.stream(Place.values())
                .mapToInt(place -> place.population)
                .sum());
        for (Place place : Place.values()) {
            ticket -= place.population;
            if (ticket < 0) {
                return place;
            }
        }
        throw new AssertionError("the populations do not add up");
    }

    /**
     * Every community of the profile turns up at least as often as its share of the population, but for South Asian elders,
     * of whom the log has nobody, and deaf people, who have a case of their own.
     */
    private String userGroups() {
        List<String> groups = new ArrayList<>();
        sometimes(groups, 26, "older-people");
        sometimes(groups, 14, "carers");
        sometimes(groups, 9, "physical-disability");
        sometimes(groups, 11, "mental-health-needs");
        sometimes(groups, 4, "learning-disability");
        sometimes(groups, 3, "polish-community");
        return String.join("|", groups);
    }

    private void sometimes(List<String> groups, int perCent, String group) {
        if (random.nextInt(100) < perCent) {
            groups.add(group);
        }
    }
}
