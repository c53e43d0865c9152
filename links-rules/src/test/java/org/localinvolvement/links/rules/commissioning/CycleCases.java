package org.localinvolvement.links.rules.commissioning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.localinvolvement.links.model.commissioning.CommissionerKind;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.document.YamlDocument;
import org.localinvolvement.links.rules.internal.ShippedModels;

/** The cases that lie beside the rules about the commissioning cycle; the file tells how they are written. */
final class CycleCases {

    private CycleCases() {}

    /** One of them. */
    record Case(
            String name,
            CycleQuestion question,
            Truth outcome,
            Set<String> lookAt,
            Set<String> finds,
            List<String> justNot) {

        /** What is otherwise than expected; empty if nothing is. */
        Optional<String> failure(CommissioningCycle cycle) {
            TreeMap<String, Integer> often = new TreeMap<>();
            var decision = cycle.decide(question);
            for (Finding finding : decision.findings()) {
                if (lookAt.isEmpty() || lookAt.contains(finding.ruleId())) {
                    int comma = finding.subject().indexOf(", ");
                    String phase = comma < 0
                            ? ""
                            : " "
                                    + finding.subject()
                                            .substring(comma + 2)
                                            .split(" ", 2)[0]
                                            .toLowerCase(Locale.ROOT);
                    often.merge(
                            finding.ruleId() + (finding.holds() == Truth.UNKNOWN ? "?" : "") + phase, 1, Integer::sum);
                }
            }
            Set<String> found = new TreeSet<>();
            often.forEach((id, times) -> found.add(times == 1 ? id : id + "*" + times));
            if (!found.equals(finds)) {
                return Optional.of(name + ": found " + found + " and not " + finds);
            }
            if (decision.outcome() != outcome) {
                return Optional.of(name + ": the outcome is " + decision.outcome());
            }
            for (String rule : justNot) {
                RuleExplanation explanation = cycle.explain(question, rule);
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

    static String text(String ending) {
        String resource = ShippedModels.resource("cycle", ending);
        try (InputStream stream = CycleCases.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(stream, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Case> all() {
        YamlDocument document = YamlDocument.parse("cycle.cases.yaml", text(".cases.yaml"));
        List<Supplier<Case>> cases = new ArrayList<>();
        document.root().sections("cases").forEach(one -> cases.add(read(one)));
        document.complete();
        return cases.stream().map(Supplier::get).toList();
    }

    private static Supplier<Case> read(Section section) {
        section.allowOnly("name", "as_at", "service", "of", "calendars", "outcome", "look_at", "finds", "just_not");
        LocalDate asAt = section.date("as_at");
        List<String> of = section.texts("of");
        Supplier<HostCommissioning> held = CommissioningFile.read(section);
        String name = section.text("name");
        String service = section.optionalText("service").orElse("gp");
        Truth outcome = section.optionalTruth("outcome").orElse(Truth.UNKNOWN);
        Set<String> lookAt = new TreeSet<>(section.optionalTexts("look_at"));
        Set<String> finds = new TreeSet<>(section.optionalTexts("finds"));
        List<String> justNot = section.optionalTexts("just_not");
        return () -> {
            CycleQuestion question = CycleQuestion.of(asAt, service, held.get(), Register.standard());
            for (String one : of) {
                String[] parts = one.split(" ", 2);
                question = question.with(
                        Identifier.parse(parts[1]),
                        CommissionerKind.valueOf(
                                parts[0].toUpperCase(Locale.ROOT).replace('-', '_')));
            }
            return new Case(name, question, outcome, lookAt, finds, justNot);
        };
    }
}
