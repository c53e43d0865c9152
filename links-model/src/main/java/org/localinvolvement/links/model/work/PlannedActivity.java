package org.localinvolvement.links.model.work;

import java.util.Objects;
import java.util.Set;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.time.Window;

/**
 * What another body plans to do: a committee, a regulator, an advice service, a neighbouring LINk.
 *
 * <p>Use it to see whether something is already in hand elsewhere, and what the regulator plans before fixing visits.
 *
 * <p>Source: "Starting a work programme" (April 2008), Identifying priorities (sharing work programmes), Building
 * relationships (regulator activity).
 *
 * @param by who plans it
 * @param subject what it is about
 * @param themes the themes that it covers; empty where they are not coded
 * @param premises the premises that it goes to; empty where it goes to none or they are not known
 * @param period when, both days inclusive
 */
public record PlannedActivity(
        Identifier by, String subject, Set<String> themes, Set<Identifier> premises, Window period) {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if the subject is blank
     */
    public PlannedActivity {
        Objects.requireNonNull(by, "by: give who plans it");
        Objects.requireNonNull(period, "period: give when it takes place");
        subject = Given.text("subject", subject);
        themes = Given.sorted(themes);
        premises = Given.sorted(premises);
    }
}
