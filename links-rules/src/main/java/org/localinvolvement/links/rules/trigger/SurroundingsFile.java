package org.localinvolvement.links.rules.trigger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.commissioning.ChangeProposal;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.service.PathwayOfCare;
import org.localinvolvement.links.model.service.Population;
import org.localinvolvement.links.model.service.PopulationProfile;
import org.localinvolvement.links.model.service.Scale;
import org.localinvolvement.links.model.service.Sector;
import org.localinvolvement.links.model.service.Service;
import org.localinvolvement.links.model.service.Services;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.model.work.Invitation;
import org.localinvolvement.links.model.work.ViewsMethod;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.document.YamlDocument;
import org.localinvolvement.links.rules.duty.DutyClocks;
import org.localinvolvement.links.rules.duty.DutyQuestion;
import org.localinvolvement.links.rules.duty.ReportSent;

/**
 * What a LINk knows besides its contacts, as a file. This is the specification of its form, which is YAML:
 *
 * <pre>{@code
 * home: links:derby-unitary            # the area of the LINk's authority
 * population:                          # latest figure up to the as-at date
 *   - {people: 230000, as_at: 2008-06-30, source: Mid-2008 estimates}                       # everybody
 *   - {place: old-town, people: 31200, as_at: 2008-06-30, source: Mid-2008 estimates}       # as in the contact log
 *   - {user_group: carers, people: 18600, as_at: 2001-04-29, source: Census 2001}
 * authorities:                         # in whose area each place of the contact log lies
 *   - {place: old-town, authority: links:derby-unitary}
 * themes:                              # what themes are about; the service that is agreed about before others first
 *   - {theme: stroke-care, sector: both, services: [podiatry], pathways: [stroke]}
 * services:                            # of the host's own, besides those that the library knows
 *   - {code: stroke-unit, name: Stroke unit, sector: health, scales: [regional], source: Our PCT}
 * pathways:
 *   - code: stroke
 *     name: Stroke
 *     steps:
 *       - {service: stroke-unit, provider: ods:RTG, area: links:derbyshire-county, commissioner: ods:5N7}
 * standards:                           # which themes show which national standard missed
 *   - {theme: waiting, standard: referral-to-treatment, from: 2009-05-01, reference: Minute 5}
 *   - theme: ambulance-response        # a standard of the host's own says what it is
 *     standard: emergency-response
 *     name: Response to an emergency
 *     most_days: 1
 *     in_force_from: 2008-04-01
 *     source: Our trust
 *     from: 2009-05-01
 *     reference: Minute 5
 * proposals:
 *   - id: walk-in-centre
 *     proposer: ods:5N7
 *     services: [walk-in-centre]
 *     areas: [links:derby-unitary]
 *     manner: yes                      # yes, no or unknown; so are range and substantial
 *     range: no
 *     substantial: unknown
 *     opens: 2009-10-01
 *     closes: 2009-12-24
 * invitations:
 *   - {by: ods:5N7, to: involvement-group, received: 2009-11-02, serves_the_programme: no}
 * reports:                             # sent to services-providers; what is overdue follows from the law of the day
 *   - {id: R-2009-1, to: ods:5N7, made: 2009-09-01, received: 2009-09-02, acknowledged: 2009-09-10}
 * methods:                             # ways of gathering views, put beside those that the guides name
 *   - {code: coffee-morning, name: Coffee morning, purpose: to listen, user_groups: [carers], cost: 80, source: Minute 6}
 * }</pre>
 *
 * <p>A key that is left out is <em>not told</em>; {@code none} says that there is nothing. Of a report, {@code received},
 * {@code acknowledged} and {@code explained} are left out where no day is on record, and {@code relevant} where the body
 * commissioned the services.
 */
public final class SurroundingsFile {

    /** The keys that may stand here. */
    private static final String[] KEYS = {
        "home",
        "population",
        "authorities",
        "themes",
        "services",
        "pathways",
        "standards",
        "proposals",
        "invitations",
        "reports",
        "methods"
    };

    private static final int MOST_PEOPLE = 100_000_000;

    private final Section root;
    private final LocalDate asAt;

    private SurroundingsFile(Section root, LocalDate asAt) {
        this.root = root;
        this.asAt = asAt;
    }

    /**
     * Reads a file.
     *
     * @param source the name of the file, for its problems
     * @param yaml the document, in the form above
     * @param asAt the date of the question, for which it is counted what is overdue
     * @return what is told; the register is not among it
     * @throws UnusableInputException with every problem at once
     */
    public static Surroundings parse(String source, String yaml, LocalDate asAt) {
        YamlDocument document = YamlDocument.parse(source, yaml);
        Supplier<Surroundings> surroundings = read(document.root(), asAt, Surroundings.notTold());
        document.complete();
        try {
            return surroundings.get();
        } catch (IllegalArgumentException e) {
            throw new UnusableInputException(new Problem(
                    ProblemCode.VALUE_INVALID,
                    source,
                    0,
                    null,
                    null,
                    String.valueOf(e.getMessage()),
                    "Correct the value"));
        }
    }

