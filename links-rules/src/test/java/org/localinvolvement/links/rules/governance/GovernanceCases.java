package org.localinvolvement.links.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.rules.internal.ShippedModels;
import org.localinvolvement.links.rules.parameter.Parameters;
import org.localinvolvement.links.rules.record.LinkRecords;
import org.localinvolvement.links.rules.record.RecordsFile;
import org.localinvolvement.links.rules.record.RecordsRead;

/** The cases that lie beside the rules about governance; each file tells how they are written. */
final class GovernanceCases {

    private static final Set<String> OF_A_CASE =
            Set.of("name", "as_at", "without", "finds", "just_not", "share", "fewest");

    private GovernanceCases() {}

    /** One of them. */
    record Case(
            String name, GovernanceQuestion question, Parameters parameters, Set<String> finds, List<String> justNot) {

        /** What is otherwise than expected; empty if nothing is. */
        Optional<String> failure(Governance governance) {
            TreeMap<String, Integer> often = new TreeMap<>();
            for (Finding finding : governance.decide(question, parameters).findings()) {
                often.merge(finding.ruleId() + (finding.holds() == Truth.UNKNOWN ? "?" : ""), 1, Integer::sum);
            }
            Set<String> found = new TreeSet<>();
            often.forEach((id, times) -> found.add(times == 1 ? id : id + "*" + times));
            if (!found.equals(finds)) {
                return Optional.of(name + ": found " + found + " and not " + finds);
            }
            for (String rule : justNot) {
                RuleExplanation explanation = governance.explain(question, parameters, rule);
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

    static String text(String question, String ending) {
        String resource = ShippedModels.resource(question, ending);
        try (InputStream stream = GovernanceCases.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(stream, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Case> of(String question) {
        List<Map<String, String>> documents = Arrays.stream(
                        text(question, ".cases.yaml").split("(?m)^---$"))
                .map(GovernanceCases::blocks)
                .toList();
        Map<String, String> base = documents.get(0);
        List<Case> cases = new ArrayList<>();
        documents.subList(1, documents.size()).forEach(one -> cases.add(read(base, one)));
        return cases;
    }

    /** Each key at the start of a line with all that stands under it. */
    private static Map<String, String> blocks(String document) {
        Map<String, String> blocks = new TreeMap<>();
        String key = "";
        for (String line : document.lines().toList()) {
            if (line.matches("[a-z_]+:.*")) {
                key = line.substring(0, line.indexOf(':'));
                blocks.put(key, line + "\n");
            } else if (!key.isEmpty()) {
                blocks.merge(key, line + "\n", String::concat);
            }
        }
        return blocks;
    }

    private static Case read(Map<String, String> base, Map<String, String> one) {
        Map<String, String> records = new TreeMap<>(base);
        records.putAll(one);
        words(records, "without").forEach(records::remove);
        LocalDate asAt = LocalDate.parse(words(records, "as_at").get(0));
        records.keySet().removeAll(OF_A_CASE);
        return new Case(
                value(one, "name"),
                GovernanceQuestion.of(asAt, records(String.join("", records.values()))),
                agreed(one),
                new TreeSet<>(words(one, "finds")),
                words(one, "just_not"));
    }

    /** Where a case says nothing, no share is too large and nothing too few, so that cases of other things say what they say. */
    private static Parameters agreed(Map<String, String> one) {
        return Parameters.standard()
                .overriddenBy(Parameters.parse(
                        "agreed.yaml", "parameters:\n" + agreed("share", one, "1") + agreed("fewest", one, "1")));
    }

    private static String agreed(String name, Map<String, String> one, String otherwise) {
        String told = value(one, name);
        return "  - {name: governance.domination-" + name + ", values: [{from: 2008-04-01, value: "
                + (told.isEmpty() ? otherwise : told) + ", reference: Agreed in a test}]}\n";
    }

    static LinkRecords records(String yaml) {
        RecordsRead read = RecordsFile.parse("case.yaml", yaml, Register.standard());
        assertThat(read.problems()).isEmpty();
        return read.records();
    }

    private static String value(Map<String, String> blocks, String key) {
        String block = blocks.getOrDefault(key, key + ":");
        return block.substring(block.indexOf(':') + 1).strip();
    }

    private static List<String> words(Map<String, String> blocks, String key) {
        return Arrays.stream(value(blocks, key).split("[\\[\\], ]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
