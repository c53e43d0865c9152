package org.localinvolvement.links.model.service;

import java.util.List;
import org.localinvolvement.links.model.service.EligibilityIndicator.Aspect;

/**
 * The four bands of eligibility for adult social care, which rank the risk to independence and wellbeing.
 *
 * <p>Any one indicator of a band is enough, present or foreseeable; inside a band none weighs more than another. Means must
 * not colour the assessment of need.
 *
 * <p>Source: Fair Access to Care Services, Department of Health guidance of 2003, replaced in 2010 by "Prioritising need"
 * with the same bands. That the bands ended on 1 April 2015 with the Care Act 2014 is not confirmed.
 */
public enum EligibilityBand {
    /** Critical, the highest. */
    CRITICAL,
    /** Substantial. */
    SUBSTANTIAL,
    /** Moderate. */
    MODERATE,
    /** Low. */
    LOW;

    /**
     * Whether a need in this band is met where a council meets needs from another band upwards.
     *
     * @param threshold the council's threshold, inclusive
     * @return true where this band is the threshold or a higher one
     */
    public boolean reaches(EligibilityBand threshold) {
        return compareTo(threshold) <= 0;
    }

    /**
     * What puts a need into the band.
     *
     * @return any one is enough; in the order of the aspects
     */
    public List<EligibilityIndicator> indicators() {
        return switch (this) {
            case CRITICAL ->
                List.of(
                        in(Aspect.PERSONAL_CARE, "vital personal care or domestic routines cannot be carried out"),
                        in(Aspect.CHOICE_AND_CONTROL, "little or no choice and control over vital aspects of life"),
                        in(Aspect.ABUSE_OR_NEGLECT, "serious abuse or neglect has occurred or will occur"),
                        in(
                                Aspect.WORK_SUPPORT_AND_FAMILY,
                                "vital involvement, support or family roles cannot be kept up"),
                        in(Aspect.LIFE_AND_HEALTH, "life is threatened, or there are significant health problems"));
            case SUBSTANTIAL ->
                List.of(
                        in(
                                Aspect.PERSONAL_CARE,
                                "the majority of personal care or domestic routines cannot be carried out"),
                        in(Aspect.CHOICE_AND_CONTROL, "only partial choice and control"),
                        in(Aspect.ABUSE_OR_NEGLECT, "abuse or neglect has occurred or will occur"),
                        in(
                                Aspect.WORK_SUPPORT_AND_FAMILY,
                                "many aspects of work or education, or the majority of support or family roles, cannot be kept up"));
            case MODERATE ->
                List.of(
                        in(Aspect.PERSONAL_CARE, "several personal care or domestic routines cannot be carried out"),
                        in(
                                Aspect.WORK_SUPPORT_AND_FAMILY,
                                "several aspects of work or education, support or family roles cannot be kept up"));
            case LOW ->
                List.of(
                        in(Aspect.PERSONAL_CARE, "one or two personal care or domestic routines cannot be carried out"),
                        in(Aspect.WORK_SUPPORT_AND_FAMILY, "one or two support or family roles cannot be kept up"));
        };
    }

    private static EligibilityIndicator in(Aspect aspect, String words) {
        return new EligibilityIndicator(aspect, words);
    }
}
