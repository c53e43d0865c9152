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
import java.util.stream.Collectors;
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

/** The cases that lie beside the rules of this package; each file tells how they are written. */
final class InvolvementCases {

    private static final LocalDate AS_AT = LocalDate.of(2009, 5, 31);

    private InvolvementCases() {}

    /** One of them. */
    record Case(
            String name,
            InvolvementFile.Told told,
            Register register,
            LocalDate asAt,
            @Nullable String stands,
            Truth overAll,
            Set<String> finds,
            List<String> justNot) {

        Decision<?> decide(Asker asker) {
            return asker.decide(told, register, asAt);
        }

        /** What is otherwise than expected; empty if nothing is. */
        Optional<String> failure(Asker asker) {
            Decision<?> decision = decide(asker);
            Set<String> found = found(decision.findings());
            if (!found.equals(finds) || decision.outcome() != overAll) {
                return Optional.of(name + ": found " + found + " and not " + finds + ", " + decision.outcome());
            }
            for (String rule : justNot) {
                RuleExplanation explanation = asker.explain(told, register, asAt, rule);
                if (explanation.fires() != Truth.NO || explanation.missedBy() != 1) {
                    return Optional.of(name + ": " + rule + " is missed by " + explanation.missedBy());
                }
            }
            String stood = asker.checked(decision).stream()
                    .map(one -> one.verdict().name())
                    .collect(Collectors.joining(" "));
            return stands == null || stood.equals(stands) ? Optional.empty() : Optional.of(name + ": stands " + stood);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Set<String> found(List<Finding> findings) {
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

    static List<Case> of(String question, Map<String, Register> registers) {
        Map<String, Object> file = mapping(load(text(question, ".cases.yaml")));
        List<Case> cases = new ArrayList<>();
        for (Object one : (List<?>) Objects.requireNonNull(file.get("cases"))) {
            cases.add(read(mapping(one), file, registers));
        }
        return cases;
    }

    private static Case read(Map<String, Object> one, Map<String, Object> file, Map<String, Register> registers) {
        Map<String, Object> record = mapping(file.get("base"));
        if (file.containsKey("exercise")) {
            Map<String, Object> exercise = over(file.get("exercise"), one.get("exercise"));
            texts(one, "untold").forEach(exercise::remove);
            record.put("exercises", List.of(exercise));
        }
        record = over(record, one.get("record"));
        texts(one, "untold_record").forEach(record::remove);
        List<String> without = texts(one, "without");
        if (!without.isEmpty()) {
            record.put(
                    "held",
                    ((List<?>) Objects.requireNonNull(record.get("held")))
                            .stream()
                                    .filter(held -> !without.contains(text(mapping(held), "title")))
                                    .toList());
        }
        Object under = file.get("under");
        String yaml = dump(under == null ? record : new LinkedHashMap<>(Map.of(under.toString(), record)));
        Object asAt = one.get("as_at");
        Object stands = one.get("stands");
        Object register = one.get("register");
        return new Case(
                text(one, "name"),
                InvolvementFile.parse("a case", yaml),
                Objects.requireNonNull(registers.get(register == null ? "" : register.toString())),
                asAt == null ? AS_AT : LocalDate.parse(asAt.toString()),
                stands == null ? null : stands.toString(),
                Truth.valueOf(text(one, "over_all")),
                new TreeSet<>(texts(one, "finds")),
                texts(one, "just_not"));
    }

    private static Object load(String yaml) {
        return Objects.requireNonNull(new Load(LoadSettings.builder().build()).loadFromString(yaml));
    }

    private static String dump(Map<String, Object> mapping) {
        return new Dump(DumpSettings.builder()
                        .setDefaultScalarStyle(ScalarStyle.PLAIN)
                        .build())
                .dumpToString(mapping);
    }

    private static Map<String, Object> over(@Nullable Object base, @Nullable Object with) {
        Map<String, Object> both = mapping(base);
        if (with != null) {
            both.putAll(mapping(with));
        }
        return both;
    }

    private static Map<String, Object> mapping(@Nullable Object told) {
        Map<String, Object> copy = new LinkedHashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(told)).forEach((key, value) -> copy.put(key.toString(), value));
        return copy;
    }

    private static String text(Map<String, Object> one, String key) {
        return Objects.requireNonNull(one.get(key), key).toString();
    }

    private static List<String> texts(Map<String, Object> one, String key) {
        Object told = one.get(key);
        return told == null
                ? List.of()
                : ((List<?>) told).stream().map(Object::toString).toList();
    }
}
