package org.localinvolvement.links.api.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.ProgrammeQuestion;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.model.involvement.ContactLog;
import org.localinvolvement.links.model.involvement.Tone;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.rules.parameter.Parameters;
import org.localinvolvement.links.rules.priority.CriteriaProfile;
import org.localinvolvement.links.rules.priority.Standing;
import org.localinvolvement.links.rules.programme.ProgrammePlan;
import org.localinvolvement.links.rules.programme.WorkProgramme;
import org.localinvolvement.links.rules.trigger.Surroundings;
import org.localinvolvement.links.rules.trigger.SurroundingsFile;

/**
 * No number that is withheld can be worked out: for each there is another log in which it is another small number, and which gives the same
 * page, byte for byte, as Markdown and as HTML.
 */
class WorkedOutTest {

    private static final LocalDate AS_AT = LocalDate.of(2009, 12, 31);
    private static final Window YEAR = Window.endingOn(AS_AT, 365);
    private static final int PEOPLE = 24;
    private static final int SELDOM_HEARD = 8;
    private static final List<String> THEMES = List.of("a", "b", "c", "d", "e");

    private static final Links LINKS = Links.builder()
            .parameters(Parameters.standard().reading("tight", """
                    parameters:
                      - name: volume-of-voices.threshold
                        values: [{from: 2008-04-01, value: 6, reference: A test}]
                    seldom_heard_groups:
                      - {code: seldom, from: 2008-04-01, reference: A test}
                    """))
            .build();

    private static final Surroundings SURROUNDINGS = SurroundingsFile.parse("tight", """
            home: links:somewhere
            population:
              - {people: 900, as_at: 2008-06-30, source: Invented}
              - {place: place-0, people: 300, as_at: 2008-06-30, source: Invented}
              - {place: place-1, people: 300, as_at: 2008-06-30, source: Invented}
              - {place: place-2, people: 300, as_at: 2008-06-30, source: Invented}
            """, AS_AT);

    /** What becomes of items tells something of the order of themes; it stands on every page that is tested here. */
    private static final ProgrammePlan PLAN = ProgrammePlan.parse("plan.yaml", """
            name: a plan
            reference: A test
            limits:
              measurable_outcome: not-required
              minimums: [{area: place-0, items: 1}]
            """);

    @AfterContainer
    static void close() {
        LINKS.close();
    }

    /** One contact of a person about a theme, of which the month and the tone matter. */
    record Said(int person, String theme, int month, boolean concern) {}

    /** What was said, and where each person lives. */
    record Log(List<Said> said, List<Integer> places, int keepAt, boolean byAll) {

        Log with(Said more) {
            return new Log(Stream.concat(said.stream(), Stream.of(more)).toList(), places, keepAt, byAll);
        }

        Log without(Predicate<Said> left) {
            return new Log(said.stream().filter(left.negate()).toList(), places, keepAt, byAll);
        }

        Log livingAt(int person, int place) {
            List<Integer> other = new ArrayList<>(places);
            other.set(person, place);
            return new Log(said, other, keepAt, byAll);
        }
    }

    /** A log with its answer and page. */
    record Answered(Log log, ContactLog contacts, Decision<WorkProgramme> decision, PublishedProgramme page) {

        static Answered of(Log log) {
            List<Contact> contacts = new ArrayList<>();
            for (int person = 0; person < PEOPLE; person++) {
                // Everybody spoke of something that nobody has coded, so that who is added to a theme was heard before.
                contacts.add(
                        contact(log, "u" + person, person, 1).tone(Tone.CONCERN).build());
            }
            for (int i = 0; i < log.said().size(); i++) {
                Said said = log.said().get(i);
                contacts.add(contact(log, "s" + i, said.person(), said.month())
                        .themes(said.theme())
                        .tone(said.concern() ? Tone.CONCERN : Tone.PRAISE)
                        .build());
            }
            ContactLog counted = LINKS.countContacts(contacts.stream(), LocalDate.of(2008, 1, 1));
            Decision<WorkProgramme> decision = LINKS.programme(new ProgrammeQuestion(AS_AT, counted, profile(log))
                    .with(SURROUNDINGS)
                    .with(PLAN));
            return new Answered(
                    log,
                    counted,
                    decision,
                    PublishedProgramme.of(decision, counted.analysis(), Suppression.standard()));
        }

