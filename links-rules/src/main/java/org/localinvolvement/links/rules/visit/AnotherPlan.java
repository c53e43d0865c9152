package org.localinvolvement.links.rules.visit;

import java.time.LocalDate;
import org.localinvolvement.links.model.decision.Truth;

/**
 * Something that another body plans, with how near it comes to the visit.
 *
 * @param visit the visit that is planned
 * @param about {@link PlanningTopic#REGULATOR} or {@link PlanningTopic#OTHERS}
 * @param by who plans it
 * @param subject what it is about
 * @param first its first day
 * @param last its last day, inclusive
 * @param there whether it goes to the same premises; unknown where its premises are not told
 * @param daysApart days between it and the visit: 0 where the visit lies within it
 */
public record AnotherPlan(
        String visit,
        PlanningTopic about,
        String by,
        String subject,
        LocalDate first,
        LocalDate last,
        Truth there,
        int daysApart) {}
