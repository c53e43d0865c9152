package org.localinvolvement.links.model.visit;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.organisation.Identifier;

/**
 * A visit that was made, or at which entry was refused.
 *
 * @param planned what was planned
 * @param day the day on which it was made
 * @param partsViewed the names of the parts that were viewed, among those asked for; empty where entry was refused
 * @param report the id of the report that came of it; null where there is none yet
 */
public record MadeVisit(
        PlannedVisit planned,
        LocalDate day,
        Set<String> partsViewed,
        @Nullable String report) implements Visit {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if a part was viewed that was not asked for
     */
    public MadeVisit {
        Objects.requireNonNull(planned, "planned: give what was planned");
        Objects.requireNonNull(day, "day: give the day on which it was made");
        report = Given.textOrNull("report", report);
        partsViewed = Given.sorted(partsViewed);
        if (!planned.parts().containsAll(partsViewed)) {
            throw new IllegalArgumentException(
                    "partsViewed: " + partsViewed + " are not all among the parts asked for, " + planned.parts()
                            + "; add what was viewed beyond them to the plan");
        }
    }

    @Override
    public String id() {
        return planned.id();
    }

    @Override
    public Identifier premises() {
        return planned.premises();
    }

    @Override
    public Set<String> representatives() {
        return planned.representatives();
    }

    @Override
    public VisitPurpose purpose() {
        return planned.purpose();
    }

    /**
     * Whether entry was refused to every part.
     *
     * @return true where no part was viewed
     */
    public boolean wasRefused() {
        return partsViewed.isEmpty();
    }
}
