package org.localinvolvement.links.rules.routing;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.involvement.IssueScope;
import org.localinvolvement.links.model.organisation.AdviceKind;
import org.localinvolvement.links.model.organisation.AdviceService;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.BodyKind;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.organisation.LocalHealthwatch;
import org.localinvolvement.links.model.organisation.LocalInvolvementNetwork;
import org.localinvolvement.links.model.organisation.TemporaryArrangements;
import org.localinvolvement.links.model.register.Answer;

/** Other networks, Healthwatch England, and where one person is shown the way to. */
final class InvolvementCandidates {

    private final Gathering of;

    InvolvementCandidates(Gathering of) {
        this.of = of;
    }

    void gather() {
        neighbours();
        reach();
        if (of.regime == Regime.LOCAL_HEALTHWATCH) {
            of.register
                    .ofKind(BodyKind.HEALTHWATCH_ENGLAND)
                    .values()
                    .forEach(body -> of.drafts
                            .of(RouteRole.HEALTHWATCH_ENGLAND, body)
                            .concerned(Truth.YES, of.issue.title(), List.of())
                            .fact(CandidateFact.CARE, Truth.of(!of.matters.isEmpty())));
        }
        signposts();
    }

    private void neighbours() {
        Set<Identifier> others = new TreeSet<>(of.areas());
        Identifier own = of.question.area();
        if (own != null) {
            others.removeIf(area -> sameNetwork(area, own));
        }
        for (Identifier area : others) {
            if (own == null && others.size() == 1) {
                return;
            }
            List<String> matters = of.matters.stream()
                    .filter(matter -> area.equals(matter.area()))
                    .map(Matter::label)
                    .toList();
            List<String> labels = matters.isEmpty() ? List.of(of.nameOf(area)) : matters;
            if (of.regime == Regime.LOCAL_HEALTHWATCH) {
                healthwatch(area, labels);
            } else {
                links(area, labels);
            }
        }
    }

    /** A district has the network of its county. */
    private boolean sameNetwork(Identifier area, Identifier own) {
        List<Identifier> councils = networkCouncils(area);
        return area.equals(own) || (!councils.isEmpty() && councils.equals(networkCouncils(own)));
    }

    private List<Identifier> networkCouncils(Identifier area) {
        return of.register.councilWithSocialServices(area).values().stream()
                .map(Body::id)
                .toList();
    }

    private void links(Identifier area, List<String> labels) {
        Answer<LocalInvolvementNetwork> links = of.register.linksCovering(area);
        links.values().forEach(link -> {
            Truth started = link.startedBy(of.day);
            neighbour(
                    of.drafts.of(RouteRole.NEIGHBOUR, link),
                    of.day.isAfter(TemporaryArrangements.LAST_DAY) ? Truth.YES : started,
                    links.missing(),
                    labels);
        });
        if (links.values().isEmpty()) {
            Answer<TemporaryArrangements> temporary = of.register.temporaryArrangementsFor(area);
            temporary
                    .values()
                    .forEach(body -> neighbour(of.drafts.of(RouteRole.NEIGHBOUR, body), Truth.NO, List.of(), labels));
            if (temporary.values().isEmpty()) {
                described("The LINk of " + of.nameOf(area) + " (not held)", Gathering.gaps(links, "not held"), labels);
            }
        }
    }

    private void healthwatch(Identifier area, List<String> labels) {
        Answer<LocalHealthwatch> answer = of.register.localHealthwatchCovering(area);
        answer.values()
                .forEach(body -> neighbour(of.drafts.of(RouteRole.NEIGHBOUR, body), Truth.YES, List.of(), labels));
        if (answer.values().isEmpty()) {
            described(
                    "The local Healthwatch of " + of.nameOf(area) + " (not held)",
                    Gathering.gaps(answer, "The local Healthwatch of " + area + " is not held"),
                    labels);
        }
    }

    private static void neighbour(CandidateDraft draft, Truth network, List<String> gaps, List<String> labels) {
        draft.fact(CandidateFact.CONCERNED, Truth.YES).fact(CandidateFact.NETWORK, network, gaps);
        labels.forEach(draft::matter);
    }

    private void described(String description, List<String> gaps, List<String> labels) {
        neighbour(of.drafts.described(RouteRole.NEIGHBOUR, description, gaps), Truth.YES, List.of(), labels);
    }

    /** Services that reach over the boundary of an area, and issues that do; the other areas are not held. */
    private void reach() {
        for (Matter matter : of.matters) {
            if (matter.service() != null && matter.service().canReachSeveralAreas()) {
                described(
                        "The networks of the other areas that are served with " + matter.label() + " (not held)",
                        List.of("Which other areas are served with " + matter.label() + " is not held"),
                        List.of(matter.label()));
            }
        }
        if (of.issue.scope() == IssueScope.REGIONAL || of.issue.scope() == IssueScope.NATIONAL) {
            String where = of.issue.scope() == IssueScope.REGIONAL ? "the region" : "England";
            described(
                    "The networks of the other areas of " + where + " that the issue affects (not held)",
                    List.of("Which other areas of " + where + " the issue affects is not told"),
                    List.of(of.issue.title()));
        }
    }

    private void signposts() {
        Set<Identifier> concerned = new TreeSet<>(of.issue.organisations());
        for (Body body : of.register.ofKind(BodyKind.ADVICE_SERVICE).values()) {
            AdviceService service = (AdviceService) body;
            if (service.of().at(of.day).filter(concerned::contains).isPresent()) {
                signpost(of.drafts.of(RouteRole.SIGNPOST, service), service.adviceKind());
            }
        }
        for (AdviceKind kind : AdviceKind.values()) {
            String what = words(kind);
            signpost(
                    of.drafts.described(
                            RouteRole.SIGNPOST,
                            what + " (not held which)",
                            List.of("Which " + what + " it is, is not held")),
                    kind);
        }
    }

    private void signpost(CandidateDraft draft, AdviceKind kind) {
        draft.concerned(
                kind == AdviceKind.COMPLAINTS ? Truth.YES : of.health(),
                of.issue.title(),
                List.of(CandidateFact.HEALTH.missing("")));
    }

    private static String words(AdviceKind kind) {
        return switch (kind) {
            case PATIENT_ADVICE_AND_LIAISON -> "Patient Advice and Liaison Service (PALS) of the trust";
            case INDEPENDENT_COMPLAINTS_ADVOCACY -> "Independent advocacy for complaints about the NHS";
            case COMPLAINTS -> "Complaints service of the body concerned";
        };
    }
}
