package org.localinvolvement.links.api.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.model.commissioning.ChangeProposal;
import org.localinvolvement.links.model.commissioning.CommissionerKind;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.involvement.ContactLog;
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
import org.localinvolvement.links.rules.routing.RouteQuestion;

/** Reads whom to approach about what; the form stands at {@link RouteJson}. For one thread. */
final class RouteReading {

    /** The members of the question, beside those that every question has. */
    static final String[] MEMBERS = {
        "as_at", "issue", "own_area", "pathways", "services", "proposals", "excluded", "serious_harm"
    };

    private final Section root;
    private final LocalDate asAt;
    private final Register register;

    RouteReading(Section root, LocalDate asAt, Register register) {
        this.root = root;
        this.asAt = asAt;
        this.register = register;
    }

    static Supplier<Asked> read(QuestionDocument document, Links links, @Nullable ContactLog none) {
        document.allowOnly(MEMBERS);
        RouteQuestion question = new RouteReading(document.root(), document.asAt(), links.register()).question();
        return () -> Asked.decided(() -> links.route(question), (rule, theme) -> links.explain(question, rule));
    }

    /** To be used once the document was found to be without fault. */
    RouteQuestion question() {
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
        Identifier proposer = one.identifier("proposer");
        String id = text(one, "id");
        Set<String> services = new TreeSet<>(one.texts("services"));
        Set<Identifier> areas = new TreeSet<>(ids(one, "areas"));
        Truth substantial = one.optionalTruth("substantial").orElse(Truth.UNKNOWN);
        Optional<LocalDate> first = one.optionalDate("first");
        Optional<LocalDate> last = one.optionalDate("last");
        boolean oneDay = first.isPresent() != last.isPresent();
        boolean turned = first.isPresent() && last.isPresent() && last.get().isBefore(first.get());
        if (oneDay || turned) {
            one.problem(
                    ProblemCode.VALUE_INVALID,
                    first.isPresent() ? "first" : "last",
                    "a consultation has a first day and a last day that is not before it",
                    "Give both days, or neither where they are not known");
        }
        if (services.isEmpty() || oneDay || turned) {
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
        return new TreeSet<>(section.optionalIdentifiers(key));
    }

    private static @Nullable Identifier id(Section section, String key) {
        return section.optionalIdentifier(key).orElse(null);
    }
}
