package org.localinvolvement.links.rules.duty;

import org.localinvolvement.links.model.decision.Truth;

/**
 * What a rule about duties under the law of local Healthwatch may say.
 *
 * <p>What is to be done is the rule's own {@code @action}, a code of {@link Deed}. A duty holds as far as the conditions that
 * are handed over do: where one of them is unknown it is <em>cannot say</em>.
 */
public interface HealthwatchDutyFindings {

    /**
     * A duty with a time.
     *
     * @param event what it follows from, and on whom it falls
     * @param when the condition on which it falls
     * @param term the time
     */
    void within(Owed event, Truth when, Term term);

    /**
     * A duty with a time, on two conditions.
     *
     * @param event what it follows from, and on whom it falls
     * @param when a condition on which it falls
     * @param and another
     * @param term the time
     */
    void within(Owed event, Truth when, Truth and, Term term);

    /**
     * A duty with a time, on three conditions.
     *
     * @param event what it follows from, and on whom it falls
     * @param when a condition on which it falls
     * @param and another
     * @param further a third
     * @param term the time
     */
    void within(Owed event, Truth when, Truth and, Truth further, Term term);

    /**
     * A duty for which the provision states no time.
     *
     * @param event what it follows from, and on whom it falls
     * @param when the condition on which it falls
     */
    void atNoStatedTime(Owed event, Truth when);

    /**
     * A duty for which the provision states no time, on three conditions.
     *
     * @param event what it follows from, and on whom it falls
     * @param when a condition on which it falls
     * @param and another
     * @param further a third
     */
    void atNoStatedTime(Owed event, Truth when, Truth and, Truth further);

    /**
     * A duty for which the provision states no time, on four conditions.
     *
     * @param event what it follows from, and on whom it falls
     * @param when a condition on which it falls
     * @param and another
     * @param further a third
     * @param last a fourth
     */
    void atNoStatedTime(Owed event, Truth when, Truth and, Truth further, Truth last);

    /**
     * A duty of which this library does not hold the time.
     *
     * @param event what it follows from, and on whom it falls
     * @param when the condition on which it falls
     * @param notHeld the provision that gives the time
     */
    void withinATimeNotHeld(Owed event, Truth when, String notHeld);

    /**
     * Something is asked for, and no law sets a time for it or makes it a duty.
     *
     * @param event what was asked, and of whom
     * @param when whether it has been asked
     */
    void noStatutoryDeadline(Owed event, Truth when);

    /**
     * Something is said beside the duties, or in the place of those that the rule overrules.
     *
     * @param event what it is about
     * @param when the condition on which it holds
     */
    void said(Owed event, Truth when);
}
