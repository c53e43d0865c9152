package org.localinvolvement.links.model.service;

import static org.localinvolvement.links.model.commissioning.CommissionerKind.PRIMARY_CARE_TRUST;
import static org.localinvolvement.links.model.commissioning.CommissionerKind.SPECIALISED_NATIONAL;
import static org.localinvolvement.links.model.commissioning.CommissionerKind.SPECIALISED_REGIONAL;

import java.util.List;
import java.util.stream.Stream;

/**
 * The services of physical health that the guides name.
 *
 * <p>What rests on a reading of the guides: a Primary Care Trust commissions what they place in primary, secondary and
 * community care and in health improvement; people go by themselves to what they call the first point of contact; NHS Direct
 * is national; all six services of ambulance trusts, which are named after regions, are regional.
 */
final class HealthServices {

    private static final String MODEL_OF_CARE = "Health and social care structures (May 2009), The NHS Model of Care";
    private static final String SPECIALIST =
            "Health and social care structures (May 2009), What is Specialist Commissioning?";
    private static final String AMBULANCE = "Health and social care structures (May 2009), What is an Ambulance Trust?";
    private static final String TRUST = "Health and social care structures (May 2009), What is a Primary Care Trust?";
    private static final String PRIORITIES = "Starting a work programme (April 2008), Identifying priorities";
    private static final String SOURCES = "Starting a work programme (April 2008), Sources of information";
    private static final String PLAN =
            "Health and social care structures (May 2009), The National Health Service and the Department of Health";

    private HealthServices() {}

    static List<Service> primary() {
        return List.of(
                firstContact("gp", "GP"),
                firstContact("dentist", "Dentist"),
                firstContact("optician", "Optician"),
                firstContact("pharmacist", "Pharmacist"),
                firstContact("walk-in-centre", "Walk-in centre"),
                firstContact("minor-injuries-unit", "Minor injuries unit"),
                commissionedLocally("community-hospital", "Community hospital", MODEL_OF_CARE)
                        .withLevels(Level.PRIMARY),
                health("nhs-direct", "NHS Direct", MODEL_OF_CARE)
                        .withLevels(Level.PRIMARY)
                        .withScales(Scale.NATIONAL)
                        .withAccessRoutes(AccessRoute.SELF_REFERRAL));
    }

    static List<Service> hospital() {
        return List.of(
                commissionedLocally("hospital-planned-care", "Planned hospital care", MODEL_OF_CARE)
                        .withLevels(Level.SECONDARY_ELECTIVE)
                        .withAccessRoutes(
                                AccessRoute.SELF_REFERRAL, AccessRoute.GP_REFERRAL, AccessRoute.CHOOSE_AND_BOOK),
                commissionedLocally("hospital-emergency-care", "Emergency hospital care", MODEL_OF_CARE)
                        .withLevels(Level.SECONDARY_EMERGENCY)
                        .withAccessRoutes(AccessRoute.EMERGENCY),
                tertiary("specialist-cancer-care", "Specialist cancer care"),
                tertiary("neurosurgery", "Neurosurgery"),
                tertiary("burns-care", "Burns care"));
    }

    static List<Service> specialised() {
        return List.of(
                specialised("specialised-services", "Specialised services", SPECIALIST),
                specialised("heart-and-lung-transplantation", "Heart and lung transplantation", SPECIALIST),
                specialised("rare-illnesses", "Services for rare illnesses", PRIORITIES));
    }

    static List<Service> ambulance() {
        return Stream.of(
                        health("paramedic-services", "Paramedic services at the scene of incidents", AMBULANCE)
                                .withAccessRoutes(AccessRoute.EMERGENCY),
                        health("emergency-transport", "Emergency care and transport of patients", AMBULANCE)
                                .withAccessRoutes(AccessRoute.EMERGENCY),
                        health(
                                "ambulance-minor-illness",
                                "Diagnosis and treatment or referral for minor illnesses and injuries",
                                AMBULANCE),
                        health("emergency-planning", "Emergency planning and civil protection services", AMBULANCE),
                        health(
                                "first-aid-training",
                                "Specialist training for the public in emergency first aid",
                                AMBULANCE),
                        health("patient-transport", "Patient transport to and from routine appointments", AMBULANCE))
                .map(service -> service.withScales(Scale.REGIONAL))
                .toList();
    }

    static List<Service> community() {
        return List.of(
                commissionedLocally("community-health", "Community health services", TRUST),
                commissionedLocally("intermediate-care", "Intermediate care", PLAN),
                commissionedLocally("childrens-health", "Children's health services", SOURCES),
                commissionedLocally("stop-smoking", "Support to stop smoking", TRUST),
                commissionedLocally("exercise", "Support to take more exercise", TRUST),
                commissionedLocally("diet", "Support to improve diet", TRUST));
    }

    private static Service health(String code, String name, String source) {
        return Service.of(code, name, Sector.HEALTH, source);
    }

    private static Service commissionedLocally(String code, String name, String source) {
        return health(code, name, source).withCommissioners(PRIMARY_CARE_TRUST).withScales(Scale.LOCAL);
    }

    private static Service firstContact(String code, String name) {
        return commissionedLocally(code, name, MODEL_OF_CARE)
                .withLevels(Level.PRIMARY)
                .withAccessRoutes(AccessRoute.SELF_REFERRAL);
    }

    private static Service tertiary(String code, String name) {
        return health(code, name, MODEL_OF_CARE)
                .withLevels(Level.TERTIARY)
                .withScales(Scale.REGIONAL)
                .withAccessRoutes(AccessRoute.TERTIARY_REFERRAL);
    }

    private static Service specialised(String code, String name, String source) {
        return health(code, name, source)
                .withLevels(Level.SPECIALISED)
                .withCommissioners(SPECIALISED_REGIONAL, SPECIALISED_NATIONAL)
                .withScales(Scale.REGIONAL, Scale.NATIONAL);
    }
}
