package org.localinvolvement.links.rules.routing;

import java.util.List;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.rules.internal.Overruling;

/**
 * What a rule about routing said.
 *
 * @param candidate of whom
 * @param kind what it said
 * @param finding the finding
 * @param powers the powers that it is about; empty where it names none
 * @param overrules the rules whose findings on the same candidate it sets aside
 * @param missing what would have to be known to settle it
 */
record SaidOfRoute(
        Candidate candidate,
        Kind kind,
        Finding finding,
        List<RoutePower> powers,
        List<String> overrules,
        List<String> missing)
        implements Overruling.Finding {

    enum Kind {
        OPEN,
        CLOSED,
        NO_ANSWER,
        LEAVE,
        BESIDE
    }

    SaidOfRoute {
        powers = List.copyOf(powers);
        overrules = List.copyOf(overrules);
        missing = List.copyOf(missing);
    }
}
