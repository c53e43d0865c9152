package org.localinvolvement.links.rules.priority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Fingerprint;
import org.localinvolvement.links.model.decision.NearMiss;
import org.localinvolvement.links.model.decision.Overridden;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.model.decision.RuleSet;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.involvement.ThemeEvidence;
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
import org.localinvolvement.links.rules.trigger.Action;
import org.localinvolvement.links.rules.trigger.HostFacts;
import org.localinvolvement.links.rules.trigger.Measure;
import org.localinvolvement.links.rules.trigger.MeasureKind;
import org.localinvolvement.links.rules.trigger.TriggerPoints;
import org.localinvolvement.links.rules.trigger.TriggerQuestion;
import org.localinvolvement.links.rules.trigger.TriggersReached;
import org.localinvolvement.links.rules.trigger.TriggersReached.TriggerReached;

/**
 * Answers which concerns become priorities, and why each of the others does not.
 *
 * <p>Safe for several threads; close it once.
 */
public final class Priorities implements AutoCloseable {

    private static final QuestionForm FORM = new QuestionForm(
            "priority",
            PriorityFindings.class,
            List.of(
                    new FactForm(TriggerReached.class, Set.of("theme", "ruleId"), List.of()),
                    new FactForm(Measure.class, Set.of("theme", "kind"), List.of()),
                    new FactForm(ThemeEvidence.class, Set.of("theme"), List.of("evidence.window-days")),
                    new FactForm(Agreed.class, Set.of("theme", "name"), List.of())),
            List.of(MeasureKind.class, Truth.class),
            AnnotationForm.calling(Action.codes()));

    private final TriggerPoints triggerPoints;
    private final RuleBase rules;
    private final List<RulePack> packs;

    /**
     * Loads the rules that the library ships.
     *
     * @param triggerPoints answers the question before; stays the caller's to close
     */
    public Priorities(TriggerPoints triggerPoints) {
        this(triggerPoints, List.of());
    }

    /**
     * Loads the rules that the library ships, and those of packs.
     *
     * @param triggerPoints answers the question before; stays the caller's to close
     * @param packs in the order in which they are put over the library's rules; of each, the files that answer this question.
     *     Whether a pack is sound as a whole is not asked here
     * @throws UnusableInputException with everything that is wrong with the rules of a pack
     */
    public Priorities(TriggerPoints triggerPoints, List<RulePack> packs) {
        this(triggerPoints, RuleBase.of(FORM, packs), packs);
    }

    private Priorities(TriggerPoints triggerPoints, RuleBase rules, List<RulePack> packs) {
        this.triggerPoints = triggerPoints;
        this.rules = rules;
        this.packs = List.copyOf(packs);
    }

    /**
     * What rules about priorities may know and say.
     *
     * @return the facts, constants and findings
     */
    public static QuestionForm form() {
        return FORM;
    }

    private enum Verdict {
        WEIGH,
        RECOMMEND,
        DEFER
    }

    /**
     * A finding about a theme: what it says of it, because of which trigger point, whose findings it sets aside, and what
     * would have to be known beyond the trigger point to settle it (empty if nothing).
     */
    private record Said(Finding finding, Verdict verdict, String trigger, List<String> overrules, String missing)
            implements Overruling.Finding {
        String theme() {
            return finding.subject();
        }

        @Override
        public String subject() {
            return finding.subject();
        }

        @Override
        public String ruleId() {
            return finding.ruleId();
        }

        @Override
        public Truth holds() {
            return finding.holds();
        }
    }

