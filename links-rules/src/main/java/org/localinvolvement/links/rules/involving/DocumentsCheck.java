package org.localinvolvement.links.rules.involving;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Fingerprint;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.rules.internal.RuleBase;
import org.localinvolvement.links.rules.pack.FactForm;
import org.localinvolvement.links.rules.pack.QuestionForm;

/**
 * Answers which documents of the bodies of its area a LINk holds, and which it lacks.
 *
 * <p>Source: the guides of April 2008 and May 2009; the table is {@link DocumentToHold}. Its rules are those that the library ships; packs
 * cannot add to them.
 *
 * <p>Safe for several threads; close it once.
 */
public final class DocumentsCheck implements AutoCloseable {

    private static final QuestionForm FORM = new QuestionForm(
            "documents",
            InvolvementFindings.class,
            List.of(
                    new FactForm(AreaSeen.class, Set.of("about", "missing"), List.of()),
                    new FactForm(DocumentSeen.class, Set.of("about"), List.of())),
            List.of(DocumentToHold.class, Truth.class));

    private final RuleBase rules;

    /** Loads the rules that the library ships. */
    public DocumentsCheck() {
        this(RuleBase.shipped(FORM.name()));
    }

    private DocumentsCheck(RuleBase rules) {
        this.rules = rules;
    }

    /**
     * What rules about documents may know and say.
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
     * @return each document held, not held or cannot say; the outcome is yes where none is lacking, no where one is, and unknown where
     *     that depends on what is not told or not held
     * @throws IllegalStateException if this is closed
     */
    public Decision<DocumentsChecked> decide(DocumentsQuestion question) {
        DocumentFacts facts = new DocumentFacts(question);
        RulesAsked asked = RulesAsked.of(rules, facts.facts(), List.of());
        // Each finding is a gap, or what may be one.
        Truth gap = asked.findings().stream().map(Finding::holds).reduce(Truth.NO, Truth::or);
        Set<String> missing = new TreeSet<>(asked.missing());
        return new Decision<>(
                FORM.name(),
                question.asAt(),
                Regime.asAt(question.asAt()),
                gap.not(),
                new DocumentsChecked(question.onRecord().area(), facts.name(), facts.looked, facts.notUsed),
                List.copyOf(missing),
                asked.findings(),
                List.of(),
                List.of(),
                rules.ruleSets(),
                rules.overrides(),
                Fingerprint.of(List.of(rules.ruleSets().toString())),
                List.of());
    }

    /**
     * Explains why a rule fires, and why it does not.
     *
     * @param question the question
     * @param ruleId the id of a rule about documents, for example {@code K01}
     * @return what it fires for and what it nearly fires for
     * @throws IllegalArgumentException if there is no such rule
     */
    public RuleExplanation explain(DocumentsQuestion question, String ruleId) {
        return rules.explain(new DocumentFacts(question).facts(), ruleId, null);
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
    DocumentsCheck asking(RuleBase other) {
        return new DocumentsCheck(other);
    }

    @Override
    public void close() {
        rules.close();
    }
}
