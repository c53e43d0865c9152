package org.localinvolvement.links.rules.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.localinvolvement.links.model.commissioning.CommissionerKind;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.BodyKind;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.register.Answer;
import org.localinvolvement.links.model.service.Sector;

/** Who commissions and who provides what an issue is about. */
final class CareCandidates {

    private final Gathering of;
    private final OversightCandidates oversight;

    CareCandidates(Gathering of) {
        this.of = of;
        this.oversight = new OversightCandidates(of);
    }

    void gather() {
        of.matters.forEach(matter -> {
            commissioners(matter);
            provider(matter);
        });
    }

    private void commissioners(Matter matter) {
        Identifier told = matter.commissioner();
        if (told != null) {
            toldCommissioner(matter, told);
            return;
        }
        Set<CommissionerKind> usual = matter.usualCommissioners();
        boolean stated = !usual.isEmpty();
        boolean specialised = usual.contains(CommissionerKind.SPECIALISED_REGIONAL)
                || usual.contains(CommissionerKind.SPECIALISED_NATIONAL);
        boolean joint = usual.contains(CommissionerKind.JOINT);
        boolean health = joint
                || usual.contains(CommissionerKind.PRIMARY_CARE_TRUST)
                || usual.contains(CommissionerKind.PRACTICE_BASED);
        boolean council = joint || usual.contains(CommissionerKind.COUNCIL);
        boolean healthPerhaps = !stated && matter.health() != Truth.NO;
        if (health || specialised || healthPerhaps || matter.isAboutAdaptations()) {
            healthCommissioners(matter, Truth.of(health).or(Truth.UNKNOWN));
        }
        boolean socialPerhaps = !stated && matter.service() == null && matter.socialCare() != Truth.NO;
        if (council || socialPerhaps) {
            socialCommissioners(matter, council ? Truth.YES : matter.socialCare());
        }
        if (specialised) {
            String scale = usual.contains(CommissionerKind.SPECIALISED_REGIONAL) ? "region" : "country";
            care(of.drafts.described(
                            RouteRole.SPECIALISED_COMMISSIONER,
                            "The specialised commissioner of " + matter.label() + " (for the " + scale + ", not held)",
                            List.of("Who commissions " + matter.label()
                                    + " under the arrangements for specialised services is not held")))
                    .concerned(Truth.YES, matter.label(), List.of());
        }
        if (usual.contains(CommissionerKind.PRACTICE_BASED)) {
            care(of.drafts.described(
                            RouteRole.COMMISSIONER,
                            "The practices that commission " + matter.label() + " (not held)",
                            List.of("Which practices commission " + matter.label() + " is not held")))
                    .concerned(Truth.YES, matter.label(), List.of())
                    .fact(CandidateFact.PRACTICE_BASED, Truth.YES);
        }
    }

    private void toldCommissioner(Matter matter, Identifier told) {
        Answer<Body> found = of.register.find(told);
        CandidateDraft draft = found.only()
                .map(body -> commissioner(body))
                .orElseGet(() ->
                        of.drafts.named(RouteRole.COMMISSIONER, told, Gathering.gaps(found, told + " is not held")));
        care(draft).concerned(Truth.YES, matter.label(), List.of());
    }

    private CandidateDraft commissioner(Body body) {
        oversight.of(body);
        CandidateDraft draft = of.drafts.of(RouteRole.COMMISSIONER, body);
        return draft.fact(
                CandidateFact.OWNS_PREMISES,
                Truth.UNKNOWN,
                "Whether " + of.nameOf(body) + " owns or controls premises at which the services are provided");
    }

    /** What is provided elsewhere may be commissioned for the people of that place alone. */
    private Truth forOwnPeople(Matter matter) {
        return matter.atHome() == Truth.NO ? Truth.UNKNOWN : Truth.YES;
    }

    private void healthCommissioners(Matter matter, Truth commissions) {
        for (Identifier area : areas(matter)) {
            Answer<Body> answer = of.register.commissionersFor(area, Sector.HEALTH);
            List<String> gaps = new ArrayList<>();
            Truth certain = forOwnPeople(matter).and(commissions);
            if (!answer.missing().isEmpty()
                    && (of.regime == Regime.LOCAL_HEALTHWATCH || answer.values().size() > 1)) {
                certain = certain.and(Truth.UNKNOWN);
                gaps.addAll(answer.missing());
            }
            if (commissions == Truth.UNKNOWN) {
                gaps.add("Who commissions " + matter.label() + " is not held");
            }
            told(matter, answer.values(), certain, gaps);
            if (answer.values().isEmpty()) {
                unknown(matter, "The commissioner of health care for " + of.nameOf(area), answer);
            }
        }
        if (areas(matter).isEmpty()) {
            unknownArea(matter, "health care");
        }
        if (of.regime == Regime.LOCAL_HEALTHWATCH) {
            told(
                    matter,
                    of.register.ofKind(BodyKind.NHS_ENGLAND).values(),
                    Truth.UNKNOWN,
                    List.of("Which services of the place NHS England commissions is not held"));
        }
    }

