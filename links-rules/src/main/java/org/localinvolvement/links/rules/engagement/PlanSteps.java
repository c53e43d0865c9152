package org.localinvolvement.links.rules.engagement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.commissioning.CommissionerKind;
import org.localinvolvement.links.model.commissioning.CommissioningPhase;
import org.localinvolvement.links.model.decision.Citation;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.rules.commissioning.CommissionerPosition;
import org.localinvolvement.links.rules.commissioning.CommissioningCycle;
import org.localinvolvement.links.rules.commissioning.CyclePosition;
import org.localinvolvement.links.rules.commissioning.CycleQuestion;
import org.localinvolvement.links.rules.commissioning.CycleRemark;
import org.localinvolvement.links.rules.commissioning.PhaseGuidance;
import org.localinvolvement.links.rules.commissioning.PhaseWindow;
import org.localinvolvement.links.rules.commissioning.WindowState;
import org.localinvolvement.links.rules.routing.Approach;
import org.localinvolvement.links.rules.routing.Routes;

/** Puts a plan together from what routing and the cycle say. For one question and one thread. */
final class PlanSteps {

    private final PlanQuestion question;
    private final Routes routes;
    private final CommissioningCycle cycle;
    private final Commissioners commissioners;
    private final PhasesOfIssue phases;
    private final List<PlanStep> steps = new ArrayList<>();
    private final List<PlanStep> missed = new ArrayList<>();
    private final List<UntoldWindows> untold = new ArrayList<>();
    private final List<Decision<CyclePosition>> positions = new ArrayList<>();
    private final Map<String, CycleRemark> remarks = new TreeMap<>();
    private final Set<String> missing = new TreeSet<>();

    PlanSteps(PlanQuestion question, Routes routes, CommissioningCycle cycle) {
        this.question = question;
        this.routes = routes;
        this.cycle = cycle;
        this.commissioners = new Commissioners(question, routes);
        this.phases = new PhasesOfIssue(question);
    }

    PlanSteps make() {
        commissioners.services().forEach(this::addService);
        missing.addAll(commissioners.missing());
        missing.addAll(phases.missing(commissioners.services()));
        WaysOfPlan ways = new WaysOfPlan(question, routes);
        steps.addAll(ways.atAnyTime());
        ways.consultations().forEach(this::add);
        steps.sort(PlanStep.ORDER);
        missed.sort(PlanStep.ORDER);
        return this;
    }

    List<Decision<CyclePosition>> positions() {
        return positions;
    }

    Set<String> missing() {
        return missing;
    }

    /** Whether a finding of the cycle is one on which a step or a remark rests. */
    boolean tells(Finding finding, CyclePosition position) {
        return position.commissioners().stream()
                        .flatMap(one -> bearing(position.service()).stream()
                                .map(phase -> one.commissioner() + ", " + phase.title()))
                        .anyMatch(finding.subject()::equals)
                || !finding.subject().contains(", ");
    }

    EngagementPlan plan() {
        return new EngagementPlan(
                question.route().issue().id(),
                question.route().issue().title(),
                steps,
                missed,
                untold,
                remarks.values().stream()
                        .sorted(Comparator.comparing(CycleRemark::ruleId).thenComparing(CycleRemark::reason))
                        .toList());
    }

    private List<CommissioningPhase> bearing(String service) {
        List<CommissioningPhase> bearing = new ArrayList<>();
        for (CommissioningPhase phase : CommissioningPhase.values()) {
            if (phases.bearsOn(phase, service) != Truth.NO) {
                bearing.add(phase);
            }
        }
        return bearing;
    }

    private void addService(String service) {
        Map<Identifier, CommissionerKind> asked = commissioners.of(service);
        if (asked.isEmpty()) {
            return;
        }
        CycleQuestion of = CycleQuestion.of(
                        question.route().asAt(),
                        service,
                        question.held(),
                        question.route().register())
                .withServices(question.route().services());
        for (Map.Entry<Identifier, CommissionerKind> one : asked.entrySet()) {
            of = of.with(one.getKey(), one.getValue());
        }
        Decision<CyclePosition> decided = cycle.decide(of);
        positions.add(decided);
        decided.answer().together().forEach(this::remark);
        for (CommissionerPosition position : decided.answer().commissioners()) {
            position.remarks().forEach(this::remark);
            add(decided, position);
        }
    }

    private void remark(CycleRemark remark) {
        remarks.put(remark.ruleId() + " " + remark.reason(), remark);
    }

