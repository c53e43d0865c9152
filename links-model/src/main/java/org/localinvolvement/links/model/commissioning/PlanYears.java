package org.localinvolvement.links.model.commissioning;

import java.time.LocalDate;
import org.localinvolvement.links.model.time.Window;

/** The whole years for which a plan or an agreement runs. */
final class PlanYears {

    private PlanYears() {}

    static Window from(LocalDate first, int years) {
        return new Window(first, first.plusYears(years).minusDays(1));
    }

    static void check(String what, Window given, int years) {
        Window right = from(given.first(), years);
        if (!right.equals(given)) {
            throw new IllegalArgumentException(what + " runs for exactly " + years + " years: from " + given.first()
                    + " its last day is " + right.last() + ", not " + given.last());
        }
    }
}
