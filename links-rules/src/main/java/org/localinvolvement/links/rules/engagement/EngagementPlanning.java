package org.localinvolvement.links.rules.engagement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Fingerprint;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.RuleSet;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.rules.commissioning.CommissioningCycle;
import org.localinvolvement.links.rules.commissioning.CyclePosition;
import org.localinvolvement.links.rules.routing.Routes;
import org.localinvolvement.links.rules.routing.Routing;

/**
 * Answers what a LINk should do about an issue, with whom, and until when: whom to approach with which power, as {@link Routing} says,
 * in which phase of commissioning, as {@link CommissioningCycle} says, in the order of what closes first.
 *
 * <p>It has no rules of its own: each step names those of the two.
 *
 * <p>Safe for several threads. It closes neither of the two.
 */
public final class EngagementPlanning {

    private final Routing routing;
    private final CommissioningCycle cycle;

    /**
     * A plan rests on two other questions.
     *
     * @param routing answers whom to approach; stays the caller's to close
     * @param cycle answers in which phase commissioners are; stays the caller's to close
     */
    public EngagementPlanning(Routing routing, CommissioningCycle cycle) {
        this.routing = routing;
        this.cycle = cycle;
    }

    /**
     * Makes a plan.
     *
     * @param question the question
     * @return the steps; the outcome is yes if there certainly is something to do, unknown if there may be, and no otherwise
     * @throws IllegalArgumentException if an area is given by something that is no council
     * @throws IllegalStateException if one of the two other questions is closed
     */
    public Decision<EngagementPlan> decide(PlanQuestion question) {
        Decision<Routes> routes = routing.decide(question.route());
        PlanSteps made = new PlanSteps(question, routes.answer(), cycle).make();
        Set<String> missing = new TreeSet<>(routes.missing());
        missing.addAll(made.missing());
        List<Finding> findings = new ArrayList<>(routes.findings());
        Set<Finding> ofTheCycle = new LinkedHashSet<>();
        Set<RuleSet> ruleSets = new LinkedHashSet<>(routes.ruleSets());
        ruleSets.addAll(cycle.rules().ruleSets());
        for (Decision<CyclePosition> position : made.positions()) {
            position.findings().stream()
                    .filter(one -> made.tells(one, position.answer()))
                    .forEach(ofTheCycle::add);
        }
        findings.addAll(ofTheCycle);
        findings.sort(Finding.order());
        EngagementPlan plan = made.plan();
        return new Decision<>(
                "plan",
                question.route().asAt(),
                Regime.asAt(question.route().asAt()),
                plan.steps().stream().map(PlanStep::holds).reduce(Truth.NO, Truth::or),
                plan,
                List.copyOf(missing),
                findings,
                List.of(),
                List.of(),
                List.copyOf(ruleSets),
                routes.overrides(),
                Fingerprint.of(
                        List.of(routes.fingerprint(), cycle.rules().ruleSets().toString())),
                List.of());
    }
}