        private static Contact.Builder contact(Log log, String id, int person, int month) {
            return Contact.builder(id, LocalDate.of(2009, month, 1 + person % 28))
                    .contributor("person " + person)
                    .place("place-" + log.places().get(person))
                    .kindOfSource("local-communities")
                    .userGroups(person < SELDOM_HEARD ? List.of("seldom") : List.of());
        }

        private static CriteriaProfile profile(Log log) {
            return CriteriaProfile.parse("tight", """
                    name: tight
                    title: Tight
                    from: 2008-04-01
                    reference: A test
                    method: weighted-sum
                    short_list: 2
                    %s
                    criteria:
                      - {id: breadth, title: Breadth, measure: %s, weight: 12, scale: {from: 0, to: 12}, reference: A test}
                    """.formatted(
                            log.keepAt() == 0 ? "" : "keep_at: " + log.keepAt(),
                            log.byAll() ? "contributors" : "contributors-besides-praise"));
        }

        boolean samePageAs(Answered other) {
            return page.equals(other.page)
                    && page.markdown().equals(other.page.markdown())
                    && page.html().equals(other.page.html());
        }

        long limit() {
            return Suppressed.of(decision, contacts.analysis(), Suppression.standard())
                    .suppression()
                    .limit();
        }

        /** Whether the page does not even say that a number is below the limit. */
        boolean withholdsAll() {
            Publishable left = Suppressed.of(decision, contacts.analysis(), Suppression.standard());
            return Stream.concat(left.chosen().stream(), left.notChosen().stream())
                    .allMatch(theme -> theme.voices() instanceof PublishedCount.Withheld);
        }

        List<String> weighed() {
            return Stream.concat(
                            decision.answer().priorities().shortList().stream(),
                            decision.answer().priorities().notChosen().stream())
                    .map(Standing::theme)
                    .sorted()
                    .toList();
        }

        Voices voices(String theme) {
            return contacts.analysis().evidence(theme, YEAR).contributors();
        }

        long concerned(String theme) {
            return contacts.analysis().evidence(theme, YEAR).besidesPraise().least();
        }
    }

    @Provide
    Arbitrary<Log> logs() {
        Arbitrary<Said> said = Combinators.combine(
                        Arbitraries.integers().between(0, PEOPLE - 1),
                        Arbitraries.of(THEMES),
                        Arbitraries.of(2, 5, 10, 11, 12),
                        Arbitraries.of(true, true, true, false))
                .as(Said::new);
        return Combinators.combine(
                        said.list().ofMinSize(8).ofMaxSize(60),
                        Arbitraries.integers().between(0, 2).list().ofSize(PEOPLE),
                        Arbitraries.of(0, 0, 3, 4, 5),
                        Arbitraries.of(true, false))
                .as(Log::new);
    }

    @Property(tries = 20, seed = "20091231", shrinking = ShrinkingMode.OFF)
    void howFewSpokeOfAThemeCannotBeWorkedOut(@ForAll("logs") Log log) {
        Answered answered = Answered.of(log);
        long limit = answered.limit();
        for (String theme : answered.weighed()) {
            long voices = answered.voices(theme).least();
            if (voices > 0 && voices < limit) {
                assertThat(isPossible(
                                withOtherVoices(log, theme).stream(),
                                other -> other.voices(theme).least() != voices
                                        && (answered.withholdsAll()
                                                || other.voices(theme).least() < limit)
                                        && other.samePageAs(answered)))
                        .as(
                                "%s, of which %s spoke:%n%s",
                                theme, voices, answered.page().markdown())
                        .isTrue();
            }
        }
    }

