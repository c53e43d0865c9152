package org.localinvolvement.links.rules.priority;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.localinvolvement.links.rules.trigger.TriggerQuestion;

/**
 * Which concerns become priorities?
 *
 * @param triggers the contacts, the date and what was agreed about trigger points
 * @param profile what was agreed about weighing
 */
public record PriorityQuestion(
        @NotNull(message = "the question needs its contacts and date") @Valid
        TriggerQuestion triggers,

        @NotNull(message = "the question needs a criteria profile")
        CriteriaProfile profile) {}
