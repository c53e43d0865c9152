package org.localinvolvement.links.model.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.BodyKind;
import org.localinvolvement.links.model.organisation.CareTrust;
import org.localinvolvement.links.model.organisation.CouncilService;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.organisation.LocalAuthority;
import org.localinvolvement.links.model.organisation.LocalInvolvementNetwork;
import org.localinvolvement.links.model.organisation.RegulatedActivity;
import org.localinvolvement.links.model.organisation.Tier;
import org.localinvolvement.links.model.service.Sector;

class StandardRegisterTest {

    private static final LocalDate LAST_OF_44 = LocalDate.of(2009, 3, 31);
    private static final LocalDate FIRST_OF_9 = LocalDate.of(2009, 4, 1);
    private static final LocalDate MAY_2009 = LocalDate.of(2009, 5, 1);
    private static final Register REGISTER = Register.standard();

    private static List<String> ids(Answer<? extends Body> answer) {
        return answer.values().stream().map(body -> body.id().toString()).toList();
    }

    @Test
    void nothing_in_it_contradicts_anything() {
        assertThat(REGISTER.conflicts()).isEmpty();
        assertThat(REGISTER.entries()).hasSizeGreaterThan(900);
    }

    @Test
    void whoever_is_referred_to_is_held() {
        REGISTER.entries().forEach(body -> {
            assertThat(body.identity().successors())
                    .allSatisfy(id -> assertThat(REGISTER.entry(id)).isPresent());
            RegisterFile.write(Register.of(List.of(body), Coverage.nothing()))
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1)[2])
                    .filter(value -> value.matches("(links|ods):.*"))
                    .forEach(value -> assertThat(REGISTER.entry(Identifier.parse(value)))
                            .as(value + " of " + body.id())
                            .isPresent());
        });
    }

    @Test
    void every_body_tells_its_source() {
        assertThat(REGISTER.entries())
                .allSatisfy(body -> assertThat(body.identity().sources()).isNotEmpty());
    }

    @Nested
    class Succession {

        @Test
        void each_of_the_44_councils_abolished_in_2009_is_followed_by_some_of_nine() {
            List<Body> abolished = REGISTER.entries().stream()
                    .filter(LocalAuthority.class::isInstance)
                    .filter(body -> LAST_OF_44.equals(body.identity().period().until()))
                    .toList();
            assertThat(abolished).hasSize(44);
            SortedSet<String> successors = new TreeSet<>();
            for (Body council : abolished) {
                Answer<Body> now = REGISTER.asAt(FIRST_OF_9).nowInThePlaceOf(council.id());
                assertThat(now.isWhole()).isTrue();
                assertThat(now.values())
                        .isNotEmpty()
                        .allSatisfy(body ->
                                assertThat(body.identity().period().from()).isEqualTo(FIRST_OF_9));
                successors.addAll(ids(now));
            }
            assertThat(successors).hasSize(9);
        }

        @Test
        void every_council_of_2008_is_reached_among_the_317_of_2023_and_no_other_is() {
            RegisterAsAt now = REGISTER.asAt(LocalDate.of(2023, 4, 1));
            SortedSet<String> reached = new TreeSet<>();
            REGISTER.asAt(Register.FIRST_DAY)
                    .ofKind(BodyKind.LOCAL_AUTHORITY)
                    .values()
                    .forEach(council -> {
                        Answer<Body> place = now.nowInThePlaceOf(council.id());
                        assertThat(place.values()).as(council.id().toString()).isNotEmpty();
                        reached.addAll(ids(place));
                    });
            assertThat(reached).hasSize(317).containsExactlyElementsOf(ids(now.ofKind(BodyKind.LOCAL_AUTHORITY)));
        }

        @Test
        void taunton_deane_is_reached_through_the_district_that_lived_four_years() {
            assertThat(ids(REGISTER.asAt(LocalDate.of(2020, 1, 1)).nowInThePlaceOf(Identifier.gss("E07000190"))))
                    .containsExactly("links:somerset-west-and-taunton-district");
            assertThat(ids(REGISTER.asAt(LocalDate.of(2023, 4, 1)).nowInThePlaceOf(Identifier.gss("E07000190"))))
                    .containsExactly("links:somerset-unitary");
        }

        @ParameterizedTest
        @CsvSource({
            "5P3, 2010-03-31, 5P3",
            "5P3, 2010-04-01, 5QV",
            "5P4, 2010-04-01, 5QV",
            "5CC, 2010-04-01, TAP",
            "TAM, 2011-04-14, TAM",
            "TAM, 2011-04-15, 5QW",
            "5HQ, 2013-03-31, 5HQ",
            "5NT, 2013-03-31, 5NT"
        })
        void a_primary_care_organisation_is_followed_on_its_day(String code, LocalDate day, String now) {
            assertThat(ids(REGISTER.asAt(day).nowInThePlaceOf(Identifier.ods(code))))
                    .containsExactly("ods:" + now);
        }

        @Test
        void what_followed_the_primary_care_trusts_in_2013_is_not_held() {
            Answer<Body> after = REGISTER.asAt(LocalDate.of(2013, 4, 1)).nowInThePlaceOf(Identifier.ods("5N7"));
            assertThat(after.isNotHeld()).isTrue();
            assertThat(after.missing()).containsExactly("What followed is not held");
        }

        @Test
        void the_nine_successors_were_not_there_the_day_before() {
            assertThat(REGISTER.find(Identifier.gss("E06000047"), LAST_OF_44).isNone())
                    .isTrue();
            assertThat(REGISTER.find(Identifier.gss("E06000047"), FIRST_OF_9).only())
                    .isPresent();
        }
    }

    @Nested
    class Codes_and_names {

        @ParameterizedTest
        @CsvSource({
            "E07000025, 2009-03-31, E06000053, 2009-04-01, links:isles-of-scilly",
            "E06000048, 2013-03-31, E06000057, 2013-04-01, links:northumberland-unitary",
            "E07000100, 2012-03-31, E07000240, 2012-04-01, links:st-albans-district",
            "E07000104, 2012-03-31, E07000241, 2012-04-01, links:welwyn-hatfield-district",
            "E07000097, 2013-03-31, E07000242, 2013-04-01, links:east-hertfordshire-district",
            "E07000101, 2013-03-31, E07000243, 2013-04-01, links:stevenage-district",
            "E08000020, 2013-03-31, E08000037, 2013-04-01, links:gateshead-metropolitan"
        })
        void a_council_that_changes_its_code_stays_the_same_body(
                String before, LocalDate last, String after, LocalDate first, String id) {
            assertThat(ids(REGISTER.find(Identifier.gss(before), last))).containsExactly(id);
            assertThat(ids(REGISTER.find(Identifier.gss(after), first))).containsExactly(id);
            assertThat(REGISTER.find(Identifier.gss(before), first).isNone()).isTrue();
            assertThat(REGISTER.find(Identifier.gss(after), last).isNone()).isTrue();
        }

        @Test
        void shepway_changes_its_name_and_stays_the_same_body_under_the_same_code() {
            Identifier code = Identifier.gss("E07000112");
            LocalDate last = LocalDate.of(2018, 3, 31);
            assertThat(REGISTER.get(code, last).nameOn(last)).isEqualTo("Shepway");
            assertThat(REGISTER.get(code, last.plusDays(1)).nameOn(last.plusDays(1)))
                    .isEqualTo("Folkestone and Hythe");
            assertThat(ids(REGISTER.asAt(last).named("Shepway District Council")))
                    .containsExactly("links:folkestone-and-hythe-district");
            Answer<Body> later = REGISTER.asAt(last.plusDays(1)).named("Shepway");
            assertThat(later.isNotHeld()).isTrue();
            assertThat(later.remarks())
                    .containsExactly(
                            "\"Shepway\" is a name of Folkestone and Hythe (links:folkestone-and-hythe-district) to"
                                    + " 31 March 2018 alone");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "NHS Derby City; ods:5N7",
                    "Derby City Primary Care Trust; ods:5N7",
                    "Derby City PCT; ods:5N7",
                    "derby city council; links:derby-unitary",
                    "City of Kingston upon Hull; links:kingston-upon-hull-city-of-unitary",
                    "London Borough of Hammersmith & Fulham; links:hammersmith-and-fulham-london",
                    "Derbyshire County Council; links:derbyshire-county",
                    "South East Coast Strategic Health Authority; ods:Q37",
                    "CQC; links:care-quality-commission"
                })
        void a_body_is_found_by_every_way_in_which_people_write_its_name(String name, String id) {
            assertThat(ids(REGISTER.asAt(MAY_2009).named(name))).containsExactly(id);
        }

        @Test
        void a_trading_name_is_found_only_from_when_it_is_known_to_be_in_use() {
            assertThat(REGISTER.asAt(MAY_2009.minusDays(1))
                            .named("NHS Derby City")
                            .values())
                    .isEmpty();
        }

        @Test
        void a_name_that_several_bodies_bear_finds_them_all() {
            assertThat(ids(REGISTER.asAt(MAY_2009).named("Bolton")))
                    .containsExactly("links:bolton-metropolitan", "ods:5HQ");
        }
    }

    @Nested
    class Places {

        @Test
        void a_district_is_covered_by_the_link_of_its_county() {
            Answer<LocalInvolvementNetwork> link = REGISTER.asAt(MAY_2009).linksCovering(Identifier.gss("E07000032"));
            assertThat(ids(link)).containsExactly("links:link-derbyshire");
            assertThat(link.isWhole()).isTrue();
        }

        @Test
        void every_council_that_makes_arrangements_has_one_link_from_april_2008_to_march_2013() {
            for (LocalDate day : List.of(LocalDate.of(2009, 1, 1), LAST_OF_44, FIRST_OF_9, LocalDate.of(2013, 3, 31))) {
                RegisterAsAt register = REGISTER.asAt(day);
                List<Body> councils =
                        register.ofKind(BodyKind.COUNCIL_WITH_A_LINK).values();
                assertThat(councils)
                        .allSatisfy(council -> assertThat(
                                        register.linksCovering(council.id()).only())
                                .as(council.id() + " on " + day)
                                .isPresent());
                assertThat(register.ofKind(BodyKind.LOCAL_INVOLVEMENT_NETWORK).values())
                        .hasSameSizeAs(councils);
            }
        }

        @Test
        void until_the_end_of_2008_it_is_not_held_whether_a_link_had_started() {
            Identifier derby = Identifier.gss("E06000015");
            assertThat(REGISTER.asAt(LocalDate.of(2008, 12, 31))
                            .linksCovering(derby)
                            .isWhole())
                    .isFalse();
            assertThat(REGISTER.asAt(LocalDate.of(2009, 1, 1))
                            .linksCovering(derby)
                            .isWhole())
                    .isTrue();
        }

        @Test
        void after_march_2013_there_is_no_link_and_the_local_healthwatch_is_not_held() {
            RegisterAsAt register = REGISTER.asAt(LocalDate.of(2013, 4, 1));
            assertThat(register.linksCovering(Identifier.gss("E06000015")).isNone())
                    .isTrue();
            assertThat(register.localHealthwatchCovering(Identifier.gss("E06000015"))
                            .isNotHeld())
                    .isTrue();
        }

        @Test
        void bedfordshire_and_cheshire_have_two_links_from_april_2009_and_cornwall_keeps_its_own() {
            assertThat(REGISTER.successors(Identifier.links("link-bedfordshire")))
                    .hasSize(2);
            assertThat(REGISTER.successors(Identifier.links("link-cheshire"))).hasSize(2);
            assertThat(ids(REGISTER.asAt(LAST_OF_44).linksCovering(Identifier.links("cornwall-county"))))
                    .containsExactly("links:link-cornwall");
            assertThat(ids(REGISTER.asAt(FIRST_OF_9).linksCovering(Identifier.links("cornwall-unitary"))))
                    .containsExactly("links:link-cornwall");
        }

        @Test
        void before_april_2009_a_trust_covers_the_predecessors_of_its_councils() {
            assertThat(ids(REGISTER.asAt(LAST_OF_44)
                            .commissionersFor(Identifier.links("bedfordshire-county"), Sector.HEALTH)))
                    .containsExactly("ods:5P2");
            assertThat(ids(REGISTER.asAt(FIRST_OF_9)
                            .commissionersFor(Identifier.links("central-bedfordshire-unitary"), Sector.HEALTH)))
                    .containsExactly("ods:5P2");
        }

        @Test
        void every_council_has_commissioners_of_health_care_while_there_are_primary_care_trusts() {
            for (LocalDate day : List.of(Register.FIRST_DAY, LAST_OF_44, FIRST_OF_9, LocalDate.of(2013, 3, 31))) {
                RegisterAsAt register = REGISTER.asAt(day);
                assertThat(register.ofKind(BodyKind.LOCAL_AUTHORITY).values()).allSatisfy(council -> {
                    assertThat(register.commissionersFor(council.id(), Sector.HEALTH)
                                    .values())
                            .as(council.id() + " on " + day)
                            .isNotEmpty();
                    assertThat(register.strategicHealthAuthorityOf(council.id()).values())
                            .as(council.id() + " on " + day)
                            .isNotEmpty();
                });
            }
        }

        @Test
        void of_a_district_in_a_county_with_several_trusts_the_shares_are_not_held() {
            Answer<Body> commissioners =
                    REGISTER.asAt(MAY_2009).commissionersFor(Identifier.gss("E07000171"), Sector.HEALTH);
            assertThat(ids(commissioners)).containsExactly("ods:5ET", "ods:5N8");
            assertThat(commissioners.missing())
                    .containsExactly("Which of the trusts of the county commissions for this district is not held");
        }

        @Test
        void social_care_is_commissioned_by_the_county_of_a_district_and_by_a_unitary_council_itself() {
            assertThat(ids(REGISTER.asAt(MAY_2009).commissionersFor(Identifier.gss("E07000032"), Sector.SOCIAL_CARE)))
                    .containsExactly("links:derbyshire-county");
            assertThat(ids(REGISTER.asAt(MAY_2009).commissionersFor(Identifier.gss("E06000015"), Sector.BOTH)))
                    .containsExactly("ods:5N7", "links:derby-unitary");
        }

        @Test
        void matters_of_a_district_are_referred_to_the_committee_of_its_county() {
            assertThat(ids(REGISTER.asAt(MAY_2009).scrutinyCommitteesFor(Identifier.gss("E07000032"))))
                    .containsExactly("links:osc-derbyshire-county");
            assertThat(REGISTER.asAt(MAY_2009)
                            .jointScrutinyCommitteesFor(Identifier.gss("E07000032"))
                            .isNotHeld())
                    .isTrue();
        }

        @Test
        void a_trust_across_councils_meets_the_link_and_the_committee_of_each() {
            RegisterAsAt register = REGISTER.asAt(MAY_2009);
            Identifier leicestershireAndRutland = Identifier.ods("5PA");
            assertThat(ids(register.areasOf(leicestershireAndRutland)))
                    .containsExactly("links:leicestershire-county", "links:rutland-unitary");
            assertThat(ids(register.linksCovering(leicestershireAndRutland)))
                    .containsExactly("links:link-leicestershire", "links:link-rutland");
            assertThat(ids(register.scrutinyCommitteesFor(leicestershireAndRutland)))
                    .containsExactly("links:osc-leicestershire-county", "links:osc-rutland-unitary");
        }

        @Test
        void the_areas_of_the_ten_authorities_are_all_of_england_and_no_area_is_in_none() {
            RegisterAsAt register = REGISTER.asAt(MAY_2009);
            SortedSet<String> areas = new TreeSet<>();
            register.ofKind(BodyKind.STRATEGIC_HEALTH_AUTHORITY)
                    .values()
                    .forEach(authority -> areas.addAll(ids(register.areasOf(authority.id()))));
            assertThat(areas).containsExactlyElementsOf(ids(register.ofKind(BodyKind.COUNCIL_WITH_A_LINK)));
        }

        @Test
        void the_area_of_an_ambulance_trust_is_not_held() {
            assertThat(REGISTER.asAt(MAY_2009)
                            .linksCovering(Identifier.ods("RX9"))
                            .missing())
                    .containsExactly("The area of ods:RX9 on that day is not held");
        }

        @Test
        void in_two_tiers_the_county_provides_libraries_and_the_district_pest_control() {
            RegisterAsAt register = REGISTER.asAt(MAY_2009);
            CouncilService libraries = CouncilServices.standard().find(437).orElseThrow();
            CouncilService pests = CouncilServices.standard().find(431).orElseThrow();
            CouncilService parks = CouncilServices.standard().find(461).orElseThrow();
            Identifier amberValley = Identifier.gss("E07000032");
            assertThat(ids(register.councilsProviding(libraries, amberValley)))
                    .containsExactly("links:derbyshire-county");
            assertThat(ids(register.councilsProviding(pests, amberValley)))
                    .containsExactly("links:amber-valley-district");
            assertThat(ids(register.councilsProviding(parks, amberValley))).hasSize(2);
            assertThat(register.servicesProvidedBy(Identifier.gss("E06000015")).values())
                    .hasSameSizeAs(CouncilServices.standard().all());
            assertThat(CouncilServices.standard().providedBy(Tier.DISTRICT))
                    .contains(pests, parks)
                    .doesNotContain(libraries);
        }
    }

    @Nested
    class Accountability {

        @Test
        void a_trust_accounts_to_its_authority_and_the_authority_to_the_department() {
            RegisterAsAt register = REGISTER.asAt(MAY_2009);
            assertThat(ids(register.accountableTo(Identifier.ods("5N7")))).containsExactly("ods:Q33");
            assertThat(ids(register.accountableTo(Identifier.ods("Q33"))))
                    .containsExactly("links:department-of-health");
        }

        @Test
        void a_care_trust_with_foundation_status_accounts_to_neither() {
            RegisterAsAt register = REGISTER.asAt(MAY_2009);
            Identifier sheffield = Identifier.links("sheffield-health-and-social-care-care-trust");
            assertThat(register.accountableTo(sheffield).isNone()).isTrue();
            assertThat(REGISTER.asAt(MAY_2009.plusMonths(1))
                            .accountableTo(sheffield)
                            .isNotHeld())
                    .isTrue();
        }

        @Test
        void three_of_the_ten_care_trusts_hold_foundation_status_and_five_commission() {
            List<Body> trusts =
                    REGISTER.asAt(MAY_2009).ofKind(BodyKind.CARE_TRUST).values();
            assertThat(trusts).hasSize(10);
            assertThat(trusts)
                    .filteredOn(body -> ((CareTrust) body).isFoundationTrust(MAY_2009) == Truth.YES)
                    .hasSize(3);
            assertThat(trusts)
                    .filteredOn(body -> ((CareTrust) body).commissionsOn(MAY_2009) == Truth.YES)
                    .hasSize(5);
        }

        @Test
        void an_authority_oversees_the_trusts_of_its_area_as_far_as_they_are_held() {
            Answer<Body> overseen = REGISTER.asAt(MAY_2009).overseenBy(Identifier.ods("Q33"));
            assertThat(overseen.values()).hasSize(9);
            assertThat(overseen.missing()).containsExactly("Not every NHS trust is held for any date");
        }

        @Test
        void the_audit_commission_assesses_areas_from_2009() {
            Identifier derby = Identifier.gss("E06000015");
            assertThat(ids(REGISTER.asAt(MAY_2009).regulatorsOf(derby, RegulatedActivity.AREA_ASSESSMENT)))
                    .containsExactly("links:audit-commission");
            assertThat(REGISTER.asAt(LocalDate.of(2008, 5, 1))
                            .regulatorsOf(derby, RegulatedActivity.AREA_ASSESSMENT)
                            .isNone())
                    .isTrue();
        }
    }

    @Nested
    class What_is_not_held {

        @Test
        void before_april_2008_nothing_is() {
            LocalDate before = Register.FIRST_DAY.minusDays(1);
            assertThat(REGISTER.find(Identifier.gss("E06000015"), before).isNotHeld())
                    .isTrue();
            assertThat(REGISTER.asAt(before).ofKind(BodyKind.LOCAL_AUTHORITY).isNotHeld())
                    .isTrue();
            assertThat(REGISTER.asAt(before)
                            .linksCovering(Identifier.gss("E06000015"))
                            .isNotHeld())
                    .isTrue();
        }

        @Test
        void a_kind_that_was_never_loaded_is_not_none() {
            Answer<Body> hospitals = REGISTER.asAt(MAY_2009).ofKind(BodyKind.CLINICAL_COMMISSIONING_GROUP);
            assertThat(hospitals.isNotHeld()).isTrue();
            assertThat(hospitals.any()).isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void of_bodies_whose_status_is_not_held_one_sentence_names_them_all() {
            Answer<Body> may = REGISTER.asAt(MAY_2009).ofKind(BodyKind.FOUNDATION_TRUST);
            assertThat(may.values()).hasSize(3);
            assertThat(may.missing()).containsExactly("Not every Foundation Trust is held for any date");
            Answer<Body> june = REGISTER.asAt(MAY_2009.plusMonths(1)).ofKind(BodyKind.FOUNDATION_TRUST);
            assertThat(june.isNotHeld()).isTrue();
            assertThat(june.missing())
                    .hasSize(2)
                    .last()
                    .asString()
                    .startsWith("Whether each of these is a Foundation Trust on that day is not held: links:bradford")
                    .contains(", ods:RRU, ");
        }

        @Test
        void after_the_last_complete_day_a_council_is_held_and_what_became_of_it_is_not() {
            Answer<Body> derby = REGISTER.find(Identifier.gss("E06000015"), LocalDate.of(2024, 7, 2));
            assertThat(derby.only()).isPresent();
            assertThat(derby.missing())
                    .containsExactly(
                            "Every local authority is held 1 April 2008 to 1 July 2024 alone, and what became of"
                                    + " Derby (links:derby-unitary) after that is not held");
            assertThat(REGISTER.find(Identifier.gss("E06000015"), LocalDate.of(2024, 7, 1))
                            .isWhole())
                    .isTrue();
        }
    }
}
