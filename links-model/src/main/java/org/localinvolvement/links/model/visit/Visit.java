package org.localinvolvement.links.model.visit;

import java.time.LocalDate;
import java.util.Set;
import org.localinvolvement.links.model.organisation.Identifier;

/**
 * A visit to premises, planned or made.
 *
 * <p>Source: Local Government and Public Involvement in Health Act 2007 s.225; SI 2008/915. No notice is required: an
 * unannounced visit is not forbidden.
 */
public sealed interface Visit permits PlannedVisit, MadeVisit {

    /**
     * What the host calls it.
     *
     * @return not blank
     */
    String id();

    /**
     * Which premises.
     *
     * @return the premises
     */
    Identifier premises();

    /**
     * When.
     *
     * @return the day planned, or the day on which it was made
     */
    LocalDate day();

    /**
     * The opaque keys of the representatives.
     *
     * @return at least one, in their order
     */
    Set<String> representatives();

    /**
     * What it is for.
     *
     * @return the purpose
     */
    VisitPurpose purpose();
}
