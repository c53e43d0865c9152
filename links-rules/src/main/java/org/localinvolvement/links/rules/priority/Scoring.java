package org.localinvolvement.links.rules.priority;

import java.util.List;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.involvement.KindsOfSource;
import org.localinvolvement.links.model.involvement.ThemeEvidence;
import org.localinvolvement.links.rules.trigger.Measure;
import org.localinvolvement.links.rules.trigger.MeasureKind;

/** Scores a theme by a profile: raw value, scale, weight, sum, all in exact fractions. */
final class Scoring {

    private final CriteriaProfile profile;
    private final KindsOfSource kindsOfSource;

    Scoring(CriteriaProfile profile, KindsOfSource kindsOfSource) {
        this.profile = profile;
        this.kindsOfSource = kindsOfSource;
    }

    List<ScoreLine> lines(ThemeEvidence evidence, List<Measure> measuresOfTheme) {
        return profile.criteria().stream()
                .map(criterion -> line(criterion, raw(criterion.measure(), evidence, measuresOfTheme)))
                .toList();
    }

    static Bounds points(List<ScoreLine> lines) {
        return lines.stream().map(ScoreLine::points).reduce(Bounds.exactly(0), Scoring::sum);
    }

    private static Bounds sum(Bounds one, Bounds other) {
        return new Bounds(one.least().plus(other.least()), one.most().plus(other.most()));
    }

    private static ScoreLine line(Criterion criterion, Bounds raw) {
        Bounds scaled = criterion.scaled(raw);
        Ratio weight = Ratio.of(criterion.weight());
        Bounds points = new Bounds(scaled.least().times(weight), scaled.most().times(weight));
        return new ScoreLine(criterion, raw, scaled, points);
    }

    private Bounds raw(CriterionMeasure measure, ThemeEvidence evidence, List<Measure> measuresOfTheme) {
        Voices voices = evidence.contributors();
        return switch (measure) {
            case CONTRIBUTORS -> evidence.contributors().toBounds();
            case CONTRIBUTORS_BESIDES_PRAISE -> evidence.besidesPraise().toBounds();
            case CONTRIBUTORS_RAISING_CONCERN -> evidence.raisingConcern().toBounds();
            case GROUPS -> Bounds.exactly(evidence.groups());
            case PLACES -> voices.atMost(evidence.places().size());
            case KINDS_OF_SOURCE ->
                voices.atMost(kindsOfSource.independent(evidence.kindsOfSource().keySet()));
            case USER_GROUPS -> voices.atMost(evidence.userGroups().size());
            case SERIOUS_HARM -> Bounds.exactly(evidence.seriousHarm().isEmpty() ? 0 : 1);
            case RISING_TREND -> oneIfReached(MeasureKind.RISE, measuresOfTheme);
            case SPECIALIST_MINORITY -> oneIfReached(MeasureKind.SPECIALIST_VOICES, measuresOfTheme);
        };
    }

    private static Bounds oneIfReached(MeasureKind kind, List<Measure> measuresOfTheme) {
        Truth reached = measuresOfTheme.stream()
                .filter(measure -> measure.kind() == kind)
                .map(Measure::reached)
                .reduce(Truth.NO, Truth::or);
        return switch (reached) {
            case YES -> Bounds.exactly(1);
            case NO -> Bounds.exactly(0);
            case UNKNOWN -> new Bounds(Ratio.ZERO, Ratio.ONE);
        };
    }
}
