package org.localinvolvement.links.rules.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.localinvolvement.links.model.commissioning.CommissionerKind;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.CareTrust;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.organisation.LocalAuthority;
import org.localinvolvement.links.model.organisation.PrimaryCareTrust;
import org.localinvolvement.links.model.register.RegisterAsAt;
import org.localinvolvement.links.model.service.PathwayOfCare;
import org.localinvolvement.links.model.service.Service;
import org.localinvolvement.links.rules.commissioning.PublishedCalendar;
import org.localinvolvement.links.rules.routing.Approach;
import org.localinvolvement.links.rules.routing.RouteRole;
import org.localinvolvement.links.rules.routing.Routes;

/** Tells who commissions each service of an issue: whom routing finds, and whose calendar names the service. */
final class Commissioners {

    private final PlanQuestion question;
    private final Routes routes;
    private final RegisterAsAt register;
    private final Set<String> services = new TreeSet<>();
    private final Map<String, Map<Identifier, CommissionerKind>> byService = new TreeMap<>();
    private final Set<String> missing = new TreeSet<>();

    Commissioners(PlanQuestion question, Routes routes) {
        this.question = question;
        this.routes = routes;
        this.register = question.route().register().asAt(question.route().asAt());
        services.addAll(question.route().issue().services());
        question.route().pathways().stream()
                .filter(pathway ->
                        pathway.code().equals(question.route().issue().pathway()))
                .flatMap(pathway -> pathway.steps().stream())
                .map(PathwayOfCare.Step::service)
                .forEach(services::add);
        if (services.isEmpty()) {
            missing.add("Which service the issue is about, to tell in which phase of commissioning it is");
        }
        for (String service : services) {
            Map<Identifier, CommissionerKind> found = find(service);
            byService.put(service, found);
            if (found.isEmpty()) {
                missing.add("Who commissions " + service
                        + " is not held, so that its phase of commissioning cannot be told");
            }
        }
    }

    Set<String> services() {
        return services;
    }

    Map<Identifier, CommissionerKind> of(String service) {
        return byService.getOrDefault(service, Map.of());
    }

    Set<String> missing() {
        return missing;
    }

    /** The approach in which routing finds a commissioner of a service. */
    Optional<Approach> approach(String service, Identifier commissioner) {
        return commissioning(service).stream()
                .filter(one -> same(one, commissioner))
                .findFirst();
    }

    private boolean same(Approach approach, Identifier commissioner) {
        return commissioner.equals(approach.body())
                || register.find(commissioner).only().stream()
                        .anyMatch(body -> body.id().equals(approach.body()));
    }

    private List<Approach> commissioning(String service) {
        String name =
                question.route().services().find(service).map(Service::name).orElse(service);
        List<Approach> found = new ArrayList<>(routes.in(RouteRole.COMMISSIONER));
        found.addAll(routes.in(RouteRole.SPECIALISED_COMMISSIONER));
        found.removeIf(one -> one.holds() == Truth.NO
                || one.body() == null
                || one.matters().stream()
                        .noneMatch(matter -> matter.equals(name) || matter.startsWith(name + " (step ")));
        return found;
    }

    private Map<Identifier, CommissionerKind> find(String service) {
        Map<Identifier, CommissionerKind> found = new TreeMap<>();
        for (Approach approach : commissioning(service)) {
            Identifier body = approach.body();
            if (body != null) {
                Optional<CommissionerKind> kind = kind(body, approach.role());
                if (kind.isPresent()) {
                    found.put(body, kind.get());
                } else {
                    missing.add("What kind of commissioner " + approach.name() + " is, to tell in which phase it is");
                }
            }
        }
        for (PublishedCalendar calendar : question.held().calendars()) {
            Identifier commissioner = calendar.calendar().commissioner();
            boolean named = calendar.calendar().openings().stream()
                    .anyMatch(opening -> opening.service().equals(service));
            if (named && commissioning(service).stream().noneMatch(one -> same(one, commissioner))) {
                found.put(register.find(commissioner).only().map(Body::id).orElse(commissioner), calendar.kind());
            }
        }
        return found;
    }

    private Optional<CommissionerKind> kind(Identifier body, RouteRole role) {
        for (PublishedCalendar calendar : question.held().calendars()) {
            Identifier commissioner = calendar.calendar().commissioner();
            if (commissioner.equals(body)
                    || register.find(commissioner).only().stream()
                            .anyMatch(one -> one.id().equals(body))) {
                return Optional.of(calendar.kind());
            }
        }
        Optional<Body> held = register.find(body).only();
        if (held.stream().anyMatch(one -> one instanceof LocalAuthority)) {
            return Optional.of(CommissionerKind.COUNCIL);
        }
        if (held.stream().anyMatch(one -> one instanceof PrimaryCareTrust || one instanceof CareTrust)
                && role == RouteRole.COMMISSIONER) {
            return Optional.of(CommissionerKind.PRIMARY_CARE_TRUST);
        }
        return Optional.empty();
    }
}
