package org.localinvolvement.links.rules.commissioning;

import org.localinvolvement.links.model.commissioning.CommissionerKind;
import org.localinvolvement.links.model.decision.Truth;

/**
 * A commissioner that is asked about, with what is known of it. A fact that rules match.
 *
 * @param commissioner its identifier
 * @param name its name on the day, or its identifier where the register holds none
 * @param kind what it is, as the question says
 * @param service the name of the service
 * @param trustsEnded whether it is a Primary Care Trust and the day comes after the last day of all of them
 * @param notThere whether the register says that there is no such body on the day; unknown where it does not hold it
 * @param otherKind whether the register says that the body is of another kind than the question does; unknown where it does not hold it
 * @param noCalendar whether no calendar of it is told
 * @param silent whether a calendar of it is told, and holds nothing for the service
 */
public record CommissionerSeen(
        String commissioner,
        String name,
        CommissionerKind kind,
        String service,
        Truth trustsEnded,
        Truth notThere,
        Truth otherKind,
        Truth noCalendar,
        Truth silent) {

    /**
     * What would have to be known to say whether the body is there.
     *
     * @return without a full stop
     */
    public String missingBody() {
        return "whether there is a body " + commissioner + " on that day, and of which kind";
    }

    /**
     * What would have to be known to say in which phase it is.
     *
     * @return without a full stop
     */
    public String missingCalendar() {
        return "the commissioning calendar of " + name + " for " + service;
    }
}
