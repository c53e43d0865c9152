package org.localinvolvement.links.rules.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.rules.priority.PriorityQuestion;

/**
 * What goes on the work programme?
 *
 * @param priorities which concerns become priorities
 * @param plan what was agreed and proposed for the programme; null where nothing is told, and then nothing is selected
 */
public record SettingQuestion(
        @NotNull(message = "the question needs what is to be weighed") @Valid
        PriorityQuestion priorities,

        @Nullable ProgrammePlan plan) {

    /**
     * Without a plan.
     *
     * @param priorities which concerns become priorities
     */
    public SettingQuestion(PriorityQuestion priorities) {
        this(priorities, null);
    }
}