    /**
     * Reads a section of another document.
     *
     * @param section where the keys stand
     * @param asAt the date of the question
     * @param base what holds of keys that are left out
     * @return what is told, which can be had once the document was found to be without fault
     */
    public static Supplier<Surroundings> read(Section section, LocalDate asAt, Surroundings base) {
        section.allowOnly(KEYS);
        return new SurroundingsFile(section, asAt).read(base);
    }

    private Supplier<Surroundings> read(Surroundings base) {
        Optional<Identifier> home = says("home") ? Optional.of(root.identifier("home")) : Optional.empty();
        List<Supplier<Function<Surroundings, Surroundings>>> parts = new ArrayList<>();
        home.ifPresent(area -> parts.add(() -> so -> so.withHome(area)));
        list("population", section -> population(section, home.orElse(base.home())))
                .ifPresent(all -> parts.add(() -> so -> so.withPopulation(new PopulationProfile(got(all)))));
        list("authorities", SurroundingsFile::authority)
                .ifPresent(all -> parts.add(() -> {
                    Map<String, Identifier> areas = new TreeMap<>();
                    got(all).forEach(one -> areas.put(one.getKey(), one.getValue()));
                    return so -> so.withAuthorities(areas);
                }));
        themes(base, parts);
        list("standards", this::standard).ifPresent(all -> parts.add(() -> so -> so.withStandards(got(all))));
        list("proposals", this::proposal).ifPresent(all -> parts.add(() -> so -> so.withProposals(got(all))));
        list("invitations", SurroundingsFile::invitation)
                .ifPresent(all -> parts.add(() -> so -> so.withInvitations(got(all))));
        list("methods", SurroundingsFile::method)
                .ifPresent(all -> parts.add(() -> so -> {
                    List<ViewsMethod> methods = new ArrayList<>(so.methods());
                    methods.addAll(got(all));
                    return so.withMethods(methods);
                }));
        list("reports", ReportSection::read).ifPresent(all -> parts.add(() -> so -> withDuties(so, got(all))));
        return () -> {
            Surroundings surroundings = base;
            for (Supplier<Function<Surroundings, Surroundings>> part : parts) {
                surroundings = part.get().apply(surroundings);
            }
            return surroundings;
        };
    }

    private void themes(Surroundings base, List<Supplier<Function<Surroundings, Surroundings>>> parts) {
        Set<String> coded = new HashSet<>();
        Optional<List<Supplier<ThemeCoding>>> themes = list("themes", section -> theme(section, coded));
        Optional<List<Supplier<PathwayOfCare>>> pathways = list("pathways", SurroundingsFile::pathway);
        Optional<List<Supplier<Service>>> services = list("services", SurroundingsFile::service);
        if (themes.isPresent() || pathways.isPresent() || services.isPresent()) {
            parts.add(() -> {
                Services known = base.services();
                for (Service one : services.map(SurroundingsFile::got).orElse(List.of())) {
                    known = known.with(one);
                }
                Services all = known;
                return so -> new Surroundings(
                        so.home(),
                        so.population(),
                        so.proposals(),
                        so.duties(),
                        so.dutiesAsAt(),
                        so.invitations(),
                        so.standards(),
                        themes.map(SurroundingsFile::got).orElse(so.themes()),
                        pathways.map(SurroundingsFile::got).orElse(so.pathways()),
                        all,
                        so.methods(),
                        so.authorities(),
                        so.register());
            });
        }
    }

    private Surroundings withDuties(Surroundings so, List<ReportSent> reports) {
        try (DutyClocks clocks = new DutyClocks()) {
            return so.withDuties(clocks.decide(DutyQuestion.of(asAt, reports)));
        }
    }

    private static <T> List<T> got(List<Supplier<T>> all) {
        return all.stream().map(Supplier::get).toList();
    }

    private boolean says(String key) {
        return root.has(key);
    }

    /** The items of a list; empty where the key is left out, and no item where it says that there is none. */
    private <T> Optional<List<Supplier<T>>> list(String key, Function<Section, Supplier<T>> item) {
        return root.toldSections(key)
                .map(sections -> sections.stream().map(item).toList());
    }

    private static Supplier<Population> population(Section section, @Nullable Identifier home) {
        section.allowOnly("place", "user_group", "people", "as_at", "source");
        Optional<String> place = section.optionalText("place");
        String group = section.optionalText("user_group").orElse(null);
        int people = section.whole("people", 1, MOST_PEOPLE);
        LocalDate asAt = section.date("as_at");
        String source = section.text("source");
        if (place.isPresent() && group != null) {
            section.problem(
                    ProblemCode.VALUE_INVALID,
                    "place",
                    "a line gives the people of a place or of a user group of the whole area",
                    "Leave one of the two out");
        }
        if (place.isEmpty() && home == null) {
            section.problem(
                    ProblemCode.KEY_MISSING,
                    "people",
                    "these people belong to the whole area, which is not told",
                    "Add home: with the area of the LINk's authority");
        }
        Optional<Identifier> area = place.map(code -> place(section, code));
        return () ->
                new Population(area.or(() -> Optional.ofNullable(home)).orElseThrow(), group, people, asAt, source);
    }

