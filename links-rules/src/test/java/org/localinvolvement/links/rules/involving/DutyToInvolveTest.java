package org.localinvolvement.links.rules.involving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.commissioning.InvolvementSubject;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.BodyKind;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.register.Register;

class DutyToInvolveTest {

    private static final DutyToInvolve DUTY = new DutyToInvolve();
    private static final LocalDate AS_AT = LocalDate.of(2009, 5, 31);
    private static final Identifier DERBY_TRUST = Identifier.parse("ods:5N7");

    @AfterAll
    static void close() {
        DUTY.close();
    }

    private static InvolvementExercise planned(String id, LocalDate first, @Nullable List<InvolvementStep> steps) {
        return new InvolvementExercise(
                id,
                "Plan of " + id,
                InvolvementSubject.PLANNING,
                first,
                first.plusDays(20),
                Truth.UNKNOWN,
                Truth.UNKNOWN,
                Truth.YES,
                Truth.YES,
                steps);
    }

    private static List<InvolvementStep> withUsers(LocalDate day) {
        return List.of(new InvolvementStep(
                day,
                EnumSet.of(PersonsInvolved.USERS, PersonsInvolved.REPRESENTATIVES_OF_LOCAL_PERSONS),
                WayOfInvolving.CONSULTED));
    }

    private static InvolvementExercise met(String id, LocalDate first) {
        return planned(id, first, withUsers(first));
    }

    private static Decision<InvolvementChecked> ask(
            Identifier body, @Nullable BodyKind kind, List<InvolvementExercise> exercises) {
        return DUTY.decide(new InvolvementQuestion(
                AS_AT, Register.standard(), new InvolvementRecord(body, kind, Truth.YES, null, exercises)));
    }

    private static DutyInForce law(Decision<InvolvementChecked> decision) {
        return decision.answer().exercises().get(0).law();
    }

    @Test
    void theRegisterTellsTheKindOfABody() {
        Decision<InvolvementChecked> trust = ask(DERBY_TRUST, null, List.of(met("A", LocalDate.of(2009, 4, 1))));
        assertThat(law(trust)).isEqualTo(DutyInForce.SECTION_242);
        assertThat(trust.answer().kind()).isEqualTo("Primary Care Trust");
        Decision<InvolvementChecked> district =
                ask(Identifier.links("amber-valley-district"), null, List.of(met("A", LocalDate.of(2009, 4, 1))));
        assertThat(law(district)).isEqualTo(DutyInForce.SECTION_3A);
        assertThat(district.outcome()).isEqualTo(Truth.YES);
    }

    @Test
    void aKindThatTheRegisterContradictsIsNotLookedAtAndThatIsSaid() {
        Decision<InvolvementChecked> decision =
                ask(DERBY_TRUST, BodyKind.LOCAL_AUTHORITY, List.of(met("A", LocalDate.of(2009, 4, 1))));
        assertThat(law(decision)).isEqualTo(DutyInForce.SECTION_242);
        assertThat(decision.answer().notUsed())
                .containsExactly("The kind that was told of ods:5N7: the register holds it as Primary Care Trust");
        assertThat(ask(DERBY_TRUST, BodyKind.PRIMARY_CARE_ORGANISATION, List.of())
                        .answer()
                        .notUsed())
                .isEmpty();
    }

    @Test
    void ofACouncilThatWasReplacedNothingCanBeSaidAfterItsEnd() {
        Decision<InvolvementChecked> decision =
                ask(Identifier.links("bedfordshire-county"), null, List.of(met("A", LocalDate.of(2009, 4, 1))));
        assertThat(law(decision)).isEqualTo(DutyInForce.NOT_KNOWN);
        assertThat(decision.outcome()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void overAllNotMetGoesBeforeCannotSayAndThatBeforeMet() {
        InvolvementExercise met = met("A", LocalDate.of(2009, 4, 1));
        InvolvementExercise open = planned("B", LocalDate.of(2009, 4, 2), null);
        InvolvementExercise notMet = planned("C", LocalDate.of(2009, 4, 3), List.of());
        assertThat(ask(DERBY_TRUST, null, List.of(met, open, notMet)).outcome()).isEqualTo(Truth.NO);
        Decision<InvolvementChecked> decision = ask(DERBY_TRUST, null, List.of(met, open));
        assertThat(decision.outcome()).isEqualTo(Truth.UNKNOWN);
        assertThat(decision.missing())
                .containsExactly("whether users or their representatives were involved, and how (exercise B)");
        assertThat(ask(DERBY_TRUST, null, List.of(met)).outcome()).isEqualTo(Truth.YES);
    }

    @Test
    void whatComesAfterTheDayOfTheQuestionIsNotLookedAtAndThatIsSaid() {
        InvolvementExercise later = met("later", LocalDate.of(2009, 6, 1));
        InvolvementExercise running =
                planned("running", LocalDate.of(2009, 5, 20), withUsers(LocalDate.of(2009, 6, 2)));
        Decision<InvolvementChecked> decision = ask(DERBY_TRUST, null, List.of(later, running));
        assertThat(decision.answer().exercises()).hasSize(1);
        assertThat(decision.answer().notUsed())
                .containsExactlyInAnyOrder(
                        "Exercise later: it begins after the day of the question",
                        "Steps of exercise running after the day of the question: 1");
    }

    @Test
    void theOrderOfTheRecordAndTheLocaleChangeNothing() {
        List<InvolvementExercise> exercises = new ArrayList<>(List.of(
                met("A", LocalDate.of(2009, 4, 1)),
                planned("B", LocalDate.of(2009, 4, 1), null),
                planned("C", LocalDate.of(2008, 10, 1), List.of())));
        String one = ask(DERBY_TRUST, null, exercises).toString();
        Collections.reverse(exercises);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(ask(DERBY_TRUST, null, exercises)).hasToString(one);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aRecordThatContradictsItselfIsRefusedWithTheRemedy() {
        LocalDate day = LocalDate.of(2009, 4, 1);
        assertThatThrownBy(() -> planned("A", day, withUsers(day.minusDays(1))))
                .hasMessageContaining("correct one of the days");
        assertThatThrownBy(() -> InvolvementRecord.of(DERBY_TRUST).withExercises(List.of(met("A", day), met("A", day))))
                .hasMessageContaining("an id of its own");
        assertThatThrownBy(() -> new InvolvementStep(day, Set.of(), WayOfInvolving.INFORMED))
                .hasMessageContaining("leave the step out");
    }
}
