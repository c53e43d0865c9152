package org.localinvolvement.links.model.commissioning;

/**
 * What an NHS body involves its users in.
 *
 * <p>Source: National Health Service Act 2006 s.242(1B), in force from 3 November 2008. The 2009 guide counts five; its
 * fourth and fifth are the {@link ImpactTest impact tests} of two of these: s.242(1C), (1D).
 */
public enum InvolvementSubject {
    /** The planning of the provision of services; under no impact test. */
    PLANNING,
    /** The development and consideration of proposals for change in the way services are provided. */
    CHANGE_PROPOSALS,
    /** Decisions that affect the operation of services. */
    OPERATIONAL_DECISIONS;

    /**
     * Whether the duty depends on an impact.
     *
     * @return false for planning, true for the two others
     */
    public boolean dependsOnImpact() {
        return this != PLANNING;
    }
}
