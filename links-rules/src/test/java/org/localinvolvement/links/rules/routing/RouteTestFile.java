package org.localinvolvement.links.rules.routing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.commissioning.ChangeProposal;
import org.localinvolvement.links.model.commissioning.CommissionerKind;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.involvement.Issue;
import org.localinvolvement.links.model.involvement.IssueScope;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.model.register.RegisterFile;
import org.localinvolvement.links.model.register.RegisterReading;
import org.localinvolvement.links.model.service.PathwayOfCare;
import org.localinvolvement.links.model.service.Sector;
import org.localinvolvement.links.model.service.Service;
import org.localinvolvement.links.model.service.Services;
import org.localinvolvement.links.model.service.WiderDeterminant;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.model.work.Report.ExcludedExtent;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.document.YamlDocument;

/**
 * Reads the tests beside the rules about routing, {@code route-*.test.yaml}. A test gives an {@code as_at} and an issue: {@code area},
 * {@code own_area}, {@code scope} (local), {@code sector}, {@code services}, {@code organisations}, {@code determinants}, {@code pathway}
 * (steps: {@code service}, {@code provider}, {@code area}, {@code commissioner}), {@code proposals} ({@code proposer}, {@code areas},
 * {@code substantial}, {@code first}, {@code last}), {@code excluded} and {@code harm} (no). Bodies are those of the shipped register and
 * of {@code route-cases.register.csv}.
 *
 * <p>It expects {@code routes}, each a role, a body and a colon, then yes, no or unknown for the approach, and powers with what holds:
 * {@code commissioner ods:5N7: yes, make-report yes (acknowledge-report 2009-05-29; explain-action 2009-05-29)}. Where no body is known
 * a question mark stands for it, and all that are so described are meant. After {@code missing} stands a part of what is missing. {@code
 * found} tells every rule that finds something, with a question mark where it only perhaps does, and {@code just_not} those that are
 * just missed for everybody; {@code not_for_all} those that are just missed for a candidate, while they may find something of another.
 */
final class RouteTestFile {

    static final Register REGISTER = register();

    private static final Services SERVICES = Services.standard()
            .with(Service.of("podiatry", "Podiatry", Sector.HEALTH, "a test")
                    .withCommissioners(CommissionerKind.PRIMARY_CARE_TRUST, CommissionerKind.PRACTICE_BASED));

