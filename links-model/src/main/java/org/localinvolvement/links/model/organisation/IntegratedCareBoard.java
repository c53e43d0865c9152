package org.localinvolvement.links.model.organisation;

import org.localinvolvement.links.model.time.DatedSet;

/**
 * Commissions local health care from 1 July 2022 (date not confirmed).
 *
 * <p>Source: Local Government and Public Involvement in Health Act 2007 s.224(2) and s.227(4) as amended.
 *
 * @param identity its id, codes, names and period
 * @param councils the ids of the councils whose areas it covers wholly or in part
 */
public record IntegratedCareBoard(Identity identity, DatedSet<Identifier> councils) implements HealthCommissioner {

    @Override
    public BodyKind kind() {
        return BodyKind.INTEGRATED_CARE_BOARD;
    }
}
