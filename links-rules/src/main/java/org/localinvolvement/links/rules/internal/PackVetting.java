package org.localinvolvement.links.rules.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.rules.former.FormerWord.What;
import org.localinvolvement.links.rules.former.FormerWords;
import org.localinvolvement.links.rules.internal.language.Complaints;
import org.localinvolvement.links.rules.internal.language.DrlReader;
import org.localinvolvement.links.rules.internal.language.DrlTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.Name;
import org.localinvolvement.links.rules.internal.language.DrlTree.RuleTree;
import org.localinvolvement.links.rules.internal.language.FormCheck;
import org.localinvolvement.links.rules.internal.language.NamedTexts;
import org.localinvolvement.links.rules.internal.language.Place;
import org.localinvolvement.links.rules.pack.FactForm;
import org.localinvolvement.links.rules.pack.PackFile;
import org.localinvolvement.links.rules.pack.PackProblem;
import org.localinvolvement.links.rules.pack.QuestionForm;
import org.localinvolvement.links.rules.pack.RuleOverride;
import org.localinvolvement.links.rules.pack.RulePack;
import org.localinvolvement.links.rules.pack.Severity;
import org.localinvolvement.links.rules.parameter.Parameters;

/**
 * The first wall before a host's rules: reads them and checks that they keep to the form of a rule, without compiling or running
 * anything.
 */
public final class PackVetting {

    private final Map<String, QuestionForm> forms = new TreeMap<>();
    private final Map<String, Set<String>> shippedIds = new TreeMap<>();
    private final Map<String, List<String>> shippedOverruling = new TreeMap<>();
    private final Set<String> shippedActions;
    private final FormerWords formerWords;
    private final List<PackProblem> problems = new ArrayList<>();

    /**
     * Vets packs against the questions that rules can answer.
     *
     * @param forms every question
     * @param shippedActions the codes of the library's own actions
     */
    public PackVetting(Collection<QuestionForm> forms, Set<String> shippedActions) {
        this(forms, shippedActions, FormerWords.shipped());
    }

    /**
     * Vets packs against the questions that rules can answer.
     *
     * @param forms every question
     * @param shippedActions the codes of the library's own actions
     * @param formerWords the words that were renamed
     */
    public PackVetting(Collection<QuestionForm> forms, Set<String> shippedActions, FormerWords formerWords) {
        this.formerWords = formerWords;
        forms.forEach(form -> {
            this.forms.put(form.name(), form);
            List<RuleText> shipped = ShippedModels.texts(form.name());
            shippedIds.put(
                    form.name(), shipped.stream().map(RuleText::id).collect(Collectors.toCollection(TreeSet::new)));
            shipped.forEach(rule -> shippedOverruling.put(rule.id(), rule.overrules()));
        });
        this.shippedActions = Set.copyOf(shippedActions);
    }

    /**
     * A file of rules that was read.
     *
     * @param tree what was understood
     * @param form the question that its rules answer; empty if that could not be told
     * @param problems what is wrong with it by itself
     */
    record Vetted(DrlTree tree, Optional<QuestionForm> form, List<PackProblem> problems) {
        boolean refused() {
            return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        }
    }

    static Vetted vet(RulePack pack, PackFile file, List<QuestionForm> forms) {
        return vet(pack, file, forms, FormerWords.shipped());
    }

    private static Vetted vet(RulePack pack, PackFile file, List<QuestionForm> forms, FormerWords formerWords) {
        Complaints complaints = new Complaints(file.name(), file.text(), formerWords);
        DrlTree tree = DrlReader.read(file.name(), file.text(), complaints);
        if (pack.isTrusted()) {
            // A trusted file may hold much that the reader does not know; what it says of itself is read after loading.
            Optional<QuestionForm> form = forms.stream()
                    .filter(one ->
                            one.findings().getName().equals(tree.globalType().text()))
                    .findFirst();
            return new Vetted(tree, form, List.of());
        }
        Optional<QuestionForm> form = FormCheck.check(tree, forms, pack.rulePackage(), complaints);
        return new Vetted(tree, form, complaints.problems());
    }

