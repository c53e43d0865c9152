package org.localinvolvement.links.rules.commissioning;

import org.localinvolvement.links.model.decision.Truth;

/**
 * A Primary Care Trust and a council that are asked about together. A fact that rules match.
 *
 * @param trust the identifier of the trust
 * @param trustName its name on the day
 * @param council the identifier of the council
 * @param councilName its name on the day
 * @param service the name of the service
 * @param trustPhases the phases open at the trust with their days, in words
 * @param councilPhases the phases open at the council with their days, in words
 * @param together whether both usually commission the service; unknown where the list of services does not say
 * @param apart whether different phases are open at them on the day
 * @param missing what would have to be known to say it; empty where nothing is
 */
public record TrustAndCouncil(
        String trust,
        String trustName,
        String council,
        String councilName,
        String service,
        String trustPhases,
        String councilPhases,
        Truth together,
        Truth apart,
        String missing) {

    /**
     * What would have to be known to say whether both commission the service.
     *
     * @return without a full stop
     */
    public String missingTogether() {
        return "whether " + trustName + " and " + councilName + " both commission " + service;
    }

    /**
     * Both identifiers.
     *
     * @return with a space between
     */
    public String pair() {
        return trust + " " + council;
    }
}
