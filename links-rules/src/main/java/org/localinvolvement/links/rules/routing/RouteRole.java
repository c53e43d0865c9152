package org.localinvolvement.links.rules.routing;

import java.util.Arrays;
import java.util.Locale;
import org.localinvolvement.links.model.decision.Suggestion;

/**
 * In which role a body is approached; their order is that of the answer.
 *
 * <p>Source: Local Government and Public Involvement in Health Act 2007 s.221(2)(d) (persons responsible for commissioning,
 * providing, managing or scrutinising care services), s.222(5), s.226; "Health and social care structures" (May 2009) and "Starting
 * a work programme" (April 2008).
 */
public enum RouteRole {
    /** Decides what is bought: SI 2008/528 reg 5(4). */
    COMMISSIONER("commissioner", true, true),
    /** Commissions under the arrangements for specialised services: guide of May 2009, What is Specialist Commissioning? */
    SPECIALISED_COMMISSIONER("specialised commissioner", true, true),
    /** Gives the care. */
    PROVIDER("provider", true, true),
    /** The members and the Council of Governors of a Foundation Trust: guide of May 2009, What is a Foundation Trust? */
    GOVERNORS("members and governors", false, false),
    /** The department of the council that has the matter, by tier: guide of May 2009, How are Local Authorities structured? */
    COUNCIL_DEPARTMENT("council department", true, true),
    /** A district within a county, which is no local authority in the sense of s.229. */
    DISTRICT_COUNCIL("district council", true, true),
    /** Who brought a proposal for change forward: National Health Service Act 2006 s.242(1B). */
    PROPOSER("proposer of a change", false, false),
    /** Guide of May 2009, Local Area Agreements and Local Strategic Partnerships. */
    LOCAL_STRATEGIC_PARTNERSHIP("Local Strategic Partnership", false, false),
    /** Regulates the quality of care: SI 2009/462 art 11 for the change of 1 April 2009. */
    REGULATOR("regulator", false, true),
    /** Regulates Foundation Trusts: guide of May 2009, What is a Foundation Trust? */
    FOUNDATION_TRUST_REGULATOR("regulator of Foundation Trusts", false, true),
    /** Oversees Primary Care Trusts, and trusts that are no Foundation Trusts, to 31 March 2013. */
    STRATEGIC_HEALTH_AUTHORITY("Strategic Health Authority", false, true),
    /** The Overview and Scrutiny Committee of a council: s.226, SI 2002/3048. */
    SCRUTINY_COMMITTEE("Overview and Scrutiny Committee", false, false),
    /** One that several councils appointed together: SI 2002/3048 reg 7. */
    JOINT_SCRUTINY_COMMITTEE("joint Overview and Scrutiny Committee", false, false),
    /** Another LINk, from 1 April 2013 another local Healthwatch: s.222(5). */
    NEIGHBOUR("neighbouring network", false, false),
    /** The committee of the Care Quality Commission that stands over local Healthwatch, from 1 April 2013: s.221(2)(f). */
    HEALTHWATCH_ENGLAND("Healthwatch England", false, false),
    /** Takes up an allegation of serious harm or abuse: guide of May 2009, Adult Social Services (safeguarding adults). */
    SAFEGUARDING_LEAD("safeguarding lead", false, false),
    /** Advice, complaints or advocacy, to which one person is shown the way. */
    SIGNPOST("advice for one person", false, false),
    /** Named in the issue, and in none of these roles by what it is, or not held. */
    NAMED("named body", false, false);

    private final String title;
    private final boolean takesReports;
    private final boolean askable;

    RouteRole(String title, boolean takesReports, boolean askable) {
        this.title = title;
        this.takesReports = takesReports;
        this.askable = askable;
    }

    /**
     * What the role is called in a sentence.
     *
     * @return without an article
     */
    public String title() {
        return title;
    }

    /**
     * The code in files.
     *
     * @return for example {@code scrutiny-committee}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Whether a report about care can go to a body because of this role.
     *
     * @return true for those that commission or provide, or may
     */
    public boolean takesReports() {
        return takesReports;
    }

    /**
     * Whether a body in this role is asked for information.
     *
     * @return true for those that commission, provide, oversee or regulate
     */
    public boolean isAskedForInformation() {
        return askable;
    }

    /**
     * By its code.
     *
     * @param code for example {@code commissioner}
     * @return the role
     * @throws IllegalArgumentException if there is none; its message names the known
     */
    public static RouteRole parse(String code) {
        return Arrays.stream(values())
                .filter(role -> role.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No role is called \"" + code + "\". "
                        + Suggestion.among(
                                code,
                                Arrays.stream(values()).map(RouteRole::code).toList())));
    }
}
