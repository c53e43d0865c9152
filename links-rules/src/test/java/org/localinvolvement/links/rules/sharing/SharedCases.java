package org.localinvolvement.links.rules.sharing;

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
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.commissioning.CommissionerKind;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.organisation.Identity;
import org.localinvolvement.links.model.organisation.JointOverviewAndScrutinyCommittee;
import org.localinvolvement.links.model.organisation.ScrutinisedCare;
import org.localinvolvement.links.model.register.Coverage;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.model.service.Sector;
import org.localinvolvement.links.model.service.Service;
import org.localinvolvement.links.model.service.Services;
import org.localinvolvement.links.rules.internal.ShippedModels;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** The cases that lie beside the rules about shared services; the file tells how they are written. */
final class SharedCases {

    private static final LocalDate AS_AT = LocalDate.of(2009, 5, 31);

    private static final Services SERVICES = Services.standard()
            .with(of("joint-team", Sector.BOTH, CommissionerKind.JOINT))
            .with(of("regional-unit", Sector.HEALTH, CommissionerKind.SPECIALISED_REGIONAL));

    private static final Register JOINT = Register.standard()
            .combinedWith(Register.of(
                    List.of(new JointOverviewAndScrutinyCommittee(
                            Identity.of(Identifier.links("joint"), "Joint Committee"),
                            new TreeSet<>(
                                    List.of(Identifier.links("derby-unitary"), Identifier.links("nottingham-unitary"))),
                            Set.of(ScrutinisedCare.HEALTH_CARE))),
                    Coverage.nothing()));

    private SharedCases() {}

    private static Service of(String code, Sector sector, CommissionerKind commissioner) {
        return Service.of(code, code, sector, "a test").withCommissioners(commissioner);
    }

    /** One of them. */
    record Case(
            String name,
            SharedQuestion question,
            Truth overAll,
            @Nullable Truth joint,
            Set<String> finds,
            List<String> justNot) {

        /** What is otherwise than expected; empty if nothing is. */
        Optional<String> failure(SharedServices shared) {
            Decision<SharedAnswer> decision = shared.decide(question);
            Map<String, Integer> often = new TreeMap<>();
            for (Finding finding : decision.findings()) {
                often.merge(finding.ruleId() + (finding.holds() == Truth.UNKNOWN ? "?" : ""), 1, Integer::sum);
            }
            Set<String> found = new TreeSet<>();
            often.forEach((id, times) -> found.add(times == 1 ? id : id + "*" + times));
            if (!found.equals(finds)
                    || decision.outcome() != overAll
                    || decision.answer().joint() != joint) {
                return Optional.of(name + ": found " + found + " and not " + finds + ", " + decision.outcome()
                        + ", joint " + decision.answer().joint() + ", missing " + decision.missing());
            }
            for (String rule : justNot) {
                RuleExplanation explanation = shared.explain(question, rule);
                if (explanation.missedBy() != 1) {
                    return Optional.of(name + ": " + rule + " is missed by " + explanation.missedBy());
                }
            }
            return Optional.empty();
        }
    }

    static String text(String ending) {
        String resource = ShippedModels.resource("shared", ending);
        try (InputStream stream = SharedCases.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(stream, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Case> all() {
        Object file = new Load(LoadSettings.builder().build()).loadFromString(text(".cases.yaml"));
        List<Case> cases = new ArrayList<>();
        for (Object one : (List<?>) Objects.requireNonNull(mapping(file).get("cases"))) {
            cases.add(read(mapping(one)));
        }
        return cases;
    }

    private static Case read(Map<String, Object> one) {
        Object asAt = one.get("as_at");
        Object joint = one.get("joint");
        String told = new Dump(DumpSettings.builder()
                        .setDefaultScalarStyle(ScalarStyle.PLAIN)
                        .build())
                .dumpToString(mapping(one.get("told")));
        return new Case(
                text(one, "name"),
                new SharedQuestion(
                        asAt == null ? AS_AT : LocalDate.parse(asAt.toString()),
                        one.containsKey("register") ? JOINT : Register.standard(),
                        SERVICES,
                        SharedFile.parse("a case", told)),
                Truth.valueOf(text(one, "over_all")),
                joint == null ? null : Truth.valueOf(joint.toString()),
                new TreeSet<>(texts(one, "finds")),
                texts(one, "just_not"));
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