    /** Whether a file, trusted or not, is of the form that rules of hosts have; then all is known of what it asks for. */
    static boolean keepsToTheForm(RulePack pack, PackFile file, QuestionForm form) {
        Complaints complaints = new Complaints(file.name(), file.text());
        FormCheck.check(
                DrlReader.read(file.name(), file.text(), complaints), List.of(form), pack.rulePackage(), complaints);
        return complaints.problems().isEmpty();
    }

    /**
     * Checks packs that are to be used together.
     *
     * @param packs the packs, in the order in which they are put over the library's rules
     * @return everything that is wrong, pack by pack and file by file; nothing has run
     */
    public List<PackProblem> check(List<RulePack> packs) {
        problems.clear();
        Map<String, String> ownerOfId = new TreeMap<>();
        shippedIds.values().forEach(ids -> ids.forEach(id -> ownerOfId.put(id, "links")));
        Map<String, String> overriddenBy = new HashMap<>();
        Set<String> names = new HashSet<>();
        List<List<Vetted>> read = new ArrayList<>();
        for (RulePack pack : packs) {
            if (!names.add(pack.name())) {
                describe(
                        pack,
                        0,
                        ProblemCode.PACK_VALUE_INVALID,
                        pack.name(),
                        "two packs have the name " + pack.name(),
                        "Use one of the two");
            }
            read.add(checkFiles(pack, ownerOfId));
        }
        for (int i = 0; i < packs.size(); i++) {
            checkOverrides(packs.get(i), read.get(i), ownerOfId, overriddenBy);
            checkQuestions(packs.get(i), read.get(i));
        }
        Map<String, List<String>> overruling = overruling(packs, read);
        // Who overrules whom can be told only where each id names one rule.
        if (problems.stream().noneMatch(problem -> problem.code() == ProblemCode.RULE_ID_TWICE)) {
            for (int i = 0; i < packs.size(); i++) {
                checkCircles(packs.get(i), read.get(i), overruling);
            }
        }
        return List.copyOf(problems);
    }

    private List<Vetted> checkFiles(RulePack pack, Map<String, String> ownerOfId) {
        List<Vetted> vetted = new ArrayList<>();
        Map<String, String> fileOfName = new HashMap<>();
        for (PackFile file : pack.rules()) {
            Vetted one = vet(pack, file, List.copyOf(forms.values()), formerWords);
            vetted.add(one);
            problems.addAll(one.problems());
            Complaints complaints = new Complaints(file.name(), file.text(), formerWords);
            for (RuleTree rule : one.tree().rules()) {
                complaints.about(rule.called());
                checkAcross(pack, file, rule, ownerOfId, fileOfName, complaints);
                checkNamed(pack, rule, complaints);
                one.form().ifPresent(form -> {
                    checkAnnotations(form, pack, rule, complaints);
                    checkKnown(form, rule, complaints);
                });
            }
            problems.addAll(complaints.problems());
        }
        return vetted;
    }

    private void checkAcross(
            RulePack pack,
            PackFile file,
            RuleTree rule,
            Map<String, String> ownerOfId,
            Map<String, String> fileOfName,
            Complaints complaints) {
        String otherFile = fileOfName.put(rule.name(), file.name());
        if (otherFile != null && !otherFile.equals(file.name())) {
            complaints.add(
                    ProblemCode.RULE_NAME_TWICE,
                    rule.place(),
                    "a rule of " + otherFile + " has the same name",
                    "Give it a name of its own");
        }
        String id = rule.says("id");
        String owner = id.isBlank() ? null : ownerOfId.put(id, pack.name());
        if (owner != null) {
            complaints.add(
                    ProblemCode.RULE_ID_TWICE,
                    place(rule, "id"),
                    owner.equals("links")
                            ? id + " is the id of a rule that the library ships"
                            : "another rule" + (owner.equals(pack.name()) ? "" : " of " + owner) + " has the id " + id,
                    owner.equals("links")
                            ? "Take an id of your own; to put this rule in the place of that one, name both under replace"
                                    + " in pack.yaml"
                            : "Take another id");
        }
    }

