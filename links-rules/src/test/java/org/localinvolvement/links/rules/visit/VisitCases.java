package org.localinvolvement.links.rules.visit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.rules.internal.ShippedModels;
import org.localinvolvement.links.rules.parameter.Parameters;

/**
 * The cases that lie beside the rules, one a line: what they show, what is changed in a plan in which everything is in order, what is
 * found (a question mark after what is left open, how often where it is more than once, and + for what is to be kept to on every
 * visit), and which rules are just missed.
 */
final class VisitCases {

    private static final List<String> EVERY_VISIT = List.of("V33", "V34", "V35", "V36", "V37", "V38");

    /** One of them. */
    record Case(String name, String changes, Set<String> finds, List<String> justNot) {

        VisitPlan plan() {
            return SomePlan.changed(changes);
        }

        Set<String> expected() {
            Set<String> expected = new TreeSet<>(finds);
            if (expected.remove("+")) {
                expected.addAll(EVERY_VISIT);
                boolean healthwatch = Regime.asAt(plan().visit().day()) == Regime.LOCAL_HEALTHWATCH;
                expected.add(healthwatch ? "V32" : "V31");
            }
            return expected;
        }

        /** What is otherwise than expected; empty if nothing is. */
        Optional<String> failure(VisitPlanning planning) {
            TreeMap<String, Integer> often = new TreeMap<>();
            for (Finding finding :
                    planning.decide(plan(), Parameters.standard()).findings()) {
                often.merge(finding.ruleId() + (finding.holds() == Truth.UNKNOWN ? "?" : ""), 1, Integer::sum);
            }
            Set<String> found = new TreeSet<>();
            often.forEach((id, times) -> found.add(times == 1 ? id : id + "*" + times));
            if (!found.equals(expected())) {
                return Optional.of(name + ": found " + found + " and not " + expected());
            }
            for (String rule : justNot) {
                RuleExplanation explanation = planning.explain(plan(), Parameters.standard(), rule);
                if (explanation.fires() != Truth.NO || explanation.missedBy() != 1) {
                    return Optional.of(name + ": " + rule + " is missed by " + explanation.missedBy());
                }
            }
            return Optional.empty();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private VisitCases() {}

    static String text(String ending) {
        String resource = ShippedModels.resource("visit", ending);
        try (InputStream stream = VisitCases.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Case> all() {
        List<Case> cases = new ArrayList<>();
        text(".cases.csv").lines().skip(1).forEach(line -> {
            String[] cells = line.split(",", -1);
            if (cells.length != 4) {
                throw new IllegalStateException("Four cells are expected: " + line);
            }
            cases.add(new Case(cells[0], cells[1], new TreeSet<>(ids(cells[2])), ids(cells[3])));
        });
        return cases;
    }

    private static List<String> ids(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.split(";", -1));
    }
}
