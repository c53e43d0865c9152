package org.localinvolvement.links.rules.involving;

import java.util.Objects;
import org.localinvolvement.links.model.commissioning.JointStrategicNeedsAssessment;
import org.localinvolvement.links.model.decision.Truth;

/**
 * What is on record of a Joint Strategic Needs Assessment.
 *
 * @param assessment the assessment as far as it is known
 * @param unpublished whether it is told that it was never published; unknown where nobody told. A publication on record goes before
 * @param trustsTold whether the trusts of the assessment are told, so that one that is not among them took no part
 */
public record NeedsRecord(JointStrategicNeedsAssessment assessment, Truth unpublished, boolean trustsTold) {

    /** Checks that all is given. */
    public NeedsRecord {
        Objects.requireNonNull(assessment, "assessment: give the assessment");
        Objects.requireNonNull(unpublished, "unpublished: give Truth.UNKNOWN where nobody told");
    }
}
