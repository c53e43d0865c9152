package org.localinvolvement.links.rules.trigger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Fingerprint;
import org.localinvolvement.links.model.decision.NearMiss;
import org.localinvolvement.links.model.decision.Overridden;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.involvement.SeriousHarm;
import org.localinvolvement.links.model.involvement.ThemeEvidence;
import org.localinvolvement.links.model.time.Days;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.rules.internal.FiredRule;
import org.localinvolvement.links.rules.internal.Overruling;
import org.localinvolvement.links.rules.internal.ParameterOverrides;
import org.localinvolvement.links.rules.internal.RuleBase;
import org.localinvolvement.links.rules.pack.AnnotationForm;
import org.localinvolvement.links.rules.pack.FactForm;
import org.localinvolvement.links.rules.pack.QuestionForm;
import org.localinvolvement.links.rules.pack.RulePack;
import org.localinvolvement.links.rules.parameter.Agreed;
import org.localinvolvement.links.rules.trigger.TriggersReached.TriggerReached;

/**
 * Answers which trigger points are reached, which are nearly, and why.
 *
 * <p>Safe for several threads; close it once.
 */
public final class TriggerPoints implements AutoCloseable {

    private static final QuestionForm FORM = new QuestionForm(
            "trigger",
            TriggerFindings.class,
            List.of(
                    new FactForm(Measure.class, Set.of("theme", "kind"), List.of()),
                    new FactForm(CommunityVoices.class, Set.of("subject", "sort"), List.of()),
                    new FactForm(BoundaryCrossing.class, Set.of("subject", "by"), List.of()),
                    new FactForm(ProposedChange.class, Set.of("subject"), List.of()),
                    new FactForm(OverdueAnswer.class, Set.of("subject", "on", "deed"), List.of()),
                    new FactForm(ReceivedInvitation.class, Set.of("subject", "occasion", "since"), List.of()),
                    new FactForm(ThemeEvidence.class, Set.of("theme"), List.of("evidence.window-days")),
                    new FactForm(Agreed.class, Set.of("theme", "name"), List.of()),
                    new FactForm(SeriousHarm.class, Set.of("recordId"), List.of("serious-harm.window-days"))),
            List.of(MeasureKind.class, Truth.class),
            AnnotationForm.calling(Action.codes()));

    private final RuleBase rules;
    private final List<RulePack> packs;

    /**
     * Loads the rules that the library ships.
     *
     * @throws IllegalStateException if a rule calls for an action that does not exist
     */
    public TriggerPoints() {
        this(List.of());
    }

    /**
     * Loads the rules that the library ships, and those of packs.
     *
     * @param packs in the order in which they are put over the library's rules; of each, the files that answer this question,
     *     as {@link org.localinvolvement.links.rules.pack.RulePack} says. Whether a pack is sound as a whole is not asked here
     * @throws UnusableInputException with everything that is wrong with the rules of a pack
     * @throws IllegalStateException if a shipped rule calls for an action that does not exist
     */
    public TriggerPoints(List<RulePack> packs) {
        this(RuleBase.of(FORM, packs), packs);
    }

    private TriggerPoints(RuleBase rules, List<RulePack> packs) {
        this.rules = rules;
        this.packs = List.copyOf(packs);
    }

    /**
     * What rules about trigger points may know and say.
     *
     * @return the facts, constants and findings
     */
    public static QuestionForm form() {
        return FORM;
    }

    /**
     * The order in which findings stand.
     *
     * @return by subject, rule and reason
     */
    public static Comparator<Finding> order() {
        return Finding.order();
    }

    /**
     * Asks the rules.
     *
     * @param question the question
     * @return which trigger points are reached; the outcome is yes if one certainly is, unknown if one only may be, and no
     *     otherwise
     */
    public Decision<TriggersReached> decide(TriggerQuestion question) {
        Set<ParameterValue> read = new LinkedHashSet<>();
        Facts facts = Facts.of(question, rules, read);
        List<Measure> measures = facts.measures();
        List<Said> said = new ArrayList<>();
        rules.ask(facts.all(), speaking -> new Collector(speaking, facts, said));
        List<String> notTold = question.surroundings().missing();
        Set<String> missing = new TreeSet<>(notTold);
        said.forEach(one -> missing.addAll(one.missing()));
        List<Finding> findings =
                said.stream().map(Said::finding).sorted(order()).toList();
        List<TriggerReached> reached = reached(said);
        List<Overridden> overrides = new ArrayList<>(rules.overrides());
        overrides.addAll(ParameterOverrides.of(packs, read));
        return new Decision<>(
                "triggers",
                question.asAt(),
                Regime.asAt(question.asAt()),
                reached.stream()
                        .map(TriggerReached::holds)
                        .reduce(notTold.isEmpty() ? Truth.NO : Truth.UNKNOWN, Truth::or),
                new TriggersReached(
                        reached,
                        measures,
                        facts.communities(),
                        facts.rates(),
                        facts.occasions(),
                        GatheringViews.of(question, reached),
                        notTold),
                List.copyOf(missing),
                findings,
                inOrder(read),
                nearMisses(measures),
                rules.ruleSets(),
                overrides,
                Fingerprint.of(List.of(
                        rules.ruleSets().toString(), question.parameters().fingerprint())),
                List.of());
    }

