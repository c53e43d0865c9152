package org.localinvolvement.links.model.commissioning;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.organisation.Identifier;

/**
 * A document of a body that the LINk holds, so that gaps can be told.
 *
 * <p>Source: the guides advise LINks to obtain them: "Health and social care structures" (May 2009), Having a say (involvement
 * strategies), How are Local Authorities structured? (constitution), What is a Primary Care Trust? (plans); "Starting a work
 * programme" (April 2008), Sources of information (annual reports), Influencing commissioning (agreements).
 *
 * @param body whose document it is
 * @param kind what it is
 * @param title what it is called
 * @param dated its date; null where it bears none
 */
public record HeldDocument(
        Identifier body, Kind kind, String title, @Nullable LocalDate dated) {

    /** The kinds of document that a LINk obtains from bodies. */
    public enum Kind {
        /** How a council is run, with its arrangements for overview and scrutiny. */
        CONSTITUTION,
        /** How a body means to involve people. */
        INVOLVEMENT_STRATEGY,
        /** A plan for services. */
        PLAN,
        /** An annual report, for example that of a Director of Public Health. */
        ANNUAL_REPORT,
        /** An agreement between bodies. */
        AGREEMENT
    }

    /**
     * Checks what is given.
     *
     * @throws IllegalArgumentException if the title is blank
     */
    public HeldDocument {
        Objects.requireNonNull(body, "body: give whose document it is");
        Objects.requireNonNull(kind, "kind: give what it is");
        title = Given.text("title", title);
    }
}
