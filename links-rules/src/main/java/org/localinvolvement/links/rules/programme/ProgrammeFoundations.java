package org.localinvolvement.links.rules.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.model.decision.RuleSet;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.work.CoreElement;
import org.localinvolvement.links.rules.internal.FiredRule;
import org.localinvolvement.links.rules.internal.RuleBase;
import org.localinvolvement.links.rules.pack.FactForm;
import org.localinvolvement.links.rules.pack.QuestionForm;
import org.localinvolvement.links.rules.priority.PrioritiesWeighed;
import org.localinvolvement.links.rules.trigger.TriggerPoints;

/**
 * Answers what a programme rests on: evidence, process, round, the plans of others, and who decided.
 *
 * <p>Its rules are those that the library ships; packs cannot add to them.
 *
 * <p>Safe for several threads; close it once.
 */
final class ProgrammeFoundations implements AutoCloseable {

    static final QuestionForm FORM = new QuestionForm(
            "programme",
            ProgrammeFindings.class,
            List.of(
                    new FactForm(CallForIdeas.class, Set.of("round"), List.of()),
                    new FactForm(Ground.class, Set.of("part", "said"), List.of()),
                    new FactForm(LateTheme.class, Set.of("theme"), List.of()),
                    new FactForm(Overlap.class, Set.of("theme", "by"), List.of()),
                    new FactForm(PartTaken.class, Set.of("code", "sort"), List.of()),
                    new FactForm(ProgrammeDecided.class, Set.of("decision"), List.of()),
                    new FactForm(SpecialistGround.class, Set.of("theme"), List.of()),
                    new FactForm(SubjectCovered.class, Set.of("subject"), List.of()),
                    new FactForm(ThemeGround.class, Set.of("theme"), List.of())),
            List.of(ActivityStage.class, GroundPart.class, Truth.class));

    private static final String NOTHING_TOLD =
            "the groundwork of the programme: what was read, who took part, where the criteria were agreed, what others plan, how"
                    + " resources are used, the round, and who decided";

    private final RuleBase rules;

    ProgrammeFoundations() {
        this(RuleBase.shipped(FORM.name()));
    }

    private ProgrammeFoundations(RuleBase rules) {
        this.rules = rules;
    }

    /**
     * What was found.
     *
     * @param foundations the answer
     * @param findings in their order
     * @param missing what would have to be known, in the order of the alphabet
     */
    record Laid(Foundations foundations, List<Finding> findings, List<String> missing) {}

    /** What a rule said: of a core element, or of no one in particular. */
    private record Said(Finding finding, Set<CoreElement> element, String missing) {}

    Laid lay(SettingQuestion question, PrioritiesWeighed priorities) {
        GroundworkFacts facts = new GroundworkFacts(question, priorities);
        List<Said> said = new ArrayList<>();
        rules.ask(facts.facts(), speaking -> new Collector(speaking, said));
        said.sort(Comparator.comparing(Said::finding, TriggerPoints.order()));
        List<ElementChecked> process = new ArrayList<>();
        for (CoreElement element : CoreElement.values()) {
            process.add(checked(element, said));
        }
        Foundations foundations = new Foundations(
                facts.inWords(),
                question.groundwork().round(),
                facts.coverage,
                process,
                facts.tookPart,
                facts.overlaps,
                question.groundwork().decision(),
                facts.notUsed());
        // Where nobody told anything, that is said once, and not of each thing that rests on it.
        boolean untold = question.groundwork().isNotTold();
        return new Laid(
                foundations,
                said.stream()
                        .map(Said::finding)
                        .filter(finding -> !untold || finding.holds() == Truth.YES)
                        .toList(),
                untold ? List.of(NOTHING_TOLD) : missing(said));
    }

    private static ElementChecked checked(CoreElement element, List<Said> said) {
        List<Said> of =
                said.stream().filter(one -> one.element().contains(element)).toList();
        return new ElementChecked(
                element,
                named(element),
                of.stream()
                        .map(one -> one.finding().holds())
                        .reduce(Truth.NO, Truth::or)
                        .not(),
                of.stream()
                        .map(one -> one.finding().ruleId() + " " + one.finding().reason())
                        .toList(),
                missing(of));
    }

    private static List<String> missing(List<Said> said) {
        Set<String> missing = new TreeSet<>();
        said.stream()
                .filter(one -> one.finding().holds() == Truth.UNKNOWN)
                .map(Said::missing)
                .forEach(missing::add);
        return List.copyOf(missing);
    }

    private static String named(CoreElement element) {
        return switch (element) {
            case PEOPLE_INVOLVED -> "Local people and groups take part, reflecting local geography and population";
            case THEMES_AND_TRENDS -> "Priorities rest on themes and trends from the analysis of feedback";
            case AGREED_CRITERIA -> "Themes and trends are weighed by agreed criteria";
            case SPECIALIST_INTERESTS -> "Specialist interests of a minority are considered equally";
            case WORKING_WITH_OTHERS -> "Opportunities to work with other LINks, committees, regulators and agencies";
            case USE_OF_RESOURCES -> "Creative and innovative ways to use resources";
        };
    }

    RuleExplanation explain(SettingQuestion question, PrioritiesWeighed priorities, String ruleId) {
        return rules.explain(new GroundworkFacts(question, priorities).facts(), ruleId, null);
    }

    List<RuleSet> ruleSets() {
        return rules.ruleSets();
    }

    Set<String> ruleIds() {
        return rules.ids();
    }

    RuleBase rules() {
        return rules;
    }

    /** The same question asked of other rules. */
    ProgrammeFoundations asking(RuleBase other) {
        return new ProgrammeFoundations(other);
    }

    @Override
    public void close() {
        rules.close();
    }

    /** Turns what a rule says into a finding. */
    private static final class Collector implements ProgrammeFindings {
        private final Supplier<FiredRule> speaking;
        private final List<Said> said;

        Collector(Supplier<FiredRule> speaking, List<Said> said) {
            this.speaking = speaking;
            this.said = said;
        }

        @Override
        public void lacks(CoreElement element, String about, Truth when, String missing) {
            add(Set.of(element), about, when, missing);
        }

        @Override
        public void known(String about, Truth when, String missing) {
            add(Set.of(), about, when, missing);
        }

        private void add(Set<CoreElement> element, String about, Truth when, String missing) {
            if (when == Truth.NO) {
                return;
            }
            FiredRule fired = speaking.get();
            String reason = when == Truth.YES
                    ? fired.reason()
                    : "Cannot say: it depends on " + missing + ". If it is so: " + fired.reason();
            Finding finding = fired.finding(about.isEmpty() ? Foundations.AS_A_WHOLE : about, when, reason, List.of());
            said.add(new Said(finding, element, missing));
        }
    }
}
