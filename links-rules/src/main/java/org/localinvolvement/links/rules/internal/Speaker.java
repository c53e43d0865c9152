package org.localinvolvement.links.rules.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    private final Map<String, Integer> firings = new TreeMap<>();
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
        LoadedRule rule = loaded(match);
        firings.merge(rule.text().id() + " (pack " + rule.pack() + ")", 1, Integer::sum);
        return true;
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        Match match = event.getMatch();
        TreeMap<String, Object> bindings = new TreeMap<>();
        for (String variable : new TreeSet<>(match.getDeclarationIds())) {
            bindings.put(
                    variable.startsWith("$") ? variable.substring(1) : variable, match.getDeclarationValue(variable));
        }
        LoadedRule rule = loaded(match);
        List<Object> matched = match.getObjects();
        current = new FiredRule(
                rule.text(), rule.pack(), bindings, () -> rule.followed().seen(matched, facts));
    }

    private LoadedRule loaded(Match match) {
        String fullName =
                match.getRule().getPackageName() + "." + match.getRule().getName();
        LoadedRule rule = rules.get(fullName);
        if (rule == null) {
            throw new IllegalStateException("A rule fired that was not loaded: " + fullName);
        }
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
            String often = firings.entrySet().stream()
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
