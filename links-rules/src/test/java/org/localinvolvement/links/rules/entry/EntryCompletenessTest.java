package org.localinvolvement.links.rules.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.place.PartKind;
import org.localinvolvement.links.model.place.PremisesPart;
import org.localinvolvement.links.model.visit.AuthorisedRepresentative;
import org.localinvolvement.links.rules.entry.EntryAnswer.Entry;
import org.localinvolvement.links.rules.entry.EntryAnswer.Outcome;

/** Holds the answers for combinations of the coded conditions against a table by hand, completion by completion. */
class EntryCompletenessTest {

    private static final EnterAndView ENTER_AND_VIEW = new EnterAndView();
    private static final String LINKS = "2009-06-02";
    private static final String HEALTHWATCH = "2014-06-02";
    private static final List<EntryFact> DECIDING = List.of(
            EntryFact.OWNS,
            EntryFact.CONTROLS,
            EntryFact.ANOTHER_CONTROLS,
            EntryFact.CARE_HOME,
            EntryFact.CARE_NOW,
            EntryFact.OBSERVES_EXCLUDED,
            EntryFact.PURPOSE_EXCLUDED,
            EntryFact.COMPROMISES_CARE,
            EntryFact.COMPROMISES_PRIVACY,
            EntryFact.UNDER_ARRANGEMENTS,
            EntryFact.CLEARED,
            EntryFact.GIVES_EVIDENCE,
            EntryFact.PROVIDER_OBJECTS,
            EntryFact.COMPROMISED_ON_SITE);

    @AfterAll
    static void close() {
        ENTER_AND_VIEW.close();
    }

    /** A combination. */
    private record Combination(LocalDate asAt, EntryProvider provider, PartKind kind, Map<EntryFact, Truth> facts) {

        Entry answer() {
            return ENTER_AND_VIEW
                    .decide(SomeVisit.of(asAt, provider, kind, facts))
                    .answer()
                    .entries()
                    .get(0);
        }

        List<EntryFact> unknown() {
            return DECIDING.stream()
                    .filter(fact -> facts.get(fact) == Truth.UNKNOWN)
                    .toList();
        }

        Combination with(EntryFact fact, Truth truth) {
            Map<EntryFact, Truth> changed = new LinkedHashMap<>(facts);
            changed.put(fact, truth);
            return new Combination(asAt, provider, kind, changed);
        }

        List<Set<String>> byHandInEachCompletion() {
            List<EntryFact> unknown = unknown();
            List<Set<String>> grounds = new ArrayList<>();
            for (int completion = 0; completion < 1 << unknown.size(); completion++) {
                Map<EntryFact, Truth> complete = new LinkedHashMap<>(facts);
                for (int i = 0; i < unknown.size(); i++) {
                    complete.put(unknown.get(i), Truth.of((completion >> i & 1) == 1));
                }
                grounds.add(byHand(complete));
            }
            return grounds;
        }

        /** The table of the duty in plain Java: the numbers of the rows that remove it. */
        private Set<String> byHand(Map<EntryFact, Truth> complete) {
            boolean healthwatch = asAt.getYear() > 2013;
            Set<String> rows = new TreeSet<>();
            Set<EntryProvider> unbound = healthwatch
                    ? Set.of(
                            EntryProvider.PRIMARY_CARE_TRUST,
                            EntryProvider.DISTRICT_COUNCIL,
                            EntryProvider.INDEPENDENT_PROVIDER,
                            EntryProvider.STRATEGIC_HEALTH_AUTHORITY,
                            EntryProvider.OTHER_BODY)
                    : Set.of(
                            EntryProvider.LOCAL_PHARMACEUTICAL,
                            EntryProvider.PREMISES_OF_PRIMARY_MEDICAL,
                            EntryProvider.PREMISES_OF_PRIMARY_DENTAL,
                            EntryProvider.DISTRICT_COUNCIL,
                            EntryProvider.INDEPENDENT_PROVIDER,
                            EntryProvider.STRATEGIC_HEALTH_AUTHORITY,
                            EntryProvider.OTHER_BODY);
            Consumer<String> row = number -> rows.add((healthwatch ? "H" : "E") + number);
            boolean owns = complete.get(EntryFact.OWNS) == Truth.YES;
            boolean controls = complete.get(EntryFact.CONTROLS) == Truth.YES;
            boolean careHome = complete.get(EntryFact.CARE_HOME) == Truth.YES;
            boolean arranged = complete.get(EntryFact.UNDER_ARRANGEMENTS) == Truth.YES;
            boolean cleared = complete.get(EntryFact.CLEARED) == Truth.YES;
            if (asAt.isBefore(LocalDate.of(2008, 4, 1))) {
                row.accept("01");
            }
            if (unbound.contains(provider)) {
                row.accept("02");
            }
            if (provider == EntryProvider.INDEPENDENT_PROVIDER) {
                row.accept("23");
            }
            if (healthwatch ? !controls : !controls && !owns) {
                row.accept("03");
            }
            if (!healthwatch && owns && !controls && complete.get(EntryFact.ANOTHER_CONTROLS) == Truth.YES) {
                row.accept("04");
            }
            if (!arranged || !cleared) {
                row.accept("05");
            }
            if (arranged && !cleared) {
                row.accept("06");
            }
            switch (kind) {
                case NON_COMMUNAL -> {
                    if (careHome) {
                        row.accept("08");
                    }
                }
                case STAFF_RESIDENCE -> row.accept("09");
                case OWN_HOME_TENANCY -> row.accept(careHome ? "08" : "10");
                case COMMUNAL, SERVICE_AREA -> {}
            }
            when(complete, EntryFact.GIVES_EVIDENCE, Truth.NO, "07", row);
            when(complete, EntryFact.OBSERVES_EXCLUDED, Truth.YES, "11", row);
            when(complete, EntryFact.PURPOSE_EXCLUDED, Truth.YES, "12", row);
            when(complete, EntryFact.CARE_NOW, Truth.NO, "14", row);
            when(complete, EntryFact.COMPROMISES_CARE, Truth.YES, "15", row);
            when(complete, EntryFact.COMPROMISES_PRIVACY, Truth.YES, "16", row);
            when(complete, EntryFact.PROVIDER_OBJECTS, Truth.YES, "17", row);
            when(complete, EntryFact.COMPROMISED_ON_SITE, Truth.YES, "18", row);
            return rows;
        }