    /**
     * Asks the rules, scores and draws the line.
     *
     * @param question the question
     * @return the programme; the outcome is yes where the short list is settled, unknown where it depends on missing facts,
     *     and no where nothing was to be weighed
     * @throws UnusableInputException if the profile does not apply on the as-at date
     */
    public Decision<PrioritiesWeighed> decide(PriorityQuestion question) {
        TriggerQuestion of = question.triggers();
        CriteriaProfile profile = question.profile();
        profile.requireInForce(of.asAt());
        Decision<TriggersReached> triggers = triggerPoints.decide(of);
        ParameterValue evidenceDays = of.parameters().get("evidence.window-days", "", of.asAt());
        Set<ParameterValue> read = new LinkedHashSet<>(triggers.parameters());
        read.add(evidenceDays);
        List<Said> said = ask(of, triggers.answer(), read);

        Weighing weighing = new Weighing(
                question,
                Window.endingOn(of.asAt(), evidenceDays.whole()),
                triggers.answer().measures());
        weighed(said).forEach((theme, holds) -> weighing.weigh(theme, holds, triggersOf(theme, said)));
        weighing.addWhatWasSentInOrDecided(deferred(said));
        Map<String, Truth> weighed = weighing.weighed();
        Weighing.Weighed result = weighing.weighedAndDrawn();
        ShortList.Drawn drawn = result.drawn();
        List<Standing> standings = Stream.of(drawn.shortList(), drawn.notChosen())
                .flatMap(List::stream)
                .toList();
        List<NotScored> notScored = weighing.notScored();
        List<Finding> findings = new ArrayList<>(triggers.findings());
        said.forEach(one -> findings.add(one.finding()));
        findings.sort(TriggerPoints.order());
        List<RuleSet> ruleSets = Stream.concat(rules.ruleSets().stream(), triggers.ruleSets().stream())
                .distinct()
                .toList();
        List<Overridden> overrides = Stream.of(
                        rules.overrides(), triggers.overrides(), ParameterOverrides.of(packs, read))
                .flatMap(List::stream)
                .distinct()
                .toList();
        return new Decision<>(
                "programme",
                of.asAt(),
                triggers.regime(),
                outcome(standings, notScored),
                new PrioritiesWeighed(
                        profile,
                        drawn.shortList(),
                        drawn.notChosen(),
                        notScored,
                        result.sensitivity(),
                        result.influences(),
                        weighing.overrides(),
                        weighing.notUsed(),
                        insteadOfWeighing(Verdict.RECOMMEND, said, weighed),
                        insteadOfWeighing(Verdict.DEFER, said, weighed),
                        calling(findings, Action.SAFEGUARDING),
                        calling(findings, Action.ANSWER_THE_PERSON),
                        triggers.answer().communities()),
                missing(triggers, said, standings, profile),
                findings,
                read.stream()
                        .sorted(Comparator.comparing(ParameterValue::name).thenComparing(ParameterValue::theme))
                        .toList(),
                watchList(triggers, weighed),
                ruleSets,
                overrides,
                Fingerprint.of(List.of(ruleSets.toString(), of.parameters().fingerprint(), profile.toString())),
                List.of());
    }

    /**
     * Explains why a rule fires, and why it does not.
     *
     * @param question the question
     * @param ruleId the id of a rule about priorities, for example {@code P01}, or about the trigger points before them
     * @return what it fires for and what it nearly fires for
     * @throws IllegalArgumentException if there is no such rule
     */
    public RuleExplanation explain(PriorityQuestion question, String ruleId) {
        return explained(question, ruleId, null);
    }

    /**
     * Explains why a rule fires for one theme, or why it does not.
     *
     * @param question the question
     * @param ruleId the id of a rule about priorities, for example {@code P01}, or about the trigger points before them
     * @param theme a theme of the contacts, or empty for contacts that nobody has coded
     * @return what it fires for and what it nearly fires for
     * @throws IllegalArgumentException if there is no such rule, or nobody has spoken about the theme
     */
    public RuleExplanation explain(PriorityQuestion question, String ruleId, String theme) {
        return explained(question, ruleId, theme);
    }

    private RuleExplanation explained(PriorityQuestion question, String ruleId, @Nullable String theme) {
        TriggerQuestion of = question.triggers();
        if (triggerPoints.ruleIds().contains(ruleId)) {
            return theme == null ? triggerPoints.explain(of, ruleId) : triggerPoints.explain(of, ruleId, theme);
        }
        if (!ruleIds().contains(ruleId)) {
            Set<String> known = new TreeSet<>(triggerPoints.ruleIds());
            known.addAll(ruleIds());
            throw RuleBase.unknown(ruleId, known);
        }
        if (theme != null) {
            TriggerPoints.requireTheme(of, theme);
        }
        TriggersReached reached = triggerPoints.decide(of).answer();
        return rules.explain(facts(of, reached, new LinkedHashSet<>()), ruleId, theme);
    }

