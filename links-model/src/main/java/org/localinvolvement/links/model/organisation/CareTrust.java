package org.localinvolvement.links.model.organisation;

import java.time.LocalDate;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.time.DatedSet;
import org.localinvolvement.links.model.time.Timeline;

/**
 * Health and social care in one organisation, set up where an NHS body and a council agree.
 *
 * <p>Some commission, as a Primary Care Trust does; the others provide; some hold foundation status.
 *
 * <p>Source: "Health and social care structures" (May 2009), What is a Care Trust.
 *
 * @param identity its id, codes, names and period
 * @param commissions whether it commissions as a Primary Care Trust does
 * @param strategicHealthAuthority the id of the authority of its area
 * @param councils the ids of the councils whose areas it covers wholly or in part
 * @param agreedBy the ids of the NHS body and the council whose agreement set it up; empty where not held
 * @param foundation whether it is a Foundation Trust; a day without a value is not known
 * @param governors its governors; null where it has none or nothing is held of them
 */
public record CareTrust(
        Identity identity,
        Timeline<Truth> commissions,
        Timeline<Identifier> strategicHealthAuthority,
        DatedSet<Identifier> councils,
        SortedSet<Identifier> agreedBy,
        Timeline<FoundationStatus> foundation,
        @Nullable CouncilOfGovernors governors)
        implements Trust, PrimaryCareOrganisation {

    /**
     * Checks what the law and the guides say of it.
     *
     * @throws IllegalArgumentException if it would be a Foundation Trust before 2004, or have governors without ever being one
     */
    public CareTrust {
        FoundationRules.check(identity, foundation, governors);
        agreedBy = Given.sorted(agreedBy);
    }

    @Override
    public BodyKind kind() {
        return BodyKind.CARE_TRUST;
    }

    @Override
    public Truth commissionsOn(LocalDate day) {
        return commissions.at(day).orElse(Truth.UNKNOWN);
    }
}
