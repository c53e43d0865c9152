package org.localinvolvement.links.model.service;

import static org.localinvolvement.links.model.commissioning.CommissionerKind.COUNCIL;
import static org.localinvolvement.links.model.commissioning.CommissionerKind.PRIMARY_CARE_TRUST;
import static org.localinvolvement.links.model.commissioning.CommissionerKind.SPECIALISED_NATIONAL;
import static org.localinvolvement.links.model.commissioning.CommissionerKind.SPECIALISED_REGIONAL;

import java.util.List;

/**
 * The services of mental health, which trusts and councils share, and of adult social care that the guides name.
 *
 * <p>What rests on a reading of the guides: Primary Care Trusts and councils both commission mental health services, and
 * these reach over boundaries because the trusts that provide them do; secure forensic services are given as specialised
 * because the guide's example, that for adolescents, is; aids and adaptations are commissioned locally, while the 2008 guide
 * names them among issues of regional or national significance.
 */
final class MentalHealthAndCare {

    private static final String TRUST = "Health and social care structures (May 2009), What is a Mental Health Trust?";
    private static final String SPECIALIST =
            "Health and social care structures (May 2009), What is Specialist Commissioning?";
    private static final String SOCIAL = "Health and social care structures (May 2009), Adult Social Services";

    private MentalHealthAndCare() {}

    static List<Service> mentalHealth() {
        return List.of(
                mental("counselling", "Counselling").withLevels(Level.PRIMARY),
                mental("psychological-therapies", "Psychological therapies")
                        .withLevels(Level.PRIMARY)
                        .withAccessRoutes(AccessRoute.GP_REFERRAL),
                mental("community-and-family-support", "Community and family support")
                        .withLevels(Level.PRIMARY),
                mental("general-health-screening", "General health screening").withLevels(Level.PRIMARY),
                mental("severe-mental-illness", "Specialist services for people with severe mental health problems")
                        .withAccessRoutes(AccessRoute.GP_REFERRAL),
                Service.of(
                                "forensic-mental-health",
                                "Secure forensic mental health services",
                                Sector.HEALTH,
                                SPECIALIST)
                        .withLevels(Level.SPECIALISED)
                        .withCommissioners(SPECIALISED_REGIONAL, SPECIALISED_NATIONAL)
                        .withScales(Scale.REGIONAL, Scale.NATIONAL));
    }

    static List<Service> adultSocialCare() {
        return List.of(
                social("day-care", "Day care"),
                social("home-care", "Home care"),
                social("respite-care", "Respite care"),
                social("residential-care", "Residential care"),
                social("meals-on-wheels", "Meals on wheels"),
                social("occupational-therapy", "Occupational therapy"),
                social("equipment-and-adaptations", "Equipment, aids and adaptations")
                        .withScales(Scale.LOCAL, Scale.REGIONAL, Scale.NATIONAL));
    }

    static List<Service> childrensSocialCare() {
        return List.of(Service.of(
                        Services.CHILDRENS_SOCIAL_CARE,
                        "Social care for children",
                        Sector.SOCIAL_CARE,
                        "SI 2008/528 reg 1(3), excluded activities")
                .withCommissioners(COUNCIL)
                .withScales(Scale.LOCAL));
    }

    private static Service mental(String code, String name) {
        return Service.of(code, name, Sector.BOTH, TRUST)
                .withCommissioners(PRIMARY_CARE_TRUST, COUNCIL)
                .withScales(Scale.LOCAL, Scale.REGIONAL);
    }

    private static Service social(String code, String name) {
        return Service.of(code, name, Sector.SOCIAL_CARE, SOCIAL)
                .withCommissioners(COUNCIL)
                .withScales(Scale.LOCAL)
                .withAccessRoutes(AccessRoute.COUNCIL_ASSESSMENT);
    }
}
