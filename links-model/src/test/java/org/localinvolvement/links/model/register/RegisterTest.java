package org.localinvolvement.links.model.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.BodyKind;
import org.localinvolvement.links.model.organisation.ClinicalCommissioningGroup;
import org.localinvolvement.links.model.organisation.FoundationStatus;
import org.localinvolvement.links.model.organisation.HostOrganisation;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.organisation.Identity;
import org.localinvolvement.links.model.organisation.LocalAuthority;
import org.localinvolvement.links.model.organisation.LocalInvolvementNetwork;
import org.localinvolvement.links.model.organisation.NameType;
import org.localinvolvement.links.model.organisation.NhsTrust;
import org.localinvolvement.links.model.organisation.OverviewAndScrutinyCommittee;
import org.localinvolvement.links.model.organisation.PrimaryCareTrust;
import org.localinvolvement.links.model.organisation.Region;
import org.localinvolvement.links.model.organisation.RegulatedActivity;
import org.localinvolvement.links.model.organisation.ScrutinisedCare;
import org.localinvolvement.links.model.organisation.TemporaryArrangements;
import org.localinvolvement.links.model.organisation.Tier;
import org.localinvolvement.links.model.organisation.TrustKind;
import org.localinvolvement.links.model.service.Sector;
import org.localinvolvement.links.model.time.Dated;
import org.localinvolvement.links.model.time.DatedSet;
import org.localinvolvement.links.model.time.Period;
import org.localinvolvement.links.model.time.Timeline;

class RegisterTest {

    private static final LocalDate DAY = LocalDate.of(2009, 5, 1);
    private static final Identifier DERBY = Identifier.links("derby-unitary");
    private static final Identifier DERBY_CODE = Identifier.gss("E06000015");
    private static final Identifier DERBY_LINK = Identifier.links("link-derby");
    private static final Register STANDARD = Register.standard();

    private static HostOrganisation host(String id, Period period) {
        return new HostOrganisation(Identity.of(Identifier.links(id), id).existing(period));
    }

    private static HostOrganisation coded(String id, Period period) {
        return new HostOrganisation(Identity.of(Identifier.links(id), id).coded(new Identifier("crm", "1"), period));
    }

    private static Register of(Body... bodies) {
        return Register.of(List.of(bodies), Coverage.nothing());
    }

    @Nested
    class Made_of_bodies {

        @Test
        void it_refuses_two_with_one_id() {
            assertThatThrownBy(() -> of(host("a", Period.always()), host("a", Period.always())))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Two bodies have the id links:a");
        }

