package org.localinvolvement.links.rules.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.modelcompiler.KieBaseBuilder;
import org.localinvolvement.links.model.decision.LibraryVersion;
import org.localinvolvement.links.model.decision.Overridden;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.RuleSet;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.internal.explain.FollowedRule;
import org.localinvolvement.links.rules.pack.RuleOverride;
import org.localinvolvement.links.rules.pack.RulePack;

/** A rule base as it is put together. */
final class RuleAssembly {

    /** The pack of the rules that the library ships. */
    static final String SHIPPED = "links";

    final String question;
    final Map<String, String> standIns;
    final List<Model> models = new ArrayList<>();
    final Map<String, LoadedRule> rules = new TreeMap<>();
    private final Map<String, String> ownerOfId = new TreeMap<>();
    final List<RuleSet> ruleSets = new ArrayList<>();
    final List<Overridden> overrides = new ArrayList<>();
    final Set<Class<?>> asked = new HashSet<>();
    final Set<String> named = new TreeSet<>();
    boolean anyNamed;

    RuleAssembly(String question, Set<String> setAside, Map<String, String> standIns) {
        this.question = question;
        this.standIns = Map.copyOf(standIns);
        take(SHIPPED, ShippedModels.of(question), setAside);
        ruleSets.add(new RuleSet(question, LibraryVersion.get(), ShippedModels.fingerprint(question)));
    }

    /** The same once more, to be changed. */
    RuleAssembly(RuleAssembly other) {
        this.question = other.question;
        this.standIns = other.standIns;
        this.models.addAll(other.models);
        this.rules.putAll(other.rules);
        this.ownerOfId.putAll(other.ownerOfId);
        this.ruleSets.addAll(other.ruleSets);
        this.overrides.addAll(other.overrides);
        this.asked.addAll(other.asked);
        this.named.addAll(other.named);
        this.anyNamed = other.anyNamed;
    }

    void add(HostRules host, Set<String> setAside) {
        RulePack pack = host.pack();
        List<Overridden> here = new ArrayList<>();
        for (RuleOverride override : pack.overrides()) {
            if (ownerOfId.containsKey(override.rule())) {
                here.add(new Overridden(
                        override.by().isEmpty() ? Overridden.Kind.RULE_SWITCHED_OFF : Overridden.Kind.RULE_REPLACED,
                        override.rule(),
                        pack.name(),
                        override.by(),
                        override.reference()));
            }
        }
        take(pack.name(), host.models(), setAside);
        if (!host.models().isEmpty() || !here.isEmpty()) {
            ruleSets.add(new RuleSet(pack.name(), pack.version(), pack.fingerprint()));
        }
        overrides.addAll(here);
        named.addAll(host.texts());
        anyNamed |= host.anyText();
    }

    /** Adds rules that no pack holds together; what they are asked for is not told in an answer. */
    void add(String pack, List<Model> from, Set<String> texts, Set<String> setAside) {
        take(pack, from, setAside);
        named.addAll(texts);
    }

    private void take(String pack, List<Model> from, Set<String> setAside) {
        for (Model model : from) {
            List<Rule> chosen = new ArrayList<>();
            for (Rule rule : model.getRules()) {
                RuleText text = RuleText.of(rule.getName(), rule.getMetaData()).overrulingAlso(standIns);
                String owner = ownerOfId.put(text.id(), pack);
                if (owner != null) {
                    throw new UnusableInputException(new Problem(
                            ProblemCode.RULE_ID_TWICE,
                            pack,
                            0,
                            "rule " + text.id(),
                            text.id(),
                            "a rule of " + owner + " has this id already",
                            "Take another id"));
                }
                if (!setAside.contains(text.id())) {
                    chosen.add(rule);
                    rules.put(rule.getFullName(), new LoadedRule(text, pack, FollowedRule.of(rule)));
                    PatternTypes.of(rule, asked);
                }
            }
            models.add(new ChosenRules(model, chosen));
        }
    }

    /** The same with one rule changed. */
    RuleAssembly replacing(String id, Model byModel, Rule by) {
        RuleAssembly changed = new RuleAssembly(this);
        changed.models.replaceAll(model -> new ChosenRules(
                model,
                model.getRules().stream()
                        .filter(rule -> !RuleText.of(rule.getName(), rule.getMetaData())
                                .id()
                                .equals(id))
                        .toList()));
        LoadedRule before = rules.values().stream()
                .filter(rule -> rule.text().id().equals(id))
                .findFirst()
                .orElseThrow();
        changed.rules.values().remove(before);
        changed.rules.put(by.getFullName(), new LoadedRule(before.text(), before.pack(), FollowedRule.of(by)));
        changed.models.add(new ChosenRules(byModel, List.of(by)));
        return changed;
    }

    RuleBase build() {
        return new RuleBase(this, KieBaseBuilder.createKieBaseFromModel(models));
    }
}
