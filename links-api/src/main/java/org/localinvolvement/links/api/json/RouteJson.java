package org.localinvolvement.links.api.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.commissioning.ChangeProposal;
import org.localinvolvement.links.model.commissioning.CommissionerKind;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.involvement.Issue;
import org.localinvolvement.links.model.involvement.IssueScope;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.model.service.PathwayOfCare;
import org.localinvolvement.links.model.service.Scale;
import org.localinvolvement.links.model.service.Sector;
import org.localinvolvement.links.model.service.Service;
import org.localinvolvement.links.model.service.Services;
import org.localinvolvement.links.model.service.WiderDeterminant;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.model.work.Report.ExcludedExtent;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.document.YamlDocument;
import org.localinvolvement.links.rules.routing.RouteQuestion;
import org.localinvolvement.links.rules.routing.Routes;

/**
 * The question whom to approach, as JSON, and its answer.
 *
 * <p>The question is one object; what is not marked can be left out:
 *
 * <ul>
 *   <li>{@code asAt}: the day, always.
 *   <li>{@code issue}, always: {@code id} and {@code title}, always; {@code raised} (the as-at date), {@code scope} ({@code local}),
 *       {@code sector}, {@code area} and {@code pathway}; the lists {@code services}, {@code themes}, {@code determinants} and {@code
 *       organisations}. At least a service, a pathway, a theme or a determinant is named.
 *   <li>{@code ownArea}: the area of the LINk that asks, where it is another.
 *   <li>{@code pathways}: each {@code code}, {@code name} and {@code steps}; a step has a {@code service}, and perhaps {@code
 *       provider}, {@code area} and {@code commissioner}.
 *   <li>{@code services}: kinds of service of the host's own, beside those that are shipped: {@code code}, {@code name} and {@code
 *       sector}, always; {@code commissioners} and {@code scales}.
 *   <li>{@code proposals}: each {@code id}, {@code proposer} and {@code services}, always; {@code areas}, {@code substantial}, and
 *       {@code first} and {@code last}, the days of the consultation.
 *   <li>{@code excluded}: {@code not-at-all}, {@code partly}, {@code wholly} or {@code unknown}; left out, the services tell it.
 *   <li>{@code seriousHarm}: yes, no or unknown ({@code unknown}).
 * </ul>
 *
 * <p>Constants are written as in the answer or in small letters with hyphens; bodies and areas as {@code scheme:value}.
 */
public final class RouteJson {

    private final Section root;
    private final LocalDate asAt;
    private final Register register;

    private RouteJson(Section root, Register register) {
        this.root = root;
        this.asAt = root.date("asAt");
        this.register = register;
    }

    /**
     * Reads a question.
     *
     * @param source what the document is called in messages, for example its file name
     * @param text the document
     * @param register the bodies that are asked
     * @return the question
     * @throws UnusableInputException with every fault of the document, each with its line
     */
    public static RouteQuestion read(String source, String text, Register register) {
        YamlDocument document = JsonDocument.parse(source, text);
        RouteQuestion question = new RouteJson(document.root(), register).question();
        document.complete();
        return question;
    }

    /**
     * Writes an answer.
     *
     * @param decision the answer
     * @return as {@link DecisionJson} writes it
     */
    public static String write(Decision<Routes> decision) {
        return DecisionJson.of(decision);
    }

    private RouteQuestion question() {
        root.allowOnly("asAt", "issue", "ownArea", "pathways", "services", "proposals", "excluded", "seriousHarm");
        Optional<Section> told = root.optionalSection("issue");
        if (told.isEmpty()) {
            root.problem(
                    ProblemCode.KEY_MISSING,
                    "issue",
                    "the question is about an issue",
                    "Add it with an id, a title and the services that it is about");
        }
        Issue issue = told.map(this::issue).orElseGet(this::standIn);
        Services services = Services.standard();
        for (Section one : root.optionalSections("services")) {
            services = withService(services, one);
        }
        RouteQuestion question = RouteQuestion.of(asAt, issue, register)
                .withServices(services)
                .withSeriousHarm(root.optionalTruth("seriousHarm").orElse(Truth.UNKNOWN));
        Optional<ExcludedExtent> excluded = root.optionalConstant("excluded", ExcludedExtent.class);
        if (excluded.isPresent()) {
            question = question.withExcluded(excluded.get());
        }
        Identifier own = id(root, "ownArea");
        if (own != null) {
            question = question.withOwnArea(own);
        }
        for (Section one : root.optionalSections("pathways")) {
            question = question.with(pathway(one));
        }
        for (Section one : root.optionalSections("proposals")) {
            Optional<ChangeProposal> proposal = proposal(one);
            if (proposal.isPresent()) {
                question = question.with(proposal.get());
            }
        }
        return question;
    }

    /** Nothing that stands in for what is missing is ever used: the document is refused. */
    private Issue standIn() {
        return Issue.builder("none", "none", asAt, IssueScope.LOCAL)
                .themes("none")
                .build();
    }

