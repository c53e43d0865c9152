package org.localinvolvement.links.rules.routing;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.rules.internal.FiredRule;
import org.localinvolvement.links.rules.routing.SaidOfRoute.Kind;

/** Turns what rules about routing say into findings, with what would have to be known. */
final class RouteCollector implements RouteFindings {

    private final Supplier<FiredRule> speaking;
    private final List<SaidOfRoute> said;

    RouteCollector(Supplier<FiredRule> speaking, List<SaidOfRoute> said) {
        this.speaking = speaking;
        this.said = said;
    }

    @Override
    public void open(Candidate candidate, Truth when) {
        add(Kind.OPEN, candidate, when);
    }

    @Override
    public void open(Candidate candidate, Truth when, Truth and) {
        open(candidate, when.and(and));
    }

    @Override
    public void open(Candidate candidate, Truth when, Truth and, Truth further) {
        open(candidate, when.and(and).and(further));
    }

    @Override
    public void closed(Candidate candidate, Truth when) {
        add(Kind.CLOSED, candidate, when);
    }

    @Override
    public void noAnswer(Candidate candidate, Truth when) {
        add(Kind.NO_ANSWER, candidate, when);
    }

    @Override
    public void leave(Candidate candidate) {
        leave(candidate, Truth.YES);
    }

    @Override
    public void leave(Candidate candidate, Truth when) {
        add(Kind.LEAVE, candidate, when);
    }

    @Override
    public void leave(Candidate candidate, Truth when, Truth and) {
        leave(candidate, when.and(and));
    }

    @Override
    public void beside(Candidate candidate, Truth when) {
        add(Kind.BESIDE, candidate, when);
    }

    @Override
    public void beside(Candidate candidate, Truth when, Truth and) {
        beside(candidate, when.and(and));
    }

    private void add(Kind kind, Candidate candidate, Truth holds) {
        if (holds == Truth.NO) {
            return;
        }
        FiredRule fired = speaking.get();
        said.add(new SaidOfRoute(
                candidate,
                kind,
                fired.finding(candidate.subject(), holds, fired.reason(), List.of()),
                fired.rule().actions().stream().map(RoutePower::parse).toList(),
                fired.rule().overrules(),
                holds == Truth.UNKNOWN ? missing(fired, candidate) : List.of()));
    }

    private static List<String> missing(FiredRule fired, Candidate candidate) {
        Set<String> missing = new TreeSet<>();
        fired.bindings().forEach((name, value) -> {
            if (value == Truth.UNKNOWN) {
                CandidateFact fact = CandidateFact.ofBinding(name)
                        .orElseThrow(() ->
                                new IllegalStateException("Rule " + fired.rule().id() + " binds $" + name
                                        + ", which is no fact of a candidate; name it after the fact"));
                missing.addAll(fact.in(candidate));
            }
        });
        return List.copyOf(missing);
    }
}