    /** What the rules are asked about. */
    private record Facts(
            List<Measure> measures,
            List<CommunityVoices> communities,
            List<Occasion> occasions,
            Crossings crossings,
            List<ThemeRate> rates,
            ParameterValue harmDays,
            List<Object> all) {

        /** The facts of a question; the agreed values that were read for them are noted. */
        static Facts of(TriggerQuestion asked, RuleBase rules, Set<ParameterValue> read) {
            TriggerQuestion question = asked.withParameters(asked.agreed());
            LocalDate first = question.contacts().span().map(Window::first).orElse(LocalDate.MAX);
            Crossings crossings = new Crossings(first, question.asAt());
            List<Measure> measures = Measures.of(question, crossings);
            ParameterValue harmDays = question.parameters().get("serious-harm.window-days", "", question.asAt());
            read.add(harmDays);
            measures.forEach(measure -> read.addAll(measure.parameters()));
            List<CommunityVoices> communities = Communities.of(question);
            List<Occasion> occasions = Occasions.of(question);
            List<Object> all = new ArrayList<>(measures);
            all.addAll(communities);
            all.addAll(occasions);
            communities.forEach(one -> read.addAll(one.parameters()));
            occasions.forEach(one -> read.addAll(one.parameters()));
            all.addAll(question.contacts().seriousHarm(Window.endingOn(question.asAt(), harmDays.whole())));
            all.addAll(HostFacts.of(question, rules, read));
            return new Facts(measures, communities, occasions, crossings, Rates.of(question), harmDays, all);
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
        return rules.explain(Facts.of(question, rules, new LinkedHashSet<>()).all(), ruleId, null);
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
        return rules.explain(Facts.of(question, rules, new LinkedHashSet<>()).all(), ruleId, theme);
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

    /** Before anything is counted, so that a slip costs nothing. */
    private void requireRule(String ruleId) {
        if (!ruleIds().contains(ruleId)) {
            throw RuleBase.unknown(ruleId, ruleIds());
        }
    }

    /** What rules said, and which of it stands where rules overrule others; of what is said several times, the first day. */
    private static List<TriggerReached> reached(List<Said> said) {
        Map<TriggerReached, Optional<LocalDate>> since = new LinkedHashMap<>();
        said.stream()
                .map(one -> Map.entry(
                        new TriggerReached(
                                one.finding().subject(),
                                one.finding().ruleId(),
                                one.finding().title(),
                                one.finding().actions(),
                                one.finding()
                                        .holds()
                                        .and(Overruling.of(one, said).not())),
                        Optional.ofNullable(one.since())))
                .filter(one -> one.getKey().holds() != Truth.NO)
                .forEach(one -> since.merge(one.getKey(), one.getValue(), TriggerPoints::earlier));
        return since.entrySet().stream()
                .map(one -> new TriggerReached(
                        one.getKey().theme(),
                        one.getKey().ruleId(),
                        one.getKey().title(),
                        one.getKey().actions(),
                        one.getKey().holds(),
                        one.getKey().holds() == Truth.YES ? one.getValue().orElse(null) : null))
                .sorted(Comparator.comparing(TriggerReached::theme)
                        .thenComparing(TriggerReached::ruleId)
                        .thenComparing(TriggerReached::holds))
                .toList();
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.of(one, other).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    private static List<ParameterValue> inOrder(Set<ParameterValue> read) {
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
                        + measure.kind().unit() + ": " + more(measure) + " more would reach it"
                        + (tellsOfWhom(measure) ? " (" + measure.detail() + ")" : "");
        return new NearMiss(
                measure.theme(),
                measure.kind().title(),
                measure.value(),
                measure.threshold(),
                measure.distance(),
                measure.kind().unit(),
                explanation);
    }

    private static boolean tellsOfWhom(Measure measure) {
        return measure.kind() == MeasureKind.SPECIALIST_VOICES || measure.kind() == MeasureKind.STANDARD_MISSED;
    }

    private static String more(Measure measure) {
        Ratio least = measure.threshold().ratio().minusOrZero(measure.value().most());
        return new Bounds(least, measure.distance()).toString();
    }

    /**
     * The rules that answer this question.
     *
     * @return their ids in the order of the alphabet
     */
    public Set<String> ruleIds() {
        return rules.ids();
    }

    /**
     * The rules of one pack that answer this question.
     *
     * @param pack the name of a pack; {@code links} for the rules that the library ships
     * @return their ids in the order of the alphabet
     */
    public Set<String> ruleIdsOf(String pack) {
        return rules.idsOf(pack);
    }

    /**
     * The rules, for the tools of this library.
     *
     * @return open as long as this is
     */
    public RuleBase rules() {
        return rules;
    }

    /**
     * The same question asked of other rules, for the tools of this library.
     *
     * @param other the rules; they stay the caller's to close
     * @return a copy
     */
    public TriggerPoints asking(RuleBase other) {
        return new TriggerPoints(other, packs);
    }

    @Override
    public void close() {
        rules.close();
    }

    /** What a rule said, whose findings it overrules, and what would have to be known to settle it. */
    private record Said(
            Finding finding,
            List<String> overrules,
            Set<String> missing,
            @Nullable LocalDate since) implements Overruling.Finding {}

    /** Turns what a rule says into a finding. */
    private static final class Collector implements TriggerFindings {
        private final Supplier<FiredRule> speaking;
        private final Facts facts;
        private final List<Said> said;

        Collector(Supplier<FiredRule> speaking, Facts facts, List<Said> said) {
            this.speaking = speaking;
            this.facts = facts;
            this.said = said;
        }

        @Override
        public void reached(Measure measure) {
            found(measure.reached(), List.of(measure), null);
        }

        @Override
        public void reached(Measure first, Measure second) {
            found(first.reached().and(second.reached()), List.of(first, second), null);
        }

        @Override
        public void reached(Measure first, Measure second, Measure third) {
            found(first.reached().and(second.reached()).and(third.reached()), List.of(first, second, third), null);
        }

        @Override
        public void reachedUnless(Measure exception, Measure first, Measure second) {
            Truth holds = first.reached()
                    .and(second.reached())
                    .and(exception.reached().not());
            found(holds, List.of(first, second), exception);
        }

        @Override
        public void arises(Occasion occasion, Truth holds) {
            Set<String> dependsOn =
                    holds == Truth.UNKNOWN && !occasion.missing().isEmpty() ? Set.of(occasion.missing()) : Set.of();
            LocalDate since = holds == Truth.YES ? occasion.since() : null;
            add(occasion.subject(), holds, dependingOn(dependsOn), occasion.parameters(), dependsOn, since);
        }

        @Override
        public void arises(Occasion occasion, Truth first, Truth second) {
            arises(occasion, first.and(second));
        }

        @Override
        public void found(ThemeEvidence evidence) {
            add(evidence.theme(), Truth.YES, "", List.of(), Set.of(), null);
        }

        @Override
        public void atLeast(ThemeEvidence evidence, Voices voices, Agreed agreed) {
            atLeast(evidence, voices.toBounds(), agreed);
        }

        @Override
        public void atLeast(ThemeEvidence evidence, Bounds figure, Agreed agreed) {
            measured(evidence, Truth.atLeast(figure, agreed.ratio()), agreed);
        }

        @Override
        public void atMost(ThemeEvidence evidence, Voices voices, Agreed agreed) {
            atMost(evidence, voices.toBounds(), agreed);
        }

        @Override
        public void atMost(ThemeEvidence evidence, Bounds figure, Agreed agreed) {
            measured(evidence, Truth.atMost(figure, agreed.ratio()), agreed);
        }

        @Override
        public void alleged(SeriousHarm harm) {
            add(harm.theme(), Truth.YES, "", List.of(facts.harmDays()), Set.of(), harm.date());
        }

        private void measured(ThemeEvidence evidence, Truth holds, Agreed agreed) {
            Set<String> dependsOn = holds == Truth.UNKNOWN
                    ? Set.of("which people the anonymous contacts about " + evidence.theme() + " come from")
                    : Set.of();
            add(evidence.theme(), holds, dependingOn(dependsOn), List.of(agreed.parameter()), dependsOn, null);
        }

        private void found(Truth holds, List<Measure> measures, @Nullable Measure exception) {
            Set<ParameterValue> read = new LinkedHashSet<>();
            Set<String> dependsOn = new LinkedHashSet<>();
            Stream.concat(measures.stream(), Stream.ofNullable(exception)).forEach(measure -> {
                read.addAll(measure.parameters());
                if (measure.reached() == Truth.UNKNOWN) {
                    dependsOn.add(measure.missing());
                }
            });
            StringBuilder more = new StringBuilder(dependingOn(dependsOn));
            LocalDate since = holds == Truth.YES ? facts.crossings().since(measures, exception) : null;
            if (since != null) {
                more.append(" First reached on ").append(Days.inWords(since)).append('.');
            }
            add(measures.get(0).theme(), holds, more.toString(), List.copyOf(read), dependsOn, since);
        }

        private static String dependingOn(Set<String> missing) {
            StringBuilder words = new StringBuilder();
            missing.forEach(what -> words.append(" Whether it is reached depends on ")
                    .append(what)
                    .append('.'));
            return words.toString();
        }

        private void add(
                String theme,
                Truth holds,
                String moreReason,
                List<ParameterValue> read,
                Set<String> missing,
                @Nullable LocalDate since) {
            if (holds != Truth.NO) {
                FiredRule fired = speaking.get();
                Finding finding = fired.finding(theme, holds, fired.reason() + moreReason, read);
                said.add(new Said(finding, fired.rule().overrules(), missing, since));
            }
        }
    }
}
