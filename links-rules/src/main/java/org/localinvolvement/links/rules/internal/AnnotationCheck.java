package org.localinvolvement.links.rules.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.former.FormerWord.What;
import org.localinvolvement.links.rules.former.FormerWords;
import org.localinvolvement.links.rules.internal.language.DrlTree.CallTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.RuleTree;
import org.localinvolvement.links.rules.pack.AnnotationForm;

/** Checks what a rule names in its annotations against what its question knows. */
final class AnnotationCheck {

    /**
     * What is wrong.
     *
     * @param annotation in which annotation, without the at sign
     */
    record Fault(ProblemCode code, String annotation, String reason, String remedy) {}

    private final AnnotationForm form;
    private final Set<String> actions;
    private final FormerWords formerWords;

    /**
     * Against a question.
     *
     * @param form what annotations may name
     * @param ownActions the actions that packs have of their own
     */
    AnnotationCheck(AnnotationForm form, Set<String> ownActions) {
        this(form, ownActions, FormerWords.shipped());
    }

    /**
     * Against a question.
     *
     * @param form what annotations may name
     * @param ownActions the actions that packs have of their own
     * @param formerWords the words that were renamed
     */
    AnnotationCheck(AnnotationForm form, Set<String> ownActions, FormerWords formerWords) {
        this.form = form;
        this.actions = form.actionsWith(ownActions);
        this.formerWords = formerWords;
    }

    /** Of a rule as it is written. */
    List<Fault> faults(RuleTree rule) {
        List<String> named = RuleText.parts(rule.says("action"));
        List<Fault> faults = faults(named, rule.says("test"), RuleText.parts(rule.says("overrules")));
        CallTree said = rule.consequence();
        if (said == null || form.needingAction().isEmpty()) {
            return faults;
        }
        if (!form.needingAction().contains(said.method())) {
            if (!named.isEmpty()) {
                faults.add(new Fault(
                        ProblemCode.ANNOTATION_WRONG,
                        "action",
                        "\"" + said.method() + "\" says nothing that has to be done, so that @action would be lost",
                        "Take @action out, or say one of: " + inOrder(form.needingAction())));
            }
        } else if (named.size() != 1) {
            faults.add(new Fault(
                    named.isEmpty() ? ProblemCode.ANNOTATION_MISSING : ProblemCode.ANNOTATION_WRONG,
                    "action",
                    "\"" + said.method() + "\" says what the one @action names, and the rule has " + named.size(),
                    "Add @action with one of: " + inOrder(actions)));
        }
        return faults;
    }

    private List<Fault> faults(List<String> named, String test, List<String> overruled) {
        List<Fault> faults = new ArrayList<>();
        for (String action : named) {
            if (!actions.isEmpty() && !actions.contains(action)) {
                faults.add(new Fault(
                        ProblemCode.ACTION_UNKNOWN,
                        "action",
                        "there is no action " + action,
                        formerWords
                                .find(What.ACTION, "", action)
                                .map(word -> word.remedy(action))
                                .orElseGet(() -> Suggestion.among(action, actions)
                                        + (form.ownActions()
                                                ? "; an action of your own is named under actions in pack.yaml"
                                                : "; rules of this question call for no action of a pack's own"))));
            }
        }
        if (!test.isEmpty() && !form.tests().isEmpty() && !form.tests().contains(test)) {
            faults.add(new Fault(
                    ProblemCode.ANNOTATION_WRONG,
                    "test",
                    "there is no kind of test \"" + test + "\"",
                    Suggestion.among(test, form.tests())));
        }
        if (!overruled.isEmpty() && !form.overrules()) {
            faults.add(new Fault(
                    ProblemCode.OVERRULING_REFUSED,
                    "overrules",
                    "the rule overrules " + String.join(", ", overruled)
                            + ", and no rule of this question sets aside what another finds: each of them is law",
                    "Take @overrules out"));
        }
        return faults;
    }

    private static String inOrder(Set<String> names) {
        return String.join(", ", names.stream().sorted().toList());
    }

    /**
     * Refuses rules that were loaded: those of trusted packs, whose text was not read, and those that the library ships.
     *
     * @throws UnusableInputException with everything that is wrong with rules of packs
     * @throws IllegalStateException if something is wrong with a shipped rule
     */
    void require(RuleAssembly assembly) {
        List<Problem> problems = new ArrayList<>();
        for (LoadedRule rule : assembly.rules.values()) {
            RuleText text = rule.text();
            for (Fault fault : faults(text.actions(), text.test(), text.overrules())) {
                if (rule.pack().equals(RuleAssembly.SHIPPED)) {
                    throw new IllegalStateException(
                            "Rule " + text.id() + ": " + fault.reason() + ". " + fault.remedy() + ".");
                }
                problems.add(new Problem(
                        fault.code(),
                        rule.pack(),
                        0,
                        "rule " + text.id(),
                        "@" + fault.annotation(),
                        fault.reason(),
                        fault.remedy()));
            }
        }
        if (!problems.isEmpty()) {
            throw new UnusableInputException(problems);
        }
    }
}
