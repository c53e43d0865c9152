package org.localinvolvement.links.rules.visit;

import java.time.LocalDate;
import org.localinvolvement.links.model.decision.Truth;

/**
 * A visit that was made to the same premises, on or before the day that is planned.
 *
 * @param visit the visit that is planned
 * @param about {@link PlanningTopic#EARLIER_VISITS}
 * @param earlier what the host calls the earlier one
 * @param made its day
 * @param daysBetween days from it to the day that is planned
 * @param viewed whether a part was viewed; no where entry was refused or the visit came to nothing
 * @param withoutReport whether no report of it is on record
 */
public record EarlierVisit(
        String visit,
        PlanningTopic about,
        String earlier,
        LocalDate made,
        int daysBetween,
        Truth viewed,
        Truth withoutReport) {}
