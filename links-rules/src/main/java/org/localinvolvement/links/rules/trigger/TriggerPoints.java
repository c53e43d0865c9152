package org.localinvolvement.links.rules.trigger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.NearMiss;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.model.involvement.SeriousHarm;
import org.localinvolvement.links.model.time.Days;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.rules.document.Suggestion;
import org.localinvolvement.links.rules.internal.FiredRule;
import org.localinvolvement.links.rules.internal.RuleBase;
import org.localinvolvement.links.rules.internal.RuleText;
import org.localinvolvement.links.rules.trigger.TriggersReached.TriggerReached;

/**
 * Answers which trigger points are reached, which are nearly, and why.
 *
 * <p>Safe for several threads; close it once.
 */
public final class TriggerPoints implements AutoCloseable {

    private final RuleBase rules = RuleBase.shipped("trigger");

    /**
     * Loads the rules that the library ships.
     *
     * @throws IllegalStateException if a rule calls for an action that does not exist
     */
    public TriggerPoints() {
        rules.rules()
                .forEach(rule -> rule.actions().stream()
                        .filter(code -> Action.find(code).isEmpty())
                        .findFirst()
                        .ifPresent(code -> {
                            throw new IllegalStateException("Rule " + rule.id() + " calls for the action " + code + ". "
                                    + Suggestion.among(code, Action.codes()));
                        }));
    }

    /**
     * The order in which findings stand.
     *
     * @return by subject, rule and reason
     */
    public static Comparator<Finding> order() {
        return Comparator.comparing(Finding::subject)
                .thenComparing(Finding::ruleId)
                .thenComparing(Finding::reason);
    }

    /**
     * Asks the rules.
     *
     * @param question the question
     * @return which trigger points are reached; the outcome is yes if one certainly is, unknown if one only may be, and no
     *     otherwise
     */
    public Decision<TriggersReached> decide(TriggerQuestion question) {
        Facts facts = Facts.of(question);
        List<Measure> measures = facts.measures();
        ParameterValue harmDays = facts.harmDays();
        List<Finding> findings = new ArrayList<>();
        List<TriggerReached> reached = new ArrayList<>();
        Set<String> missing = new TreeSet<>();
        rules.ask(facts.all(), speaking -> new Collector(speaking, harmDays, findings, reached, missing));
        findings.sort(order());
        reached.sort(Comparator.comparing(TriggerReached::theme).thenComparing(TriggerReached::ruleId));
        List<TriggerReached> distinct = List.copyOf(new LinkedHashSet<>(reached));
        return new Decision<>(
                "triggers",
                question.asAt(),
                Regime.asAt(question.asAt()),
                distinct.stream().map(TriggerReached::holds).reduce(Truth.NO, Truth::or),
                new TriggersReached(distinct, measures),
                List.copyOf(missing),
                findings,
                read(measures, harmDays),
                nearMisses(measures),
                List.of(rules.ruleSet()),
                List.of(),
                "",
                List.of());
    }

    /** What the rules are asked about. */
    private record Facts(List<Measure> measures, ParameterValue harmDays, List<SeriousHarm> harm) {

        static Facts of(TriggerQuestion question) {
            ParameterValue harmDays = question.parameters().get("serious-harm.window-days", "", question.asAt());
            return new Facts(
                    Measures.of(question.contacts(), question.kindsOfSource(), question.parameters(), question.asAt()),
                    harmDays,
                    question.contacts().seriousHarm(Window.endingOn(question.asAt(), harmDays.whole())));
        }

        List<Object> all() {
            List<Object> all = new ArrayList<>(measures);
            all.addAll(harm);
            return all;
        }
    }

    /**
     * Explains why a rule fires, and why it does not.
     *
     * @param question the question
     * @param ruleId the id of a rule about trigger points, for example {@code T01}
     * @return what it fires for and what it nearly fires for
     * @throws IllegalArgumentException if there is no such rule
     */
    public RuleExplanation explain(TriggerQuestion question, String ruleId) {
        requireRule(ruleId);
        return rules.explain(Facts.of(question).all(), ruleId, null);
    }

    /**
     * Explains why a rule fires for one theme, or why it does not.
     *
     * @param question the question
     * @param ruleId the id of a rule about trigger points, for example {@code T01}
     * @param theme a theme of the contacts, or empty for contacts that nobody has coded
     * @return what it fires for and what it nearly fires for
     * @throws IllegalArgumentException if there is no such rule, or nobody has spoken about the theme
     */
    public RuleExplanation explain(TriggerQuestion question, String ruleId, String theme) {
        requireRule(ruleId);
        requireTheme(question, theme);
        return rules.explain(Facts.of(question).all(), ruleId, theme);
    }

    /**
     * Checks that somebody has spoken about a theme.
     *
     * @param question the question
     * @param theme a theme, or empty for contacts that nobody has coded
     * @throws IllegalArgumentException if nobody has
     */
    public static void requireTheme(TriggerQuestion question, String theme) {
        Set<String> themes = question.contacts().themes();
        if (!theme.isEmpty() && !themes.contains(theme)) {
            throw new IllegalArgumentException(
                    "No contact is about \"" + theme + "\". " + Suggestion.among(theme, themes));
        }
    }

