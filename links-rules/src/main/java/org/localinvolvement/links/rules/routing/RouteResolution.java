package org.localinvolvement.links.rules.routing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.rules.duty.Deadline;
import org.localinvolvement.links.rules.duty.Duty;
import org.localinvolvement.links.rules.internal.Overruling;
import org.localinvolvement.links.rules.routing.SaidOfRoute.Kind;

/** Settles what rules said of each candidate. No candidate is dropped. */
final class RouteResolution {

    private static final Comparator<SaidOfRoute> ORDER = Comparator.comparing(SaidOfRoute::ruleId)
            .thenComparing(said -> said.finding().reason());

    private final Candidate candidate;
    private final List<SaidOfRoute> said;
    private final RouteDuties duties;

    private RouteResolution(Candidate candidate, List<SaidOfRoute> said, RouteDuties duties) {
        this.candidate = candidate;
        this.said = said;
        this.duties = duties;
    }

    static List<Approach> of(List<Candidate> candidates, List<SaidOfRoute> said, RouteDuties duties) {
        Map<String, List<SaidOfRoute>> bySubject = new LinkedHashMap<>();
        said.forEach(one -> bySubject
                .computeIfAbsent(one.subject(), any -> new ArrayList<>())
                .add(one));
        return candidates.stream()
                .map(candidate -> new RouteResolution(
                                candidate,
                                bySubject.getOrDefault(candidate.subject(), List.of()).stream()
                                        .sorted(ORDER)
                                        .toList(),
                                duties)
                        .approach())
                .toList();
    }

    private Approach approach() {
        List<Approach.Way> ways = new ArrayList<>();
        for (RoutePower power : RoutePower.values()) {
            if (said.stream().anyMatch(one -> one.powers().contains(power) && one.kind() != Kind.BESIDE)) {
                ways.add(way(power));
            }
        }
        Truth left = any(Kind.LEAVE, null);
        Truth holds = ways.stream()
                .map(Approach.Way::holds)
                .reduce(Truth.NO, Truth::or)
                .and(left.not());
        // Of one that is not to be approached it need not be known who it is.
        Set<String> missing = holds == Truth.NO ? new TreeSet<>() : new TreeSet<>(candidate.unidentified());
        if (holds == Truth.UNKNOWN) {
            ways.stream().filter(way -> way.holds() == Truth.UNKNOWN).forEach(way -> missing.addAll(way.missing()));
            missing.addAll(missing(Kind.LEAVE, null));
        }
        return new Approach(
                candidate.role(),
                candidate.body(),
                candidate.name(),
                candidate.about(),
                List.copyOf(candidate.matters()),
                holds,
                ways,
                said.stream().map(RouteResolution::reason).toList(),
                List.copyOf(missing));
    }

    private static Approach.Reason reason(SaidOfRoute one) {
        Finding finding = one.finding();
        return new Approach.Reason(
                finding.ruleId(),
                finding.title(),
                finding.holds(),
                finding.reason(),
                finding.citations(),
                finding.reading());
    }

    private Approach.Way way(RoutePower power) {
        Truth open = any(Kind.OPEN, power);
        Truth closed = any(Kind.CLOSED, power);
        Truth holds = open.and(closed.not());
        if (open == Truth.NO && closed == Truth.UNKNOWN) {
            holds = Truth.UNKNOWN;
        }
        Truth noAnswer = any(Kind.NO_ANSWER, power);
        List<String> missing = new ArrayList<>(new TreeSet<>(missing(power)));
        List<AnswerOwed> owed = new ArrayList<>();
        Truth answers = Truth.NO;
        Identifier body = candidate.body();
        if (body != null && holds != Truth.NO) {
            for (Duty duty : duties.of(body, power)) {
                AnswerOwed one = AnswerOwed.of(duty, holds.and(noAnswer.not()), missing);
                if (one.holds() != Truth.NO || one.kind() == Deadline.Kind.NO_STATUTORY_DEADLINE) {
                    owed.add(one);
                    answers = answers.or(one.holds());
                }
            }
        } else if (holds != Truth.NO && power == RoutePower.MAKE_REPORT && noAnswer != Truth.YES) {
            answers = Truth.UNKNOWN;
        }
        return new Approach.Way(
                power,
                holds,
                answers,
                owed,
                said.stream()
                        .filter(one -> one.powers().contains(power))
                        .map(SaidOfRoute::ruleId)
                        .distinct()
                        .toList(),
                holds == Truth.UNKNOWN || answers == Truth.UNKNOWN ? orWhoItIs(missing) : List.of());
    }

    private List<String> orWhoItIs(List<String> missing) {
        return missing.isEmpty() ? List.copyOf(candidate.unidentified()) : missing;
    }

    /** Whether a finding of a kind about a power stands; null for those that name none. */
    private Truth any(Kind kind, @Nullable RoutePower power) {
        return said.stream()
                .filter(one ->
                        one.kind() == kind && (power == null || one.powers().contains(power)))
                .map(one -> one.holds().and(Overruling.of(one, said).not()))
                .reduce(Truth.NO, Truth::or);
    }

    private List<String> missing(Kind kind, @Nullable RoutePower power) {
        return said.stream()
                .filter(one ->
                        one.kind() == kind && (power == null || one.powers().contains(power)))
                .flatMap(one -> one.missing().stream())
                .toList();
    }

    private List<String> missing(RoutePower power) {
        return said.stream()
                .filter(one -> one.powers().contains(power))
                .flatMap(one -> one.missing().stream())
                .toList();
    }
}