        @Test
        void it_refuses_two_that_answer_to_one_code_on_a_day() {
            assertThatThrownBy(() -> of(coded("a", Period.endingOn(DAY)), coded("b", Period.startingOn(DAY))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "the code crm:1 is also the code of links:b 1 May 2009 to 1 May 2009, which stands later and has"
                                    + " it; give both entries one id if they are one body");
            assertThat(of(coded("a", Period.endingOn(DAY)), coded("b", Period.startingOn(DAY.plusDays(1))))
                            .bearersOf(new Identifier("crm", "1")))
                    .extracting(bearer -> bearer.value().id().value())
                    .containsExactly("a", "b");
        }

        @Test
        void it_refuses_a_successor_that_does_not_outlive_the_body() {
            HostOrganisation ended = new HostOrganisation(Identity.of(Identifier.links("a"), "a")
                    .existing(Period.endingOn(DAY))
                    .succeededBy(Identifier.links("b")));
            assertThatThrownBy(() -> of(ended, host("b", Period.endingOn(DAY))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("links:b cannot follow links:a");
            assertThat(of(ended, host("b", Period.endingOn(DAY.plusDays(1)))).allSuccessors(Identifier.links("a")))
                    .containsExactly(Identifier.links("b"));
        }

        @Test
        void it_refuses_a_circle_of_successors() {
            HostOrganisation a =
                    new HostOrganisation(Identity.of(Identifier.links("a"), "a").succeededBy(Identifier.links("b")));
            HostOrganisation b =
                    new HostOrganisation(Identity.of(Identifier.links("b"), "b").succeededBy(Identifier.links("a")));
            assertThatThrownBy(() -> of(a, b)).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void it_refuses_a_body_that_is_taken_for_one_of_another_kind() {
            LocalAuthority district = new LocalAuthority(
                    Identity.of(Identifier.links("d"), "D"),
                    Tier.DISTRICT,
                    Region.LONDON,
                    Timeline.always(Identifier.links("h")),
                    Timeline.unknown(),
                    List.of(),
                    List.of());
            assertThatThrownBy(() -> of(district, host("h", Period.always())))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "links:d takes links:h for a local authority, and it is a host organisation; name another body");
            assertThat(of(district).conflicts()).isEmpty();
        }

        @Test
        void it_refuses_a_host_that_may_not_be_one() {
            NhsTrust trust = NhsTrust.of(Identity.of(Identifier.ods("RTG"), "Derby Hospitals"), TrustKind.ACUTE);
            assertThatThrownBy(() -> of(supportedBy(trust.id()), trust))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("a host is never an NHS body or a council");
            assertThat(of(supportedBy(Identifier.links("h")), host("h", Period.always()))
                            .conflicts())
                    .isEmpty();
        }
    }

    private static LocalInvolvementNetwork supportedBy(Identifier host) {
        LocalInvolvementNetwork shipped =
                (LocalInvolvementNetwork) STANDARD.entry(DERBY_LINK).orElseThrow();
        return shipped.startedOn(LocalDate.of(2008, 9, 1), Timeline.always(host));
    }

    @Nested
    class Combined {

        @Test
        void an_entry_of_the_other_register_replaces_its_namesake_as_a_whole() {
            HostOrganisation host = host("h", Period.always());
            Register ours = STANDARD.combinedWith(of(supportedBy(host.id()), host));
            RegisterAsAt register = ours.asAt(LocalDate.of(2008, 9, 1));
            assertThat(register.linksCovering(DERBY_CODE).isWhole()).isTrue();
            assertThat(register.hostOf(DERBY_LINK).only()).contains(host);
            assertThat(STANDARD.asAt(DAY).hostOf(DERBY_LINK).isNotHeld()).isTrue();
            assertThat(ours.conflicts()).isEmpty();
        }

        @Test
        void until_a_link_started_temporary_arrangements_stood_in_its_place() {
            Register ours = STANDARD.combinedWith(of(supportedBy(Identifier.links("h"))));
            Answer<LocalInvolvementNetwork> before =
                    ours.asAt(LocalDate.of(2008, 8, 31)).linksCovering(DERBY_CODE);
            assertThat(before.isNone()).isTrue();
            assertThat(before.remarks()).singleElement().asString().contains("temporary arrangements of 2008");
            assertThat(ours.asAt(DAY).hostOf(DERBY_LINK).missing())
                    .containsExactly("The host links:h of links:link-derby is not held");
        }

        @Test
        void temporary_arrangements_that_a_host_told_of_stand_to_their_last_day() {
            TemporaryArrangements arrangements = new TemporaryArrangements(
                    Identity.of(Identifier.links("temporary-derby"), NameType.DESCRIPTION, "Temporary arrangements")
                            .existing(new Period(LocalDate.of(2008, 4, 1), LocalDate.of(2008, 8, 31))),
                    DERBY);
            Register ours = STANDARD.combinedWith(of(arrangements));
            assertThat(ours.asAt(LocalDate.of(2008, 8, 31))
                            .temporaryArrangementsFor(DERBY_CODE)
                            .only())
                    .contains(arrangements);
            assertThat(ours.asAt(LocalDate.of(2008, 9, 1))
                            .temporaryArrangementsFor(DERBY_CODE)
                            .isNotHeld())
                    .isTrue();
            assertThat(ours.asAt(LocalDate.of(2009, 1, 1))
                            .temporaryArrangementsFor(DERBY_CODE)
                            .isNone())
                    .isTrue();
        }

        @Test
        void a_code_that_two_claim_goes_to_the_later_and_is_told() {
            LocalAuthority mine = LocalAuthority.of(
                    Identity.of(new Identifier("crm", "derby"), "Derby").coded(DERBY_CODE, Period.startingOn(DAY)),
                    Tier.UNITARY,
                    Region.EAST_MIDLANDS);
            Register both = STANDARD.combinedWith(of(mine));
            assertThat(both.find(DERBY_CODE, DAY).only()).contains(mine);
            assertThat(both.find(DERBY_CODE, DAY.minusDays(1))
                            .only()
                            .orElseThrow()
                            .id())
                    .isEqualTo(DERBY);
            assertThat(both.conflicts()).singleElement().satisfies(conflict -> {
                assertThat(conflict.body()).isEqualTo(DERBY);
                assertThat(conflict.other()).isEqualTo(mine.id());
                assertThat(conflict.reason()).contains("give both entries one id if they are one body");
            });
        }

        @Test
        void a_host_that_may_not_be_one_is_never_answered() {
            NhsTrust trust = NhsTrust.of(Identity.of(Identifier.ods("RTG"), "Derby Hospitals"), TrustKind.ACUTE);
            Register both = STANDARD.combinedWith(of(supportedBy(trust.id()))).combinedWith(of(trust));
            assertThat(both.conflicts()).hasSize(1);
            Answer<Body> host = both.asAt(DAY).hostOf(DERBY_LINK);
            assertThat(host.isNotHeld()).isTrue();
            assertThat(host.missing()).singleElement().asString().contains("2007 Act s.222(3)");
        }

        @Test
        void a_body_that_takes_another_for_a_council_is_told_and_its_area_not_held() {
            OverviewAndScrutinyCommittee committee = new OverviewAndScrutinyCommittee(
                    Identity.of(Identifier.links("osc-x"), "X"),
                    Timeline.always(Identifier.ods("5N7")),
                    Set.of(ScrutinisedCare.HEALTH_CARE));
            Register both = of(committee).combinedWith(STANDARD);
            assertThat(both.conflicts()).singleElement().satisfies(conflict -> {
                assertThat(conflict.kind()).isEqualTo(Conflict.Kind.REFERENCE);
                assertThat(conflict.body()).isEqualTo(committee.id());
            });
            assertThat(both.asAt(DAY).areasOf(committee.id()).missing())
                    .containsExactly("Which council is meant by ods:5N7, a Primary Care Trust, is not held");
        }

        @Test
        void both_cover_what_each_covers() {
            Register trusts = Register.of(
                    List.of(), Coverage.of(BodyKind.NHS_TRUST, Period.startingOn(LocalDate.of(2009, 4, 1))));
            Register both = STANDARD.combinedWith(trusts);
            assertThat(both.asAt(DAY).ofKind(BodyKind.NHS_TRUST).isWhole()).isTrue();
            assertThat(both.asAt(LocalDate.of(2009, 3, 31))
                            .ofKind(BodyKind.NHS_TRUST)
                            .isWhole())
                    .isFalse();
            assertThat(both.asAt(DAY).ofKind(BodyKind.LOCAL_AUTHORITY).isWhole())
                    .isTrue();
        }
    }

    @Nested
    class Asked_for_one_body {

        @Test
        void get_names_the_codes_that_come_near() {
            assertThatThrownBy(() -> STANDARD.get(Identifier.gss("E06000O15"), DAY))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("As at 1 May 2009: No body with the code or id gss:E06000O15 is held; did you mean"
                            + " gss:E06000015?");
        }

        @Test
        void get_names_who_followed_a_body_that_has_ended() {
            assertThatThrownBy(() -> STANDARD.get(Identifier.ods("5P3"), LocalDate.of(2010, 4, 1)))
                    .hasMessage(
                            "As at 1 April 2010: ods:5P3 is the code of East and North Hertfordshire (ods:5P3) to 31 March"
                                    + " 2010 alone; it was followed by Hertfordshire (ods:5QV)");
        }

        @Test
        void a_body_is_found_by_its_id_on_the_days_on_which_it_exists() {
            assertThat(STANDARD.get(DERBY, DAY).nameOn(DAY)).isEqualTo("Derby");
            Answer<Body> gone = STANDARD.find(Identifier.links("bedfordshire-county"), DAY);
            assertThat(gone.isNone()).isTrue();
            assertThat(gone.remarks())
                    .containsExactly(
                            "Bedfordshire (links:bedfordshire-county) exists to 31 March 2009 alone; it was followed by"
                                    + " Bedford (links:bedford-unitary), Central Bedfordshire (links:central-bedfordshire-unitary)");
        }

        @Test
        void a_name_that_nobody_bears_is_not_held_and_near_ones_are_named() {
            assertThat(STANDARD.asAt(DAY).named("Derbyshyre").missing())
                    .containsExactly("No body with the name \"Derbyshyre\" is held; did you mean \"Derbyshire\"?");
        }

        @Test
        void the_empty_register_holds_nothing() {
            RegisterAsAt empty = Register.empty().asAt(DAY);
            assertThat(empty.find(DERBY_CODE).isNotHeld()).isTrue();
            assertThat(empty.named("Derby").isNotHeld()).isTrue();
            assertThat(empty.ofKind(BodyKind.LOCAL_AUTHORITY).isNotHeld()).isTrue();
            assertThat(empty.linksCovering(DERBY_CODE).isNotHeld()).isTrue();
            assertThat(empty.commissionersFor(DERBY_CODE, Sector.BOTH).isNotHeld())
                    .isTrue();
            assertThat(empty.regulatorsOf(DERBY_CODE, RegulatedActivity.HEALTH_CARE)
                            .isNotHeld())
                    .isTrue();
            assertThat(empty.nowInThePlaceOf(DERBY_CODE).isNotHeld()).isTrue();
        }
    }

    @Nested
    class Asked_of_another_kind_of_body_than_it_takes {

        @Test
        void it_says_which_kind_it_takes() {
            RegisterAsAt register = STANDARD.asAt(DAY);
            assertThatThrownBy(() -> register.councilsServing(Identifier.ods("5N7")))
                    .hasMessage(
                            "A place is given by its council, and ods:5N7 is a Primary Care Trust; give the GSS code or the"
                                    + " id of a council");
            assertThatThrownBy(() -> register.hostOf(DERBY_CODE)).hasMessageContaining("A host supports a LINk");
            assertThatThrownBy(() -> register.overseenBy(Identifier.ods("5N7")))
                    .hasMessageContaining("Only a Strategic Health Authority oversees trusts");
            assertThatThrownBy(() -> register.strategicHealthAuthorityOf(Identifier.links("monitor")))
                    .hasMessageContaining("links:monitor is a regulator");
        }
    }

    @Nested
    class After_2013 {

        private final LocalDate later = LocalDate.of(2014, 1, 1);

        @Test
        void clinical_commissioning_groups_commission_where_a_host_loaded_them() {
            ClinicalCommissioningGroup group = new ClinicalCommissioningGroup(
                    Identity.of(Identifier.ods("04R"), NameType.STATUTORY, "NHS Southern Derbyshire CCG")
                            .existing(Period.startingOn(LocalDate.of(2013, 4, 1))),
                    new DatedSet<>(List.of(Dated.always(DERBY))));
            Answer<Body> held =
                    STANDARD.combinedWith(of(group)).asAt(later).commissionersFor(DERBY_CODE, Sector.HEALTH);
            assertThat(held.values()).containsExactly(group);
            assertThat(held.isWhole()).isFalse();
            assertThat(STANDARD.asAt(later)
                            .commissionersFor(DERBY_CODE, Sector.HEALTH)
                            .isNotHeld())
                    .isTrue();
        }

        @Test
        void a_trust_does_not_account_to_an_authority_that_has_ended() {
            Timeline<Identifier> eastMidlands = Timeline.always(Identifier.ods("Q33"));
            NhsTrust trust = new NhsTrust(
                    Identity.of(Identifier.ods("RTG"), "Derby Hospitals"),
                    TrustKind.ACUTE,
                    eastMidlands,
                    Timeline.always(FoundationStatus.NOT_HELD),
                    null,
                    Set.of());
            Register both = STANDARD.combinedWith(of(trust));
            assertThat(both.asAt(DAY).accountableTo(trust.id()).only()).isPresent();
            assertThat(both.asAt(later).accountableTo(trust.id()).isNotHeld()).isTrue();
        }

        @Test
        void there_is_no_strategic_health_authority() {
            assertThat(STANDARD.asAt(later)
                            .strategicHealthAuthorityOf(DERBY_CODE)
                            .isNone())
                    .isTrue();
            assertThat(STANDARD.asAt(LocalDate.of(2013, 3, 31))
                            .strategicHealthAuthorityOf(DERBY_CODE)
                            .only())
                    .isPresent();
        }
    }

    @Test
    void a_trust_that_gains_a_trading_name_stays_the_same_entry() {
        PrimaryCareTrust shipped =
                (PrimaryCareTrust) STANDARD.entry(Identifier.ods("5N6")).orElseThrow();
        PrimaryCareTrust named = shipped.with(
                shipped.identity().named(NameType.TRADING, "NHS Derbyshire County", Period.startingOn(DAY)));
        Register both = STANDARD.combinedWith(of(named));
        assertThat(both.asAt(DAY).named("nhs derbyshire county").values()).containsExactly(named);
        assertThat(both.entries()).hasSameSizeAs(STANDARD.entries());
        assertThat(both.conflicts()).isEmpty();
    }

    @Test
    void equal_registers_are_equal_and_a_reordered_one_is_not() {
        HostOrganisation a = host("a", Period.always());
        HostOrganisation b = host("b", Period.always());
        assertThat(of(a, b)).isEqualTo(of(a, b)).hasSameHashCodeAs(of(a, b)).isNotEqualTo(of(b, a));
    }
}
