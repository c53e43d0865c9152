package org.localinvolvement.links.rules.sharing;

/** The part that somebody has in a shared service. */
public enum SharerRole {
    /** A commissioner that is told. */
    TOLD_COMMISSIONER("commissioner, as told"),
    /** Who commissions health care for an area: a Primary Care Trust, or what came after it. */
    HEALTH_COMMISSIONER("commissioner of health care"),
    /** A council with social services functions. */
    COUNCIL("commissioner of social care"),
    /** A council and the health commissioner of its area together. */
    JOINT_COMMISSIONERS("joint commissioners"),
    /** Specialised commissioning for a region. */
    SPECIALISED_REGIONAL("specialised commissioner of the region"),
    /** Specialised commissioning for the country. */
    SPECIALISED_NATIONAL("specialised commissioner of the country"),
    /** A council that provides housing. */
    HOUSING_COUNCIL("council with housing"),
    /** A LINk. */
    LINK("LINk"),
    /** A local Healthwatch organisation. */
    LOCAL_HEALTHWATCH("local Healthwatch"),
    /** The networks of areas that are not told. */
    OTHER_NETWORKS("other networks"),
    /** A committee that would form a joint one with others. */
    SCRUTINY_COMMITTEE("Overview and Scrutiny Committee"),
    /** A joint committee of all councils affected. */
    JOINT_COMMITTEE("joint committee");

    private final String title;

    SharerRole(String title) {
        this.title = title;
    }

    /**
     * The part in words.
     *
     * @return for example {@code commissioner of health care}
     */
    public String title() {
        return title;
    }
}
