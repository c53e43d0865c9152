package org.localinvolvement.links.api.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.json.Reading.Made;
import org.localinvolvement.links.api.visit.VisitAnswered;
import org.localinvolvement.links.api.visit.VisitAsked;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.involvement.ContactLog;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.place.PartKind;
import org.localinvolvement.links.model.place.Premises;
import org.localinvolvement.links.model.place.PremisesPart;
import org.localinvolvement.links.model.register.Answer;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.model.visit.AuthorisedRepresentative;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.entry.EntryFact;
import org.localinvolvement.links.rules.entry.EntryFact.Scope;
import org.localinvolvement.links.rules.entry.EntryFacts;
import org.localinvolvement.links.rules.entry.EntryProvider;
import org.localinvolvement.links.rules.entry.EntryQuestion;
import org.localinvolvement.links.rules.entry.PartSought;
import org.localinvolvement.links.rules.entry.VisitingRepresentative;
import org.localinvolvement.links.rules.visit.VisitPlan;

/** Reads what is asked about a visit. For one thread. */
final class VisitReading {

    /** With what the ids of the rules about plans of visits begin. */
    private static final String RULES_OF_PLANS = "V";

    private static final Set<EntryFact> MADE_OF_STEPS = Set.of(EntryFact.CLEARED, EntryFact.ON_PUBLISHED_LIST);
    private static final List<String> STEPS = List.of(
            "certificate", "considered", "satisfied", "nominatedPersonIsAnother", "writtenEvidence", "onPublishedList");

    private final QuestionDocument document;
    private final Register register;

    VisitReading(QuestionDocument document, Register register) {
        this.document = document;
        this.register = register;
    }

    static Supplier<Asked> read(QuestionDocument document, Links links, @Nullable ContactLog none) {
        VisitAsked asked = new VisitReading(document, links.register()).asked();
        VisitPlan plan = asked.plan();
        return () -> new Asked(
                () -> {
                    VisitAnswered answered = VisitAnswered.of(links, asked);
                    return explanations -> VisitJson.write(answered, explanations);
                },
                (rule, theme) -> plan != null && rule.startsWith(RULES_OF_PLANS)
                        ? links.explain(plan, rule)
                        : links.explain(asked.entry(), rule));
    }

    VisitAsked asked() {
        Section root = document.root();
        document.allowOnly("day", "asAt", "provider", "premises", "representatives", "visit", "planning");
        LocalDate day = root.date("day");
        LocalDate asAt = root.optionalDate("asAt").orElse(day);
        Section provider = root.section("provider");
        Optional<Body> body = body(provider, day);
        Optional<EntryProvider> role = role(provider, body);
        Optional<Truth> contract = provider.optionalTruth("contractAllowsEntry");
        Section premises = root.section("premises");
        EntryFacts premisesFacts = facts(premises, Scope.PREMISES, "id", "name", "owner", "controller", "parts");
        Optional<Identifier> owner = premises.optionalIdentifier("owner");
        Optional<Identifier> controller = premises.optionalIdentifier("controller");
        Identifier id = premises.optionalIdentifier("id").orElse(new Identifier("visit", "premises"));
        String name = premises.optionalText("name").orElse("the premises");
        List<Made<PartSought>> parts =
                premises.sections("parts").stream().map(this::part).toList();
        List<Made<VisitingRepresentative>> representatives = root.sections("representatives").stream()
                .map(this::representative)
                .toList();
        Optional<Section> visit = root.optionalSection("visit");
        EntryFacts visitFacts = visit.map(section -> facts(section, Scope.VISIT, "procedureFollowed"))
                .orElse(EntryFacts.none());
        requireTemporaryBodies(visit, visitFacts, day);
        Truth procedure = visit.flatMap(section -> section.optionalTruth("procedureFollowed"))
                .orElse(Truth.UNKNOWN);
        Optional<PlanReading> planning = root.optionalSection("planning").map(PlanReading::new);
        document.document().complete();

        List<PartSought> sought = Reading.make(parts);
        List<VisitingRepresentative> visitors = Reading.make(representatives);
        document.document().complete();
        Premises where = new Made<>(
                        premises,
                        "parts",
                        () -> new Premises(
                                id,
                                name,
                                null,
                                owner.orElse(null),
                                controller.orElse(null),
                                sought.stream().map(PartSought::part).toList()))
                .make()
                .orElse(null);
        requireOnce(root, visitors);
        document.document().complete();
        EntryQuestion question = question(day, body, role.orElse(EntryProvider.OTHER_BODY), where);
        for (Map.Entry<EntryFact, Truth> told :
                premisesFacts.told().entrySet().stream().toList()) {
            question = question.with(told.getKey(), told.getValue());
        }
        for (Map.Entry<EntryFact, Truth> told :
                visitFacts.told().entrySet().stream().toList()) {
            question = question.with(told.getKey(), told.getValue());
        }
        question = contract.isPresent() ? question.withContract(contract.get()) : question;
        for (PartSought part : sought) {
            question = question.with(part);
        }
        for (VisitingRepresentative visitor : visitors) {
            question = question.with(visitor);
        }
        EntryQuestion entry = question;
        VisitAsked asked = new VisitAsked(
                entry,
                procedure,
                planning.flatMap(plan -> plan.plan(asAt, day, id, entry, body, register))
                        .orElse(null));
        document.document().complete();
        return asked;
    }

