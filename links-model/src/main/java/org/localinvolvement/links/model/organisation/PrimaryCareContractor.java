package org.localinvolvement.links.model.organisation;

import org.localinvolvement.links.model.time.Timeline;

/**
 * A practice, dentist, optician or pharmacy that provides primary care under contract.
 *
 * <p>It must let authorised representatives enter and view, and need not answer reports: SI 2008/915 reg 6, SI 2008/528 reg
 * 1(3) and (4).
 *
 * @param identity its id, codes, names and period
 * @param contractorKind what it provides
 * @param contractedBy the id of the body with which it has its contract
 */
public record PrimaryCareContractor(Identity identity, ContractorKind contractorKind, Timeline<Identifier> contractedBy)
        implements Body {

    @Override
    public BodyKind kind() {
        return BodyKind.PRIMARY_CARE_CONTRACTOR;
    }
}
