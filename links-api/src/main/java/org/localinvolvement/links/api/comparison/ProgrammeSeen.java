package org.localinvolvement.links.api.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.RuleSet;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.rules.priority.CriteriaProfile;
import org.localinvolvement.links.rules.priority.Criterion;
import org.localinvolvement.links.rules.priority.Judgement;
import org.localinvolvement.links.rules.priority.KindScore;
import org.localinvolvement.links.rules.priority.PrioritiesWeighed;
import org.localinvolvement.links.rules.priority.ScoreLine;
import org.localinvolvement.links.rules.priority.Standing;
import org.localinvolvement.links.rules.priority.ThemeOverride;
import org.localinvolvement.links.rules.programme.Selection;
import org.localinvolvement.links.rules.programme.WorkProgramme;

/**
 * What is compared of a work programme: what was agreed, and where each theme stood and why.
 *
 * <p>Made from a decision, or read by {@link org.localinvolvement.links.api.json.ProgrammeJson} from the JSON in which one was kept; of
 * equal decisions both give the same.
 *
 * @param asAt as at which date it was asked
 * @param profile the name of the profile by which it was weighed
 * @param method the word for its method
 * @param shortList how many themes the short list holds at most
 * @param keepAt the fewest points with which a theme is kept; null where there is no such line
 * @param criteria the criteria, in the order of the profile
 * @param themes the themes weighed, in the order of the ranks; those without points after the others, in the order of the alphabet
 * @param parameters the agreed values that were read, sorted
 * @param rules the rule sets that were asked, sorted by name
 * @param items what became of each item of the programme, by theme and id; empty where no plan was told
 */
