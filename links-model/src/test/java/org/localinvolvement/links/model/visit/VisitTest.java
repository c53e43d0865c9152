package org.localinvolvement.links.model.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.work.Activity;

class VisitTest {

    private static final LocalDate DAY = LocalDate.of(2009, 6, 2);
    private static final VisitPurpose PURPOSE =
            new VisitPurpose("how meals are served", Set.of(Activity.OBTAIN_VIEWS, Activity.MONITOR), "W3");

    @Test
    void aRepresentativeIsAKeyAndSixFacts() {
        AuthorisedRepresentative one = AuthorisedRepresentative.authorised("ar-7")
                .withCertificate(Truth.NO)
                .withNominatedPerson(Truth.YES, Truth.YES, Truth.NO)
                .withPapers(Truth.YES, Truth.UNKNOWN);

        assertThat(one)
                .isEqualTo(new AuthorisedRepresentative(
                        "ar-7", Truth.NO, Truth.YES, Truth.YES, Truth.NO, Truth.YES, Truth.UNKNOWN));
        assertThat(AuthorisedRepresentative.unknown("ar-8").satisfied()).isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A Name", "someone@example.org", " ", "a\tb"})
    void aNameOrAnAddressIsNoKey(String id) {
        assertThatThrownBy(() -> AuthorisedRepresentative.unknown(id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("id")
                .hasMessageNotContaining("example.org");
    }

    @Test
    void aPurposeServesAnActivityOrNone() {
        assertThat(PURPOSE.activities()).containsExactly(Activity.MONITOR, Activity.OBTAIN_VIEWS);
        assertThat(PURPOSE.servesAnActivity()).isTrue();
        assertThat(new VisitPurpose("a story for the press", Set.of(), null).servesAnActivity())
                .isFalse();
        assertThatThrownBy(() -> new VisitPurpose("", Set.of(), null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aVisitIsAnnouncedOnItsDayAtTheLatestOrNotAtAll() {
        assertThat(plan(Set.of("Ward 4"), Set.of("ar-7"), DAY).announced()).isEqualTo(DAY);
        assertThat(plan(Set.of("Ward 4"), Set.of("ar-7"), null).announced()).isNull();
        assertThatThrownBy(() -> plan(Set.of("Ward 4"), Set.of("ar-7"), DAY.plusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("announced");
    }

    @Test
    void aVisitHasAPartAndARepresentative() {
        assertThatThrownBy(() -> plan(Set.of(), Set.of("ar-7"), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("parts");
        assertThatThrownBy(() -> plan(Set.of("Ward 4"), Set.of(), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("representatives");
    }

    @Test
    void whatWasViewedIsAmongWhatWasAskedFor() {
        PlannedVisit planned = plan(Set.of("Ward 4", "Kitchen"), Set.of("ar-7"), null);
        MadeVisit made = new MadeVisit(planned, DAY.plusDays(1), Set.of("Kitchen"), null);

        assertThat(made.viewedNothing()).isFalse();
        assertThat(new MadeVisit(planned, DAY, Set.of(), null).viewedNothing()).isTrue();
        assertThatThrownBy(() -> new MadeVisit(planned, DAY, Set.of("Ward 5"), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Ward 5");
    }

    @Test
    void aVisitThatWasMadeIsTheVisitThatWasPlanned() {
        PlannedVisit planned = plan(Set.of("Ward 4"), Set.of("ar-7"), null);
        Visit made = new MadeVisit(planned, DAY.plusDays(1), Set.of("Ward 4"), "R1");

        assertThat(made.id()).isEqualTo(planned.id());
        assertThat(made.premises()).isEqualTo(planned.premises());
        assertThat(made.purpose()).isEqualTo(PURPOSE);
        assertThat(made.representatives()).containsExactly("ar-7");
        assertThat(made.day()).isEqualTo(DAY.plusDays(1));
    }

    private static PlannedVisit plan(Set<String> parts, Set<String> representatives, @Nullable LocalDate announced) {
        return new PlannedVisit(
                "V1", new Identifier("crm", "17"), parts, DAY, representatives, PURPOSE, announced, null);
    }
}
