package org.localinvolvement.links.rules.involving;

import org.localinvolvement.links.model.decision.Truth;

/**
 * Whether there is an exercise to look at. A fact that rules match.
 *
 * @param about the body
 * @param body the body's name
 * @param none whether none is on record up to the day of the question
 */
public record ExercisesTold(String about, String body, Truth none) {}