    /** A name that nobody knows would never be met, and the rule silently never hold. */
    private void checkNamed(RulePack pack, RuleTree rule, Complaints complaints) {
        Set<String> parameters = new TreeSet<>(Parameters.standard().names());
        parameters.addAll(pack.parameters().names());
        NamedTexts.comparedWith(rule, "Agreed", "name").forEach(literal -> {
            if (parameters.contains(literal.text())) {
                complaints.warnOfFormer(What.PARAMETER, "", literal.text(), literal.place());
            } else {
                complaints.add(
                        ProblemCode.PARAMETER_UNKNOWN,
                        literal.place(),
                        "there is no parameter " + literal.text(),
                        remedy(
                                What.PARAMETER,
                                literal.text(),
                                Suggestion.among(literal.text(), parameters)
                                        + "; a parameter of your own is defined in a parameter file of the pack"));
            }
        });
        Set<String> actions = new TreeSet<>(shippedActions);
        actions.addAll(pack.actions().keySet());
        NamedTexts.comparedWith(rule, "TriggerReached", "actions").forEach(literal -> {
            if (actions.contains(literal.text())) {
                complaints.warnOfFormer(What.ACTION, "", literal.text(), literal.place());
            } else {
                complaints.add(
                        ProblemCode.ACTION_UNKNOWN,
                        literal.place(),
                        "no rule calls for an action " + literal.text(),
                        remedy(What.ACTION, literal.text(), Suggestion.among(literal.text(), actions)));
            }
        });
    }

    private void checkAnnotations(QuestionForm form, RulePack pack, RuleTree rule, Complaints complaints) {
        new AnnotationCheck(form.annotations(), pack.actions().keySet(), formerWords)
                .faults(rule)
                .forEach(fault ->
                        complaints.add(fault.code(), place(rule, fault.annotation()), fault.reason(), fault.remedy()));
        Set<String> actions = form.annotations().actionsWith(pack.actions().keySet());
        RuleText.parts(rule.says("action")).stream()
                .filter(actions::contains)
                .forEach(action -> complaints.warnOfFormer(What.ACTION, "", action, place(rule, "action")));
    }

    /** What to do about a name that nobody knows: write the new one where it is a former word, and otherwise what is given. */
    private String remedy(What what, String written, String otherwise) {
        return formerWords
                .find(what, "", written)
                .map(word -> word.remedy(written))
                .orElse(otherwise);
    }

    /** As a name that nobody knows, a text that a field never has. */
    private static void checkKnown(QuestionForm form, RuleTree rule, Complaints complaints) {
        for (FactForm fact : form.facts()) {
            String type = fact.type().getSimpleName();
            new TreeMap<>(fact.known()).forEach((field, texts) -> {
                NamedTexts.comparedWith(rule, type, field).forEach(literal -> {
                    if (!texts.contains(literal.text())) {
                        complaints.add(
                                ProblemCode.FACT_TEXT_UNKNOWN,
                                literal.place(),
                                "no " + type + " has the " + field + " \"" + literal.text() + "\"",
                                Suggestion.among(literal.text(), texts));
                    }
                });
            });
        }
    }

    private static Place place(RuleTree rule, String annotation) {
        return rule.annotations().stream()
                .filter(one -> one.name().equals(annotation))
                .map(DrlTree.AnnotationTree::place)
                .findFirst()
                .orElse(rule.place());
    }

