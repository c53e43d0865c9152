package org.localinvolvement.links.rules.commissioning;

import java.time.LocalDate;
import org.localinvolvement.links.model.decision.Regime;

/**
 * The day of the question and the law in force on it. A fact that rules match.
 *
 * @param asAt the day
 * @param regime the law in force
 */
public record LawOfTheDay(LocalDate asAt, Regime regime) {}
