package org.localinvolvement.links.rules.involving;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Fingerprint;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.rules.internal.RuleBase;
import org.localinvolvement.links.rules.pack.FactForm;
import org.localinvolvement.links.rules.pack.QuestionForm;
import org.localinvolvement.links.rules.parameter.Parameters;

/**
 * Answers whether a Joint Strategic Needs Assessment is what the law and the guides say, element by element.
 *
 * <p>Source: Local Government and Public Involvement in Health Act 2007 s.116, from 1 April 2008, as enacted; the guides of April 2008
 * and May 2009. Its rules are those that the library ships; packs cannot add to them.
 *
 * <p>Safe for several threads; close it once.
 */
public final class NeedsCheck implements AutoCloseable {

    private static final String REFRESH_DAYS = "jsna.refresh-days";

    private static final QuestionForm FORM = new QuestionForm(
            "needs",
            InvolvementFindings.class,
            List.of(
                    new FactForm(EditionSeen.class, Set.of("about"), List.of(REFRESH_DAYS)),
                    new FactForm(NeedsSeen.class, Set.of("about"), List.of()),
                    new FactForm(PartnerSeen.class, Set.of("about", "trust"), List.of())),
            List.of(NeedsElement.class, Truth.class));

    private final RuleBase rules;

    /** Loads the rules that the library ships. */
    public NeedsCheck() {
        this(RuleBase.shipped(FORM.name()));
    }

    private NeedsCheck(RuleBase rules) {
        this.rules = rules;
    }

    /**
     * What rules about a needs assessment may know and say.
     *
     * @return the form
     */
    public static QuestionForm form() {
        return FORM;
    }

    /**
     * Asks the rules.
     *
     * @param question the question
     * @param parameters what the LINk agreed
     * @return each element met, not met, under no duty or cannot say; the outcome is that of all of them
     * @throws IllegalStateException if this is closed
     */
    public Decision<NeedsChecked> decide(NeedsQuestion question, Parameters parameters) {
        Optional<ParameterValue> agreed = agreed(question, parameters);
        NeedsFacts facts = new NeedsFacts(question, agreed);
        RulesAsked asked = RulesAsked.of(rules, facts.facts(), List.of());
        List<Checked> elements = new ArrayList<>();
        Set<String> missing = new TreeSet<>();
        for (NeedsElement element : NeedsElement.values()) {
            Checked checked = asked.checked(element.code(), element.title());
            elements.add(checked);
            missing.addAll(checked.missing());
        }
        return new Decision<>(
                FORM.name(),
                question.asAt(),
                Regime.asAt(question.asAt()),
                elements.stream().map(Checked::kept).reduce(Truth.YES, Truth::and),
                new NeedsChecked(
                        question.onRecord().assessment().authority(),
                        facts.name(),
                        question.onRecord()
                                .assessment()
                                .latestEdition(question.asAt())
                                .orElse(null),
                        facts.partners,
                        elements),
                List.copyOf(missing),
                asked.findings(),
                agreed.stream().toList(),
                List.of(),
                rules.ruleSets(),
                rules.overrides(),
                Fingerprint.of(List.of(rules.ruleSets().toString(), parameters.fingerprint())),
                List.of());
    }

    /** Nothing is agreed for days before the LINks, of which there is nothing to ask either. */
    private static Optional<ParameterValue> agreed(NeedsQuestion question, Parameters parameters) {
        return parameters.find(REFRESH_DAYS, "", question.asAt());
    }

    /**
     * Explains why a rule fires, and why it does not.
     *
     * @param question the question
     * @param parameters what the LINk agreed
     * @param ruleId the id of a rule about a needs assessment, for example {@code J05}
     * @return what it fires for and what it nearly fires for
     * @throws IllegalArgumentException if there is no such rule
     */
    public RuleExplanation explain(NeedsQuestion question, Parameters parameters, String ruleId) {
        return rules.explain(new NeedsFacts(question, agreed(question, parameters)).facts(), ruleId, null);
    }

    /**
     * The rules that answer this question.
     *
     * @return their ids in the order of the alphabet
     */
    public Set<String> ruleIds() {
        return rules.ids();
    }

    /** The rules themselves. */
    RuleBase rules() {
        return rules;
    }

    /** The same question asked of other rules. */
    NeedsCheck asking(RuleBase other) {
        return new NeedsCheck(other);
    }

    @Override
    public void close() {
        rules.close();
    }
}