    private void checkOverrides(
            RulePack pack, List<Vetted> read, Map<String, String> ownerOfId, Map<String, String> overriddenBy) {
        Set<String> own = new TreeSet<>();
        Map<String, String> questionOf = new TreeMap<>();
        shippedIds.forEach((question, ids) -> ids.forEach(id -> questionOf.put(id, question)));
        for (Vetted file : read) {
            file.tree().rules().forEach(rule -> {
                own.add(rule.says("id"));
                file.form().ifPresent(form -> questionOf.put(rule.says("id"), form.name()));
            });
        }
        for (RuleOverride override : pack.overrides()) {
            String rule = override.rule();
            if (!ownerOfId.containsKey(rule) || own.contains(rule)) {
                Set<String> others = new TreeSet<>(ownerOfId.keySet());
                others.removeAll(own);
                describe(
                        pack,
                        override.line(),
                        ProblemCode.OVERRIDE_UNKNOWN,
                        rule,
                        "there is no rule " + rule + " to be set aside",
                        remedy(What.RULE, rule, Suggestion.among(rule, others)));
                continue;
            }
            warnOfFormer(pack, override.line(), What.RULE, rule);
            String other = overriddenBy.put(rule, pack.name());
            if (other != null && !other.equals(pack.name())) {
                describe(
                        pack,
                        override.line(),
                        ProblemCode.OVERRIDE_TWICE,
                        rule,
                        rule + " is set aside by " + other + " already",
                        "Leave one of the two out");
            }
            String by = override.by();
            if (!by.isEmpty() && !own.contains(by)) {
                describe(
                        pack,
                        override.line(),
                        ProblemCode.OVERRIDE_UNKNOWN,
                        by,
                        "this pack has no rule " + by + " to stand in the place of " + rule,
                        Suggestion.among(by, own));
            } else if (!by.isEmpty()
                    && questionOf.containsKey(rule)
                    && !String.valueOf(questionOf.get(rule)).equals(questionOf.get(by))) {
                describe(
                        pack,
                        override.line(),
                        ProblemCode.OVERRIDE_UNKNOWN,
                        by,
                        by + " does not answer the question of " + rule + ", which is " + questionOf.get(rule),
                        "Write a rule about " + questionOf.get(rule) + " in its place");
            }
        }
        for (Vetted file : read) {
            checkOverruled(pack, file, ownerOfId.keySet(), questionOf);
        }
    }

    private void checkOverruled(RulePack pack, Vetted file, Set<String> known, Map<String, String> questionOf) {
        // Of a rule of another question no finding stands beside this one's, so that nothing would be set aside.
        Set<String> alike = new TreeSet<>(known);
        file.form()
                .ifPresent(form -> alike.removeIf(id -> !form.name().equals(questionOf.getOrDefault(id, form.name()))));
        Complaints complaints = complaints(pack, file);
        for (RuleTree rule : file.tree().rules()) {
            complaints.about(rule.called());
            NamedTexts.comparedWith(rule, "TriggerReached", "ruleId").forEach(literal -> {
                if (!known.contains(literal.text())) {
                    complaints.add(
                            ProblemCode.RULE_UNKNOWN,
                            literal.place(),
                            "there is no rule " + literal.text() + " that could have reached a trigger point",
                            remedy(What.RULE, literal.text(), Suggestion.among(literal.text(), known)));
                } else {
                    complaints.warnOfFormer(What.RULE, "", literal.text(), literal.place());
                }
            });
            for (String overruled : RuleText.parts(rule.says("overrules"))) {
                if (!alike.contains(overruled) || overruled.equals(rule.says("id"))) {
                    String reason = overruled.equals(rule.says("id"))
                            ? "the rule overrules itself"
                            : known.contains(overruled)
                                    ? overruled + " answers another question, so that nothing would be overruled"
                                    : "there is no rule " + overruled + " to be overruled";
                    complaints.add(
                            ProblemCode.OVERRIDE_UNKNOWN,
                            place(rule, "overrules"),
                            reason,
                            remedy(What.RULE, overruled, Suggestion.among(overruled, alike)));
                } else {
                    complaints.warnOfFormer(What.RULE, "", overruled, place(rule, "overrules"));
                }
            }
        }
        problems.addAll(complaints.problems());
    }

    /** Which rules each rule overrules, of all that are not set aside. */
    private Map<String, List<String>> overruling(List<RulePack> packs, List<List<Vetted>> read) {
        Map<String, List<String>> overruling = new TreeMap<>(shippedOverruling);
        read.forEach(files -> files.forEach(file -> file.tree()
                .rules()
                .forEach(rule -> overruling.put(rule.says("id"), RuleText.parts(rule.says("overrules"))))));
        Map<String, String> standIns = new TreeMap<>();
        packs.forEach(pack -> pack.overrides().forEach(override -> {
            overruling.remove(override.rule());
            if (!override.by().isEmpty()) {
                standIns.put(override.rule(), override.by());
            }
        }));
        overruling.replaceAll((id, overruled) -> RuleText.overruledAlso(overruled, standIns));
        return overruling;
    }

