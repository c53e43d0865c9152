package org.localinvolvement.links.model.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.time.DatedSet;
import org.localinvolvement.links.model.time.Period;
import org.localinvolvement.links.model.time.Timeline;

class BodiesTest {

    private static final Identifier ID = Identifier.links("subject");
    private static final Identity IDENTITY = Identity.of(ID, "Subject");
    private static final LocalDate LINKS_BEGIN = LocalDate.of(2008, 4, 1);
    private static final LocalDate LINKS_END = LocalDate.of(2013, 3, 31);

    private static void refused(ThrowingCallable making, String message) {
        assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(message);
    }

    private static LocalInvolvementNetwork link(LocalDate from, LocalDate until, LocalDate started) {
        return new LocalInvolvementNetwork(
                IDENTITY.existing(new Period(from, until)),
                Timeline.unknown(),
                started,
                Timeline.unknown(),
                new TreeSet<>());
    }

    private static LocalInvolvementNetwork link(LocalDate from, LocalDate until) {
        return new LocalInvolvementNetwork(
                IDENTITY.existing(new Period(from, until)),
                Timeline.unknown(),
                null,
                Timeline.unknown(),
                new TreeSet<>());
    }

    @Nested
    class A_council {

        @ParameterizedTest
        @EnumSource(mode = Mode.EXCLUDE, names = "DISTRICT")
        void that_is_no_district_has_social_services_and_makes_arrangements_for_a_link(Tier tier) {
            assertThat(tier.hasSocialServices()).isTrue();
            assertThat(tier.makesArrangements()).isTrue();
        }

        @Test
        void that_is_a_district_has_no_social_services_and_no_link_of_its_own() {
            assertThat(Tier.DISTRICT.hasSocialServices()).isFalse();
            assertThat(Tier.DISTRICT.makesArrangements()).isFalse();
            LocalAuthority district = LocalAuthority.of(IDENTITY, Tier.DISTRICT, Region.EAST_MIDLANDS);
            refused(
                    () -> HostContract.between(
                            new HostOrganisation(IDENTITY), district, link(LINKS_BEGIN, LINKS_END), Period.always()),
                    "A district has no LINk of its own (2007 Act s.229(1))");
        }

        @ParameterizedTest
        @EnumSource(
                names = {
                    "DIRECTOR_OF_ADULT_SOCIAL_SERVICES",
                    "DIRECTOR_OF_CHILDRENS_SERVICES",
                    "PORTFOLIO_HOLDER_ADULT_SOCIAL_CARE"
                })
        void that_is_a_district_has_no_office_of_social_services(OfficeRole role) {
            refused(() -> council(Tier.DISTRICT, role), "A district has no social services functions");
            assertThatCode(() -> council(Tier.COUNTY, role)).doesNotThrowAnyException();
            assertThatCode(() -> council(Tier.DISTRICT, OfficeRole.LEADER)).doesNotThrowAnyException();
        }

        private LocalAuthority council(Tier tier, OfficeRole role) {
            return new LocalAuthority(
                    IDENTITY,
                    tier,
                    Region.EAST_MIDLANDS,
                    Timeline.unknown(),
                    Timeline.unknown(),
                    List.of(new Office(role, Timeline.always("Head"), Timeline.unknown())),
                    List.of());
        }

        @Test
        void has_a_county_above_it_only_as_a_district() {
            Timeline<Identifier> county = Timeline.always(Identifier.links("county"));
            assertThatCode(() -> new LocalAuthority(
                            IDENTITY, Tier.DISTRICT, Region.LONDON, county, Timeline.unknown(), List.of(), List.of()))
                    .doesNotThrowAnyException();
            refused(
                    () -> new LocalAuthority(
                            IDENTITY, Tier.UNITARY, Region.LONDON, county, Timeline.unknown(), List.of(), List.of()),
                    "Only a district has a county above it");
        }

