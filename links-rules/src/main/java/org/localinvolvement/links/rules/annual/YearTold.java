package org.localinvolvement.links.rules.annual;

import org.localinvolvement.links.model.decision.Truth;

/**
 * The year of the report. A fact that rules match.
 *
 * @param link whose report it is
 * @param yearEnd the last day of its year, in words
 * @param notOver whether the year has not ended as at the date of the question
 * @param overdue whether the report is overdue
 * @param ofHealthwatch whether the year is one of local Healthwatch
 * @param lastOfLinks whether it is the year to 31 March 2013
 */
public record YearTold(
        String link, String yearEnd, Truth notOver, Truth overdue, Truth ofHealthwatch, Truth lastOfLinks) {}