    private Issue issue(Section given) {
        given.allowOnly(
                "id",
                "title",
                "raised",
                "scope",
                "sector",
                "themes",
                "services",
                "pathway",
                "determinants",
                "area",
                "organisations");
        Issue.Builder issue = Issue.builder(
                        text(given, "id"),
                        text(given, "title"),
                        given.optionalDate("raised").orElse(asAt),
                        given.optionalConstant("scope", IssueScope.class).orElse(IssueScope.LOCAL))
                .themes(once(given, "themes"))
                .services(once(given, "services"))
                .determinants(given.optionalConstants("determinants", WiderDeterminant.class)
                        .toArray(WiderDeterminant[]::new))
                .organisations(ids(given, "organisations").toArray(Identifier[]::new));
        given.optionalConstant("sector", Sector.class).ifPresent(issue::sector);
        given.optionalText("pathway").ifPresent(issue::pathway);
        Identifier area = id(given, "area");
        if (area != null) {
            issue.area(area);
        }
        try {
            return issue.build();
        } catch (IllegalArgumentException e) {
            given.problem(
                    ProblemCode.KEY_MISSING,
                    "services",
                    "nothing says what the issue is about",
                    "Name a service, a pathway, a theme or a wider determinant of health");
            return standIn();
        }
    }

    private static Services withService(Services services, Section one) {
        one.allowOnly("code", "name", "sector", "commissioners", "scales");
        Service service = Service.of(
                        text(one, "code"), text(one, "name"), one.constant("sector", Sector.class), "the question")
                .withCommissioners(one.optionalConstants("commissioners", CommissionerKind.class)
                        .toArray(CommissionerKind[]::new))
                .withScales(one.optionalConstants("scales", Scale.class).toArray(Scale[]::new));
        if (services.find(service.code()).isPresent()) {
            one.problem(
                    ProblemCode.VALUE_INVALID,
                    "code",
                    "there is a kind of service of that code already",
                    "Leave it out, or give yours a code of its own");
            return services;
        }
        return services.with(service);
    }

    private static PathwayOfCare pathway(Section one) {
        one.allowOnly("code", "name", "steps");
        List<PathwayOfCare.Step> steps = new ArrayList<>();
        for (Section step : one.sections("steps")) {
            step.allowOnly("service", "provider", "area", "commissioner");
            steps.add(new PathwayOfCare.Step(
                    text(step, "service"), id(step, "provider"), id(step, "area"), id(step, "commissioner")));
        }
        if (steps.isEmpty()) {
            steps.add(new PathwayOfCare.Step("none", null, null, null));
        }
        return new PathwayOfCare(text(one, "code"), text(one, "name"), steps);
    }

    private static Optional<ChangeProposal> proposal(Section one) {
        one.allowOnly("id", "proposer", "services", "areas", "substantial", "first", "last");
        Identifier proposer = id(one, "proposer");
        String id = text(one, "id");
        Set<String> services = new TreeSet<>(one.texts("services"));
        Set<Identifier> areas = new TreeSet<>(ids(one, "areas"));
        Truth substantial = one.optionalTruth("substantial").orElse(Truth.UNKNOWN);
        Optional<LocalDate> first = one.optionalDate("first");
        Optional<LocalDate> last = one.optionalDate("last");
        if (proposer == null) {
            one.text("proposer");
        }
        boolean oneDay = first.isPresent() != last.isPresent();
        boolean turned = first.isPresent() && last.isPresent() && last.get().isBefore(first.get());
        if (oneDay || turned) {
            one.problem(
                    ProblemCode.VALUE_INVALID,
                    first.isPresent() ? "first" : "last",
                    "a consultation has a first day and a last day that is not before it",
                    "Give both days, or neither where they are not known");
        }
        if (proposer == null || services.isEmpty() || oneDay || turned) {
            return Optional.empty();
        }
        ChangeProposal proposal =
                ChangeProposal.of(id, proposer, services).withAreas(areas).withSubstantial(substantial);
        return Optional.of(
                first.isPresent() && last.isPresent()
                        ? proposal.withConsultation(new Window(first.get(), last.get()))
                        : proposal);
    }

    private static String text(Section section, String key) {
        String text = section.text(key);
        return text.isBlank() ? "none" : text;
    }

    /** A text that stands twice says no more than once. */
    private static String[] once(Section section, String key) {
        return new TreeSet<>(section.optionalTexts(key)).toArray(String[]::new);
    }

    private static Set<Identifier> ids(Section section, String key) {
        Set<Identifier> ids = new TreeSet<>();
        section.optionalTexts(key).forEach(text -> parsed(section, key, text).ifPresent(ids::add));
        return ids;
    }

    private static @Nullable Identifier id(Section section, String key) {
        return section.optionalText(key)
                .flatMap(text -> parsed(section, key, text))
                .orElse(null);
    }

    private static Optional<Identifier> parsed(Section section, String key, String text) {
        try {
            return Optional.of(Identifier.parse(text));
        } catch (IllegalArgumentException e) {
            section.problem(
                    ProblemCode.VALUE_INVALID,
                    key,
                    "\"" + text + "\" is no identifier",
                    "Write it as scheme:value, for example gss:E06000015 or ods:5N7");
            return Optional.empty();
        }
    }
}