        @Test
        void has_one_office_of_a_role() {
            Office leader = new Office(OfficeRole.LEADER, Timeline.always("Leader"), Timeline.unknown());
            refused(
                    () -> new LocalAuthority(
                            IDENTITY,
                            Tier.COUNTY,
                            Region.LONDON,
                            Timeline.unknown(),
                            Timeline.unknown(),
                            List.of(leader, leader),
                            List.of()),
                    "A body has one office of a role");
            refused(
                    () -> new Office(OfficeRole.LEADER, Timeline.unknown(), Timeline.unknown()),
                    "An office has a title or a joint appointment");
        }

        @Test
        void provides_at_its_own_tier_what_the_other_does_not() {
            assertThat(Tier.COUNTY.provides(ServiceTier.COUNTY_OR_UNITARY)).isTrue();
            assertThat(Tier.COUNTY.provides(ServiceTier.DISTRICT_OR_UNITARY)).isFalse();
            assertThat(Tier.DISTRICT.provides(ServiceTier.DISTRICT_OR_UNITARY)).isTrue();
            assertThat(Tier.DISTRICT.provides(ServiceTier.COUNTY_OR_UNITARY)).isFalse();
            assertThat(Tier.DISTRICT.provides(ServiceTier.ALL)).isTrue();
            assertThat(Tier.LONDON_BOROUGH.provides(ServiceTier.COUNTY_OR_UNITARY))
                    .isTrue();
            assertThat(Tier.LONDON_BOROUGH.provides(ServiceTier.DISTRICT_OR_UNITARY))
                    .isTrue();
        }
    }

    @Nested
    class A_link {

        @Test
        void exists_from_april_2008_to_march_2013() {
            assertThatCode(() -> link(LINKS_BEGIN, LINKS_END)).doesNotThrowAnyException();
            refused(
                    () -> link(LINKS_BEGIN.minusDays(1), LINKS_END),
                    "LINks existed from 1 April 2008 to 31 March 2013");
            refused(() -> link(LINKS_BEGIN, LINKS_END.plusDays(1)), "LINks existed from 1 April 2008 to 31 March 2013");
        }

        @Test
        void starts_while_it_exists() {
            assertThatCode(() -> link(LINKS_BEGIN, LINKS_END, LINKS_END)).doesNotThrowAnyException();
            refused(() -> link(LINKS_BEGIN, LocalDate.of(2008, 9, 1), LocalDate.of(2008, 9, 2)), "while it exists");
        }

        @Test
        void has_started_by_the_end_of_2008_at_the_latest_and_before_that_on_the_day_it_tells() {
            LocalInvolvementNetwork untold = link(LINKS_BEGIN, LINKS_END);
            assertThat(untold.startedBy(LocalDate.of(2008, 12, 31))).isEqualTo(Truth.UNKNOWN);
            assertThat(untold.startedBy(LocalDate.of(2009, 1, 1))).isEqualTo(Truth.YES);
            assertThat(untold.startedBy(LINKS_BEGIN.minusDays(1))).isEqualTo(Truth.NO);
            LocalInvolvementNetwork told = untold.startedOn(LocalDate.of(2008, 9, 1), Timeline.unknown());
            assertThat(told.startedBy(LocalDate.of(2008, 8, 31))).isEqualTo(Truth.NO);
            assertThat(told.startedBy(LocalDate.of(2008, 9, 1))).isEqualTo(Truth.YES);
        }

        @Test
        void is_preceded_by_temporary_arrangements_between_april_and_december_2008() {
            LocalDate last = LocalDate.of(2008, 12, 31);
            assertThatCode(() -> temporary(LINKS_BEGIN, last)).doesNotThrowAnyException();
            refused(() -> temporary(LINKS_BEGIN.minusDays(1), last), "between 1 April and 31 December 2008");
            refused(() -> temporary(LINKS_BEGIN, last.plusDays(1)), "between 1 April and 31 December 2008");
        }

        private TemporaryArrangements temporary(LocalDate from, LocalDate until) {
            return new TemporaryArrangements(IDENTITY.existing(new Period(from, until)), Identifier.links("council"));
        }

        @Test
        void is_followed_by_local_healthwatch_from_april_2013() {
            assertThatCode(() -> new LocalHealthwatch(
                            IDENTITY.existing(Period.startingOn(LINKS_END.plusDays(1))),
                            Timeline.unknown(),
                            DatedSet.none()))
                    .doesNotThrowAnyException();
            refused(
                    () -> new LocalHealthwatch(
                            IDENTITY.existing(Period.startingOn(LINKS_END)), Timeline.unknown(), DatedSet.none()),
                    "Local Healthwatch began on 1 April 2013");
        }
    }

