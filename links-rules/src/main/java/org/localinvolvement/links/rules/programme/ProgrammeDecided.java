package org.localinvolvement.links.rules.programme;

import org.localinvolvement.links.model.decision.Truth;

/**
 * How the programme was decided, as at the date of the question. A fact that rules match.
 *
 * @param decision what the host calls the decision; empty where none is told
 * @param untold no where a decision is told, unknown where not
 * @param noProcedure whether no procedure was published before it; no where none is told or it is not made yet
 * @param noStatement whether no statement with reasons is published; no where none is told or it is not made yet
 */
public record ProgrammeDecided(String decision, Truth untold, Truth noProcedure, Truth noStatement) {}
