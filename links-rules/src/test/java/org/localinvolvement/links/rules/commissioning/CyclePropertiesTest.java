package org.localinvolvement.links.rules.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.localinvolvement.links.model.commissioning.CommissionerKind;
import org.localinvolvement.links.model.commissioning.CommissioningCalendar;
import org.localinvolvement.links.model.commissioning.CommissioningCalendar.Opening;
import org.localinvolvement.links.model.commissioning.CommissioningPhase;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.model.time.Period;

class CyclePropertiesTest {

    private static final CommissioningCycle CYCLE = new CommissioningCycle();
    private static final Identifier TRUST = Identifier.parse("ods:5N7");
    private static final Identifier COUNCIL = Identifier.parse("links:derby-unitary");
    private static final LocalDate FIRST = LocalDate.of(2009, 4, 1);

    @AfterContainer
    static void close() {
        CYCLE.close();
    }

    /** Which window it is, whatever the day. */
    private record Named(String commissioner, CommissioningPhase phase, LocalDate opens) {}

    @Provide
    Arbitrary<List<Opening>> openings() {
        Arbitrary<Opening> one = Combinators.combine(
                        Arbitraries.of(CommissioningPhase.class),
                        Arbitraries.integers().between(-30, 360),
                        Arbitraries.integers().between(0, 60).injectNull(0.1))
                .as((phase, first, length) -> new Opening(
                        "gp",
                        phase,
                        new Period(
                                FIRST.plusDays(first),
                                length == null ? null : FIRST.plusDays(first).plusDays(length))));
        return one.list().ofMinSize(1).ofMaxSize(12).map(CyclePropertiesTest::apart);
    }

    /** A calendar has each phase open once on a day. */
    private static List<Opening> apart(List<Opening> all) {
        List<Opening> apart = new ArrayList<>();
        for (Opening one : all) {
            if (apart.stream()
                    .noneMatch(other ->
                            other.phase() == one.phase() && other.period().overlaps(one.period()))) {
                apart.add(one);
            }
        }
        return apart;
    }

    private static CycleQuestion question(LocalDate day, List<Opening> trust, List<Opening> council, boolean turned) {
        List<PublishedCalendar> calendars = new ArrayList<>(List.of(
                new PublishedCalendar(
                        CommissionerKind.PRIMARY_CARE_TRUST, "A test", false, new CommissioningCalendar(TRUST, trust)),
                new PublishedCalendar(
                        CommissionerKind.COUNCIL, "A test", true, new CommissioningCalendar(COUNCIL, council))));
        if (turned) {
            Collections.reverse(calendars);
        }
        return CycleQuestion.of(day, "gp", new HostCommissioning(calendars, List.of()), Register.standard())
                .with(turned ? COUNCIL : TRUST, turned ? CommissionerKind.COUNCIL : CommissionerKind.PRIMARY_CARE_TRUST)
                .with(
                        turned ? TRUST : COUNCIL,
                        turned ? CommissionerKind.PRIMARY_CARE_TRUST : CommissionerKind.COUNCIL);
    }

    @Property(tries = 12)
    void aWindowThatClosedStaysClosedAndItsLastDayNeverChanges(
            @ForAll("openings") List<Opening> trust, @ForAll("openings") List<Opening> council) {
        Set<Named> closed = new HashSet<>();
        Map<Named, String> lastDays = new HashMap<>();
        for (LocalDate day = FIRST; day.isBefore(FIRST.plusYears(1)); day = day.plusDays(13)) {
            for (CommissionerPosition position :
                    CYCLE.decide(question(day, trust, council, false)).answer().commissioners()) {
                for (PhaseWindow window : position.open()) {
                    assertThat(closed).doesNotContain(named(window));
                }
                for (PhaseWindow window : position.ahead()) {
                    assertThat(closed).doesNotContain(named(window));
                }
                position.closed().forEach(window -> closed.add(named(window)));
                for (List<PhaseWindow> windows : List.of(position.open(), position.ahead(), position.closed())) {
                    for (PhaseWindow window : windows) {
                        String last = String.valueOf(window.closes());
                        assertThat(lastDays.merge(named(window), last, (one, other) -> one))
                                .isEqualTo(last);
                    }
                }
                assertThat(position.inPhase() == Truth.YES)
                        .isEqualTo(!position.open().isEmpty());
            }
        }
    }

    private static Named named(PhaseWindow window) {
        LocalDate opens = window.opens();
        return new Named(window.commissioner(), window.phase(), opens == null ? LocalDate.MIN : opens);
    }

    @Property(tries = 20)
    void theOrderOfCalendarsAndOpeningsChangesNothing(
            @ForAll("openings") List<Opening> trust, @ForAll("openings") List<Opening> council, @ForAll Random random) {
        LocalDate day = FIRST.plusDays(random.nextInt(365));
        Decision<CyclePosition> decision = CYCLE.decide(question(day, trust, council, false));
        List<Opening> shuffled = new ArrayList<>(trust);
        Collections.shuffle(shuffled, random);
        assertThat(CYCLE.decide(question(day, shuffled, council, true))).isEqualTo(decision);
    }
}
