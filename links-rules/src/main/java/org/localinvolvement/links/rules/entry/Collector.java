package org.localinvolvement.links.rules.entry;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.rules.internal.FiredRule;

/** Notes which rule fires for which completion, and what it says. Speaks the words of both laws. */
final class Collector implements LinkEntryFindings, HealthwatchEntryFindings {

    private final Supplier<FiredRule> speaking;
    private final IdentityHashMap<SoughtEntry, Set<String>> asked;
    private final IdentityHashMap<SoughtEntry, Heard> heard;

    Collector(
            Supplier<FiredRule> speaking,
            IdentityHashMap<SoughtEntry, Set<String>> asked,
            IdentityHashMap<SoughtEntry, Heard> heard) {
        this.speaking = speaking;
        this.asked = asked;
        this.heard = heard;
    }

    @Override
    public void ground(SoughtEntry entry) {
        found(entry, true);
    }

    @Override
    public void beside(SoughtEntry entry) {
        found(entry, false);
    }

    private void found(SoughtEntry entry, boolean ground) {
        FiredRule rule = speaking.get();
        Set<String> fired = asked.get(entry);
        Heard ofEntry = heard.get(entry);
        if (fired == null || ofEntry == null) {
            throw new IllegalStateException("Rule " + rule.rule().id() + " speaks of an entry that nobody seeks");
        }
        fired.add(rule.rule().id());
        if (ofEntry.needs(rule.rule().id(), entry)) {
            ofEntry.add(
                    rule.finding(entry.subject(), Truth.YES, rule.reason(), List.of()),
                    TestKind.get(rule.rule().test()),
                    ground);
        }
    }
}
