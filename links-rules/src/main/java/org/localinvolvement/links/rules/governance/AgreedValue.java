package org.localinvolvement.links.rules.governance;

import org.localinvolvement.links.model.decision.ParameterValue;

/** A value that the LINk agreed, as at the date of the question. */
interface AgreedValue {

    /**
     * The value in force.
     *
     * @return with where it was agreed
     */
    ParameterValue parameter();
}
