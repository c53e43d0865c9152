package org.localinvolvement.links.model.organisation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.time.Timeline;

/**
 * Provides health care: hospitals, mental health, ambulances or community services.
 *
 * <p>It accounts to its Strategic Health Authority while it is no Foundation Trust.
 *
 * <p>Source: "Health and social care structures" (May 2009), What is an NHS Acute Trust, an Ambulance Trust, a Mental Health
 * Trust.
 *
 * @param identity its id, codes, names and period
 * @param trustKind what kind of care it gives
 * @param strategicHealthAuthority the id of the authority of its area
 * @param foundation whether it is a Foundation Trust; a day without a value is not known
 * @param governors its governors; null where it has none or nothing is held of them
 * @param centre how far its specialised care reaches; empty where it is no such centre or that is not known
 */
public record NhsTrust(
        Identity identity,
        TrustKind trustKind,
        Timeline<Identifier> strategicHealthAuthority,
        Timeline<FoundationStatus> foundation,
        @Nullable CouncilOfGovernors governors,
        Set<SpecialistCentre> centre)
        implements Trust {

    /**
     * Checks what the law and the guides say of it.
     *
     * @throws IllegalArgumentException if it would be a Foundation Trust before 2004, or have governors without ever being one
     */
    public NhsTrust {
        FoundationRules.check(identity, foundation, governors);
        centre = Given.constants(SpecialistCentre.class, centre);
    }

    @Override
    public BodyKind kind() {
        return BodyKind.NHS_TRUST;
    }

    /**
     * The six kinds of service of an ambulance trust.
     *
     * <p>Source: "Health and social care structures" (May 2009), What is an Ambulance Trust.
     */
    public enum AmbulanceCare {
        /** Paramedics at the scene of incidents and medical emergencies. */
        PARAMEDIC_AT_THE_SCENE,
        /** Emergency care and transport. */
        EMERGENCY_CARE_AND_TRANSPORT,
        /** Diagnosis and treatment, or referral, for minor illnesses and injuries. */
        MINOR_ILLNESS_AND_INJURY,
        /** Emergency planning and civil protection. */
        EMERGENCY_PLANNING,
        /** Training of the public in emergency first aid. */
        FIRST_AID_TRAINING,
        /** Patient transport to routine hospital appointments. */
        PATIENT_TRANSPORT
    }

    /**
     * A trust of which only its identity and kind are known.
     *
     * @param identity its id, codes, names and period
     * @param trustKind what kind of care it gives
     * @return the trust
     */
    public static NhsTrust of(Identity identity, TrustKind trustKind) {
        return new NhsTrust(identity, trustKind, Timeline.unknown(), Timeline.unknown(), null, Set.of());
    }
}