    /** Nothing could say which of the findings stand; otherwise that would come to light when the question is asked. */
    private void checkCircles(RulePack pack, List<Vetted> read, Map<String, List<String>> overruling) {
        for (Vetted file : read) {
            Complaints complaints = complaints(pack, file);
            for (RuleTree rule : file.tree().rules()) {
                complaints.about(rule.called());
                String id = rule.says("id");
                List<String> circle = circle(id, id, overruling, new HashSet<>());
                // What overrules itself is told by itself.
                if (circle.size() > 1) {
                    complaints.add(
                            ProblemCode.OVERRULING_IN_A_CIRCLE,
                            place(rule, "overrules"),
                            "rules overrule each other in a circle: " + id + " overrules "
                                    + String.join(", which overrules ", circle),
                            "Take @overrules out of one of them");
                }
            }
            problems.addAll(complaints.problems());
        }
    }

    /** The way from a rule over those that it overrules back to a rule; empty if there is none. */
    private static List<String> circle(String from, String to, Map<String, List<String>> overruling, Set<String> seen) {
        for (String next : overruling.getOrDefault(from, List.of())) {
            if (next.equals(to)) {
                return List.of(next);
            }
            if (seen.add(next)) {
                List<String> rest = circle(next, to, overruling, seen);
                if (!rest.isEmpty()) {
                    List<String> way = new ArrayList<>(List.of(next));
                    way.addAll(rest);
                    return way;
                }
            }
        }
        return List.of();
    }

    private Complaints complaints(RulePack pack, Vetted file) {
        PackFile text = pack.rules().stream()
                .filter(one -> one.name().equals(file.tree().file()))
                .findFirst()
                .orElseThrow();
        return new Complaints(text.name(), text.text(), formerWords);
    }

    private void checkQuestions(RulePack pack, List<Vetted> read) {
        for (String question : pack.questions()) {
            if (!forms.containsKey(question) && ShippedModels.questions().contains(question)) {
                describe(
                        pack,
                        0,
                        ProblemCode.QUESTION_UNKNOWN,
                        question,
                        "the library answers " + question + " by its own rules, and a pack cannot add to them",
                        "A pack can add rules to: " + String.join(", ", forms.keySet()));
            } else if (!forms.containsKey(question)) {
                describe(
                        pack,
                        0,
                        ProblemCode.QUESTION_UNKNOWN,
                        question,
                        "there is no question " + question,
                        remedy(What.QUESTION, question, Suggestion.among(question, forms.keySet())));
            } else {
                warnOfFormer(pack, 0, What.QUESTION, question);
            }
        }
        for (Vetted file : read) {
            file.form().filter(form -> !pack.questions().contains(form.name())).ifPresent(form -> {
                Name global = file.tree().globalType();
                Complaints complaints = complaints(pack, file);
                complaints.add(
                        ProblemCode.QUESTION_NOT_EXTENDED,
                        global.place(),
                        "these rules answer the question " + form.name() + ", which pack.yaml does not name",
                        "Add " + form.name() + " under extends in pack.yaml");
                problems.addAll(complaints.problems());
            });
        }
    }

    private void warnOfFormer(RulePack pack, int line, What what, String written) {
        formerWords
                .find(what, "", written)
                .ifPresent(word -> describe(
                        pack,
                        line,
                        ProblemCode.WORD_FORMER,
                        Severity.WARNING,
                        written,
                        word.reason(written),
                        "Write " + word.now(written)));
    }

    private void describe(RulePack pack, int line, ProblemCode code, String offending, String reason, String remedy) {
        describe(pack, line, code, Severity.ERROR, offending, reason, remedy);
    }

    private void describe(
            RulePack pack,
            int line,
            ProblemCode code,
            Severity severity,
            String offending,
            String reason,
            String remedy) {
        problems.add(new PackProblem(
                code,
                severity,
                RulePack.DESCRIPTION,
                line,
                0,
                "",
                "",
                offending,
                reason + " (pack " + pack.name() + ")",
                remedy));
    }
}
