package org.localinvolvement.links.rules.duty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.rules.internal.Overruling;

/**
 * What a rule about duties said.
 *
 * @param owed the event that it is about
 * @param finding the finding
 * @param deed what is to be done; null where the rule names no duty
 * @param duty whether it is a duty; false for what is asked for without one
 * @param deadline by when; null where the rule names no duty
 * @param overrules the rules whose findings on the same subject it sets aside
 * @param missing what would have to be known to settle it
 * @param termReading the reading on which the time rests; empty where it rests on none
 */
record SaidOfDuty(
        Owed owed,
        Finding finding,
        @Nullable Deed deed,
        boolean duty,
        @Nullable Deadline deadline,
        List<String> overrules,
        List<String> missing,
        String termReading)
        implements Overruling.Finding {

    SaidOfDuty {
        overrules = List.copyOf(overrules);
        missing = List.copyOf(missing);
    }
}
