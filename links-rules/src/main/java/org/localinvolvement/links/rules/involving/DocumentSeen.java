package org.localinvolvement.links.rules.involving;

import org.localinvolvement.links.model.decision.Truth;

/**
 * A document that a LINk does well to hold. A fact that rules match.
 *
 * @param about the body and the document
 * @param document which document
 * @param body the body's name
 * @param notHeld whether the LINk does not hold it
 */
public record DocumentSeen(String about, DocumentToHold document, String body, Truth notHeld) {}
