package org.localinvolvement.links.rules.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.localinvolvement.links.rules.priority.PriorityQuestion;

/**
 * What goes on the work programme?
 *
 * @param priorities which concerns become priorities
 */
public record SettingQuestion(
        @NotNull(message = "the question needs what is to be weighed") @Valid
        PriorityQuestion priorities) {}
