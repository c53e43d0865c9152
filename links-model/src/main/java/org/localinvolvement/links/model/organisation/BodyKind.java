package org.localinvolvement.links.model.organisation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.BiFunction;
import org.localinvolvement.links.model.decision.Truth;

/**
 * What kinds of body there are: one for each type of {@link Body}, and a few that are told apart by what a body is on a day.
 *
 * <p>Source: the two guides of the mission, of April 2008 and May 2009; for what came from 1 April 2013, Local Government and
 * Public Involvement in Health Act 2007 Part 14 as amended.
 */
public enum BodyKind {
    /** {@link GovernmentDepartment}. */
    GOVERNMENT_DEPARTMENT("government department", GovernmentDepartment.class),
    /** {@link GovernmentOffice}. */
    GOVERNMENT_OFFICE("Government Office", GovernmentOffice.class),
    /** {@link StrategicHealthAuthority}. */
    STRATEGIC_HEALTH_AUTHORITY("Strategic Health Authority", StrategicHealthAuthority.class),
    /** {@link PrimaryCareTrust}. */
    PRIMARY_CARE_TRUST("Primary Care Trust", PrimaryCareTrust.class),
    /** {@link NhsTrust}. */
    NHS_TRUST("NHS trust", NhsTrust.class),
    /** {@link WelshNhsTrust}. */
    WELSH_NHS_TRUST("NHS trust in Wales", WelshNhsTrust.class),
    /** {@link AmbulanceService}. */
    AMBULANCE_SERVICE("ambulance service within another body", AmbulanceService.class),
    /** {@link CareTrust}. */
    CARE_TRUST("Care Trust", CareTrust.class),
    /** {@link SpecialHealthAuthority}. */
    SPECIAL_HEALTH_AUTHORITY("Special Health Authority", SpecialHealthAuthority.class),
    /** {@link NonDepartmentalPublicBody}. */
    PUBLIC_BODY("non-departmental public body", NonDepartmentalPublicBody.class),
    /** {@link Regulator}. */
    REGULATOR("regulator", Regulator.class),
    /** {@link LocalAuthority}. */
    LOCAL_AUTHORITY("local authority", LocalAuthority.class),
    /** {@link ParishCouncil}. */
    PARISH_COUNCIL("town or parish council", ParishCouncil.class),
    /** {@link LondonAssembly}. */
    LONDON_ASSEMBLY("London Assembly", LondonAssembly.class),
    /** {@link OverviewAndScrutinyCommittee}. */
    OVERVIEW_AND_SCRUTINY_COMMITTEE("Overview and Scrutiny Committee", OverviewAndScrutinyCommittee.class),
    /** {@link JointOverviewAndScrutinyCommittee}. */
    JOINT_OVERVIEW_AND_SCRUTINY_COMMITTEE(
            "joint Overview and Scrutiny Committee", JointOverviewAndScrutinyCommittee.class),
    /** {@link LocalStrategicPartnership}. */
    LOCAL_STRATEGIC_PARTNERSHIP("Local Strategic Partnership", LocalStrategicPartnership.class),
    /** {@link LocalInvolvementNetwork}. */
    LOCAL_INVOLVEMENT_NETWORK("Local Involvement Network", LocalInvolvementNetwork.class),
    /** {@link TemporaryArrangements}. */
    TEMPORARY_ARRANGEMENTS("set of temporary arrangements of 2008", TemporaryArrangements.class),
    /** {@link HostOrganisation}. */
    HOST_ORGANISATION("host organisation", HostOrganisation.class),
    /** {@link EarlierInvolvementBody}. */
    EARLIER_INVOLVEMENT_BODY("predecessor of the LINks", EarlierInvolvementBody.class),
    /** {@link LocalHealthwatch}. */
    LOCAL_HEALTHWATCH("local Healthwatch", LocalHealthwatch.class),
    /** {@link HealthwatchEngland}. */
    HEALTHWATCH_ENGLAND("Healthwatch England", HealthwatchEngland.class),
    /** {@link NhsEngland}. */
    NHS_ENGLAND("NHS England", NhsEngland.class),
    /** {@link ClinicalCommissioningGroup}. */
    CLINICAL_COMMISSIONING_GROUP("clinical commissioning group", ClinicalCommissioningGroup.class),
    /** {@link IntegratedCareBoard}. */
    INTEGRATED_CARE_BOARD("integrated care board", IntegratedCareBoard.class),
    /** {@link IndependentProvider}. */
    INDEPENDENT_PROVIDER("independent provider", IndependentProvider.class),
    /** {@link VoluntaryProvider}. */
    VOLUNTARY_PROVIDER("voluntary provider", VoluntaryProvider.class),
    /** {@link PrimaryCareContractor}. */
    PRIMARY_CARE_CONTRACTOR("primary care contractor", PrimaryCareContractor.class),
    /** {@link PublicHealthObservatory}. */
    PUBLIC_HEALTH_OBSERVATORY("Public Health Observatory", PublicHealthObservatory.class),
    /** {@link AdviceService}. */
    ADVICE_SERVICE("advice or complaints service", AdviceService.class),
    /** The {@link NhsTrust}s that run an ambulance service. */
    AMBULANCE_TRUST(
            "ambulance trust",
            (body, day) -> Truth.of(body instanceof NhsTrust trust && trust.trustKind() == TrustKind.AMBULANCE)),
    /** The trusts that hold foundation status on the day. */
    FOUNDATION_TRUST(
            "Foundation Trust", (body, day) -> body instanceof Trust trust ? trust.isFoundationTrust(day) : Truth.NO),
    /** The Primary Care Trusts, and the Care Trusts that commission as they do. */
    PRIMARY_CARE_ORGANISATION(
            "primary care organisation",
            (body, day) -> body instanceof PrimaryCareOrganisation trust ? trust.commissionsOn(day) : Truth.NO),
    /** The councils that make arrangements for a LINk and have social services functions. */
    COUNCIL_WITH_A_LINK(
            "council that makes arrangements for a LINk",
            (body, day) -> Truth.of(
                    body instanceof LocalAuthority council && council.tier().makesArrangements()));

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // each is a function of its two arguments alone
    private final BiFunction<Body, LocalDate, Truth> includes;

    BodyKind(String title, Class<? extends Body> type) {
        this(title, (body, day) -> Truth.of(type.isInstance(body)));
    }

    BodyKind(String title, BiFunction<Body, LocalDate, Truth> includes) {
        this.title = title;
        this.includes = includes;
    }

    /**
     * What one body of the kind is called.
     *
     * @return for example {@code Primary Care Trust}
     */
    public String title() {
        return title;
    }

    /**
     * The title after an article.
     *
     * @return for example {@code an NHS trust}
     */
    public String withArticle() {
        return ("AEIOU".indexOf(Character.toUpperCase(title.charAt(0))) >= 0 || title.startsWith("NHS") ? "an " : "a ")
                + title;
    }

    /**
     * The kind as one writes it on a command line and in a file.
     *
     * @return for example {@code primary-care-trust}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Whether a body is of the kind on a day.
     *
     * @param body a body
     * @param day a day
     * @return unknown where what decides it is not held for that day
     */
    public Truth includes(Body body, LocalDate day) {
        return includes.apply(body, day);
    }
}