    private void socialCommissioners(Matter matter, Truth commissions) {
        for (Identifier area : areas(matter)) {
            Answer<Body> answer = of.register.commissionersFor(area, Sector.SOCIAL_CARE);
            List<String> gaps = commissions == Truth.UNKNOWN
                    ? List.of("Whether " + matter.label() + " is social care is not known")
                    : List.of();
            told(matter, answer.values(), forOwnPeople(matter).and(commissions), gaps);
            if (answer.values().isEmpty()) {
                unknown(matter, "The council with social services functions for " + of.nameOf(area), answer);
            }
        }
        if (areas(matter).isEmpty()) {
            unknownArea(matter, "social care");
        }
    }

    /** The place of the matter and, where it lies elsewhere, the own one. */
    private List<Identifier> areas(Matter matter) {
        List<Identifier> areas = new ArrayList<>();
        Identifier own = of.question.area();
        if (own != null) {
            areas.add(own);
        }
        if (matter.area() != null && !matter.area().equals(own)) {
            areas.add(matter.area());
        }
        return areas;
    }

    private void told(Matter matter, List<Body> bodies, Truth commissions, List<String> gaps) {
        List<String> missing = gaps.isEmpty()
                ? List.of("For whose people " + matter.label() + " is commissioned elsewhere is not told: give the step"
                        + " its commissioner")
                : gaps;
        bodies.forEach(body -> care(commissioner(body)).concerned(commissions, matter.label(), missing));
    }

    private void unknown(Matter matter, String description, Answer<Body> answer) {
        care(of.drafts.described(
                        RouteRole.COMMISSIONER,
                        description + " (not held)",
                        Gathering.gaps(answer, description + " is not held")))
                .concerned(Truth.YES, matter.label(), List.of());
    }

    private void unknownArea(Matter matter, String care) {
        care(of.drafts.described(
                        RouteRole.COMMISSIONER,
                        "The commissioner of " + care + " (area not known)",
                        List.of("The area in which " + matter.label() + " arises is not told")))
                .concerned(Truth.YES, matter.label(), List.of());
    }

    private void provider(Matter matter) {
        Identifier told = matter.provider();
        if (told == null) {
            boolean named = of.issue.organisations().stream()
                    .flatMap(id -> of.register.find(id).only().stream())
                    .anyMatch(body -> NamedCandidates.provides(body, of.day));
            care(of.drafts.described(
                            RouteRole.PROVIDER,
                            "The provider of " + matter.label() + ", as far as none is named (not held)",
                            List.of(whoProvides(matter))))
                    .concerned(
                            named ? Truth.UNKNOWN : Truth.YES,
                            matter.label(),
                            List.of("Whether anybody but those named provides " + matter.label() + " is not held"));
            return;
        }
        Answer<Body> found = of.register.find(told);
        if (found.only().isPresent()) {
            provider(found.only().get(), Truth.YES, matter.label(), List.of());
        } else {
            care(of.drafts.named(RouteRole.PROVIDER, told, Gathering.gaps(found, told + " is not held")))
                    .concerned(Truth.YES, matter.label(), List.of());
        }
    }

    private String whoProvides(Matter matter) {
        boolean ambulance =
                matter.service() != null && matter.service().source().endsWith("What is an Ambulance Trust?");
        return ambulance
                ? "Which ambulance service works there is not held; there are: "
                        + of.register.ambulanceServices().values().stream()
                                .map(body -> of.nameOf(body) + " (" + body.id() + ")")
                                .collect(Collectors.joining(", "))
                : "Who provides " + matter.label() + ", besides bodies that the issue names, is not held";
    }

    /** A body that provides, with those that oversee it and those that gave it a contract. */
    void provider(Body body, Truth provides, String matter, List<String> gaps) {
        care(of.drafts.of(RouteRole.PROVIDER, body)).concerned(provides, matter, gaps);
        oversight.of(body);
        of.drafts.inForce(body).forEach(contract -> {
            Answer<Body> giver = of.register.find(contract.commissioner());
            CandidateDraft draft = giver.only()
                    .map(this::commissioner)
                    .orElseGet(() -> of.drafts.named(
                            RouteRole.COMMISSIONER,
                            contract.commissioner(),
                            Gathering.gaps(giver, contract.commissioner() + " is not held")));
            care(draft).concerned(Truth.YES, matter, List.of());
        });
    }

    /** A body that may commission, because it is named. */
    void commissioner(Body body, Truth commissions, String matter) {
        care(commissioner(body))
                .concerned(
                        commissions,
                        matter,
                        List.of("Whether " + of.nameOf(body) + " commissions any of the services is not held"));
    }

    private static CandidateDraft care(CandidateDraft draft) {
        return draft.fact(CandidateFact.CARE, Truth.YES);
    }
}
