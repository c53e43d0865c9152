package org.localinvolvement.links.rules.commissioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.commissioning.CommissionerKind;
import org.localinvolvement.links.model.commissioning.CommissioningPhase;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.organisation.Identifier;

class CommissioningFileTest {

    private static final LocalDate DAY = LocalDate.of(2009, 3, 12);

    @Test
    void calendarsAndWhatIsAgreedOfThemesAreReadInAnOrderOfTheirOwn() {
        HostCommissioning held = CommissioningFile.parse("c.yaml", """
                theme_phases:
                  - {theme: waiting, phases: [plan-capacity], agreed: 2009-03-12, reference: Minute 6}
                  - {theme: food, services: [gp], phases: [seek-views], agreed: 2009-03-12, reference: Minute 6}
                calendars:
                  - commissioner: ods:5N7
                    kind: primary-care-trust
                    reference: Page 4
                    openings:
                      - {service: gp, phase: assess-needs, from: 2009-05-01}
                  - commissioner: links:derby-unitary
                    kind: council
                    reference: Page 5
                    complete: yes
                    openings:
                      - {service: home-care, phase: seek-views, to: 2009-05-01}
                """);
        assertThat(held.calendars())
                .extracting(PublishedCalendar::kind, PublishedCalendar::complete)
                .containsExactly(
                        tuple(CommissionerKind.COUNCIL, true), tuple(CommissionerKind.PRIMARY_CARE_TRUST, false));
        assertThat(held.calendarOf(Identifier.parse("ods:5N7"))).isPresent();
        assertThat(held.themePhases()).extracting(ThemePhases::theme).containsExactly("food", "waiting");
        assertThat(ThemePhases.of(held.themePhases(), "waiting", "home-care", DAY))
                .containsExactly(CommissioningPhase.PLAN_CAPACITY);
        assertThat(ThemePhases.of(held.themePhases(), "food", "home-care", DAY)).isEmpty();
    }

    @Test
    void anAgreementAppliesFromItsDayAndALaterOneTakesItsPlace() {
        HostCommissioning held = CommissioningFile.parse("c.yaml", """
                theme_phases:
                  - {theme: waiting, phases: [plan-capacity], agreed: 2009-03-12, reference: Minute 6}
                  - {theme: waiting, phases: [seek-views, assess-needs], agreed: 2009-09-01, reference: Minute 9}
                """);
        assertThat(ThemePhases.of(held.themePhases(), "waiting", "gp", DAY.minusDays(1)))
                .isEmpty();
        assertThat(ThemePhases.of(held.themePhases(), "waiting", "gp", LocalDate.of(2009, 8, 31)))
                .containsExactly(CommissioningPhase.PLAN_CAPACITY);
        assertThat(ThemePhases.of(held.themePhases(), "waiting", "gp", LocalDate.of(2009, 9, 1)))
                .containsExactly(CommissioningPhase.ASSESS_NEEDS, CommissioningPhase.SEEK_VIEWS);
    }

    @Test
    void everyFaultIsToldAtOnceWithItsLine() {
        UnusableInputException refused =
                catchThrowableOfType(UnusableInputException.class, () -> CommissioningFile.parse("c.yaml", """
                        calendars:
                          - commissioner: nonsense
                            kind: joint
                            openings:
                              - {service: gp, phase: assess-needs, from: 2009-05-01, to: 2009-06-30}
                              - {service: gp, phase: assess-needs, from: 2009-06-30}
                              - {service: gp, phase: seek-views}
                          - commissioner: ods:5N7
                            kind: primary-care-trust
                            reference: Page 4
                            openings: [{service: gp, phase: seek-views, from: 2009-05-01, to: 2009-04-30}]
                          - commissioner: ods:5N7
                            kind: primary-care-trust
                            reference: Page 5
                            openings: [{service: gp, phase: seek-views, from: 2009-05-01}]
                        theme_phases:
                          - {theme: waiting, agreed: 2009-03-12, reference: Minute 6}
                        themes: none
                        """));
        assertThat(refused.problems())
                .extracting(Problem::line)
                .containsExactlyInAnyOrder(2L, 2L, 3L, 6L, 7L, 11L, 12L, 17L, 18L);
    }

    @Test
    void aCommissionerHasOneCalendar() {
        HostCommissioning held = CommissioningFile.parse("c.yaml", """
                calendars:
                  - commissioner: ods:5N7
                    kind: primary-care-trust
                    reference: Page 4
                    openings: [{service: gp, phase: seek-views, from: 2009-05-01}]
                """);
        PublishedCalendar one = held.calendars().get(0);
        assertThatThrownBy(() -> new HostCommissioning(List.of(one, one), List.of()))
                .hasMessageContaining("put all of its openings into one");
    }
}
