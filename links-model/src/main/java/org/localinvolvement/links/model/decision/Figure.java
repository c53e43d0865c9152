package org.localinvolvement.links.model.decision;

/**
 * One figure that a finding used, under the name that its rule gave it.
 *
 * @param name the binding in the rule, without its dollar sign, for example {@code people}
 * @param value as text: digits without grouping, dates as year-month-day; the same in every locale
 */
public record Figure(String name, String value) {}
