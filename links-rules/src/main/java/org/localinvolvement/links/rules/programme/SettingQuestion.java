package org.localinvolvement.links.rules.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.localinvolvement.links.model.involvement.ProgrammeRound;
import org.localinvolvement.links.rules.priority.PriorityQuestion;

/**
 * What goes on the work programme?
 *
 * @param priorities which concerns become priorities
 * @param groundwork what the LINk did before it set its programme
 */
public record SettingQuestion(
        @NotNull(message = "the question needs what is to be weighed") @Valid
        PriorityQuestion priorities,

        @NotNull(message = "the question needs its groundwork, Groundwork.notTold() where nothing is told")
        Groundwork groundwork) {

    /**
     * A question of whose groundwork nothing is told.
     *
     * @param priorities which concerns become priorities
     */
    public SettingQuestion(PriorityQuestion priorities) {
        this(priorities, Groundwork.notTold());
    }

    /**
     * What is to be weighed in the round.
     *
     * @return {@link #priorities()}, with the last day of contacts that the round takes where one is told
     */
    public PriorityQuestion ofTheRound() {
        ProgrammeRound round = groundwork.round();
        return round == null
                ? priorities
                : priorities.withCallClosing(round.callForIdeas().last());
    }
}