    /** What the rules are asked about; the agreed values that are read for it are noted. */
    private List<Object> facts(TriggerQuestion of, TriggersReached reached, Set<ParameterValue> read) {
        List<Object> facts = new ArrayList<>(reached.reached());
        facts.addAll(reached.measures());
        facts.addAll(HostFacts.of(of, rules, read));
        return facts;
    }

    private List<Said> ask(TriggerQuestion of, TriggersReached reached, Set<ParameterValue> read) {
        List<Said> said = new ArrayList<>();
        rules.ask(facts(of, reached, read), speaking -> new Collector(speaking, said));
        said.sort(Comparator.comparing(Said::finding, TriggerPoints.order()));
        return said;
    }

    /** A theme is weighed if a finding weighs it and no finding that overrules that one holds. */
    private static Map<String, Truth> weighed(List<Said> said) {
        Map<String, Truth> weighed = new TreeMap<>();
        for (Said one : said) {
            if (one.verdict() == Verdict.WEIGH) {
                Truth overruled = deferredAlike(one, said) ? Truth.YES : Overruling.of(one, said);
                weighed.merge(one.theme(), one.finding().holds().and(overruled.not()), Truth::or);
            }
        }
        return weighed;
    }

    /**
     * Where the same trigger point would weigh a theme and defer it, it is not weighed whether that trigger point is reached or
     * not.
     */
    private static boolean deferredAlike(Said weighing, List<Said> said) {
        return said.stream()
                .anyMatch(other -> other.verdict() == Verdict.DEFER
                        && other.theme().equals(weighing.theme())
                        && other.trigger().equals(weighing.trigger())
                        && other.overrules().contains(weighing.finding().ruleId())
                        && Overruling.of(other, said) == Truth.NO);
    }

    private static List<String> triggersOf(String theme, List<Said> said) {
        return said.stream()
                .filter(one -> one.verdict() == Verdict.WEIGH && one.theme().equals(theme))
                .map(one -> one.finding().holds() == Truth.UNKNOWN ? one.trigger() + " (cannot say)" : one.trigger())
                .distinct()
                .toList();
    }

    private static Set<String> deferred(List<Said> said) {
        return said.stream()
                .filter(one -> one.verdict() == Verdict.DEFER && Overruling.of(one, said) == Truth.NO)
                .map(Said::theme)
                .collect(Collectors.toSet());
    }

    private static Truth outcome(List<Standing> standings, List<NotScored> notScored) {
        if (!notScored.isEmpty()) {
            return Truth.UNKNOWN;
        }
        if (standings.isEmpty()) {
            return Truth.NO;
        }
        return standings.stream().anyMatch(standing -> standing.chosen() == Truth.UNKNOWN) ? Truth.UNKNOWN : Truth.YES;
    }

    /** What else is said of themes that are not certainly weighed, so that none of them is lost without a word. */
    private static List<Finding> insteadOfWeighing(Verdict verdict, List<Said> said, Map<String, Truth> weighed) {
        return said.stream()
                .filter(one -> one.verdict() == verdict && weighed.getOrDefault(one.theme(), Truth.NO) != Truth.YES)
                .map(Said::finding)
                .toList();
    }

    private static List<Finding> calling(List<Finding> findings, Action action) {
        return findings.stream()
                .filter(finding -> finding.actions().contains(action.code()))
                .toList();
    }

    private static List<String> missing(
            Decision<TriggersReached> triggers, List<Said> said, List<Standing> standings, CriteriaProfile profile) {
        Set<String> missing = new TreeSet<>(triggers.missing());
        if (!profile.leftOpen().isEmpty()) {
            missing.add(profile.leftOpen() + " of " + profile.name()
                    + ", which the LINk has to agree in a profile of its own that says \"extends: " + profile.name()
                    + "\"");
        }
        said.stream().map(Said::missing).filter(what -> !what.isEmpty()).forEach(missing::add);
        for (Standing standing : standings) {
            if (standing.chosen() == Truth.UNKNOWN) {
                String who =
                        "which people the anonymous contacts about " + standing.theme() + " come from: they decide ";
                judgementsMissing(standing).ifPresent(missing::add);
                if (pointsDependOnWhoSpoke(standing)) {
                    missing.add(who + "its points");
                } else if (!standing.contributors().known() && mayTie(standing, standings)) {
                    missing.add(who + "its place among themes of equal points");
                }
            }
        }
        return List.copyOf(missing);
    }