    @Property(tries = 6, seed = "20091231", shrinking = ShrinkingMode.OFF)
    void howFewRaisedConcernCannotBeWorkedOut(@ForAll("logs") Log log) {
        Answered answered = Answered.of(log);
        long limit = answered.limit();
        for (String theme : answered.weighed()) {
            long concerned = answered.concerned(theme);
            long praisedAlone = answered.voices(theme).least() - concerned;
            if ((concerned > 0 && concerned < limit) || (praisedAlone > 0 && praisedAlone < limit)) {
                assertThat(isPossible(
                                Stream.concat(withOtherTones(log, theme), withOtherVoices(log, theme).stream()),
                                other -> other.concerned(theme) != concerned && other.samePageAs(answered)))
                        .as(
                                "%s, of which %s raised concern:%n%s",
                                theme, concerned, answered.page().markdown())
                        .isTrue();
            }
        }
    }

    @Property(tries = 6, seed = "20091231", shrinking = ShrinkingMode.OFF)
    void howFewSpokeInAMonthCannotBeWorkedOut(@ForAll("logs") Log log) {
        Answered answered = Answered.of(log);
        for (String theme : answered.weighed()) {
            for (int month : List.of(2, 5, 10, 11, 12)) {
                long spoke = spokeIn(log, theme, month);
                if (spoke > 0 && spoke < 5) {
                    assertThat(isPossible(
                                    withOtherMonth(log, theme, month).stream(),
                                    other -> spokeIn(other.log(), theme, month) != spoke
                                            && spokeIn(other.log(), theme, month) < 5
                                            && other.samePageAs(answered)))
                            .as(
                                    "%s in month %s, when %s spoke:%n%s",
                                    theme, month, spoke, answered.page().markdown())
                            .isTrue();
                }
            }
        }
    }

    @Property(tries = 6, seed = "20091231", shrinking = ShrinkingMode.OFF)
    void howFewSpokeFromAnAreaCannotBeWorkedOut(@ForAll("logs") Log log, @ForAll("few") int few) {
        // Two areas hold everybody but a few.
        Log uneven = new Log(
                log.said(),
                IntStream.range(0, PEOPLE)
                        .map(person -> person < few ? 2 : person % 2)
                        .boxed()
                        .toList(),
                log.keepAt(),
                log.byAll());
        Answered answered = Answered.of(uneven);
        assertThat(answered.page().markdown()).contains("place-2 (area): fewer than");
        assertThat(isPossible(
                        Stream.of(few, few - 1, PEOPLE - 1)
                                .flatMap(person -> Stream.of(
                                        uneven.livingAt(person, 2),
                                        uneven.livingAt(person, 0),
                                        uneven.livingAt(person, 1))),
                        other -> heardAt(other, 2) != few
                                && heardAt(other, 2) > 0
                                && heardAt(other, 2) < 5
                                && sameButOfOtherAreas(other, answered)))
                .isTrue();
    }

    private static boolean isPossible(Stream<Log> others, Predicate<Answered> alike) {
        return others.map(Answered::of).anyMatch(alike);
    }

    @Provide
    Arbitrary<Integer> few() {
        return Arbitraries.integers().between(1, 4);
    }

    /** Everybody lives somewhere, so that one more here is one fewer there; what is told of here is the same. */
    private static boolean sameButOfOtherAreas(Answered one, Answered other) {
        return withoutAreas(one).equals(withoutAreas(other));
    }

    private static List<String> withoutAreas(Answered one) {
        return one.page()
                .markdown()
                .lines()
                .filter(line -> !line.startsWith("| place-0") && !line.startsWith("| place-1"))
                .toList();
    }

    private static long heardAt(Answered answered, int place) {
        return answered.contacts()
                .analysis()
                .contributorsFrom(Set.of("place-" + place), YEAR)
                .least();
    }

    private static Set<Integer> speakers(Log log, String theme) {
        Set<Integer> speakers = new TreeSet<>();
        log.said().stream().filter(said -> said.theme().equals(theme)).forEach(said -> speakers.add(said.person()));
        return speakers;
    }

