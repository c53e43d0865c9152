package org.localinvolvement.links.model.organisation;

import org.localinvolvement.links.model.time.DatedSet;

/**
 * A body that commissions the health care of an area: a trust to 31 March 2013, then a clinical commissioning group, then an
 * integrated care board.
 */
public sealed interface HealthCommissioner extends NhsBody
        permits PrimaryCareOrganisation, ClinicalCommissioningGroup, IntegratedCareBoard {

    /**
     * The councils whose areas it covers wholly or in part.
     *
     * @return their ids and when
     */
    DatedSet<Identifier> councils();
}
