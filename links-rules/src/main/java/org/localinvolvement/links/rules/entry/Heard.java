package org.localinvolvement.links.rules.entry;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.localinvolvement.links.model.decision.Finding;

/** What rules said of an entry, in any completion; one finding of a rule. For one thread. */
final class Heard {

    private final SoughtEntry given;
    private final Map<String, Finding> findings = new TreeMap<>();
    private final Map<String, TestKind> tests = new TreeMap<>();
    private final Set<String> grounds = new TreeSet<>();

    Heard(SoughtEntry given) {
        this.given = given;
    }

    /** The finding about the facts as they are told stands; one about a completion only where there is none. */
    @SuppressWarnings("ReferenceEquality") // a completion is another fact, even where it is equal
    boolean needs(String rule, SoughtEntry entry) {
        return entry == given || !findings.containsKey(rule);
    }

    void add(Finding finding, TestKind test, boolean ground) {
        findings.put(finding.ruleId(), finding);
        tests.put(finding.ruleId(), test);
        if (ground) {
            grounds.add(finding.ruleId());
        }
    }

    Collection<Finding> findings() {
        return findings.values();
    }

    TestKind test(String rule) {
        return tests.getOrDefault(rule, TestKind.NONE);
    }

    Set<String> grounds() {
        return grounds;
    }
}
