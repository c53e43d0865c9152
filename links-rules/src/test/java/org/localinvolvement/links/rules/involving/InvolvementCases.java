package org.localinvolvement.links.rules.involving;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.rules.internal.ShippedModels;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** The cases that lie beside the rules about a duty to involve; the file tells how they are written. */
final class InvolvementCases {

    private static final LocalDate AS_AT = LocalDate.of(2009, 5, 31);

    private InvolvementCases() {}

    /** One of them. */
    record Case(
            String name,
            InvolvementQuestion question,
            @Nullable String stands,
            Truth overAll,
            Set<String> finds,
            List<String> justNot) {

        /** What is otherwise than expected; empty if nothing is. */
        Optional<String> failure(DutyToInvolve duty) {
            Decision<InvolvementChecked> decision = duty.decide(question);
            Optional<String> wrong = failure(decision, rule -> duty.explain(question, rule));
            if (wrong.isPresent()) {
                return wrong;
            }
            List<String> stood = decision.answer().exercises().stream()
                    .map(one -> one.checked().verdict().name())
                    .toList();
            return stood.equals(stands == null ? List.of() : List.of(stands))
                    ? Optional.empty()
                    : Optional.of(name + ": stands " + stood);
        }

        private Optional<String> failure(Decision<?> decision, Function<String, RuleExplanation> explain) {
            Set<String> found = found(decision.findings());
            if (!found.equals(finds) || decision.outcome() != overAll) {
                return Optional.of(name + ": found " + found + " and not " + finds + ", " + decision.outcome());
            }
            for (String rule : justNot) {
                RuleExplanation explanation = explain.apply(rule);
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

    static Set<String> found(List<Finding> findings) {
        Map<String, Integer> often = new TreeMap<>();
        for (Finding finding : findings) {
            often.merge(finding.ruleId() + (finding.holds() == Truth.UNKNOWN ? "?" : ""), 1, Integer::sum);
        }
        Set<String> found = new TreeSet<>();
        often.forEach((id, times) -> found.add(times == 1 ? id : id + "*" + times));
        return found;
    }

    static String text(String question, String ending) {
        String resource = ShippedModels.resource(question, ending);
        try (InputStream stream = InvolvementCases.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(stream, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Case> all() {
        Map<String, Object> file = mapping(load(text("involve", ".cases.yaml")));
        List<Case> cases = new ArrayList<>();
        for (Object one : (List<?>) Objects.requireNonNull(file.get("cases"))) {
            cases.add(read(mapping(one), file));
        }
        return cases;
    }

    private static Case read(Map<String, Object> one, Map<String, Object> file) {
        Map<String, Object> exercise = over(file.get("exercise"), one.get("exercise"));
        texts(one, "untold").forEach(exercise::remove);
        Map<String, Object> record = mapping(file.get("base"));
        record.put("exercises", List.of(exercise));
        record = over(record, one.get("record"));
        texts(one, "untold_record").forEach(record::remove);
        InvolvementRecord told = Objects.requireNonNull(
                InvolvementFile.parse("a case", dump(record)).body());
        Object asAt = one.get("as_at");
        Object stands = one.get("stands");
        return new Case(
                text(one, "name"),
                new InvolvementQuestion(
                        asAt == null ? AS_AT : LocalDate.parse(asAt.toString()), Register.standard(), told),
                stands == null ? null : stands.toString(),
                Truth.valueOf(text(one, "over_all")),
                new TreeSet<>(texts(one, "finds")),
                texts(one, "just_not"));
    }

    static Object load(String yaml) {
        return Objects.requireNonNull(new Load(LoadSettings.builder().build()).loadFromString(yaml));
    }

    static String dump(Map<String, Object> mapping) {
        return new Dump(DumpSettings.builder()
                        .setDefaultScalarStyle(ScalarStyle.PLAIN)
                        .build())
                .dumpToString(mapping);
    }

    static Map<String, Object> over(@Nullable Object base, @Nullable Object with) {
        Map<String, Object> both = mapping(base);
        if (with != null) {
            both.putAll(mapping(with));
        }
        return both;
    }

    static Map<String, Object> mapping(@Nullable Object told) {
        Map<String, Object> copy = new LinkedHashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(told)).forEach((key, value) -> copy.put(key.toString(), value));
        return copy;
    }

    static String text(Map<String, Object> one, String key) {
        return Objects.requireNonNull(one.get(key), key).toString();
    }

    static List<String> texts(Map<String, Object> one, String key) {
        Object told = one.get(key);
        return told == null
                ? List.of()
                : ((List<?>) told).stream().map(Object::toString).toList();
    }
}
