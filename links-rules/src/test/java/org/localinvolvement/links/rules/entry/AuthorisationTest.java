package org.localinvolvement.links.rules.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.visit.AuthorisedRepresentative;
import org.localinvolvement.links.rules.entry.Authorisation.Step;

class AuthorisationTest {

    private static final LocalDate LINK = LocalDate.of(2009, 6, 2);
    private static final LocalDate TEMPORARY = LocalDate.of(2008, 6, 2);
    private static final LocalDate HEALTHWATCH = LocalDate.of(2014, 6, 2);
    private static final AuthorisedRepresentative ALL = AuthorisedRepresentative.authorised("R1");

    private static Authorisation asked(LocalDate day, AuthorisedRepresentative representative) {
        return Authorisation.of(day, representative, Truth.YES, Truth.YES, Truth.of(day.equals(TEMPORARY)));
    }

    @Test
    void aLinkTakesEveryStepAndTheProvisionOfEachIsTold() {
        Authorisation authorisation = asked(LINK, ALL);
        assertThat(authorisation.authorised()).isEqualTo(Truth.YES);
        assertThat(authorisation.missing()).isEmpty();
        assertThat(authorisation.steps())
                .extracting(step -> step.step() + " " + step.met() + " " + step.citation())
                .containsExactly(
                        "PROCEDURE YES SI 2008/528 reg 3(1)(a) to (c)",
                        "UNDER_ARRANGEMENTS YES 2007 Act s.225(5)",
                        "CERTIFICATE YES SI 2008/528 reg 3(2)(a)",
                        "CONSIDERED YES SI 2008/528 reg 3(2)(b)",
                        "SATISFIED YES SI 2008/528 reg 3(2)(c)",
                        "ANOTHER_PERSON YES SI 2008/528 reg 3(3)",
                        "WRITTEN_EVIDENCE YES SI 2008/528 reg 3(1)(e)",
                        "PUBLISHED_LIST YES SI 2008/528 reg 3(1)(d)");
    }

    @Test
    void aTemporaryBodyHasNoPublishedProcedureAndNoPublishedList() {
        assertThat(asked(TEMPORARY, ALL).steps())
                .extracting(Step::step)
                .doesNotContain(AuthorisationStep.PROCEDURE, AuthorisationStep.PUBLISHED_LIST)
                .contains(AuthorisationStep.CERTIFICATE, AuthorisationStep.ANOTHER_PERSON);
        assertThat(asked(TEMPORARY, ALL.withNominatedPerson(Truth.YES, Truth.YES, Truth.NO))
                        .authorised())
                .isEqualTo(Truth.NO);
    }

    @Test
    void localHealthwatchAsksForNoOtherPersonThanTheIndividual() {
        Authorisation authorisation = asked(HEALTHWATCH, ALL.withNominatedPerson(Truth.YES, Truth.YES, Truth.NO));
        assertThat(authorisation.authorised()).isEqualTo(Truth.YES);
        assertThat(authorisation.steps()).extracting(Step::step).doesNotContain(AuthorisationStep.ANOTHER_PERSON);
        assertThat(authorisation.steps())
                .allMatch(step -> step.step() == AuthorisationStep.UNDER_ARRANGEMENTS
                        || step.citation().provision().startsWith("SI 2012/3094 reg 42"));
    }

    @Test
    void whatTheLinkOwesBesideDoesNotUndoAnAuthorisation() {
        AuthorisedRepresentative unlisted = ALL.withPapers(Truth.NO, Truth.NO);
        Authorisation authorisation = Authorisation.of(LINK, unlisted, Truth.YES, Truth.NO, Truth.NO);
        assertThat(authorisation.authorised()).isEqualTo(Truth.YES);
        assertThat(authorisation.steps().stream()
                        .filter(step -> step.met() == Truth.NO)
                        .map(Step::step))
                .containsExactly(
                        AuthorisationStep.PROCEDURE,
                        AuthorisationStep.WRITTEN_EVIDENCE,
                        AuthorisationStep.PUBLISHED_LIST)
                .noneMatch(AuthorisationStep::decides);
    }

    @Test
    void aStepThatIsNotKnownIsNamedUnlessAnotherSettlesIt() {
        Authorisation open = asked(LINK, ALL.withCertificate(Truth.UNKNOWN));
        assertThat(open.authorised()).isEqualTo(Truth.UNKNOWN);
        assertThat(open.missing()).isEqualTo(List.of("whether " + AuthorisationStep.CERTIFICATE.words()));
        Authorisation settled =
                asked(LINK, ALL.withCertificate(Truth.UNKNOWN).withNominatedPerson(Truth.YES, Truth.NO, Truth.YES));
        assertThat(settled.authorised()).isEqualTo(Truth.NO);
        assertThat(settled.missing()).isEmpty();
    }

    @Test
    void beforeTheLinksNobodyIsAuthorised() {
        assertThat(asked(LocalDate.of(2008, 3, 31), ALL).authorised()).isEqualTo(Truth.NO);
        assertThat(asked(LocalDate.of(2008, 4, 1), ALL).authorised()).isEqualTo(Truth.YES);
    }

    @ParameterizedTest
    @EnumSource(names = {"CLEARED", "ON_PUBLISHED_LIST", "CARE_NOW"})
    void whatIsNoFactToBeToldOfAVisitorIsRefused(EntryFact fact) {
        assertThatThrownBy(() -> VisitingRepresentative.of(ALL).with(fact, Truth.YES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(fact.name());
    }

    @Test
    void aVisitorAsksWithWhatIsToldOfTheVisit() {
        EntryQuestion question =
                EntryQuestion.of(TEMPORARY, EntryProvider.NHS_TRUST).with(EntryFact.TEMPORARY_BODY, Truth.YES);
        VisitingRepresentative visitor = VisitingRepresentative.of(ALL).with(EntryFact.UNDER_ARRANGEMENTS, Truth.YES);
        Authorisation authorisation = EnterAndView.authorisation(question, visitor, Truth.UNKNOWN);
        assertThat(authorisation.authorised()).isEqualTo(Truth.YES);
        assertThat(authorisation.steps()).extracting(Step::step).doesNotContain(AuthorisationStep.PROCEDURE);
    }
}
