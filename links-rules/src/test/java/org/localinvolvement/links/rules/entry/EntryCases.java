package org.localinvolvement.links.rules.entry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.rules.internal.ShippedModels;

/**
 * The cases that lie beside the rules, one a line: what they show, what is changed in a visit in which everything is in order, what
 * is found (a question mark after what is left open), and which rules are just missed.
 */
final class EntryCases {

    /** A law whose rules have a file. */
    enum Law {
        LINKS("entry.links", "2009-06-02"),
        HEALTHWATCH("entry.healthwatch", "2014-06-02");

        final String question;
        final String asAt;

        Law(String question, String asAt) {
            this.question = question;
            this.asAt = asAt;
        }
    }

    /** One of them. */
    record Case(Law law, String name, String changes, Set<String> finds, List<String> justNot) {

        EntryQuestion asked() {
            return SomeVisit.changed(changes, law.asAt);
        }

        /** What is otherwise than expected; empty if nothing is. */
        Optional<String> failure(EnterAndView enterAndView) {
            Set<String> found = new TreeSet<>();
            for (Finding finding : enterAndView.decide(asked()).findings()) {
                found.add(finding.ruleId() + (finding.holds() == Truth.UNKNOWN ? "?" : ""));
            }
            if (!found.equals(finds)) {
                return Optional.of(name + ": found " + found + " and not " + finds);
            }
            for (String rule : justNot) {
                RuleExplanation explanation = enterAndView.explain(asked(), rule);
                if (explanation.fires() != Truth.NO || explanation.missedBy() != 1) {
                    return Optional.of(name + ": " + rule + " is missed by " + explanation.missedBy());
                }
            }
            return Optional.empty();
        }

        @Override
        public String toString() {
            return law + " " + name;
        }
    }

    private EntryCases() {}

    static String text(Law law, String ending) {
        String resource = ShippedModels.resource(law.question, ending);
        try (InputStream stream = EntryCases.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Case> of(Law law) {
        List<Case> cases = new ArrayList<>();
        text(law, ".cases.csv")
                .lines()
                .skip(1)
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> {
                    String[] cells = line.split(",", -1);
                    if (cells.length != 4) {
                        throw new IllegalStateException("Four cells are expected: " + line);
                    }
                    cases.add(new Case(law, cells[0], cells[1], new TreeSet<>(ids(cells[2])), ids(cells[3])));
                });
        return cases;
    }

    static Stream<Case> all() {
        return Arrays.stream(Law.values()).flatMap(law -> of(law).stream());
    }

    private static List<String> ids(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.split(";", -1));
    }
}
