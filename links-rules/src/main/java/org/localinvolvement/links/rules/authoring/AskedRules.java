package org.localinvolvement.links.rules.authoring;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.duty.DutyClocks;
import org.localinvolvement.links.rules.entry.EnterAndView;
import org.localinvolvement.links.rules.internal.RuleBase;
import org.localinvolvement.links.rules.pack.QuestionForm;
import org.localinvolvement.links.rules.pack.RulePack;
import org.localinvolvement.links.rules.priority.Priorities;
import org.localinvolvement.links.rules.trigger.TriggerPoints;

/**
 * Everything that answers a question by rules: the rules that the library ships, and those of packs put over them.
 *
 * <p>You would want it to put {@link GivenFacts} to rules. Safe for several threads; close it once.
 */
public final class AskedRules implements AutoCloseable {

    private final TriggerPoints triggerPoints;
    private final Priorities priorities;
    private final EnterAndView enterAndView;
    private final DutyClocks dutyClocks;

    private AskedRules(
            TriggerPoints triggerPoints, Priorities priorities, EnterAndView enterAndView, DutyClocks dutyClocks) {
        this.triggerPoints = triggerPoints;
        this.priorities = priorities;
        this.enterAndView = enterAndView;
        this.dutyClocks = dutyClocks;
    }

    /**
     * Loads rules.
     *
     * @param packs in the order in which they are put over the library's rules; none for the library's alone
     * @return to be closed once
     * @throws UnusableInputException with everything that is wrong with the rules of a pack
     */
    public static AskedRules of(List<RulePack> packs) {
        TriggerPoints triggerPoints = new TriggerPoints(packs);
        return new AskedRules(
                triggerPoints, new Priorities(triggerPoints, packs), new EnterAndView(packs), new DutyClocks(packs));
    }

    TriggerPoints triggerPoints() {
        return triggerPoints;
    }

    Priorities priorities() {
        return priorities;
    }

    EnterAndView enterAndView() {
        return enterAndView;
    }

    DutyClocks dutyClocks() {
        return dutyClocks;
    }

    /**
     * The rules whose own question it is.
     *
     * @param question a question
     * @return their ids in the order of the alphabet; of the programme, without those of trigger points
     */
    public Set<String> ids(AskedQuestion question) {
        return switch (question) {
            case TRIGGERS -> triggerPoints.ruleIds();
            case PROGRAMME -> priorities.ruleIds();
            case ENTRY -> enterAndView.ruleIds();
            case DUTIES -> dutyClocks.ruleIds();
        };
    }

    /**
     * Every rule.
     *
     * @return their ids in the order of the alphabet
     */
    public Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        Arrays.stream(AskedQuestion.values()).forEach(question -> ids.addAll(ids(question)));
        return ids;
    }

    /** Every rule of a pack. */
    Set<String> idsOf(String pack) {
        Set<String> ids = new TreeSet<>(triggerPoints.ruleIdsOf(pack));
        ids.addAll(priorities.ruleIdsOf(pack));
        ids.addAll(enterAndView.ruleIdsOf(pack));
        ids.addAll(dutyClocks.ruleIdsOf(pack));
        return ids;
    }

    /** What findings in the answer to a question can be by; the programme repeats those of trigger points. */
    Set<String> speakingIn(AskedQuestion question) {
        Set<String> speaking = new TreeSet<>(ids(question));
        if (question == AskedQuestion.PROGRAMME) {
            speaking.addAll(triggerPoints.ruleIds());
        }
        if (question == AskedQuestion.ENTRY) {
            speaking.addAll(EnterAndView.unlessRefused());
        }
        return speaking;
    }

    /**
     * The questions whose answers depend on rules of a form.
     *
     * @param form one of {@link RulePackCheck#questions()}
     * @return for rules about trigger points, the programme too
     */
    public static Set<AskedQuestion> dependingOn(QuestionForm form) {
        if (form.equals(TriggerPoints.form())) {
            return EnumSet.of(AskedQuestion.TRIGGERS, AskedQuestion.PROGRAMME);
        }
        if (form.equals(Priorities.form())) {
            return EnumSet.of(AskedQuestion.PROGRAMME);
        }
        return EnterAndView.forms().contains(form)
                ? EnumSet.of(AskedQuestion.ENTRY)
                : DutyClocks.forms().contains(form)
                        ? EnumSet.of(AskedQuestion.DUTIES)
                        : EnumSet.noneOf(AskedQuestion.class);
    }

    /** The rules of a form. */
    RuleBase rulesOf(QuestionForm form) {
        if (form.equals(TriggerPoints.form())) {
            return triggerPoints.rules();
        }
        if (form.equals(Priorities.form())) {
            return priorities.rules();
        }
        return EnterAndView.forms().contains(form) ? enterAndView.rulesFor(form) : dutyClocks.rulesFor(form);
    }

    /**
     * The same where the rules of a form are others, for the tools of this library.
     *
     * @param form one of {@link RulePackCheck#questions()}
     * @param other the rules; they stay the caller's to close
     * @return a copy, which is not to be closed
     */
    public AskedRules asking(QuestionForm form, RuleBase other) {
        boolean ofTriggers = form.equals(TriggerPoints.form());
        if (ofTriggers || form.equals(Priorities.form())) {
            TriggerPoints before = ofTriggers ? triggerPoints.asking(other) : triggerPoints;
            return new AskedRules(
                    before,
                    priorities.asking(before, ofTriggers ? priorities.rules() : other),
                    enterAndView,
                    dutyClocks);
        }
        return EnterAndView.forms().contains(form)
                ? new AskedRules(triggerPoints, priorities, enterAndView.asking(form, other), dutyClocks)
                : new AskedRules(triggerPoints, priorities, enterAndView, dutyClocks.asking(form, other));
    }

    @Override
    public void close() {
        dutyClocks.close();
        enterAndView.close();
        priorities.close();
        triggerPoints.close();
    }
}