public record ProgrammeSeen(
        LocalDate asAt,
        String profile,
        String method,
        int shortList,
        @Nullable BigDecimal keepAt,
        List<CriterionSeen> criteria,
        List<ThemeSeen> themes,
        List<ValueSeen> parameters,
        List<RuleSet> rules,
        List<ItemSeen> items) {

    /**
     * What became of an item.
     *
     * @param id of the item; empty where nothing was proposed about the theme
     * @param theme of the item
     * @param verdict {@code chosen}, {@code deferred} or {@code refused}
     * @param limits that bind it; empty where it is chosen
     */
    public record ItemSeen(String id, String theme, String verdict, List<String> limits) {

        /** Copies the list. */
        public ItemSeen {
            limits = List.copyOf(limits);
        }

        String named() {
            return id.isEmpty() ? theme : id + ", " + theme;
        }

        String inWords() {
            return verdict + (limits.isEmpty() ? "" : " (" + String.join(", ", limits) + ")");
        }
    }

    /**
     * A criterion of the profile.
     *
     * @param id its id
     * @param title for reading
     * @param weight null where the profile leaves it open
     * @param scale null where the profile leaves it open
     */
    public record CriterionSeen(
            String id,
            String title,
            @Nullable BigDecimal weight,
            @Nullable Span scale) {

        /** Takes zeros at the end away, so that equal weights are equal. */
        public CriterionSeen {
            weight = weight == null ? null : weight.stripTrailingZeros();
        }
    }

    /**
     * Where a theme stood.
     *
     * @param theme the theme
     * @param rank from 1; null where it has no points because the profile leaves open what they would be
     * @param listed whether it stands on the short list, if perhaps not for certain
     * @param chosen whether it belongs there
     * @param points its score; null where it has no rank
     * @param triggers because of what it was weighed
     * @param lines what each criterion gave it, by the title
     * @param kinds what each kind of contributor gave it, by the kind
     * @param decided the decision that put it where it stands against its points; null where there is none
     */
    public record ThemeSeen(
            String theme,
            @Nullable Integer rank,
            boolean listed,
            Truth chosen,
            @Nullable Span points,
            List<String> triggers,
            SortedMap<String, LineSeen> lines,
            SortedMap<String, LineSeen> kinds,
            @Nullable Decided decided) {

        /** Copies. */
        public ThemeSeen {
            triggers = triggers.stream().sorted().toList();
            lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
            kinds = Collections.unmodifiableSortedMap(new TreeMap<>(kinds));
        }
    }

    /**
     * What one criterion, or one kind of contributor, gave a theme.
     *
     * @param figure the raw value, or the total of the kind
     * @param points what the method made of it
     * @param judgedBy the role that judged it; empty where it was measured, or nobody has
     */
    public record LineSeen(Span figure, Span points, String judgedBy) {}

    /**
     * A decision against the points.
     *
     * @param role who decided
     * @param date when
     */
    public record Decided(String role, LocalDate date) {}

    /**
     * An agreed value that was read.
     *
     * @param name the parameter
     * @param theme the theme for which it is agreed; empty where it is agreed for all
     * @param value the value
     */
    public record ValueSeen(String name, String theme, BigDecimal value) {

        /** Takes zeros at the end away, so that equal values are equal. */
        public ValueSeen {
            value = value.stripTrailingZeros();
        }
    }

    private static final Comparator<ThemeSeen> BY_RANK =
            Comparator.<ThemeSeen>comparingInt(ProgrammeSeen::rankOrLast).thenComparing(ThemeSeen::theme);

    /** Copies, and puts everything in its order. */
    public ProgrammeSeen {
        keepAt = keepAt == null ? null : keepAt.stripTrailingZeros();
        criteria = List.copyOf(criteria);
        themes = themes.stream().sorted(BY_RANK).toList();
        parameters = parameters.stream()
                .sorted(Comparator.comparing(ValueSeen::name).thenComparing(ValueSeen::theme))
                .toList();
        rules = rules.stream().sorted(Comparator.comparing(RuleSet::name)).toList();
        items = items.stream()
                .sorted(Comparator.comparing(ItemSeen::theme).thenComparing(ItemSeen::id))
                .toList();
    }

    /**
     * What is compared of a decision.
     *
     * @param decision a work programme
     * @return as it would be read from the decision's JSON
     */
    public static ProgrammeSeen of(Decision<WorkProgramme> decision) {
        PrioritiesWeighed weighed = decision.answer().priorities();
        CriteriaProfile profile = weighed.profile();
        List<ThemeSeen> themes = new ArrayList<>();
        weighed.shortList().forEach(standing -> themes.add(seen(standing, true)));
        weighed.notChosen().forEach(standing -> themes.add(seen(standing, false)));
        weighed.notScored()
                .forEach(one -> themes.add(new ThemeSeen(
                        one.theme(),
                        null,
                        false,
                        Truth.UNKNOWN,
                        null,
                        one.triggers(),
                        new TreeMap<>(),
                        new TreeMap<>(),
                        null)));
        return new ProgrammeSeen(
                decision.asAt(),
                profile.name(),
                profile.method().code(),
                profile.shortList(),
                profile.keepAt(),
                profile.criteria().stream().map(ProgrammeSeen::seen).toList(),
                themes,
                decision.parameters().stream()
                        .map(one -> new ValueSeen(one.name(), one.theme(), one.value()))
                        .toList(),
                decision.ruleSets(),
                items(decision.answer().selection()));
    }

    private static List<ItemSeen> items(@Nullable Selection selection) {
        return selection == null
                ? List.of()
                : selection.items().stream()
                        .map(one -> new ItemSeen(
                                one.id(), one.theme(), one.verdict().name().toLowerCase(Locale.ROOT), one.limits()))
                        .toList();
    }

    private static int rankOrLast(ThemeSeen theme) {
        Integer rank = theme.rank();
        return rank == null ? Integer.MAX_VALUE : rank;
    }

    private static ThemeSeen seen(Standing standing, boolean listed) {
        SortedMap<String, LineSeen> lines = new TreeMap<>();
        for (ScoreLine line : standing.lines()) {
            Judgement judgement = line.judgement();
            lines.put(
                    line.criterion().title(),
                    new LineSeen(
                            Span.of(line.raw()), Span.of(line.points()), judgement == null ? "" : judgement.role()));
        }
        SortedMap<String, LineSeen> kinds = new TreeMap<>();
        for (KindScore kind : standing.kinds()) {
            kinds.put(
                    kind.kind(),
                    new LineSeen(Span.of(Bounds.exactly(kind.total())), Span.of(Bounds.exactly(kind.score())), ""));
        }
        ThemeOverride override = standing.override();
        return new ThemeSeen(
                standing.theme(),
                standing.rank(),
                listed,
                standing.chosen(),
                Span.of(standing.points()),
                standing.triggers(),
                lines,
                kinds,
                override == null ? null : new Decided(override.role(), override.date()));
    }

    private static CriterionSeen seen(Criterion criterion) {
        BigDecimal from = criterion.scaleFrom();
        BigDecimal to = criterion.scaleTo();
        return new CriterionSeen(
                criterion.id(),
                criterion.title(),
                criterion.weight(),
                from == null || to == null ? null : new Span(from, to));
    }
}
