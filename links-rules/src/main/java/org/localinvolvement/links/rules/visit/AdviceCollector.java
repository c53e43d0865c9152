package org.localinvolvement.links.rules.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.rules.internal.FiredRule;
import org.localinvolvement.links.rules.visit.VisitAdvice.Advice;
import org.localinvolvement.links.rules.visit.VisitAdvice.Basis;

/** Notes what rules say of a plan. For one thread. */
final class AdviceCollector implements VisitFindings {

    private final Supplier<FiredRule> speaking;
    private final List<Said> said;

    /**
     * What a rule said.
     *
     * @param about which topic
     * @param finding the finding
     * @param advice the same as advice
     * @param missing what would have to be known to settle it
     */
    record Said(PlanningTopic about, Finding finding, Advice advice, List<String> missing) {}

    AdviceCollector(Supplier<FiredRule> speaking, List<Said> said) {
        this.speaking = speaking;
        this.said = said;
    }

    @Override
    public void againstInLaw(String visit, PlanningTopic about, Truth when) {
        add(visit, about, when, true, Basis.LAW);
    }

    @Override
    public void againstInGuidance(String visit, PlanningTopic about, Truth when) {
        add(visit, about, when, true, Basis.GUIDANCE);
    }

    @Override
    public void againstAsRecalled(String visit, PlanningTopic about, Truth when) {
        add(visit, about, when, true, Basis.RECALLED);
    }

    @Override
    public void reminderOfLaw(String visit, PlanningTopic about) {
        add(visit, about, Truth.YES, false, Basis.LAW);
    }

    @Override
    public void reminderAsRecalled(String visit, PlanningTopic about) {
        add(visit, about, Truth.YES, false, Basis.RECALLED);
    }

    private void add(String visit, PlanningTopic about, Truth when, boolean against, Basis basis) {
        if (when == Truth.NO) {
            return;
        }
        FiredRule fired = speaking.get();
        List<String> missing = when == Truth.UNKNOWN ? OpenWords.of(fired.bindings(), about) : List.of();
        String reason = when == Truth.YES
                ? fired.reason()
                : "Cannot say: it depends on " + String.join(" and ", missing) + ". If it is so: " + fired.reason();
        List<ParameterValue> agreed = new ArrayList<>();
        fired.bindings().values().forEach(value -> {
            if (value instanceof AgreedDays days) {
                agreed.add(days.parameter());
            }
        });
        Finding finding = fired.finding("visit " + visit, when, reason, agreed);
        Advice advice = new Advice(
                finding.ruleId(),
                finding.title(),
                when,
                against,
                reason,
                finding.citations(),
                basis,
                finding.reading());
        said.add(new Said(about, finding, advice, missing));
    }
}
