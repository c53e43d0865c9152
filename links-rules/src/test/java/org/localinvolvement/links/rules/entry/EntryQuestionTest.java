package org.localinvolvement.links.rules.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.ContractorKind;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.organisation.Identity;
import org.localinvolvement.links.model.organisation.IndependentProvider;
import org.localinvolvement.links.model.organisation.LocalAuthority;
import org.localinvolvement.links.model.organisation.NhsTrust;
import org.localinvolvement.links.model.organisation.PrimaryCareContractor;
import org.localinvolvement.links.model.organisation.ProviderContract;
import org.localinvolvement.links.model.organisation.Region;
import org.localinvolvement.links.model.organisation.Tier;
import org.localinvolvement.links.model.organisation.TrustKind;
import org.localinvolvement.links.model.place.PartKind;
import org.localinvolvement.links.model.place.Premises;
import org.localinvolvement.links.model.place.PremisesPart;
import org.localinvolvement.links.model.time.Period;
import org.localinvolvement.links.model.time.Timeline;
import org.localinvolvement.links.model.visit.AuthorisedRepresentative;
import org.localinvolvement.links.rules.entry.EntryAnswer.ContractBasis;
import org.localinvolvement.links.rules.entry.EntryAnswer.Entry;
import org.localinvolvement.links.rules.entry.EntryAnswer.Outcome;

class EntryQuestionTest {

    private static final EnterAndView ENTER_AND_VIEW = new EnterAndView();
    private static final LocalDate DAY = LocalDate.of(2009, 6, 2);
    private static final Identity IDENTITY = Identity.of(Identifier.links("somebody"), "Somebody");
    private static final PremisesPart WARD = new PremisesPart("Ward 4", PartKind.SERVICE_AREA);
    private static final Premises PREMISES = Premises.of(new Identifier("crm", "17"), "The hospital", WARD);

    @AfterAll
    static void close() {
        ENTER_AND_VIEW.close();
    }

    private static EntryProvider role(Body body) {
        return EntryProvider.of(body, DAY);
    }