    private static Log ofTone(Log log, String theme, int person, boolean concern) {
        return new Log(
                log.said().stream()
                        .map(said -> said.theme().equals(theme) && said.person() == person
                                ? new Said(person, theme, said.month(), concern)
                                : said)
                        .toList(),
                log.places(),
                log.keepAt(),
                log.byAll());
    }

    private static long spokeIn(Log log, String theme, int month) {
        return log.said().stream()
                .filter(said -> said.theme().equals(theme) && said.month() == month)
                .map(Said::person)
                .distinct()
                .count();
    }

    /** One voice more or less about a theme, of all kinds; and with it one of another theme that is withheld too. */
    private static List<Log> withOtherVoices(Log log, String theme) {
        List<Log> others = new ArrayList<>();
        Set<Integer> speakers = speakers(log, theme);
        for (int person : speakers) {
            others.add(log.without(said -> said.theme().equals(theme) && said.person() == person));
        }
        for (int person : List.of(0, 1, 2, 3, 4, 5, 6, 7, 20, 21, 22, 23)) {
            for (boolean concern : List.of(true, false)) {
                for (int month : List.of(2, 12)) {
                    if (!speakers.contains(person)) {
                        others.add(log.with(new Said(person, theme, month, concern)));
                    }
                }
            }
        }
        List<Log> inOtherTones = new ArrayList<>(others);
        for (Log other : others) {
            inOtherTones.add(inOneTone(other, theme, true));
            inOtherTones.add(inOneTone(other, theme, false));
        }
        return withAnotherThemeChanged(inOtherTones, theme);
    }

    /** Another tone of one or two people, and besides of one who spoke of another theme. */
    private static Stream<Log> withOtherTones(Log log, String theme) {
        List<Log> others = new ArrayList<>(oneOtherTone(log, theme).toList());
        List<Log> two =
                others.stream().flatMap(other -> oneOtherTone(other, theme)).toList();
        others.addAll(two);
        Stream<Log> besides = others.stream()
                .flatMap(other -> THEMES.stream()
                        .filter(another -> !another.equals(theme))
                        .flatMap(another -> oneOtherTone(other, another)));
        return Stream.concat(others.stream(), besides).limit(1500);
    }

    private static Stream<Log> oneOtherTone(Log log, String theme) {
        return speakers(log, theme).stream()
                .flatMap(person -> Stream.of(true, false).map(concern -> ofTone(log, theme, person, concern)))
                .filter(other -> !other.equals(log));
    }

    private static Log inOneTone(Log log, String theme, boolean concern) {
        Log other = log;
        for (int person : speakers(log, theme)) {
            other = ofTone(other, theme, person, concern);
        }
        return other;
    }

    private static List<Log> withAnotherThemeChanged(List<Log> logs, String theme) {
        List<Log> others = new ArrayList<>(logs);
        for (Log log : logs.subList(0, Math.min(6, logs.size()))) {
            for (String other : THEMES) {
                Set<Integer> speakers = speakers(log, other);
                if (!other.equals(theme) && !speakers.isEmpty() && speakers.size() < 6) {
                    speakers.forEach(person -> others.add(
                            log.without(said -> said.theme().equals(other) && Objects.equals(said.person(), person))));
                    others.add(log.with(new Said(speakers.contains(0) ? 1 : 0, other, 2, true)));
                }
            }
        }
        return others;
    }

    /** Another person who speaks of the theme anyway, or no longer in that month. */
    private static List<Log> withOtherMonth(Log log, String theme, int month) {
        List<Log> others = new ArrayList<>();
        for (int person : speakers(log, theme)) {
            others.add(log.with(new Said(person, theme, month, true)));
            others.add(log.with(new Said(person, theme, month, false)));
            for (int instead : List.of(2, 5, 10, 11, 12)) {
                others.add(new Log(
                        log.said().stream()
                                .map(said ->
                                        said.theme().equals(theme) && said.person() == person && said.month() == month
                                                ? new Said(person, theme, instead, said.concern())
                                                : said)
                                .toList(),
                        log.places(),
                        log.keepAt(),
                        log.byAll()));
            }
        }
        return others;
    }
}