    private void add(Decision<CyclePosition> decided, CommissionerPosition position) {
        CyclePosition of = decided.answer();
        Optional<Approach> approach = commissioners.approach(of.service(), position.commissioner());
        List<CommissioningPhase> open = new ArrayList<>();
        for (CommissioningPhase phase : bearing(of.service())) {
            List<PhaseWindow> windows = new ArrayList<>(position.open());
            windows.addAll(position.ahead());
            windows.addAll(position.closed());
            windows.removeIf(window -> window.phase() != phase);
            windows.forEach(window -> add(step(decided, position, approach, window)));
            if (windows.isEmpty() && position.guidance(phase).isPresent()) {
                open.add(phase);
            }
        }
        if (!open.isEmpty()) {
            untold.add(new UntoldWindows(of.service(), position.commissioner(), position.name(), open));
            missing.addAll(untoldInWords(of, position, open));
        }
    }

    private static List<String> untoldInWords(
            CyclePosition of, CommissionerPosition position, List<CommissioningPhase> open) {
        return List.of("Whether and when these phases are open for " + of.serviceName() + " at " + position.name()
                + ": "
                + String.join(", ", open.stream().map(CommissioningPhase::title).toList()));
    }

    private void add(PlanStep step) {
        if (step.state() == WindowState.CLOSED) {
            missed.add(step);
        } else {
            steps.add(step);
        }
    }

    private PlanStep step(
            Decision<CyclePosition> decided,
            CommissionerPosition position,
            Optional<Approach> approach,
            PhaseWindow window) {
        String service = decided.answer().service();
        Optional<Approach.Way> way = approach.flatMap(WaysOfPlan::forViews);
        Truth bears = phases.bearsOn(window.phase(), service);
        Set<String> open = new TreeSet<>();
        if (bears == Truth.UNKNOWN) {
            open.addAll(phases.missing(List.of(service)));
        }
        way.ifPresent(one -> open.addAll(one.missing()));
        if (approach.isEmpty()) {
            open.add("whether " + position.name() + " commissions "
                    + decided.answer().serviceName()
                    + " in the area of the issue: routing does not name it, and its calendar does");
        }
        Optional<PhaseGuidance> guidance = position.guidance(window.phase());
        Truth holds = bears.and(way.map(Approach.Way::holds).orElse(Truth.UNKNOWN));
        return new PlanStep(
                PlanStep.Sort.PHASE,
                holds,
                position.commissioner(),
                position.name(),
                approach.map(Approach::role).orElse(null),
                service,
                window.title() + ", " + decided.answer().serviceName(),
                window.phase(),
                window.state(),
                window.opens(),
                window.closes(),
                way.map(Approach.Way::power).orElse(null),
                guidance.map(one -> sentences(one.contribute())).orElse(List.of()),
                guidance.map(one -> sentences(one.askFor())).orElse(List.of()),
                way.map(Approach.Way::duties).orElse(List.of()),
                rules(decided, window, way.orElse(null)),
                citations(decided, window, approach.orElse(null), way.orElse(null)),
                holds == Truth.UNKNOWN ? List.copyOf(open) : List.of());
    }

    private static List<String> sentences(List<CycleRemark> remarks) {
        return remarks.stream().map(CycleRemark::reason).toList();
    }

    private static List<Finding> about(Decision<CyclePosition> decided, PhaseWindow window) {
        return decided.findings().stream()
                .filter(one -> one.subject()
                        .equals(window.commissioner() + ", " + window.phase().title()))
                .toList();
    }

    private static List<String> rules(Decision<CyclePosition> decided, PhaseWindow window, Approach.@Nullable Way way) {
        Set<String> rules = new TreeSet<>();
        about(decided, window).forEach(one -> rules.add(one.ruleId()));
        if (way != null) {
            rules.addAll(way.rules());
        }
        return List.copyOf(rules);
    }

    private static List<Citation> citations(
            Decision<CyclePosition> decided,
            PhaseWindow window,
            @Nullable Approach approach,
            Approach.@Nullable Way way) {
        Map<String, Citation> citations = new LinkedHashMap<>();
        about(decided, window).forEach(one -> one.citations().forEach(cited -> citations.put(cited.toString(), cited)));
        if (approach != null && way != null) {
            WaysOfPlan.citations(approach, way).forEach(cited -> citations.put(cited.toString(), cited));
        }
        return List.copyOf(new TreeMap<>(citations).values());
    }
}
