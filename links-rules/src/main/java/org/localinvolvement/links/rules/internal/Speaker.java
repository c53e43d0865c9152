package org.localinvolvement.links.rules.internal;

import java.util.AbstractMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;
import org.localinvolvement.links.rules.internal.explain.QuestionFacts;

/**
 * Remembers which rule is about to speak, and how often each did. The engine's own limit counts for each rule anew, so that
 * rules can fire more often than they were told.
 */
final class Speaker extends DefaultAgendaEventListener implements AgendaFilter {
    private static final int MOST_NAMED = 5;

    private final Map<String, LoadedRule> rules;
    private final int limit;
    private final QuestionFacts facts;
    private final IdentityHashMap<Rule, LoadedRule> loaded = new IdentityHashMap<>();
    private final IdentityHashMap<LoadedRule, Integer> firings = new IdentityHashMap<>();
    private int fired;
    private boolean stopped;
    private @Nullable FiredRule current;

    Speaker(Map<String, LoadedRule> rules, int limit, QuestionFacts facts) {
        this.rules = rules;
        this.limit = limit;
        this.facts = facts;
    }

    @Override
    public boolean accept(Match match) {
        // What is refused here fires nothing more, so that the rest of the matches comes to an end.
        if (fired >= limit) {
            stopped = true;
            return false;
        }
        fired++;
        firings.merge(loaded(match), 1, Integer::sum);
        return true;
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        Match match = event.getMatch();
        LoadedRule rule = loaded(match);
        current = new FiredRule(
                rule.text(),
                rule.pack(),
                new Bindings(match),
                () -> rule.followed().seen(List.copyOf(match.getObjects()), facts));
    }

    /** What the variables of a match hold, looked up only where somebody asks: most who speak need the rule alone. */
    private static final class Bindings extends AbstractMap<String, Object> {
        private final Match match;
        private @Nullable Map<String, Object> values;

        Bindings(Match match) {
            this.match = match;
        }

        @Override
        public Set<Map.Entry<String, Object>> entrySet() {
            return bound().entrySet();
        }

        @Override
        public @Nullable Object get(Object name) {
            return bound().get(name);
        }

        private Map<String, Object> bound() {
            Map<String, Object> known = values;
            if (known == null) {
                known = new TreeMap<>();
                for (String variable : match.getDeclarationIds()) {
                    known.put(
                            variable.startsWith("$") ? variable.substring(1) : variable,
                            match.getDeclarationValue(variable));
                }
                values = known;
            }
            return known;
        }
    }

    private LoadedRule loaded(Match match) {
        LoadedRule known = loaded.get(match.getRule());
        if (known != null) {
            return known;
        }
        String fullName =
                match.getRule().getPackageName() + "." + match.getRule().getName();
        LoadedRule rule = rules.get(fullName);
        if (rule == null) {
            throw new IllegalStateException("A rule fired that was not loaded: " + fullName);
        }
        loaded.put(match.getRule(), rule);
        return rule;
    }

    FiredRule speaking() {
        if (current == null) {
            throw new IllegalStateException("No rule is speaking");
        }
        return current;
    }

    void requireEnded(String question) {
        if (stopped) {
            Map<String, Integer> told = new TreeMap<>();
            firings.forEach((rule, times) -> told.put(rule.text().id() + " (pack " + rule.pack() + ")", times));
            String often = told.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(MOST_NAMED)
                    .map(entry -> entry.getKey() + " " + entry.getValue() + " times")
                    .collect(Collectors.joining(", "));
            throw new IllegalStateException("The rules of " + question + " fired more than " + limit
                    + " times and had not ended: " + often
                    + ". A rule that fires for each of many facts together with"
                    + " each of many others, or that adds facts for itself, never ends in time: join its patterns by"
                    + " their keys");
        }
    }
}