    /** A body and premises tell who owns and who controls; a role alone does not. */
    private static EntryQuestion question(
            LocalDate day, Optional<Body> body, EntryProvider role, @Nullable Premises premises) {
        return body.isPresent() && premises != null
                ? EntryQuestion.of(day, body.get(), premises)
                : EntryQuestion.of(day, role);
    }

    private Optional<Body> body(Section provider, LocalDate day) {
        provider.allowOnly("role", "body", "contractAllowsEntry");
        Optional<Identifier> code = provider.optionalIdentifier("body");
        if (code.isEmpty() || code.get().equals(Section.NOBODY)) {
            return Optional.empty();
        }
        Answer<Body> found = register.asAt(day).find(code.get());
        if (found.only().isEmpty()) {
            provider.problem(
                    ProblemCode.NOT_HELD,
                    "body",
                    "the register does not hold this body on " + day
                            + Stream.concat(found.missing().stream(), found.remarks().stream())
                                    .findFirst()
                                    .map(said -> " (" + said.replaceFirst("\\.$", "") + ")")
                                    .orElse(""),
                    "Give its role instead, or put it over the register");
        }
        return found.only();
    }

    private static Optional<EntryProvider> role(Section provider, Optional<Body> body) {
        boolean named = provider.has("body");
        if (named && provider.has("role")) {
            provider.problem(
                    ProblemCode.VALUE_INVALID, "role", "the body tells its role by itself", "Leave one of the two out");
        }
        return named || body.isPresent()
                ? Optional.empty()
                : Optional.of(provider.constant("role", EntryProvider.class));
    }

    private Made<PartSought> part(Section section) {
        String name = section.text("name");
        PartKind kind = section.constant("kind", PartKind.class);
        EntryFacts facts = facts(section, Scope.PART, "name", "kind");
        return new Made<>(section, "name", () -> new PartSought(new PremisesPart(name, kind), facts));
    }

    private Made<VisitingRepresentative> representative(Section section) {
        String id = section.text("id");
        List<Truth> steps = STEPS.stream()
                .map(step -> section.optionalTruth(step).orElse(Truth.UNKNOWN))
                .toList();
        List<String> others = new ArrayList<>(STEPS);
        others.add("id");
        EntryFacts facts = facts(section, Scope.REPRESENTATIVE, others.toArray(String[]::new));
        return new Made<>(
                section,
                "id",
                () -> new VisitingRepresentative(
                        new AuthorisedRepresentative(
                                id, steps.get(0), steps.get(1), steps.get(2), steps.get(3), steps.get(4), steps.get(5)),
                        facts));
    }

    private static EntryFacts facts(Section section, Scope scope, String... others) {
        Map<String, EntryFact> known = new LinkedHashMap<>();
        Arrays.stream(EntryFact.values())
                .filter(fact -> fact.scope() == scope && !MADE_OF_STEPS.contains(fact))
                .forEach(fact -> known.put(word(fact), fact));
        Set<String> allowed = new LinkedHashSet<>(known.keySet());
        allowed.addAll(List.of(others));
        section.allowOnly(allowed.toArray(String[]::new));
        EntryFacts facts = EntryFacts.none();
        for (Map.Entry<String, EntryFact> one : known.entrySet()) {
            Optional<Truth> told = section.optionalTruth(one.getKey());
            facts = told.isPresent() ? facts.with(one.getValue(), told.get()) : facts;
        }
        return facts;
    }

    /** The member that tells a fact: {@code CARE_NOW} is {@code careNow}. */
    static String word(EntryFact fact) {
        StringBuilder word = new StringBuilder();
        for (String part : fact.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            word.append(word.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return word.toString();
    }

    private static void requireTemporaryBodies(Optional<Section> visit, EntryFacts facts, LocalDate day) {
        if (facts.get(EntryFact.TEMPORARY_BODY) == Truth.YES && !EntryQuestion.temporaryBodiesExist(day)) {
            visit.ifPresent(section -> section.problem(
                    ProblemCode.VALUE_INVALID,
                    "temporaryBody",
                    "temporary bodies acted from 1 April to 31 December 2008, and the visit is on " + day,
                    "Leave it out, or correct the day"));
        }
    }

    private static void requireOnce(Section root, List<VisitingRepresentative> visitors) {
        long different = visitors.stream()
                .map(visitor -> visitor.representative().id())
                .distinct()
                .count();
        if (different < visitors.size()) {
            root.problem(
                    ProblemCode.VALUE_INVALID,
                    "representatives",
                    "two representatives have one id",
                    "Give each an id of its own");
        }
    }
}
