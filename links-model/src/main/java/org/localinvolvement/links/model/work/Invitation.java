package org.localinvolvement.links.model.work;

import java.time.LocalDate;
import java.util.Objects;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;

/**
 * A body's request that the LINk take part in something.
 *
 * <p>The LINk is no tick box of a body's own duty to involve people: it accepts what serves its programme.
 *
 * <p>Source: "Starting a work programme" (April 2008), Reacting to changing health and social care services.
 *
 * @param by who asks
 * @param to what it is asked to take part in
 * @param received the day on which it was asked
 * @param servesTheProgramme whether it serves the LINk's work programme
 */
public record Invitation(Identifier by, Occasion to, LocalDate received, Truth servesTheProgramme) {

    /** What bodies ask LINks to take part in. */
    public enum Occasion {
        /** An involvement group of the body. */
        INVOLVEMENT_GROUP,
        /** A PEAT inspection of a hospital, which assesses the cleanliness of the environment. */
        PEAT_INSPECTION,
        /** Something that the guide does not name. */
        OTHER
    }

    /** Checks that everything is given. */
    public Invitation {
        Objects.requireNonNull(by, "by: give who asks");
        Objects.requireNonNull(to, "to: give what the LINk is asked to take part in, OTHER if it is not named");
        Objects.requireNonNull(received, "received: give the day on which it was asked");
        Objects.requireNonNull(servesTheProgramme, "servesTheProgramme: give Truth.UNKNOWN where it is not known");
    }
}