    @Nested
    class A_host {

        private final Period contract = new Period(LocalDate.of(2009, 1, 1), LINKS_END);
        private final Period temporary = new Period(LINKS_BEGIN, LocalDate.of(2008, 12, 31));

        @Test
        void is_a_host_organisation_or_an_independent_or_voluntary_provider() {
            assertThat(HostContract.refusal(new HostOrganisation(IDENTITY), contract))
                    .isEmpty();
            assertThat(HostContract.refusal(new IndependentProvider(IDENTITY, List.of()), contract))
                    .isEmpty();
            assertThat(HostContract.refusal(new VoluntaryProvider(IDENTITY, List.of()), contract))
                    .isEmpty();
        }

        @Test
        void is_never_an_nhs_body() {
            assertThat(HostContract.refusal(NhsTrust.of(IDENTITY, TrustKind.ACUTE), contract))
                    .contains(
                            "links:subject is an NHS trust, and a host is never an NHS body or a council, the temporary"
                                    + " arrangements of 2008 apart (2007 Act s.222(3))");
            assertThat(HostContract.refusal(PrimaryCareTrust.of(IDENTITY), temporary))
                    .isPresent();
            assertThat(HostContract.refusal(new StrategicHealthAuthority(IDENTITY, Region.LONDON), contract))
                    .isPresent();
        }

        @Test
        void is_a_council_only_while_temporary_arrangements_stand() {
            LocalAuthority council = LocalAuthority.of(IDENTITY, Tier.UNITARY, Region.LONDON);
            assertThat(HostContract.refusal(council, contract)).isPresent();
            assertThat(HostContract.refusal(council, temporary)).isEmpty();
            assertThat(HostContract.refusal(council, new Period(LINKS_BEGIN, LocalDate.of(2009, 1, 1))))
                    .isPresent();
        }

        @Test
        void is_never_the_link_itself() {
            assertThat(HostContract.refusal(link(LINKS_BEGIN, LINKS_END), contract))
                    .contains(
                            "links:subject is a Local Involvement Network, and a LINk is never a host (2007 Act s.222(4))");
        }

        @Test
        void is_contracted_by_a_council_that_makes_arrangements() {
            LocalAuthority council =
                    LocalAuthority.of(Identity.of(Identifier.links("council"), "Council"), Tier.UNITARY, Region.LONDON);
            assertThat(HostContract.between(
                            new HostOrganisation(IDENTITY), council, link(LINKS_BEGIN, LINKS_END), contract))
                    .isEqualTo(new HostContract(ID, Identifier.links("council"), ID, contract));
        }
    }

    @Nested
    class A_foundation_trust {

        private final LocalDate first = LocalDate.of(2004, 1, 1);

        private NhsTrust trust(Timeline<FoundationStatus> status, Set<GovernorKind> governors) {
            return new NhsTrust(
                    IDENTITY,
                    TrustKind.MENTAL_HEALTH,
                    Timeline.unknown(),
                    status,
                    governors.isEmpty() ? null : new CouncilOfGovernors(governors),
                    Set.of());
        }

        @Test
        void holds_its_status_from_2004_at_the_earliest() {
            assertThatCode(() -> trust(Timeline.in(Period.startingOn(first), FoundationStatus.HELD), Set.of()))
                    .doesNotThrowAnyException();
            refused(
                    () -> trust(Timeline.in(Period.startingOn(first.minusDays(1)), FoundationStatus.HELD), Set.of()),
                    "There were no Foundation Trusts before 2004");
            refused(
                    () -> trust(Timeline.always(FoundationStatus.HELD), Set.of()),
                    "There were no Foundation Trusts before 2004");
        }