    /**
     * The ids of the rules about trigger points.
     *
     * @return in the order of the alphabet
     */
    public Set<String> ruleIds() {
        return rules.ids();
    }

    /** Before anything is counted, so that a slip costs nothing. */
    private void requireRule(String ruleId) {
        if (!rules.ids().contains(ruleId)) {
            throw RuleBase.unknown(ruleId, rules.ids());
        }
    }

    private static List<ParameterValue> read(List<Measure> measures, ParameterValue harmDays) {
        Set<ParameterValue> read = new LinkedHashSet<>(List.of(harmDays));
        measures.forEach(measure -> read.addAll(measure.parameters()));
        return read.stream()
                .sorted(Comparator.comparing(ParameterValue::name).thenComparing(ParameterValue::theme))
                .toList();
    }

    private static List<NearMiss> nearMisses(List<Measure> measures) {
        return measures.stream()
                .filter(measure -> measure.kind().watched() && measure.reached() == Truth.NO)
                .filter(TriggerPoints::worthWatching)
                .map(TriggerPoints::nearMiss)
                .sorted(Comparator.comparing(NearMiss::distance)
                        .thenComparing(NearMiss::subject)
                        .thenComparing(NearMiss::measure))
                .toList();
    }

    /** A theme that nobody speaks about, or whose rise chance fully explains, is not on its way to a trigger point. */
    private static boolean worthWatching(Measure measure) {
        return measure.kind() == MeasureKind.RISE
                ? measure.value().least().compareTo(Ratio.ONE) < 0
                : measure.value().most().signum() > 0;
    }

    private static NearMiss nearMiss(Measure measure) {
        String explanation = measure.kind() == MeasureKind.RISE
                ? "voices: " + measure.detail() + "; " + measure.distance() + " more would make it a rise"
                : measure.figure() + " of " + measure.agreed() + " "
                        + measure.kind().unit() + ": " + more(measure) + " more would reach it";
        return new NearMiss(
                measure.theme(),
                measure.kind().title(),
                measure.value(),
                measure.threshold(),
                measure.distance(),
                measure.kind().unit(),
                explanation);
    }

    private static String more(Measure measure) {
        Ratio least = measure.threshold().ratio().minusOrZero(measure.value().most());
        return new Bounds(least, measure.distance()).toString();
    }

    @Override
    public void close() {
        rules.close();
    }

    /** Turns what a rule says into a finding. */
    private static final class Collector implements TriggerFindings {
        private final Supplier<FiredRule> speaking;
        private final ParameterValue harmDays;
        private final List<Finding> findings;
        private final List<TriggerReached> reached;
        private final Set<String> missing;

        Collector(
                Supplier<FiredRule> speaking,
                ParameterValue harmDays,
                List<Finding> findings,
                List<TriggerReached> reached,
                Set<String> missing) {
            this.speaking = speaking;
            this.harmDays = harmDays;
            this.findings = findings;
            this.reached = reached;
            this.missing = missing;
        }

        @Override
        public void reached(Measure measure) {
            found(measure.reached(), List.of(measure));
        }

        @Override
        public void reached(Measure first, Measure second) {
            found(first.reached().and(second.reached()), List.of(first, second));
        }

        @Override
        public void reached(Measure first, Measure second, Measure third) {
            found(first.reached().and(second.reached()).and(third.reached()), List.of(first, second, third));
        }

        @Override
        public void reachedUnless(Measure exception, Measure first, Measure second) {
            Truth holds = first.reached()
                    .and(second.reached())
                    .and(exception.reached().not());
            found(holds, List.of(first, second, exception));
        }

        @Override
        public void alleged(SeriousHarm harm) {
            add(harm.theme(), Truth.YES, speaking.get().reason(), List.of(harmDays));
        }

        private void found(Truth holds, List<Measure> measures) {
            if (holds == Truth.NO) {
                return;
            }
            StringBuilder reason = new StringBuilder(speaking.get().reason());
            Set<ParameterValue> read = new LinkedHashSet<>();
            Set<String> dependsOn = new LinkedHashSet<>();
            for (Measure measure : measures) {
                read.addAll(measure.parameters());
                if (measure.reached() == Truth.UNKNOWN) {
                    dependsOn.add(measure.missing());
                }
            }
            missing.addAll(dependsOn);
            dependsOn.forEach(what -> reason.append(" Whether it is reached depends on ")
                    .append(what)
                    .append('.'));
            LocalDate since = measures.get(0).firstReached();
            if (holds == Truth.YES && since != null) {
                reason.append(" First reached on ").append(Days.inWords(since)).append('.');
            }
            add(measures.get(0).theme(), holds, reason.toString(), List.copyOf(read));
        }

        private void add(String theme, Truth holds, String reason, List<ParameterValue> read) {
            FiredRule fired = speaking.get();
            RuleText rule = fired.rule();
            findings.add(fired.finding(theme, holds, reason, read));
            reached.add(new TriggerReached(theme, rule.id(), rule.title(), rule.actions(), holds));
        }
    }
}