    @Test
    void aTrustOfWhichItIsNotHeldWhetherItIsAFoundationTrustIsBoundAllTheSame() {
        EntryProvider role = role(NhsTrust.of(IDENTITY, TrustKind.ACUTE));
        assertThat(role).isEqualTo(EntryProvider.NHS_TRUST);
        for (Regime regime : Regime.values()) {
            assertThat(role.isServicesProvider(regime))
                    .isEqualTo(EntryProvider.FOUNDATION_TRUST.isServicesProvider(regime))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCouncilButADistrictIsALocalAuthorityHere(Tier tier) {
        assertThat(role(LocalAuthority.of(IDENTITY, tier, Region.EAST_MIDLANDS)))
                .isEqualTo(tier == Tier.DISTRICT ? EntryProvider.DISTRICT_COUNCIL : EntryProvider.LOCAL_AUTHORITY);
    }

    @ParameterizedTest
    @CsvSource({
        "GENERAL_PRACTICE, PRIMARY_MEDICAL",
        "DENTAL, PRIMARY_DENTAL",
        "OPHTHALMIC, PRIMARY_OPHTHALMIC",
        "PHARMACEUTICAL, PHARMACEUTICAL",
        "LOCAL_PHARMACEUTICAL, LOCAL_PHARMACEUTICAL"
    })
    void aContractorOfPrimaryCareIsAskedAsWhatItProvides(ContractorKind kind, EntryProvider role) {
        assertThat(role(new PrimaryCareContractor(IDENTITY, kind, Timeline.unknown())))
                .isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource({"YES, ALLOWS", "NO, DOES_NOT_ALLOW", "UNKNOWN, NOT_KNOWN"})
    void theContractOfAnIndependentProviderIsABasisOfItsOwn(Truth allows, ContractBasis basis) {
        ProviderContract contract =
                new ProviderContract(Identifier.links("council"), new Period(LocalDate.of(2009, 1, 1), DAY), allows);
        Body home = new IndependentProvider(IDENTITY, List.of(contract));
        assertThat(entry(DAY, home).contract()).isEqualTo(basis);
        assertThat(entry(DAY, home).outcome()).isEqualTo(Outcome.NO_DUTY);
        assertThat(entry(DAY.plusDays(1), home).contract()).isEqualTo(ContractBasis.NOT_KNOWN);
    }

    private static Entry entry(LocalDate day, Body body) {
        return ENTER_AND_VIEW
                .decide(EntryQuestion.of(day, body, PREMISES)
                        .with(PartSought.of(WARD))
                        .with(VisitingRepresentative.of(AuthorisedRepresentative.authorised("R1"))))
                .answer()
                .entries()
                .get(0);
    }

    @Test
    void whoOwnsAndControlsIsTakenFromThePremises() {
        Body trust = NhsTrust.of(IDENTITY, TrustKind.ACUTE);
        EntryQuestion own =
                EntryQuestion.of(DAY, trust, PREMISES.withOwner(trust.id()).withController(trust.id()));
        assertThat(own.facts().told())
                .containsEntry(EntryFact.OWNS, Truth.YES)
                .containsEntry(EntryFact.CONTROLS, Truth.YES)
                .containsEntry(EntryFact.ANOTHER_CONTROLS, Truth.NO);
        EntryQuestion let =
                EntryQuestion.of(DAY, trust, PREMISES.withOwner(trust.id()).withController(Identifier.links("other")));
        assertThat(let.facts().told())
                .containsEntry(EntryFact.CONTROLS, Truth.NO)
                .containsEntry(EntryFact.ANOTHER_CONTROLS, Truth.UNKNOWN);
    }

    @Test
    void everyPartAndEveryRepresentativeHasItsOwnAnswer() {
        EntryQuestion question = SomeVisit.changed("", "2009-06-02")
                .with(PartSought.of(new PremisesPart("Nurses' home", PartKind.STAFF_RESIDENCE)))
                .with(VisitingRepresentative.of(AuthorisedRepresentative.authorised("R2"))
                        .with(EntryFact.UNDER_ARRANGEMENTS, Truth.NO));
        List<Entry> entries = ENTER_AND_VIEW.decide(question).answer().entries();
        assertThat(entries)
                .extracting(entry -> entry.part() + ", " + entry.representative() + ": " + entry.outcome())
                .containsExactly(
                        "Ward 4, R1: DUTY_APPLIES",
                        "Ward 4, R2: NO_DUTY",
                        "Nurses' home, R1: NO_DUTY",
                        "Nurses' home, R2: NO_DUTY");
        assertThat(ENTER_AND_VIEW.decide(question).outcome()).isEqualTo(Truth.NO);
    }

    @Test
    void whoWasNeverGivenWrittenEvidenceCannotGiveAny() {
        EntryQuestion question = EntryQuestion.of(DAY, EntryProvider.NHS_TRUST)
                .with(PartSought.of(WARD))
                .with(VisitingRepresentative.of(
                        AuthorisedRepresentative.authorised("R1").withPapers(Truth.NO, Truth.YES)));
        assertThat(ENTER_AND_VIEW.decide(question).answer().entries().get(0).grounds())
                .extracting(EntryAnswer.Ground::ruleId)
                .containsExactly("E07");
    }

    @Test
    void aFactThatIsToldWhereItDoesNotBelongIsRefused() {
        assertThatThrownBy(() -> ENTER_AND_VIEW.decide(
                        SomeVisit.changed("", "2009-06-02").with(EntryFact.CARE_NOW, Truth.YES)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CARE_NOW");
        assertThatThrownBy(() -> PartSought.of(WARD).with(EntryFact.OWNS, Truth.YES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("OWNS");
    }

    @ParameterizedTest
    @CsvSource({"2008-03-31", "2009-01-01", "2014-06-02"})
    void aTemporaryBodyOutsideItsDaysIsRefused(String day) {
        assertThatThrownBy(() -> ENTER_AND_VIEW.decide(SomeVisit.changed("TEMPORARY_BODY=YES", day)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from 1 April to 31 December 2008");
    }

    @Test
    void aRuleThatDoesNotExistIsRefusedAndTheNearestIsNamed() {
        assertThatThrownBy(() -> ENTER_AND_VIEW.explain(SomeVisit.changed("", "2009-06-02"), "E99"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("There is no rule \"E99\"");
    }

    @Test
    void everyKindOfTestIsFoundByItsTitle() {
        assertThat(Arrays.stream(TestKind.values()).map(kind -> TestKind.get(kind.title())))
                .containsExactly(TestKind.values());
        assertThat(TestKind.get("")).isEqualTo(TestKind.NONE);
        assertThatThrownBy(() -> TestKind.get("facts"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Did you mean \"fact\"?");
    }
}
