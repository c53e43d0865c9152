package org.localinvolvement.links.rules.visit;

import java.time.LocalDate;
import org.localinvolvement.links.model.decision.Truth;

/**
 * What a visit is for, held against the work programme.
 *
 * @param visit the visit that is planned
 * @param about {@link PlanningTopic#PROGRAMME}
 * @param day its day
 * @param item the item of the work programme, or the issue, that it names; empty where it names none
 * @param noItem whether it names no item and no issue
 * @param notOnRecord whether what it names is neither an item of the programme nor an issue on record
 * @param closed whether the item was closed by that day
 * @param outOfPeriod whether the day lies outside of the days of the item
 */
public record WorkOfVisit(
        String visit,
        PlanningTopic about,
        LocalDate day,
        String item,
        Truth noItem,
        Truth notOnRecord,
        Truth closed,
        Truth outOfPeriod) {}
