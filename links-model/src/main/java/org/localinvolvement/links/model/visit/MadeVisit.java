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
 * @param partsViewed the names of the parts that were viewed, among those asked for; empty where none was
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
                            + "; what was viewed beyond them was not decided with them: record it as a visit of its own");
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
     * Whether no part was viewed: entry was refused, or the visit came to nothing for another reason. The record does not tell
     * which, nor of a part that was not viewed beside others.
     *
     * @return true where no part was viewed
     */
    public boolean viewedNothing() {
        return partsViewed.isEmpty();
    }
}
