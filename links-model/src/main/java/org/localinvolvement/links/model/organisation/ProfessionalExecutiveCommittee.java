package org.localinvolvement.links.model.organisation;

import java.util.SortedSet;
import org.localinvolvement.links.model.decision.Given;

/**
 * The committee that gives a Primary Care Trust its clinical leadership.
 *
 * <p>Source: "Health and social care structures" (May 2009), What is a Primary Care Trust.
 *
 * @param professions the clinical professions among its members, in the trust's own words, sorted; no names of people
 */
public record ProfessionalExecutiveCommittee(SortedSet<String> professions) {

    /**
     * Where the committee may influence what the trust decides.
     *
     * <p>Source: "Health and social care structures" (May 2009), What is a Primary Care Trust: four main areas.
     */
    public enum AreaOfInfluence {
        /** The vision and strategic direction of the trust. */
        VISION_AND_STRATEGY,
        /** Commissioning and support for practice based commissioning. */
        COMMISSIONING,
        /** Clinical effectiveness and clinical governance. */
        CLINICAL_GOVERNANCE,
        /** Clinical communication with partners and stakeholders. */
        CLINICAL_COMMUNICATION
    }

    /**
     * Sorts and checks the professions.
     *
     * @throws IllegalArgumentException if one is blank or runs over lines
     */
    public ProfessionalExecutiveCommittee {
        professions = Given.sorted(professions);
        professions.forEach(profession -> Texts.check("A profession", profession));
    }
}