    record Case(
            String name,
            RouteQuestion question,
            Set<String> found,
            List<String> justNot,
            List<String> notForAll,
            List<String> routes) {

        /** What is otherwise than expected; empty if nothing is. */
        Optional<String> failure(Routing routing) {
            Decision<Routes> decision = routing.decide(question);
            Set<String> said = RouteTestFile.found(decision);
            if (!found.isEmpty() && !said.equals(found)) {
                return Optional.of(name + ": found " + said + " and not " + found);
            }
            for (String route : routes) {
                Optional<String> wrong = wrong(route, decision.answer());
                if (wrong.isPresent()) {
                    return Optional.of(name + ": " + wrong.get());
                }
            }
            for (String rule : justNot) {
                RuleExplanation explanation = routing.explain(question, rule);
                if (explanation.fires() != Truth.NO || explanation.missedBy() != 1) {
                    return Optional.of(name + ": " + rule + " is missed by " + explanation.missedBy());
                }
            }
            for (String rule : notForAll) {
                RuleExplanation explanation = routing.explain(question, rule);
                if (explanation.nearestMiss().map(miss -> miss.missedBy()).orElse(0) != 1) {
                    return Optional.of(name + ": " + rule + " is not just missed for any candidate");
                }
            }
            return Optional.empty();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private RouteTestFile() {}

    private static Register register() {
        String name = "links/route-cases.register.csv";
        try {
            RegisterReading reading =
                    RegisterFile.read(new ByteArrayInputStream(text(name).getBytes(StandardCharsets.UTF_8)), name);
            if (!reading.problems().isEmpty()) {
                throw new IllegalStateException(reading.problems().toString());
            }
            return Register.standard().combinedWith(reading.register());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<String> found(Decision<Routes> decision) {
        Set<String> sure = decision.findings().stream()
                .filter(finding -> finding.holds() == Truth.YES)
                .map(Finding::ruleId)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> said = new TreeSet<>();
        decision.findings()
                .forEach(finding ->
                        said.add(sure.contains(finding.ruleId()) ? finding.ruleId() : finding.ruleId() + "?"));
        return said;
    }

    private static Optional<String> wrong(String expected, Routes routes) {
        String[] whom = expected.split(": ", 2);
        String[] head = whom[0].split(" ", 2);
        RouteRole role = RouteRole.parse(head[0]);
        List<Approach> found = routes.in(role).stream()
                .filter(one -> head[1].startsWith("?")
                        ? one.body() == null
                                && one.name().contains(head[1].substring(1).strip())
                        : (one.body() + (one.about().isEmpty() ? "" : " about " + one.about())).startsWith(head[1]))
                .toList();
        if (found.isEmpty()) {
            return Optional.of("no candidate is " + whom[0] + "; there are "
                    + routes.in(role).stream()
                            .map(one -> one.body() + " " + one.name() + " " + one.about())
                            .toList());
        }
        for (Approach approach : found) {
            for (String part : whom[1].split(", ", -1)) {
                if (part.startsWith("missing ")) {
                    if (!approach.missing().toString().contains(part.substring(8))) {
                        return Optional.of(whom[0] + ": missing is " + approach.missing());
                    }
                } else if (!told(approach).contains(part)) {
                    return Optional.of(whom[0] + ": " + told(approach) + " and not " + part);
                }
            }
        }
        return Optional.empty();
    }

    /** The approach and each power, as a test writes them. */
    static List<String> told(Approach approach) {
        List<String> told = new ArrayList<>();
        told.add(lower(approach.holds()));
        for (Approach.Way way : approach.ways()) {
            String power = way.power().code() + " " + lower(way.holds());
            told.add(power);
            told.add(power
                    + way.duties().stream()
                            .map(duty -> duty.deed().code()
                                    + (duty.holds() == Truth.UNKNOWN ? "?" : "")
                                    + " "
                                    + (duty.due() == null ? lower(duty.kind()) : duty.due()))
                            .collect(Collectors.joining("; ", " (", ")")));
        }
        return told;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String text(String name) {
        String resource = "/org/localinvolvement/links/rules/drl/route/" + name;
        try (InputStream stream = Objects.requireNonNull(RouteTestFile.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Case> read(String law) {
        String name = law + "/route-" + law + ".test.yaml";
        YamlDocument document = YamlDocument.parse(name, text(name));
        List<Case> cases = new ArrayList<>();
        for (Section section : document.root().sections("tests")) {
            section.allowOnly(
                    "name",
                    "as_at",
                    "area",
                    "own_area",
                    "scope",
                    "sector",
                    "services",
                    "organisations",
                    "determinants",
                    "pathway",
                    "proposals",
                    "excluded",
                    "harm",
                    "routes",
                    "found",
                    "just_not",
                    "not_for_all");
            cases.add(new Case(
                    section.text("name"),
                    question(section),
                    new TreeSet<>(words(section, "found")),
                    words(section, "just_not"),
                    words(section, "not_for_all"),
                    section.keys().contains("routes") ? section.texts("routes") : List.of()));
        }
        document.complete();
        return cases;
    }

    private static RouteQuestion question(Section section) {
        LocalDate day = section.date("as_at");
        Issue.Builder issue = Issue.builder("I1", "an issue", day, constant(section, "scope", IssueScope.LOCAL))
                .services(words(section, "services").toArray(String[]::new))
                .organisations(words(section, "organisations").stream()
                        .map(Identifier::parse)
                        .toArray(Identifier[]::new))
                .determinants(words(section, "determinants").stream()
                        .map(word -> WiderDeterminant.valueOf(upper(word)))
                        .toArray(WiderDeterminant[]::new));
        section.optionalText("sector").ifPresent(text -> issue.sector(Sector.valueOf(upper(text))));
        section.optionalText("area").ifPresent(text -> issue.area(Identifier.parse(text)));
        List<Section> steps = section.optionalSections("pathway");
        if (!steps.isEmpty()) {
            issue.pathway("P1");
        } else if (words(section, "services").isEmpty()
                && words(section, "determinants").isEmpty()) {
            issue.themes("a-theme");
        }
        RouteQuestion question = RouteQuestion.of(day, issue.build(), REGISTER)
                .withServices(SERVICES)
                .withSeriousHarm(constant(section, "harm", Truth.NO));
        if (!steps.isEmpty()) {
            question = question.with(new PathwayOfCare(
                    "P1",
                    "the pathway",
                    steps.stream()
                            .map(step -> new PathwayOfCare.Step(
                                    step.text("service"),
                                    id(step, "provider"),
                                    id(step, "area"),
                                    id(step, "commissioner")))
                            .toList()));
        }
        for (Section one : section.optionalSections("proposals")) {
            ChangeProposal proposal = ChangeProposal.of(
                            "C1", Identifier.parse(one.text("proposer")), Set.of("hospital-planned-care"))
                    .withAreas(
                            words(one, "areas").stream().map(Identifier::parse).collect(Collectors.toSet()))
                    .withSubstantial(constant(one, "substantial", Truth.UNKNOWN));
            question = question.with(
                    one.keys().contains("first")
                            ? proposal.withConsultation(new Window(one.date("first"), one.date("last")))
                            : proposal);
        }
        Identifier own = id(section, "own_area");
        if (own != null) {
            question = question.withOwnArea(own);
        }
        Optional<String> excluded = section.optionalText("excluded");
        return excluded.isEmpty() ? question : question.withExcluded(ExcludedExtent.valueOf(upper(excluded.get())));
    }

    private static @Nullable Identifier id(Section section, String key) {
        return section.optionalText(key).map(Identifier::parse).orElse(null);
    }

    private static <E extends Enum<E>> E constant(Section section, String key, E otherwise) {
        return section.optionalText(key)
                .map(text -> Enum.valueOf(otherwise.getDeclaringClass(), upper(text)))
                .orElse(otherwise);
    }

    private static List<String> words(Section section, String key) {
        return section.optionalText(key)
                .map(text ->
                        Arrays.stream(text.split(",", -1)).map(String::strip).toList())
                .orElse(List.of());
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }
}
