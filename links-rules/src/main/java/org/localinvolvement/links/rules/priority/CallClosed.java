package org.localinvolvement.links.rules.priority;

import java.time.LocalDate;

/**
 * That the call for ideas of the round was over when the question was asked, so that the themes were weighed as at its last day.
 *
 * @param lastDay the last day of contacts and submissions that the round takes, inclusive
 * @param contactsAfter how many contacts came after it, up to the as-at date; they go to the next round, or out of cycle
 */
public record CallClosed(LocalDate lastDay, long contactsAfter) {}
