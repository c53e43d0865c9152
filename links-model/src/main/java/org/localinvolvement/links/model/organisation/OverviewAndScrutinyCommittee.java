package org.localinvolvement.links.model.organisation;

import java.util.Set;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.time.Timeline;

/**
 * The committee of a council, or the committees taken together, to which a LINk may refer matters.
 *
 * <p>Source: Local Government and Public Involvement in Health Act 2007 s.226(8); SI 2002/3048 reg 2 for health.
 *
 * @param identity its id, codes, names and period
 * @param authority the id of its council
 * @param scrutinises of which care it takes referrals; at least one
 */
public record OverviewAndScrutinyCommittee(
        Identity identity, Timeline<Identifier> authority, Set<ScrutinisedCare> scrutinises) implements Body {

    /**
     * Checks what the law and the guides say of it.
     *
     * @throws IllegalArgumentException if it scrutinises nothing
     */
    public OverviewAndScrutinyCommittee {
        if (scrutinises.isEmpty()) {
            throw new IllegalArgumentException(
                    "A committee scrutinises health, social care or both; say which for " + identity.id());
        }
        scrutinises = Given.constants(ScrutinisedCare.class, scrutinises);
    }

    @Override
    public BodyKind kind() {
        return BodyKind.OVERVIEW_AND_SCRUTINY_COMMITTEE;
    }
}
