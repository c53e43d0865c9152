package org.localinvolvement.links.model.organisation;

import org.localinvolvement.links.model.time.DatedSet;

/**
 * Commissioned local health care between the Primary Care Trusts and the integrated care boards.
 *
 * <p>Source: Health and Social Care Act 2012, from 1 April 2013; followed by integrated care boards on 1 July 2022 (not
 * confirmed).
 *
 * @param identity its id, codes, names and period
 * @param councils the ids of the councils whose areas it covers wholly or in part
 */
public record ClinicalCommissioningGroup(Identity identity, DatedSet<Identifier> councils)
        implements HealthCommissioner {

    @Override
    public BodyKind kind() {
        return BodyKind.CLINICAL_COMMISSIONING_GROUP;
    }
}