    private static boolean pointsDependOnWhoSpoke(Standing standing) {
        return standing.lines().stream()
                .anyMatch(line -> !line.points().known() && line.missing().isEmpty() && !readsATriggerPoint(line));
    }

    private static boolean readsATriggerPoint(ScoreLine line) {
        CriterionMeasure measure = line.criterion().measure();
        return measure != null && measure.readsATriggerPoint();
    }

    private static Optional<String> judgementsMissing(Standing standing) {
        List<Criterion> unjudged = standing.lines().stream()
                .filter(line -> !line.missing().isEmpty())
                .map(ScoreLine::criterion)
                .toList();
        if (unjudged.isEmpty()) {
            return Optional.empty();
        }
        String roles = unjudged.stream()
                .flatMap(criterion -> criterion.judgedBy().stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return Optional.of("judgements about " + standing.theme() + ", by "
                + unjudged.stream().map(Criterion::id).collect(Collectors.joining(", ")) + " (who can judge: " + roles
                + ")");
    }

    private static boolean mayTie(Standing one, List<Standing> standings) {
        return standings.stream()
                .anyMatch(other -> !other.theme().equals(one.theme())
                        && other.points().least().compareTo(one.points().most()) <= 0
                        && one.points().least().compareTo(other.points().most()) <= 0);
    }

    private static List<NearMiss> watchList(Decision<TriggersReached> triggers, Map<String, Truth> weighed) {
        return triggers.nearMisses().stream()
                .filter(miss -> !weighed.containsKey(miss.subject())
                        && MeasureKind.titlesThatWeigh().contains(miss.measure()))
                .toList();
    }

    /**
     * The rules that answer this question.
     *
     * @return their ids in the order of the alphabet; those of trigger points are not among them
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
     * @param before answers the question before; stays the caller's to close
     * @param other the rules; they stay the caller's to close
     * @return a copy
     */
    public Priorities asking(TriggerPoints before, RuleBase other) {
        return new Priorities(before, other, packs);
    }

    @Override
    public void close() {
        rules.close();
    }

    /** Turns what a rule says into a finding. */
    private static final class Collector implements PriorityFindings {
        private final Supplier<FiredRule> speaking;
        private final List<Said> said;

        Collector(Supplier<FiredRule> speaking, List<Said> said) {
            this.speaking = speaking;
            this.said = said;
        }

        @Override
        public void weigh(TriggerReached trigger) {
            add(trigger.holds(), Verdict.WEIGH, trigger, List.of(), "");
        }

        @Override
        public void recommend(TriggerReached praise, Measure besides, Measure minority) {
            Truth holds = praise.holds()
                    .and(besides.reached().not())
                    .and(minority.reached().not());
            Set<ParameterValue> read = new LinkedHashSet<>(besides.parameters());
            read.addAll(minority.parameters());
            String missing = Stream.of(besides.missing(), minority.missing())
                    .filter(what -> !what.isEmpty())
                    .distinct()
                    .collect(Collectors.joining(", and on "));
            add(holds, Verdict.RECOMMEND, praise, List.copyOf(read), missing);
        }

        @Override
        public void defer(TriggerReached trigger) {
            add(trigger.holds(), Verdict.DEFER, trigger, List.of(), "");
        }

        private void add(
                Truth holds, Verdict verdict, TriggerReached trigger, List<ParameterValue> read, String missing) {
            if (holds != Truth.NO) {
                FiredRule fired = speaking.get();
                String open = "";
                if (!missing.isEmpty()) {
                    open = " Whether it is so depends on " + missing + ".";
                } else if (trigger.holds() == Truth.UNKNOWN) {
                    open = " Whether that trigger point is reached cannot be said.";
                }
                Finding finding = fired.finding(trigger.theme(), holds, fired.reason() + open, read);
                said.add(
                        new Said(finding, verdict, trigger.title(), fired.rule().overrules(), missing));
            }
        }
    }
}
