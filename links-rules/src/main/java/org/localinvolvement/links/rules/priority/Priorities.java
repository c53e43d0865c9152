package org.localinvolvement.links.rules.priority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
import org.localinvolvement.links.rules.internal.ParameterOverrides;
import org.localinvolvement.links.rules.internal.RuleBase;
import org.localinvolvement.links.rules.pack.AnnotationForm;
import org.localinvolvement.links.rules.pack.FactForm;
import org.localinvolvement.links.rules.pack.QuestionForm;
import org.localinvolvement.links.rules.pack.RulePack;
import org.localinvolvement.links.rules.parameter.Agreed;
import org.localinvolvement.links.rules.priority.SaidOfThemes.Verdict;
import org.localinvolvement.links.rules.priority.TwoDays.Found;
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
        TriggerQuestion weighedBy = question.weighedBy();
        CriteriaProfile profile = question.profile();
        profile.requireInForce(of.asAt());
        Set<ParameterValue> read = new LinkedHashSet<>();
        Found asked = find(of, read);
        TwoDays days = new TwoDays(weighedBy.asAt().equals(of.asAt()) ? asked : find(weighedBy, read), asked);
        ParameterValue evidenceDays = weighedBy.parameters().get("evidence.window-days", "", weighedBy.asAt());
        read.add(evidenceDays);
        Decision<TriggersReached> triggers = asked.triggers();
        SaidOfThemes said = days.weighedBy().said();
        List<Measure> measures = days.weighedBy().triggers().answer().measures();

        Weighing weighing = new Weighing(question, Window.endingOn(weighedBy.asAt(), evidenceDays.whole()), measures);
        said.weighed().forEach((theme, holds) -> weighing.weigh(theme, holds, said.triggersOf(theme)));
        weighing.addWhatWasSentInOrDecided(said.deferred());
        Map<String, Truth> weighed = weighing.weighed();
        Weighing.Weighed result = weighing.weighedAndDrawn();
        ShortList.Drawn drawn = result.drawn();
        List<Standing> standings = Stream.of(drawn.shortList(), drawn.notChosen())
                .flatMap(List::stream)
                .toList();
        List<NotScored> notScored = weighing.notScored();
        List<Finding> findings = days.findings(weighed.keySet());
        Window untilAsked = Window.endingOn(of.asAt(), evidenceDays.whole());
        List<OutOfCycle> outOfCycle =
                days.outOfCycle(weighed.keySet(), theme -> of.contacts().evidence(theme, untilAsked));
        Map<String, Truth> weighedOrLate = new TreeMap<>(weighed);
        outOfCycle.forEach(one -> weighedOrLate.put(one.theme(), one.holds()));
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
                        days.insteadOfWeighing(Verdict.RECOMMEND, weighedOrLate),
                        days.insteadOfWeighing(Verdict.DEFER, weighedOrLate),
                        calling(findings, Action.SAFEGUARDING),
                        calling(findings, Action.ANSWER_THE_PERSON),
                        callClosed(of, weighedBy.asAt()),
                        outOfCycle,
                        specialistInterests(measures, weighed),
                        triggers.answer().communities()),
                OpenMatters.of(days.missing(), standings, profile),
                findings,
                read.stream()
                        .sorted(Comparator.comparing(ParameterValue::name)
                                .thenComparing(ParameterValue::theme)
                                .thenComparing(ParameterValue::from))
                        .toList(),
                watchList(triggers, weighedOrLate),
                ruleSets,
                overrides,
                Fingerprint.of(List.of(ruleSets.toString(), of.parameters().fingerprint(), profile.toString())),
                List.of());
    }

    private Found find(TriggerQuestion of, Set<ParameterValue> read) {
        Decision<TriggersReached> triggers = triggerPoints.decide(of);
        read.addAll(triggers.parameters());
        return new Found(triggers, SaidOfThemes.heard(rules, facts(of, triggers.answer(), read)));
    }

    private static @Nullable CallClosed callClosed(TriggerQuestion of, LocalDate lastDay) {
        return lastDay.equals(of.asAt())
                ? null
                : new CallClosed(lastDay, of.contacts().contacts(new Window(lastDay.plusDays(1), of.asAt())));
    }

    private static List<SpecialistInterest> specialistInterests(List<Measure> measures, Map<String, Truth> weighed) {
        return measures.stream()
                .filter(one -> one.kind() == MeasureKind.SPECIALIST_VOICES && one.reached() != Truth.NO)
                .map(one -> new SpecialistInterest(
                        one.theme(),
                        one.detail(),
                        one.figure(),
                        one.agreed(),
                        one.reached(),
                        weighed.getOrDefault(one.theme(), Truth.NO)))
                .sorted(Comparator.comparing(SpecialistInterest::theme))
                .toList();
    }

    /**
     * Explains why a rule fires, and why it does not: one about trigger points as at the date of the question, one about priorities
     * as at the day by which the themes are weighed.
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
        TriggerQuestion weighedBy = question.weighedBy();
        TriggersReached reached = triggerPoints.decide(weighedBy).answer();
        return rules.explain(facts(weighedBy, reached, new LinkedHashSet<>()), ruleId, theme);
    }

    /** What the rules are asked about; the agreed values that are read for it are noted. */
    private List<Object> facts(TriggerQuestion of, TriggersReached reached, Set<ParameterValue> read) {
        List<Object> facts = new ArrayList<>(reached.reached());
        facts.addAll(reached.measures());
        facts.addAll(HostFacts.of(of, rules, read));
        return facts;
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

    private static List<Finding> calling(List<Finding> findings, Action action) {
        return findings.stream()
                .filter(finding -> finding.actions().contains(action.code()))
                .toList();
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
}
