package org.localinvolvement.links.model.work;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.service.Sector;

/**
 * A matter that a LINk referred to an Overview and Scrutiny Committee.
 *
 * <p>Social care matters and health matters are referred under different provisions; a matter of both is under both, which
 * rests on a reading.
 *
 * <p>Source: social care: Local Government and Public Involvement in Health Act 2007 s.226, SI 2008/528 reg 17; health: SI
 * 2002/3048 reg 2(2)(c), (2A), as amended by SI 2008/528 reg 18.
 *
 * @param id what the host calls it
 * @param committee the committee, or joint committee
 * @param matter what it is about
 * @param sector health, social care or both
 * @param made the day on which it was made, from which a LINk's time runs
 * @param received the day on which the committee received it, from which for social care the time of local Healthwatch runs (SI 2012/3094
 *     reg 46); null where it is not known
 * @param acknowledged the day of the acknowledgement; null where none is on record
 */
public record Referral(
        String id,
        Identifier committee,
        String matter,
        Sector sector,
        LocalDate made,
        @Nullable LocalDate received,
        @Nullable LocalDate acknowledged) {

    /**
     * Checks what is given.
     *
     * @throws IllegalArgumentException if a text is blank, or it was received or acknowledged before it was made
     */
    public Referral {
        id = Given.text("id", id);
        Objects.requireNonNull(committee, "committee: give the committee to which it is referred");
        matter = Given.text("matter", matter);
        Objects.requireNonNull(sector, "sector: give health, social care or both; it decides the provision");
        Objects.requireNonNull(made, "made: give the day on which it was made");
        checkNotBefore(made, "received", received);
        checkNotBefore(made, "acknowledged", acknowledged);
    }

    /**
     * A referral of which nothing more is known.
     *
     * @param id what the host calls it
     * @param committee the committee
     * @param matter what it is about
     * @param sector health, social care or both
     * @param made the day on which it was made
     * @return the referral
     */
    public static Referral of(String id, Identifier committee, String matter, Sector sector, LocalDate made) {
        return new Referral(id, committee, matter, sector, made, null, null);
    }

    /**
     * The same with what the committee did.
     *
     * @param on the day of receipt; null where it is not known
     * @param answered the day of the acknowledgement; null where none is on record
     * @return a copy
     */
    public Referral withAnswer(@Nullable LocalDate on, @Nullable LocalDate answered) {
        return new Referral(id, committee, matter, sector, made, on, answered);
    }

    /**
     * Whether it is under the provisions for health.
     *
     * @return true for health and for both
     */
    public boolean concernsHealth() {
        return sector != Sector.SOCIAL_CARE;
    }

    /**
     * Whether it is under the provisions for social care.
     *
     * @return true for social care and for both
     */
    public boolean concernsSocialCare() {
        return sector != Sector.HEALTH;
    }

    private static void checkNotBefore(LocalDate made, String name, @Nullable LocalDate later) {
        if (later != null && later.isBefore(made)) {
            throw new IllegalArgumentException(name + ": comes on or after the day of the referral, " + made
                    + ", not on " + later + "; correct one of the two days");
        }
    }
}
