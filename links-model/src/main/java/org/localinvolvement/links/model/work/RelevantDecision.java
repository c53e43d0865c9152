package org.localinvolvement.links.model.work;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.decision.Truth;

/**
 * A decision of a LINk for which it needs a published procedure before and a published, reasoned statement after.
 *
 * <p>It can be recorded whether or not it was made as it should be: rules tell what is wrong with it.
 *
 * <p>Source: SI 2008/528 reg 2(1), (2). That setting a work programme is one, under (a) and (b), rests on a reading.
 *
 * @param id what the host calls it
 * @param heads what makes it a relevant decision; at least one
 * @param decided the day of the decision
 * @param decision what was decided
 * @param reasons why; null where none are on record
 * @param madeBy the role or group that made it, never a person's name
 * @param procedurePublished the day on which the procedure that it followed was published; null where none is on record
 * @param statementPublished the day on which the statement with reasons was published; null where none is on record
 * @param about the ids of the reports, requests, visits, referrals or items that it decides; empty where they are not told
 */
public record RelevantDecision(
        String id,
        Set<DecisionHead> heads,
        LocalDate decided,
        String decision,
        @Nullable String reasons,
        String madeBy,
        @Nullable LocalDate procedurePublished,
        @Nullable LocalDate statementPublished,
        Set<String> about) {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if a text is blank, there is no head, or the statement is published before the
     *     decision
     */
    public RelevantDecision {
        id = Given.text("id", id);
        Objects.requireNonNull(decided, "decided: give the day of the decision");
        decision = Given.text("decision", decision);
        madeBy = Given.text("madeBy", madeBy);
        reasons = Given.textOrNull("reasons", reasons);
        heads = Given.constants(DecisionHead.class, heads);
        about = Given.sorted(about);
        if (heads.isEmpty()) {
            throw new IllegalArgumentException("heads: name what makes " + id + " a relevant decision");
        }
        if (statementPublished != null && statementPublished.isBefore(decided)) {
            throw new IllegalArgumentException(
                    "statementPublished: a statement of the decision is published on or after" + " its day, " + decided
                            + ", not on " + statementPublished + "; correct one of the two days");
        }
    }

    /**
     * A decision of which nothing is published.
     *
     * @param id what the host calls it
     * @param heads what makes it a relevant decision
     * @param decided the day of the decision
     * @param decision what was decided
     * @param madeBy the role or group that made it
     * @return the decision
     */
    public static RelevantDecision of(
            String id, Set<DecisionHead> heads, LocalDate decided, String decision, String madeBy) {
        return new RelevantDecision(id, heads, decided, decision, null, madeBy, null, null, Set.of());
    }

    /**
     * The same with the procedure that it followed.
     *
     * @param published the day on which the procedure was published
     * @return a copy
     */
    public RelevantDecision withProcedure(LocalDate published) {
        return new RelevantDecision(
                id, heads, decided, decision, reasons, madeBy, published, statementPublished, about);
    }

    /**
     * The same with its statement.
     *
     * @param published the day on which the statement was published
     * @param why the reasons that it tells; null where it tells none, which is a breach
     * @return a copy
     */
    public RelevantDecision withStatement(LocalDate published, @Nullable String why) {
        return new RelevantDecision(id, heads, decided, decision, why, madeBy, procedurePublished, published, about);
    }

    /**
     * The same with what it decides.
     *
     * @param decides the ids of the reports, requests, visits, referrals or items
     * @return a copy
     */
    public RelevantDecision withAbout(Set<String> decides) {
        return new RelevantDecision(
                id, heads, decided, decision, reasons, madeBy, procedurePublished, statementPublished, decides);
    }

    /**
     * Whether its procedure was published before it.
     *
     * @return unknown where no publication is on record, or it was on the day of the decision, since days do not tell which
     *     came first
     */
    public Truth hasEarlierProcedure() {
        if (procedurePublished == null || procedurePublished.equals(decided)) {
            return Truth.UNKNOWN;
        }
        return Truth.of(procedurePublished.isBefore(decided));
    }

    /**
     * Whether a statement with reasons had been published by a day.
     *
     * @param asAt the day, inclusive
     * @return unknown where no publication is on record; no where it came later or told no reasons
     */
    public Truth hasReasonedStatement(LocalDate asAt) {
        if (statementPublished == null) {
            return Truth.UNKNOWN;
        }
        return Truth.of(!statementPublished.isAfter(asAt) && reasons != null);
    }
}
