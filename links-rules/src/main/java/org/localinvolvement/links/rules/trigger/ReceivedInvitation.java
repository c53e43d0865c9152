package org.localinvolvement.links.rules.trigger;

import java.time.LocalDate;
import java.util.List;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.work.Invitation;

/**
 * A body's request that the LINk take part in something. A fact that rules match.
 *
 * @param subject the identifier of the body that asks
 * @param occasion what the LINk is asked to take part in, in words
 * @param since the day on which it was asked
 * @param serves whether it serves the LINk's work programme
 * @param missing what would have to be known where it is not settled; otherwise empty
 */
public record ReceivedInvitation(String subject, String occasion, LocalDate since, Truth serves, String missing)
        implements Occasion {

    static ReceivedInvitation of(Invitation invitation) {
        String occasion =
                switch (invitation.to()) {
                    case INVOLVEMENT_GROUP -> "an involvement group";
                    case PEAT_INSPECTION -> "a PEAT inspection";
                    case OTHER -> "something else";
                };
        return new ReceivedInvitation(
                invitation.by().toString(),
                occasion,
                invitation.received(),
                invitation.servesTheProgramme(),
                invitation.servesTheProgramme() == Truth.UNKNOWN
                        ? "whether " + occasion + ", to which " + invitation.by() + " invites, serves the programme"
                        : "");
    }

    /**
     * Whether it would serve the body that asks and not the programme.
     *
     * @return the opposite of {@link #serves()}
     */
    public Truth tickBox() {
        return serves.not();
    }

    /** Nothing is agreed about it. */
    @Override
    public List<ParameterValue> parameters() {
        return List.of();
    }
}
