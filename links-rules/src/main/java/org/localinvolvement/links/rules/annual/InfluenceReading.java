package org.localinvolvement.links.rules.annual;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.work.Recommendation;
import org.localinvolvement.links.model.work.RecommendationAnswer;
import org.localinvolvement.links.rules.duty.DutyState;
import org.localinvolvement.links.rules.duty.ReportSent;

/** Counts what reports and recommendations brought about, as at a day. */
final class InfluenceReading {

    private final Collection<ReportSent> reports;
    private final List<ReportAnswer> answers;
    private final LocalDate asAt;

    InfluenceReading(Collection<ReportSent> reports, List<ReportAnswer> answers, LocalDate asAt) {
        this.reports = reports;
        this.answers = answers;
        this.asAt = asAt;
    }

    Influence read() {
        Map<String, InfluenceCount> byTheme = new TreeMap<>();
        Set<String> themes = new TreeSet<>();
        Set<Identifier> bodies = new TreeSet<>();
        for (ReportSent sent : reports) {
            themes.addAll(themesOf(sent));
            sent.recipients().forEach(to -> bodies.add(to.body()));
        }
        for (String theme : themes) {
            byTheme.put(theme, count(sent -> themesOf(sent).contains(theme), body -> true));
        }
        Map<Identifier, InfluenceCount> byBody = new TreeMap<>();
        for (Identifier body : bodies) {
            byBody.put(
                    body,
                    count(
                            sent -> sent.recipients().stream()
                                    .anyMatch(to -> to.body().equals(body)),
                            body::equals));
        }
        return new Influence(count(sent -> true, body -> true), new TreeMap<>(byTheme), new TreeMap<>(byBody));
    }

    private static Set<String> themesOf(ReportSent sent) {
        return sent.report().themes().isEmpty()
                ? Set.of(Influence.NO_THEME)
                : sent.report().themes();
    }

    private InfluenceCount count(Predicate<ReportSent> which, Predicate<Identifier> whose) {
        List<ReportSent> counted = reports.stream().filter(which).toList();
        Set<String> ids = new TreeSet<>();
        counted.forEach(sent -> ids.add(sent.event()));
        List<ReportAnswer> owed = answers.stream()
                .filter(answer ->
                        ids.contains(answer.report()) && whose.test(answer.body()) && answer.owed() != Truth.NO)
                .toList();
        List<List<RecommendationAnswer>> said = new ArrayList<>();
        counted.forEach(sent ->
                sent.report().recommendations().forEach(recommendation -> said.add(answersTo(recommendation, whose))));
        int accepted = having(said, one -> one.accepted() == Truth.YES);
        int answeredAtAll = having(said, one -> one.accepted() != Truth.UNKNOWN);
        int actedOn = having(said, one -> one.actedOn() == Truth.YES);
        int lookedAt = having(said, one -> one.actedOn() != Truth.UNKNOWN);
        return new InfluenceCount(
                counted.size(),
                owed.size(),
                in(owed, DutyState.ANSWERED_IN_TIME),
                in(owed, DutyState.ANSWERED_LATE),
                in(owed, DutyState.ANSWER_INCOMPLETE),
                in(owed, DutyState.OVERDUE),
                in(owed, DutyState.DUE, DutyState.NOT_DUE),
                in(owed, DutyState.CANNOT_SAY, DutyState.OPEN, DutyState.DONE),
                said.size(),
                accepted,
                answeredAtAll - accepted,
                said.size() - answeredAtAll,
                actedOn,
                lookedAt - actedOn);
    }

    private List<RecommendationAnswer> answersTo(Recommendation recommendation, Predicate<Identifier> whose) {
        return recommendation.answers().stream()
                .filter(answer -> whose.test(answer.by()))
                .map(answer -> answer.asAt(asAt))
                .toList();
    }

    private static int in(List<ReportAnswer> owed, DutyState... states) {
        Set<DutyState> counted = Set.of(states);
        return (int)
                owed.stream().filter(answer -> counted.contains(answer.state())).count();
    }

    private static int having(
            List<List<RecommendationAnswer>> recommendations, Predicate<RecommendationAnswer> answer) {
        return (int) recommendations.stream()
                .filter(answers -> answers.stream().anyMatch(answer))
                .count();
    }
}