    private static Identifier place(Section section, String code) {
        try {
            return Surroundings.place(code);
        } catch (IllegalArgumentException e) {
            return section.identifier("place");
        }
    }

    private static Supplier<Map.Entry<String, Identifier>> authority(Section section) {
        section.allowOnly("place", "authority");
        String place = section.text("place");
        Identifier authority = section.identifier("authority");
        return () -> Map.entry(place, authority);
    }

    private static Supplier<ThemeCoding> theme(Section section, Set<String> coded) {
        section.allowOnly("theme", "sector", "services", "pathways");
        String theme = section.text("theme");
        if (!theme.isEmpty() && !coded.add(theme)) {
            section.problem(
                    ProblemCode.VALUE_INVALID, "theme", "this theme is coded twice", "Leave one of the two out");
        }
        Sector sector = section.optionalConstant("sector", Sector.class).orElse(null);
        List<String> services = section.optionalTexts("services");
        List<String> pathways = section.optionalTexts("pathways");
        return () -> new ThemeCoding(theme, sector, services, pathways);
    }

    private static Supplier<Service> service(Section section) {
        section.allowOnly("code", "name", "sector", "scales", "source");
        String code = section.text("code");
        String name = section.text("name");
        Sector sector = section.constant("sector", Sector.class);
        Set<Scale> scales = section.optionalConstants("scales", Scale.class);
        String source = section.text("source");
        if (Services.standard().find(code).isPresent()) {
            section.problem(
                    ProblemCode.VALUE_INVALID,
                    "code",
                    "the library knows a service of this code",
                    "Give it another code");
        }
        return () -> Service.of(code, name, sector, source).withScales(scales.toArray(Scale[]::new));
    }

    private static Supplier<PathwayOfCare> pathway(Section section) {
        section.allowOnly("code", "name", "steps");
        String code = section.text("code");
        String name = section.text("name");
        List<Supplier<PathwayOfCare.Step>> steps = new ArrayList<>();
        for (Section step : section.sections("steps")) {
            step.allowOnly("service", "provider", "area", "commissioner");
            String service = step.text("service");
            Identifier provider = step.optionalIdentifier("provider").orElse(null);
            Identifier area = step.optionalIdentifier("area").orElse(null);
            Identifier commissioner = step.optionalIdentifier("commissioner").orElse(null);
            steps.add(() -> new PathwayOfCare.Step(service, provider, area, commissioner));
        }
        return () -> new PathwayOfCare(code, name, got(steps));
    }

    private Supplier<ShownStandard> standard(Section section) {
        return StandardSection.read(section);
    }

    private Supplier<ChangeProposal> proposal(Section section) {
        section.allowOnly("id", "proposer", "services", "areas", "manner", "range", "substantial", "opens", "closes");
        String id = section.text("id");
        Identifier proposer = section.identifier("proposer");
        List<String> services = section.texts("services");
        List<Identifier> areas = section.optionalIdentifiers("areas");
        Truth manner = section.optionalTruth("manner").orElse(Truth.UNKNOWN);
        Truth range = section.optionalTruth("range").orElse(Truth.UNKNOWN);
        Truth substantial = section.optionalTruth("substantial").orElse(Truth.UNKNOWN);
        Optional<LocalDate> opens = section.optionalDate("opens");
        Optional<LocalDate> closes = section.optionalDate("closes");
        if (opens.isPresent() != closes.isPresent()) {
            section.problem(
                    ProblemCode.KEY_MISSING,
                    opens.isPresent() ? "closes" : "opens",
                    "the first and the last day of a consultation are told together",
                    "Add the other day, or leave both out");
        } else if (opens.isPresent() && closes.orElseThrow().isBefore(opens.orElseThrow())) {
            section.problem(
                    ProblemCode.VALUE_INVALID,
                    "closes",
                    "a consultation ends on or after its first day",
                    "Correct one day");
        }
        return () -> new ChangeProposal(
                id,
                proposer,
                Set.copyOf(services),
                Set.copyOf(areas),
                manner,
                range,
                substantial,
                opens.map(first -> new Window(first, closes.orElseThrow())).orElse(null));
    }

    private static Supplier<ViewsMethod> method(Section section) {
        section.allowOnly("code", "name", "purpose", "user_groups", "cost", "source");
        String code = section.text("code");
        String name = section.text("name");
        String purpose = section.text("purpose");
        List<String> groups = section.optionalTexts("user_groups");
        BigDecimal cost =
                section.has("cost") ? section.number("cost", BigDecimal.ZERO, BigDecimal.valueOf(MOST_PEOPLE)) : null;
        String source = section.text("source");
        return () -> new ViewsMethod(code, name, purpose, Set.copyOf(groups), cost, source);
    }

    private static Supplier<Invitation> invitation(Section section) {
        section.allowOnly("by", "to", "received", "serves_the_programme");
        Identifier by = section.identifier("by");
        Invitation.Occasion to = section.constant("to", Invitation.Occasion.class);
        LocalDate received = section.date("received");
        Truth serves = section.optionalTruth("serves_the_programme").orElse(Truth.UNKNOWN);
        return () -> new Invitation(by, to, received, serves);
    }
}