        private static void when(
                Map<EntryFact, Truth> facts, EntryFact fact, Truth truth, String number, Consumer<String> row) {
            if (facts.get(fact) == truth) {
                row.accept(number);
            }
        }
    }

    private static void check(Combination combination) {
        List<Set<String>> completions = combination.byHandInEachCompletion();
        Entry entry = combination.answer();
        Set<String> every = new TreeSet<>(completions.get(0));
        Set<String> some = new TreeSet<>();
        completions.forEach(rows -> {
            every.retainAll(rows);
            some.addAll(rows);
        });
        long refusable = completions.stream().filter(rows -> !rows.isEmpty()).count();
        boolean healthwatch = combination.asAt().getYear() > 2013;
        if (refusable == 0) {
            assertSettled(combination, entry, Outcome.DUTY_APPLIES, Set.of(healthwatch ? "H26" : "E26"));
        } else if (refusable == completions.size()) {
            assertSettled(combination, entry, Outcome.NO_DUTY, every.isEmpty() ? some : every);
        } else {
            some.removeAll(every);
            assertSettled(combination, entry, Outcome.CANNOT_SAY, some);
        }
        assertThat(entry.missing())
                .as(combination.toString())
                .containsExactlyInAnyOrderElementsOf(
                        entry.outcome() == Outcome.CANNOT_SAY ? thatMatter(combination, completions) : List.of());
    }

    private static void assertSettled(Combination combination, Entry entry, Outcome outcome, Set<String> grounds) {
        assertThat(entry.outcome()).as(combination.toString()).isEqualTo(outcome);
        Set<String> told = new TreeSet<>();
        entry.grounds().forEach(ground -> told.add(ground.ruleId()));
        assertThat(told).as(combination.toString()).isEqualTo(grounds);
    }

    /** The facts of which the other value changes the outcome in some completion. */
    private static List<String> thatMatter(Combination combination, List<Set<String>> completions) {
        List<EntryFact> unknown = combination.unknown();
        List<String> matter = new ArrayList<>();
        for (int i = 0; i < unknown.size(); i++) {
            for (int completion = 0; completion < completions.size(); completion++) {
                if (completions.get(completion).isEmpty()
                        != completions.get(completion ^ 1 << i).isEmpty()) {
                    matter.add(
                            unknown.get(i) == EntryFact.CLEARED
                                    ? "whether " + AuthorisationStep.CERTIFICATE.words()
                                    : unknown.get(i).words());
                    break;
                }
            }
        }
        return matter;
    }

    private static Combination inOrder(String asAt, PartKind kind) {
        return new Combination(LocalDate.parse(asAt), EntryProvider.NHS_TRUST, kind, SomeVisit.facts());
    }

