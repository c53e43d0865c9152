package org.localinvolvement.links.model.commissioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.commissioning.CommissioningCalendar.Opening;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.time.Period;

class CommissioningCalendarTest {

    private static final Identifier TRUST = Identifier.ods("5N7");
    private static final Identifier COUNCIL = Identifier.gss("E06000015");
    private static final LocalDate APRIL = LocalDate.of(2009, 4, 1);
    private static final Opening NEEDS =
            new Opening("day-care", CommissioningPhase.ASSESS_NEEDS, new Period(APRIL, LocalDate.of(2009, 6, 30)));
    private static final Opening VIEWS =
            new Opening("day-care", CommissioningPhase.SEEK_VIEWS, Period.startingOn(LocalDate.of(2009, 6, 30)));

    @Test
    void councilAndTrustCanBeInDifferentPhasesOnOneDay() {
        CommissioningCalendar trust = new CommissioningCalendar(TRUST, List.of(NEEDS));
        CommissioningCalendar council = new CommissioningCalendar(COUNCIL, List.of(VIEWS));
        LocalDate june = LocalDate.of(2009, 6, 30);

        assertThat(trust.phases("day-care", june)).containsExactly(CommissioningPhase.ASSESS_NEEDS);
        assertThat(council.phases("day-care", june)).containsExactly(CommissioningPhase.SEEK_VIEWS);
    }

    @Test
    void oneCommissionerCanBeInSeveralPhasesOnOneDay() {
        CommissioningCalendar calendar = new CommissioningCalendar(TRUST, List.of(VIEWS, NEEDS));

        assertThat(calendar.phases("day-care", LocalDate.of(2009, 6, 30)))
                .containsExactly(CommissioningPhase.ASSESS_NEEDS, CommissioningPhase.SEEK_VIEWS);
        assertThat(calendar.phases("day-care", LocalDate.of(2009, 7, 1)))
                .containsExactly(CommissioningPhase.SEEK_VIEWS);
        assertThat(calendar.phases("day-care", APRIL.minusDays(1))).isEmpty();
        assertThat(calendar.phases("home-care", APRIL)).isEmpty();
    }

    @Test
    void anOpenPhaseSaysWhenItCloses() {
        CommissioningCalendar calendar = new CommissioningCalendar(TRUST, List.of(NEEDS));

        assertThat(calendar.opening("day-care", CommissioningPhase.ASSESS_NEEDS, APRIL))
                .contains(NEEDS);
        assertThat(calendar.opening("day-care", CommissioningPhase.ASSESS_NEEDS, LocalDate.of(2009, 7, 1)))
                .isEmpty();
    }

    @Test
    void onePhaseIsNotOpenTwiceOnADay() {
        Opening next =
                new Opening("day-care", CommissioningPhase.ASSESS_NEEDS, Period.startingOn(LocalDate.of(2009, 7, 1)));
        Opening early =
                new Opening("day-care", CommissioningPhase.ASSESS_NEEDS, Period.startingOn(LocalDate.of(2009, 6, 30)));

        assertThat(new CommissioningCalendar(TRUST, List.of(next, NEEDS)).openings())
                .containsExactly(NEEDS, next);
        assertThatThrownBy(() -> new CommissioningCalendar(TRUST, List.of(early, NEEDS)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("twice");
    }
}
