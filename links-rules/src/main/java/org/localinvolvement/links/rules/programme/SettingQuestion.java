package org.localinvolvement.links.rules.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.work.ProgrammeRound;
import org.localinvolvement.links.rules.priority.PriorityQuestion;

/**
 * What goes on the work programme?
 *
 * @param priorities which concerns become priorities
 * @param plan what was agreed and proposed for the programme; null where nothing is told, and then nothing is selected
 * @param groundwork what the LINk did before it set its programme
 */
public record SettingQuestion(
        @NotNull(message = "the question needs what is to be weighed") @Valid
        PriorityQuestion priorities,

        @Nullable ProgrammePlan plan,

        @NotNull(message = "the question needs its groundwork, Groundwork.notTold() where nothing is told")
        Groundwork groundwork) {

    /**
     * A question of whose plan and groundwork nothing is told.
     *
     * @param priorities which concerns become priorities
     */
    public SettingQuestion(PriorityQuestion priorities) {
        this(priorities, null, Groundwork.notTold());
    }

    /**
     * The same with what was agreed and proposed for the programme.
     *
     * @param agreed the plan
     * @return a copy
     */
    public SettingQuestion with(ProgrammePlan agreed) {
        return new SettingQuestion(priorities, agreed, groundwork);
    }

    /**
     * The same with what the LINk did before it set its programme.
     *
     * @param done its groundwork
     * @return a copy
     */
    public SettingQuestion with(Groundwork done) {
        return new SettingQuestion(priorities, plan, done);
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