    @ParameterizedTest
    @ValueSource(strings = {LINKS, HEALTHWATCH})
    void everyValueOfEveryTwoConditionsWithEachKindOfPartHasOneOutcome(String asAt) {
        for (PartKind kind : PartKind.values()) {
            for (EntryFact one : DECIDING) {
                for (EntryFact other : DECIDING) {
                    if (one.compareTo(other) < 0) {
                        for (Truth truth : Truth.values()) {
                            for (Truth second : Truth.values()) {
                                check(inOrder(asAt, kind).with(one, truth).with(other, second));
                            }
                        }
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {LINKS, HEALTHWATCH})
    void everyValueOfEverythingAboutThePremisesHasOneOutcome(String asAt) {
        for (Truth owns : Truth.values()) {
            for (Truth controls : Truth.values()) {
                for (Truth another : Truth.values()) {
                    for (Truth careNow : Truth.values()) {
                        check(inOrder(asAt, PartKind.SERVICE_AREA)
                                .with(EntryFact.OWNS, owns)
                                .with(EntryFact.CONTROLS, controls)
                                .with(EntryFact.ANOTHER_CONTROLS, another)
                                .with(EntryFact.CARE_NOW, careNow));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2008-03-31", LINKS, HEALTHWATCH})
    void everyProviderWithAnyFactsHasOneOutcome(String asAt) {
        Random random = new Random(5);
        for (int i = 0; i < 700; i++) {
            check(any(asAt, random));
        }
    }

    private static Combination any(String asAt, Random random) {
        EntryProvider[] providers = EntryProvider.values();
        PartKind[] kinds = PartKind.values();
        Combination any = new Combination(
                LocalDate.parse(asAt),
                random.nextInt(3) == 0 ? providers[random.nextInt(providers.length)] : EntryProvider.LOCAL_AUTHORITY,
                kinds[random.nextInt(kinds.length)],
                SomeVisit.facts());
        for (EntryFact fact : DECIDING) {
            int chance = random.nextInt(10);
            if (chance < 4) {
                any = any.with(fact, chance < 3 ? Truth.UNKNOWN : Truth.of(random.nextBoolean()));
            }
        }
        return any;
    }

    @ParameterizedTest
    @ValueSource(strings = {LINKS, HEALTHWATCH})
    void oneMoreFactNeverUnsettlesAnAnswer(String asAt) {
        Random random = new Random(7);
        int settled = 0;
        for (int i = 0; i < 700; i++) {
            Combination combination = any(asAt, random);
            Entry before = combination.answer();
            if (before.outcome() != Outcome.CANNOT_SAY) {
                for (EntryFact fact : combination.unknown()) {
                    settled++;
                    for (Truth truth : List.of(Truth.YES, Truth.NO)) {
                        assertThat(combination.with(fact, truth).answer().outcome())
                                .as(combination + " with " + fact)
                                .isEqualTo(before.outcome());
                    }
                }
            }
        }
        assertThat(settled).isGreaterThan(100);
    }

    @Test
    void aQuestionOfWhichNothingIsKnownNamesEverythingThatMatters() {
        EntryQuestion question = EntryQuestion.of(LocalDate.parse(LINKS), EntryProvider.NHS_TRUST)
                .with(PartSought.of(new PremisesPart("Bedroom 1", PartKind.NON_COMMUNAL)))
                .with(VisitingRepresentative.of(AuthorisedRepresentative.unknown("R1")));
        Entry entry = ENTER_AND_VIEW.decide(question).answer().entries().get(0);
        assertThat(entry.outcome()).isEqualTo(Outcome.CANNOT_SAY);
        List<String> expected = new ArrayList<>(DECIDING.stream()
                .filter(fact -> fact != EntryFact.CLEARED && fact != EntryFact.COMPROMISED_ON_SITE)
                .map(EntryFact::words)
                .toList());
        Arrays.stream(AuthorisationStep.values())
                .filter(step -> step.decides() && step != AuthorisationStep.UNDER_ARRANGEMENTS)
                .forEach(step -> expected.add("whether " + step.words()));
        assertThat(entry.missing()).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Every combination of known values; those of unknown ones follow from it, because each is checked over its completions. */
    @Test
    @Tag("long")
    void everyCombinationOfKnownConditionsHasOneOutcome() {
        for (String asAt : List.of(LINKS, HEALTHWATCH)) {
            for (PartKind kind : PartKind.values()) {
                for (int combination = 0; combination < 1 << DECIDING.size(); combination++) {
                    Map<EntryFact, Truth> facts = SomeVisit.facts();
                    for (int i = 0; i < DECIDING.size(); i++) {
                        facts.put(DECIDING.get(i), Truth.of((combination >> i & 1) == 1));
                    }
                    check(new Combination(LocalDate.parse(asAt), EntryProvider.LOCAL_AUTHORITY, kind, facts));
                }
            }
        }
    }

    @Test
    @Tag("long")
    void manyCombinationsWithUnknownConditionsHaveOneOutcome() {
        Random random = new Random(11);
        for (int i = 0; i < 100_000; i++) {
            check(any(i % 2 == 0 ? LINKS : HEALTHWATCH, random));
        }
    }
}
