package org.localinvolvement.links.model.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.commissioning.CommissionerKind;

class ServicesTest {

    private static final Services STANDARD = Services.standard();

    @Nested
    class TheServicesOfTheGuides {

        @Test
        void allAreThere() {
            for (String code : List.of(
                    "gp",
                    "dentist",
                    "optician",
                    "pharmacist",
                    "walk-in-centre",
                    "community-hospital",
                    "minor-injuries-unit",
                    "nhs-direct",
                    "hospital-planned-care",
                    "hospital-emergency-care",
                    "specialist-cancer-care",
                    "neurosurgery",
                    "burns-care",
                    "specialised-services",
                    "heart-and-lung-transplantation",
                    "rare-illnesses",
                    "counselling",
                    "psychological-therapies",
                    "community-and-family-support",
                    "general-health-screening",
                    "severe-mental-illness",
                    "forensic-mental-health",
                    "community-health",
                    "intermediate-care",
                    "childrens-health",
                    "stop-smoking",
                    "exercise",
                    "diet")) {
                assertThat(STANDARD.find(code)).as(code).isPresent();
            }
            assertThat(STANDARD.all()).hasSize(28 + 6 + 7 + 1);
        }

        @Test
        void sixAreThoseOfAmbulanceTrustsAndReachSeveralAreas() {
            assertThat(STANDARD.all().stream()
                            .filter(service -> service.source().contains("Ambulance Trust")))
                    .hasSize(6)
                    .allMatch(Service::canReachSeveralAreas);
        }

        @Test
        void sevenAreAdultSocialCareReachedByTheCouncilsAssessment() {
            assertThat(STANDARD.all().stream()
                            .filter(service -> service.sector() == Sector.SOCIAL_CARE)
                            .filter(service -> !service.code().equals(Services.CHILDRENS_SOCIAL_CARE)))
                    .hasSize(7)
                    .allSatisfy(service -> {
                        assertThat(service.levels()).isEmpty();
                        assertThat(service.commissioners()).containsExactly(CommissionerKind.COUNCIL);
                        assertThat(service.accessRoutes()).containsExactly(AccessRoute.COUNCIL_ASSESSMENT);
                    });
        }

        @Test
        void eachButTheOneThatTheRegulationsSetApartNamesTheSectionOfAGuide() {
            assertThat(STANDARD.get(Services.CHILDRENS_SOCIAL_CARE).source()).startsWith("SI 2008/528 reg 1(3)");
            assertThat(STANDARD.all())
                    .filteredOn(service -> !service.code().equals(Services.CHILDRENS_SOCIAL_CARE))
                    .extracting(Service::source)
                    .allMatch(source -> source.startsWith("Health and social care structures (May 2009), ")
                            || source.startsWith("Starting a work programme (April 2008), "));
        }

        @Test
        void mentalHealthIsCommissionedByCouncilsToo() {
            assertThat(STANDARD.get("counselling").commissioners())
                    .containsExactly(CommissionerKind.PRIMARY_CARE_TRUST, CommissionerKind.COUNCIL);
        }

        @Test
        void plannedHospitalCareIsReachedInThreeWays() {
            assertThat(STANDARD.get("hospital-planned-care").accessRoutes())
                    .containsExactly(AccessRoute.SELF_REFERRAL, AccessRoute.GP_REFERRAL, AccessRoute.CHOOSE_AND_BOOK);
        }
    }

    @Nested
    class AListOfAHost {

        private final Service podiatry = Service.of("podiatry", "Podiatry", Sector.HEALTH, "the host");

        @Test
        void isLonger() {
            assertThat(STANDARD.with(podiatry).get("podiatry")).isEqualTo(podiatry);
            assertThat(STANDARD.combinedWith(Services.of(List.of(podiatry))).all())
                    .hasSize(43);
            assertThat(STANDARD.find("podiatry")).isEmpty();
        }

        @Test
        void hasNoCodeTwice() {
            Services own = Services.of(List.of(podiatry));

            assertThatThrownBy(() -> own.with(podiatry))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("podiatry is given twice");
        }

        @Test
        void namesWhatWasProbablyMeant() {
            assertThatThrownBy(() -> STANDARD.get("walk-in-center"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("no service \"walk-in-center\"")
                    .hasMessageContaining("Did you mean \"walk-in-centre\"?");
        }
    }

    @Test
    void socialCareAloneHasNoLevelOfTheNhsAndBothTogetherCan() {
        assertThatThrownBy(() -> STANDARD.get("day-care").withLevels(Level.PRIMARY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("day-care");
        assertThat(Service.of("care-trust-team", "Team of a Care Trust", Sector.BOTH, "the host")
                        .withLevels(Level.PRIMARY)
                        .levels())
                .containsExactly(Level.PRIMARY);
    }

    @Test
    void userGroupsAreAnOpenListOfSevenToWhichCommunitiesAreAdded() {
        UserGroup travellers =
                new UserGroup("travellers", "Travellers", Set.of(UserGroupKind.SELDOM_HEARD, UserGroupKind.INTEREST));

        assertThat(UserGroups.standard().all()).hasSize(7);
        assertThat(UserGroups.standard().get("carers").isSeldomHeard()).isFalse();
        assertThat(UserGroups.standard().with(travellers).get("travellers").isSeldomHeard())
                .isTrue();
        assertThatThrownBy(() -> UserGroups.standard().get("carer"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no user group \"carer\"")
                .hasMessageContaining("carers");
        assertThatThrownBy(() -> new UserGroup("nobody", "Nobody", Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
