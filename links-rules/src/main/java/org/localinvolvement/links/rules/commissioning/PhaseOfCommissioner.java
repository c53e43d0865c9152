package org.localinvolvement.links.rules.commissioning;

import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.commissioning.CommissionerKind;
import org.localinvolvement.links.model.commissioning.CommissioningPhase;
import org.localinvolvement.links.model.commissioning.CommissioningTask;
import org.localinvolvement.links.model.decision.Truth;

/**
 * A phase at a commissioner that is open, ahead or not told of, with what is known of the documents of the day. A fact that rules match.
 *
 * @param commissioner the identifier of the commissioner
 * @param name its name on the day
 * @param kind what it is
 * @param service the name of the service
 * @param phase the phase
 * @param task the task of the 2008 guide to which the phase belongs; null where it belongs to none
 * @param engagementCycle whether the Engagement Cycle is made for such a commissioner; unknown where it is by analogy
 * @param needsAssessment whether there is a duty to assess needs jointly on the day
 * @param areaAgreement whether Local Area Agreements were in use on the day
 * @param healthCheck whether the Healthcare Commission, with its Annual Health Check, and the Commission for Social Care Inspection
 *     regulated on the day
 * @param careQualityCommission whether the Care Quality Commission regulates on the day
 * @param areaAssessment whether the Comprehensive Area Assessment was carried out on the day
 */
public record PhaseOfCommissioner(
        String commissioner,
        String name,
        CommissionerKind kind,
        String service,
        CommissioningPhase phase,
        @Nullable CommissioningTask task,
        Truth engagementCycle,
        Truth needsAssessment,
        Truth areaAgreement,
        Truth healthCheck,
        Truth careQualityCommission,
        Truth areaAssessment) {

    /**
     * The name of the phase in plain English.
     *
     * @return for example {@code Planning capacity}
     */
    public String title() {
        return phase.title();
    }

    /**
     * The task of the 2008 guide in its words.
     *
     * @return empty where the phase belongs to none
     */
    public String taskInWords() {
        return task == null
                ? ""
                : switch (task) {
                    case ASSESS_NEEDS -> "assessing local population needs";
                    case PRIORITISE_OUTCOMES -> "prioritising health and care outcomes";
                    case PROCURE -> "procuring products and services";
                    case MANAGE_PERFORMANCE -> "performance managing service providers";
                };
    }

    /**
     * What would have to be known to say that the Engagement Cycle applies.
     *
     * @return without a full stop
     */
    public String missingCycle() {
        return "whether " + name + " follows the Engagement Cycle, which is made for Primary Care Trusts";
    }

    /**
     * What would have to be known to say whether there is a Local Area Agreement.
     *
     * @return without a full stop
     */
    public String missingAgreement() {
        return "whether a Local Area Agreement of the area was still in use on that day";
    }

    /**
     * What would have to be known to say whether there is a Comprehensive Area Assessment.
     *
     * @return without a full stop
     */
    public String missingAssessment() {
        return "whether the Comprehensive Area Assessment was still carried out on that day";
    }
}