        @Test
        void is_unknown_on_a_day_without_a_status_and_none_before_2004() {
            NhsTrust trust = trust(Timeline.in(Period.startingOn(first), FoundationStatus.HELD), Set.of());
            assertThat(trust.isFoundationTrust(first)).isEqualTo(Truth.YES);
            assertThat(trust.isFoundationTrust(first.minusDays(1))).isEqualTo(Truth.NO);
            assertThat(trust(Timeline.unknown(), Set.of()).isFoundationTrust(first))
                    .isEqualTo(Truth.UNKNOWN);
            assertThat(trust(Timeline.always(FoundationStatus.NOT_HELD), Set.of())
                            .isFoundationTrust(first))
                    .isEqualTo(Truth.NO);
        }

        @Test
        void alone_has_governors() {
            assertThatCode(() -> trust(
                            Timeline.in(Period.startingOn(first), FoundationStatus.HELD), Set.of(GovernorKind.STAFF)))
                    .doesNotThrowAnyException();
            refused(
                    () -> trust(Timeline.unknown(), Set.of(GovernorKind.STAFF)),
                    "Only a Foundation Trust has a Council of Governors");
            refused(() -> new CouncilOfGovernors(Set.of()), "Governors come from somewhere");
        }

        @Test
        void is_a_kind_of_its_own_only_on_the_days_of_its_status() {
            NhsTrust trust = trust(Timeline.in(Period.startingOn(first), FoundationStatus.HELD), Set.of());
            assertThat(BodyKind.FOUNDATION_TRUST.includes(trust, first)).isEqualTo(Truth.YES);
            assertThat(BodyKind.FOUNDATION_TRUST.includes(trust, first.minusDays(1)))
                    .isEqualTo(Truth.NO);
            assertThat(BodyKind.FOUNDATION_TRUST.includes(trust(Timeline.unknown(), Set.of()), first))
                    .isEqualTo(Truth.UNKNOWN);
            assertThat(BodyKind.FOUNDATION_TRUST.includes(PrimaryCareTrust.of(IDENTITY), first))
                    .isEqualTo(Truth.NO);
        }
    }

    @Nested
    class A_committee {

        @Test
        void scrutinises_something() {
            refused(
                    () -> new OverviewAndScrutinyCommittee(IDENTITY, Timeline.unknown(), Set.of()),
                    "A committee scrutinises health, social care or both");
            assertThatCode(() -> new OverviewAndScrutinyCommittee(
                            IDENTITY, Timeline.unknown(), Set.of(ScrutinisedCare.HEALTH_CARE)))
                    .doesNotThrowAnyException();
        }

        @Test
        void that_is_joint_has_two_councils_or_more() {
            refused(() -> joint(Identifier.links("a")), "A joint committee has two councils or more");
            assertThatCode(() -> joint(Identifier.links("a"), Identifier.links("b")))
                    .doesNotThrowAnyException();
        }

        private JointOverviewAndScrutinyCommittee joint(Identifier... councils) {
            return new JointOverviewAndScrutinyCommittee(
                    IDENTITY, new TreeSet<>(List.of(councils)), Set.of(ScrutinisedCare.HEALTH_CARE));
        }
    }

    @Nested
    class The_closed_lists_of_the_guides {

        @Test
        void are_as_long_as_the_guides_say() {
            assertThat(StrategicHealthAuthority.Task.values()).hasSize(5);
            assertThat(ProfessionalExecutiveCommittee.AreaOfInfluence.values()).hasSize(4);
            assertThat(NiceGuidance.values()).hasSize(3);
            assertThat(GovernorKind.values()).hasSize(3);
            assertThat(Region.values()).hasSize(9);
        }
    }

    @Test
    void a_regulator_has_a_remit() {
        refused(() -> new Regulator(IDENTITY, List.of()), "A regulator has a remit");
        Regulator regulator = new Regulator(
                IDENTITY,
                List.of(new Remit(RegulatedActivity.HEALTH_CARE, Period.endingOn(LINKS_BEGIN), "a provision")));
        assertThat(regulator.regulates(RegulatedActivity.HEALTH_CARE, LINKS_BEGIN))
                .isTrue();
        assertThat(regulator.regulates(RegulatedActivity.HEALTH_CARE, LINKS_BEGIN.plusDays(1)))
                .isFalse();
        assertThat(regulator.regulates(RegulatedActivity.ADULT_SOCIAL_CARE, LINKS_BEGIN))
                .isFalse();
    }
}
