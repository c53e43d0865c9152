package org.localinvolvement.links.rules.priority;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.involvement.CountedVoices;
import org.localinvolvement.links.model.involvement.KindsOfSource;
import org.localinvolvement.links.model.involvement.ThemeEvidence;
import org.localinvolvement.links.model.time.Days;
import org.localinvolvement.links.rules.trigger.Measure;
import org.localinvolvement.links.rules.trigger.MeasureKind;

/** Scores a theme by the criteria of a profile, all in exact fractions. */
final class Scoring {

    private final CriteriaProfile profile;
    private final CriteriaMethod method;
    private final KindsOfSource kindsOfSource;
    private final Judgements judgements;
    private final LocalDate asAt;

    Scoring(
            CriteriaProfile profile,
            CriteriaMethod method,
            KindsOfSource kindsOfSource,
            Judgements judgements,
            LocalDate asAt) {
        this.profile = profile;
        this.method = method;
        this.kindsOfSource = kindsOfSource;
        this.judgements = judgements;
        this.asAt = asAt;
    }

    List<ScoreLine> lines(ThemeEvidence evidence, CountedVoices counted, List<Measure> measuresOfTheme) {
        return profile.criteria().stream()
                .map(criterion -> line(criterion, evidence, counted, measuresOfTheme))
                .toList();
    }

    static Bounds points(List<ScoreLine> lines) {
        return lines.stream().map(ScoreLine::points).reduce(Bounds.exactly(0), Scoring::sum);
    }

    private static Bounds sum(Bounds one, Bounds other) {
        return new Bounds(one.least().plus(other.least()), one.most().plus(other.most()));
    }

    private ScoreLine line(
            Criterion criterion, ThemeEvidence evidence, CountedVoices voices, List<Measure> measuresOfTheme) {
        Judgements.Counted counted = judgements.counted(evidence.theme(), criterion.id(), asAt);
        Judgement judgement = counted.latest();
        LocalDate differing = counted.differing();
        CriterionMeasure measure = criterion.measure();
        if (judgement != null) {
            return line(criterion, Bounds.exactly(Ratio.of(judgement.value())), judgement, "");
        }
        if (differing != null) {
            String why = "judgements of " + Days.inWords(differing) + " differ, and nobody can say which counts";
            return line(criterion, criterion.agreedScale(), null, why);
        }
        if (measure != null) {
            return line(criterion, raw(measure, evidence, voices, measuresOfTheme), null, "");
        }
        String why = "nobody has judged it; " + String.join(" or ", criterion.judgedBy()) + " could";
        return line(criterion, criterion.agreedScale(), null, why);
    }

    /** What weighs nothing lacks nothing. */
    private ScoreLine line(Criterion criterion, Bounds raw, @Nullable Judgement judgement, String missing) {
        boolean weightless = criterion.agreedWeight().signum() == 0;
        return new ScoreLine(
                criterion,
                raw,
                criterion.scaled(raw),
                method.points(criterion, raw),
                method.mostPoints(criterion),
                judgement,
                weightless ? "" : missing);
    }

    private Bounds raw(
            CriterionMeasure measure, ThemeEvidence evidence, CountedVoices counted, List<Measure> measuresOfTheme) {
        Voices voices = evidence.contributors();
        return switch (measure) {
            case CONTRIBUTORS -> counted.contributors().toBounds();
            case CONTRIBUTORS_BESIDES_PRAISE -> counted.besidesPraise().toBounds();
            case CONTRIBUTORS_RAISING_CONCERN -> counted.raisingConcern().toBounds();
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
