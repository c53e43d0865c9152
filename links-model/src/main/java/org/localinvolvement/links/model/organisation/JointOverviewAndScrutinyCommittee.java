package org.localinvolvement.links.model.organisation;

import java.util.Set;
import java.util.SortedSet;
import org.localinvolvement.links.model.decision.Given;

/**
 * A committee that two or more councils appoint together.
 *
 * <p>Source: SI 2002/3048 reg 7, which is about health functions alone; that one takes referrals of social care is not
 * confirmed. One such committee acts for all councils affected where a proposal varies services substantially across their
 * areas.
 *
 * @param identity its id, codes, names and period
 * @param authorities the ids of its councils; at least two
 * @param scrutinises of which care; at least one
 */
public record JointOverviewAndScrutinyCommittee(
        Identity identity, SortedSet<Identifier> authorities, Set<ScrutinisedCare> scrutinises) implements Body {

    /**
     * Checks what the law and the guides say of it.
     *
     * @throws IllegalArgumentException if there are fewer than two councils, or it scrutinises nothing
     */
    public JointOverviewAndScrutinyCommittee {
        authorities = Given.sorted(authorities);
        if (authorities.size() < 2) {
            throw new IllegalArgumentException("A joint committee has two councils or more; " + identity.id() + " has "
                    + authorities.size() + ". A committee of one council is an OverviewAndScrutinyCommittee");
        }
        if (scrutinises.isEmpty()) {
            throw new IllegalArgumentException(
                    "A committee scrutinises health, social care or both; say which for " + identity.id());
        }
        scrutinises = Given.constants(ScrutinisedCare.class, scrutinises);
    }

    @Override
    public BodyKind kind() {
        return BodyKind.JOINT_OVERVIEW_AND_SCRUTINY_COMMITTEE;
    }
}
