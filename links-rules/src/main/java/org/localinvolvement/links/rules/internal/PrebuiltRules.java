package org.localinvolvement.links.rules.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.rules.internal.explain.FollowedRule;
import org.localinvolvement.links.rules.internal.language.Complaints;
import org.localinvolvement.links.rules.internal.language.DrlReader;
import org.localinvolvement.links.rules.internal.language.DrlTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.RuleTree;
import org.localinvolvement.links.rules.internal.language.FormCheck;
import org.localinvolvement.links.rules.internal.language.NamedTexts;
import org.localinvolvement.links.rules.pack.CompiledModels;
import org.localinvolvement.links.rules.pack.PackFile;
import org.localinvolvement.links.rules.pack.PackProblem;
import org.localinvolvement.links.rules.pack.QuestionForm;
import org.localinvolvement.links.rules.pack.RulePack;
import org.localinvolvement.links.rules.pack.Severity;

/**
 * The rules of a pack that a host's build has compiled, loaded without compiling anything and compared with their text.
 *
 * <p>The build gives each package one class with all of its rules. So the files of one package answer one question, and are
 * looked at together.
 */
final class PrebuiltRules {

    private static final String BUILD = "Build the jar anew, with clean";

    private final RulePack pack;
    private final QuestionForm form;
    private final CompiledModels compiled;
    private final List<PackProblem> problems;
    private final List<Model> models = new ArrayList<>();
    private final Set<String> texts = new TreeSet<>();
    private boolean anyText;

    /** A file as it was read, and whether all of it was understood. */
    private record Read(PackFile file, DrlTree tree, boolean understood) {}

    private PrebuiltRules(RulePack pack, QuestionForm form, CompiledModels compiled, List<PackProblem> problems) {
        this.pack = pack;
        this.form = form;
        this.compiled = compiled;
        this.problems = problems;
    }

    static HostRules load(RulePack pack, QuestionForm form, CompiledModels compiled, List<PackProblem> problems) {
        return new PrebuiltRules(pack, form, compiled, problems).load();
    }

    private HostRules load() {
        if (!compiled.engine().equals(ShippedModels.engine())) {
            problems.add(new PackProblem(
                    ProblemCode.COMPILED_RULES_STALE,
                    Severity.ERROR,
                    RulePack.DESCRIPTION,
                    0,
                    0,
                    "",
                    "",
                    compiled.engine(),
                    "its rules were compiled for version " + compiled.engine()
                            + " of the rule engine, and the library has " + ShippedModels.engine(),
                    "Take kie-maven-plugin and drools-engine of that version, and build the jar anew"));
            return new HostRules(pack, models, texts, anyText);
        }
        Map<String, List<Read>> packages = new TreeMap<>();
        for (PackFile file : pack.rules()) {
            Complaints complaints = new Complaints(file.name(), file.text());
            DrlTree tree = DrlReader.read(file.name(), file.text(), complaints);
            if (tree.globalType().text().equals(form.findings().getName())) {
                FormCheck.check(tree, List.of(form), pack.rulePackage(), complaints);
                if (tree.rules().isEmpty() && !complaints.grave()) {
                    continue; // Of a file without rules the build makes no class.
                }
                packages.computeIfAbsent(tree.rulePackage().text(), name -> new ArrayList<>())
                        .add(new Read(file, tree, !complaints.grave()));
            }
        }
        packages.forEach(this::load);
        return new HostRules(pack, models, texts, anyText);
    }

    private void load(String rulePackage, List<Read> files) {
        String file = files.get(0).file().name();
        List<String> classes = compiled.classes().stream()
                .filter(name -> name.substring(0, name.lastIndexOf('.')).equals(rulePackage))
                .toList();
        if (classes.isEmpty()) {
            missing(file, "the list of compiled rules names no class of package " + rulePackage);
            return;
        }
        Map<String, Rule> rules = new TreeMap<>();
        for (String name : classes) {
            try {
                Model model = Class.forName(name, true, compiled.loader())
                        .asSubclass(Model.class)
                        .getDeclaredConstructor()
                        .newInstance();
                model.getRules().forEach(rule -> rules.put(rule.getName(), rule));
                models.add(model);
            } catch (ReflectiveOperationException | LinkageError | ClassCastException e) {
                missing(
                        file,
                        "the class " + name + " of its compiled rules cannot be loaded ("
                                + e.getClass().getSimpleName() + ")");
                return;
            }
        }
        compare(files, rules);
    }

    private void missing(String file, String reason) {
        problems.add(new PackProblem(
                ProblemCode.COMPILED_RULES_MISSING, Severity.ERROR, file, 0, 0, "", "", "", reason, BUILD));
    }

    private void compare(List<Read> files, Map<String, Rule> rules) {
        Map<String, Rule> left = new TreeMap<>(rules);
        for (Read file : files) {
            for (RuleTree rule : file.tree().rules()) {
                Rule compiledRule = left.remove(rule.name());
                if (compiledRule == null) {
                    stale(file, rule, "this rule is not among the compiled ones");
                } else if (file.understood()) {
                    String differing = differing(rule, compiledRule);
                    if (!differing.isEmpty()) {
                        stale(file, rule, "it was compiled from another text: " + differing);
                    }
                }
            }
            texts.addAll(NamedTexts.of(file.tree()));
            anyText |= !file.understood();
        }
        // Of a file that is not of the form not every rule may have been read.
        if (files.stream().allMatch(Read::understood)) {
            left.keySet()
                    .forEach(name -> problems.add(new PackProblem(
                            ProblemCode.COMPILED_RULES_STALE,
                            Severity.ERROR,
                            files.get(0).file().name(),
                            0,
                            0,
                            name,
                            "",
                            "",
                            "this rule was compiled, and stands in no file of the package",
                            BUILD)));
        } else {
            HostRules.requireTexts(files.get(0).file(), rules.values(), problems);
        }
    }

    private void stale(Read file, RuleTree rule, String reason) {
        problems.add(new PackProblem(
                ProblemCode.COMPILED_RULES_STALE,
                Severity.ERROR,
                file.file().name(),
                rule.place().line(),
                rule.place().column(),
                rule.called(),
                "",
                "",
                reason,
                BUILD));
    }

    /** What of a rule is not as it is written; empty if nothing is. */
    private static String differing(RuleTree rule, Rule compiledRule) {
        Map<String, String> said = new HashMap<>();
        rule.annotations().forEach(annotation -> said.putIfAbsent(annotation.name(), annotation.text()));
        Map<String, String> saidThere = new HashMap<>();
        compiledRule.getMetaData().forEach((name, text) -> saidThere.put(name, RuleText.bare(text)));
        Set<String> names = new TreeSet<>(said.keySet());
        names.addAll(saidThere.keySet());
        for (String name : names) {
            if (!said.getOrDefault(name, "").equals(saidThere.getOrDefault(name, ""))) {
                return "@" + name;
            }
        }
        return FollowedRule.asked(rule).equals(FollowedRule.of(compiledRule).asked()) ? "" : "its conditions";
    }
}
