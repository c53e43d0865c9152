package org.localinvolvement.links.rules.involving;

import java.time.LocalDate;
import org.localinvolvement.links.model.commissioning.InvolvementSubject;
import org.localinvolvement.links.model.decision.Truth;

/**
 * An exercise, held against the days and the steps on record. A fact that rules match.
 *
 * @param about the id of the exercise
 * @param body the body's name
 * @param law which duty stands for the body on the day
 * @param why why no duty binds the body, or what is not known of that
 * @param subject what people are involved in
 * @param day the day whose law is asked
 * @param start the first day of the duty; the day itself where there is none
 * @param noImpact whether it would affect neither the manner of delivery nor the range of services
 * @param noArrangements whether the body has no arrangements in place
 * @param noStep whether no step is on record
 * @param linkAlone whether there are steps, and all are with the LINk alone
 * @param noUsers whether there are steps with others than the LINk, and none with users or their representatives
 * @param noLocalPersons whether there are such steps, and none with representatives of local persons
 * @param onlyBefore whether those who count took part before the duty alone
 * @param notJudged whether the council does not consider the steps appropriate
 * @param noGuidance whether the body had no regard to the guidance
 * @param running whether the exercise has not ended
 * @param later whether the day lies after the end of the LINks
 */
public record ExerciseSeen(
        String about,
        String body,
        DutyInForce law,
        String why,
        InvolvementSubject subject,
        LocalDate day,
        LocalDate start,
        Truth noImpact,
        Truth noArrangements,
        Truth noStep,
        Truth linkAlone,
        Truth noUsers,
        Truth noLocalPersons,
        Truth onlyBefore,
        Truth notJudged,
        Truth noGuidance,
        Truth running,
        Truth later) {}
