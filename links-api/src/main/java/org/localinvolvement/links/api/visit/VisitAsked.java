package org.localinvolvement.links.api.visit;

import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.rules.entry.EntryQuestion;
import org.localinvolvement.links.rules.visit.VisitPlan;

/**
 * Everything that is asked about a visit.
 *
 * @param entry may these representatives enter and view
 * @param procedure whether a published procedure for deciding who may be a representative was followed
 * @param plan what should be looked at before; null where that is not asked
 */
public record VisitAsked(
        EntryQuestion entry, Truth procedure, @Nullable VisitPlan plan) {}
