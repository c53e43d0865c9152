package org.localinvolvement.links.rules.entry;

import java.time.LocalDate;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.CareTrust;
import org.localinvolvement.links.model.organisation.IndependentProvider;
import org.localinvolvement.links.model.organisation.LocalAuthority;
import org.localinvolvement.links.model.organisation.NhsTrust;
import org.localinvolvement.links.model.organisation.PrimaryCareContractor;
import org.localinvolvement.links.model.organisation.PrimaryCareTrust;
import org.localinvolvement.links.model.organisation.StrategicHealthAuthority;
import org.localinvolvement.links.model.organisation.VoluntaryProvider;

/**
 * In which role somebody is asked to let representatives in.
 *
 * <p>Who is a services-provider differs by purpose: this is the list for entry, which is longer than the one for reports. Source:
 * Local Government and Public Involvement in Health Act 2007 s.225(7) with SI 2008/915 reg 6; from 1 April 2013 s.225(7) as amended,
 * which lists no commissioner, with SI 2013/351 reg 14. Whether the owner of premises in which only local pharmaceutical services
 * are provided is bound was not found; that is no role here.
 */
public enum EntryProvider {
    /** An NHS trust: s.225(7)(a). */
    NHS_TRUST("an NHS trust", true, true),
    /** An NHS foundation trust: s.225(7)(b). */
    FOUNDATION_TRUST("an NHS foundation trust", true, true),
    /** A Care Trust, which is a Primary Care Trust or an NHS trust: s.225(7). */
    CARE_TRUST("a Care Trust", true, true),
    /** A Primary Care Trust: s.225(7)(c), to 31 March 2013. */
    PRIMARY_CARE_TRUST("a Primary Care Trust", true, false),
    /** A council that makes arrangements for a LINk or local Healthwatch: s.225(7)(d), s.229. */
    LOCAL_AUTHORITY("a local authority", true, true),
    /** A district council within a county, which is no local authority in the sense of s.229. */
    DISTRICT_COUNCIL("a district council within a county", false, false),
    /** Provides primary medical services: SI 2008/915 reg 6(a). */
    PRIMARY_MEDICAL("a provider of primary medical services", true, true),
    /** Provides primary dental services: reg 6(b). */
    PRIMARY_DENTAL("a provider of primary dental services", true, true),
    /** Provides primary ophthalmic services: reg 6(c). */
    PRIMARY_OPHTHALMIC("a provider of primary ophthalmic services", true, true),
    /** Provides pharmaceutical services: reg 6(d). */
    PHARMACEUTICAL("a provider of pharmaceutical services", true, true),
    /** Provides local pharmaceutical services: SI 2013/351 reg 14, from 1 April 2013 alone. */
    LOCAL_PHARMACEUTICAL("a provider of local pharmaceutical services", false, true),
    /** Owns or controls premises where primary medical services are provided: SI 2013/351 reg 14, from 1 April 2013 alone. */
    PREMISES_OF_PRIMARY_MEDICAL("who owns or controls premises of primary medical services", false, true),
    /** Owns or controls premises where primary dental services are provided: SI 2013/351 reg 14, from 1 April 2013 alone. */
    PREMISES_OF_PRIMARY_DENTAL("who owns or controls premises of primary dental services", false, true),
    /** Owns or controls premises where primary ophthalmic services are provided: SI 2008/915 reg 6(e). */
    PREMISES_OF_PRIMARY_OPHTHALMIC("who owns or controls premises of primary ophthalmic services", true, true),
    /** Owns or controls premises where pharmaceutical services are provided: SI 2008/915 reg 6(e). */
    PREMISES_OF_PHARMACEUTICAL("who owns or controls premises of pharmaceutical services", true, true),
    /** A private or voluntary provider of care: bound by its contract at most. */
    INDEPENDENT_PROVIDER("an independent provider", false, false),
    /** A Strategic Health Authority. */
    STRATEGIC_HEALTH_AUTHORITY("a Strategic Health Authority", false, false),
    /** Any other body: a Special Health Authority, a regulator, a commissioner from 1 April 2013. */
    OTHER_BODY("a body that the provisions do not list", false, false);

    private final String title;
    private final boolean underLinks;
    private final boolean underHealthwatch;

    EntryProvider(String title, boolean underLinks, boolean underHealthwatch) {
        this.title = title;
        this.underLinks = underLinks;
        this.underHealthwatch = underHealthwatch;
    }

    /**
     * What it is called in a sentence.
     *
     * @return with its article, for example {@code an NHS trust}
     */
    public String title() {
        return title;
    }

    /**
     * Whether it is a services-provider for the purpose of entry.
     *
     * @param regime the law in force; before 1 April 2008 the list of the LINks is told, which was not yet in force
     * @return whether the provisions list it
     */
    public boolean isServicesProvider(Regime regime) {
        return regime == Regime.LOCAL_HEALTHWATCH ? underHealthwatch : underLinks;
    }

    /**
     * Whether a contract can give what the provisions do not.
     *
     * @return true for an independent provider and a district council
     */
    public boolean mayBeBoundByContract() {
        return this == INDEPENDENT_PROVIDER || this == DISTRICT_COUNCIL;
    }

    /**
     * The role of a body.
     *
     * <p>A trust of which it is not held whether it is a foundation trust counts as an NHS trust: both are bound alike.
     *
     * @param body the body that is asked, as it was at all its dates
     * @param day the day of the question
     * @return its role on that day; never one of the owners of premises, which a body is by what it owns
     */
    public static EntryProvider of(Body body, LocalDate day) {
        if (body instanceof CareTrust) {
            return CARE_TRUST;
        } else if (body instanceof NhsTrust trust) {
            return trust.isFoundationTrust(day) == Truth.YES ? FOUNDATION_TRUST : NHS_TRUST;
        } else if (body instanceof PrimaryCareTrust) {
            return PRIMARY_CARE_TRUST;
        } else if (body instanceof LocalAuthority council) {
            return council.tier().makesArrangements() ? LOCAL_AUTHORITY : DISTRICT_COUNCIL;
        } else if (body instanceof PrimaryCareContractor contractor) {
            return switch (contractor.contractorKind()) {
                case GENERAL_PRACTICE -> PRIMARY_MEDICAL;
                case DENTAL -> PRIMARY_DENTAL;
                case OPHTHALMIC -> PRIMARY_OPHTHALMIC;
                case PHARMACEUTICAL -> PHARMACEUTICAL;
                case LOCAL_PHARMACEUTICAL -> LOCAL_PHARMACEUTICAL;
            };
        } else if (body instanceof IndependentProvider || body instanceof VoluntaryProvider) {
            return INDEPENDENT_PROVIDER;
        }
        return body instanceof StrategicHealthAuthority ? STRATEGIC_HEALTH_AUTHORITY : OTHER_BODY;
    }
}
