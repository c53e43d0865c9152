package org.localinvolvement.links.rules.engagement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.commissioning.ChangeProposal;
import org.localinvolvement.links.model.decision.Citation;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.rules.commissioning.WindowState;
import org.localinvolvement.links.rules.routing.Approach;
import org.localinvolvement.links.rules.routing.RoutePower;
import org.localinvolvement.links.rules.routing.RouteRole;
import org.localinvolvement.links.rules.routing.Routes;

/** The steps that follow from routing alone: powers that can be used at any time, and consultations on proposals for change. */
final class WaysOfPlan {

    private final PlanQuestion question;
    private final Routes routes;

    WaysOfPlan(PlanQuestion question, Routes routes) {
        this.question = question;
        this.routes = routes;
    }

    /** The power with which views are brought to a commissioner: a report before anything else, what is certain before what may be. */
    static Optional<Approach.Way> forViews(Approach approach) {
        return approach.ways().stream()
                .filter(way -> way.holds() != Truth.NO && way.power() != RoutePower.RESPOND_TO_CONSULTATION)
                .min(Comparator.comparing((Approach.Way way) -> way.holds() == Truth.UNKNOWN)
                        .thenComparing(Approach.Way::power));
    }

    /** What the rules that open a way rest on, and what the duties do that follow. */
    static List<Citation> citations(Approach approach, Approach.Way way) {
        Map<String, Citation> citations = new TreeMap<>();
        approach.reasons().stream()
                .filter(reason -> way.rules().contains(reason.ruleId()))
                .flatMap(reason -> reason.citations().stream())
                .forEach(cited -> citations.put(cited.toString(), cited));
        way.duties().stream()
                .flatMap(duty -> duty.citations().stream())
                .forEach(cited -> citations.put(cited.toString(), cited));
        return List.copyOf(citations.values());
    }

    List<PlanStep> atAnyTime() {
        List<PlanStep> steps = new ArrayList<>();
        for (Approach approach : routes.approaches()) {
            for (Approach.Way way : approach.ways()) {
                if (approach.holds() != Truth.NO
                        && way.holds() != Truth.NO
                        && way.power() != RoutePower.RESPOND_TO_CONSULTATION) {
                    Truth holds = approach.holds().and(way.holds());
                    steps.add(step(approach, way, holds, PlanStep.Sort.ANY_TIME, "", null, null));
                }
            }
        }
        return steps;
    }

    /** Every consultation on a proposal that the issue is about, also one that is over, which was missed. */
    List<PlanStep> consultations() {
        List<PlanStep> steps = new ArrayList<>();
        for (ChangeProposal proposal : question.route().proposals()) {
            String matter = "proposal " + proposal.id();
            for (Approach approach : routes.in(RouteRole.PROPOSER)) {
                if (approach.about().equals(matter) || approach.matters().contains(matter)) {
                    steps.add(consultation(approach, proposal));
                }
            }
        }
        return steps;
    }

    private PlanStep consultation(Approach approach, ChangeProposal proposal) {
        Window days = proposal.consultation();
        WindowState state = days == null ? null : state(days);
        Approach.Way way = approach.way(RoutePower.RESPOND_TO_CONSULTATION)
                .orElseGet(() -> later(approach, days == null ? Truth.UNKNOWN : Truth.YES));
        // Routing says what is open on the day; a window that is ahead opens by itself, and one that is over was one.
        Truth holds = state == null || state == WindowState.OPEN ? way.holds() : Truth.YES;
        return step(approach, way, holds, PlanStep.Sort.CONSULTATION, proposal.id(), days, state);
    }

    private static Approach.Way later(Approach approach, Truth holds) {
        return new Approach.Way(
                RoutePower.RESPOND_TO_CONSULTATION,
                holds,
                Truth.NO,
                List.of(),
                approach.reasons().stream()
                        .map(Approach.Reason::ruleId)
                        .distinct()
                        .toList(),
                List.of());
    }

    private WindowState state(Window days) {
        if (days.contains(question.route().asAt())) {
            return WindowState.OPEN;
        }
        return days.last().isBefore(question.route().asAt()) ? WindowState.CLOSED : WindowState.AHEAD;
    }

    private static String about(Approach approach) {
        List<String> words = new ArrayList<>(approach.matters());
        if (!approach.about().isEmpty() && !words.contains(approach.about())) {
            words.add(approach.about());
        }
        return String.join(", ", words);
    }

    private static PlanStep step(
            Approach approach,
            Approach.Way way,
            Truth holds,
            PlanStep.Sort sort,
            String service,
            @Nullable Window days,
            @Nullable WindowState state) {
        Set<String> missing = new TreeSet<>(way.missing());
        if (approach.holds() == Truth.UNKNOWN) {
            missing.addAll(approach.missing());
        }
        return new PlanStep(
                sort,
                holds,
                approach.body(),
                approach.name(),
                approach.role(),
                service,
                about(approach),
                null,
                state,
                days == null ? null : days.first(),
                days == null ? null : days.last(),
                way.power(),
                List.of(),
                List.of(),
                way.duties(),
                way.rules(),
                citations(approach, way),
                holds == Truth.UNKNOWN ? List.copyOf(missing) : List.of());
    }
}
