package org.localinvolvement.links.rules.sharing;

import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Truth;

/**
 * A proposal to change the service. A fact that rules match.
 *
 * @param about the id of the proposal
 * @param regime the law of involvement in force
 * @param councils the councils affected, by name
 * @param several whether the areas of several councils are affected
 * @param single the contrary
 * @param substantial whether services are varied substantially
 * @param health whether they are health services
 */
public record ProposalSeen(
        String about, Regime regime, String councils, Truth several, Truth single, Truth substantial, Truth health) {}
