package org.localinvolvement.links.model.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.localinvolvement.links.model.time.Period;

/**
 * Regulates bodies, each of them for what its remits say.
 *
 * <p>Source: "Health and social care structures" (May 2009), What is the Care Quality Commission and What is a Foundation
 * Trust; SI 2009/462 art 11.
 *
 * @param identity its id, codes, names and period
 * @param remits what it regulates and when, in the order of the activities; at least one
 */
public record Regulator(Identity identity, List<Remit> remits) implements Body {

    /**
     * Checks what the law and the guides say of it.
     *
     * @throws IllegalArgumentException if there is no remit
     */
    public Regulator {
        remits = remits.stream()
                .sorted(Comparator.comparing(Remit::activity).thenComparing(Remit::period, Period.BY_DATE))
                .toList();
        if (remits.isEmpty()) {
            throw new IllegalArgumentException(
                    "A regulator has a remit: say what " + identity.id() + " regulates and when");
        }
    }

    @Override
    public BodyKind kind() {
        return BodyKind.REGULATOR;
    }

    /**
     * Whether an activity is in its remit on a day.
     *
     * @param activity the activity
     * @param day a day
     * @return true if a remit says so
     */
    public boolean regulates(RegulatedActivity activity, LocalDate day) {
        return remits.stream()
                .anyMatch(
                        remit -> remit.activity() == activity && remit.period().contains(day));
    }
}
