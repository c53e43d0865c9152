package org.localinvolvement.links.rules.routing;

import java.time.LocalDate;
import java.util.List;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.AdviceService;
import org.localinvolvement.links.model.organisation.AmbulanceService;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.CareTrust;
import org.localinvolvement.links.model.organisation.ClinicalCommissioningGroup;
import org.localinvolvement.links.model.organisation.HealthwatchEngland;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.organisation.IndependentProvider;
import org.localinvolvement.links.model.organisation.IntegratedCareBoard;
import org.localinvolvement.links.model.organisation.JointOverviewAndScrutinyCommittee;
import org.localinvolvement.links.model.organisation.LocalAuthority;
import org.localinvolvement.links.model.organisation.LocalHealthwatch;
import org.localinvolvement.links.model.organisation.LocalInvolvementNetwork;
import org.localinvolvement.links.model.organisation.LocalStrategicPartnership;
import org.localinvolvement.links.model.organisation.NhsEngland;
import org.localinvolvement.links.model.organisation.NhsTrust;
import org.localinvolvement.links.model.organisation.OverviewAndScrutinyCommittee;
import org.localinvolvement.links.model.organisation.PrimaryCareContractor;
import org.localinvolvement.links.model.organisation.PrimaryCareTrust;
import org.localinvolvement.links.model.organisation.RegulatedActivity;
import org.localinvolvement.links.model.organisation.Regulator;
import org.localinvolvement.links.model.organisation.ScrutinisedCare;
import org.localinvolvement.links.model.organisation.SpecialHealthAuthority;
import org.localinvolvement.links.model.organisation.StrategicHealthAuthority;
import org.localinvolvement.links.model.organisation.Tier;
import org.localinvolvement.links.model.organisation.Trust;
import org.localinvolvement.links.model.organisation.TrustKind;
import org.localinvolvement.links.model.organisation.VoluntaryProvider;
import org.localinvolvement.links.model.register.Answer;

/**
 * The bodies that an issue names, each in the role or roles that its own kind gives it, so that naming one more never takes another
 * away.
 */
final class NamedCandidates {

    private final Gathering of;
    private final CareCandidates care;

    NamedCandidates(Gathering of) {
        this.of = of;
        this.care = new CareCandidates(of);
    }

    void gather() {
        for (Identifier id : of.issue.organisations()) {
            Answer<Body> found = of.register.find(id);
            if (found.only().isPresent()) {
                named(found.only().get());
            } else if (found.isNone()) {
                CandidateDraft draft = of.drafts.named(RouteRole.NAMED, id, List.of());
                found.remarks().forEach(draft::matter);
                draft.gone();
            } else {
                of.drafts
                        .named(RouteRole.NAMED, id, found.missing())
                        .concerned(Truth.UNKNOWN, of.issue.title(), found.missing());
            }
        }
    }

    private String matter() {
        return of.matters.isEmpty()
                ? of.issue.title()
                : String.join(", ", of.matters.stream().map(Matter::label).toList());
    }

    private void named(Body body) {
        boolean commissions = commissions(body);
        boolean provides = provides(body);
        if (!commissions && !provides && !council(body) && !over(body) && !involved(body)) {
            of.drafts
                    .of(RouteRole.NAMED, body)
                    .concerned(
                            Truth.UNKNOWN,
                            matter(),
                            List.of("Whether " + of.nameOf(body)
                                    + " commissions, provides, manages or scrutinises any of it is not held"));
        }
    }

    private boolean commissions(Body body) {
        boolean may = body instanceof PrimaryCareTrust
                || (body instanceof CareTrust trust && trust.commissionsOn(of.day) != Truth.NO)
                || body instanceof ClinicalCommissioningGroup
                || body instanceof IntegratedCareBoard
                || body instanceof NhsEngland;
        if (may) {
            care.commissioner(body, of.health().and(Truth.UNKNOWN), matter());
        }
        return may;
    }

    /** Whether a body provides, because that is what its kind is there for. */
    static boolean provides(Body body, LocalDate day) {
        return body instanceof NhsTrust
                || (body instanceof CareTrust trust && trust.commissionsOn(day) == Truth.NO)
                || body instanceof IndependentProvider
                || body instanceof VoluntaryProvider
                || body instanceof PrimaryCareContractor
                || body instanceof AmbulanceService
                || body instanceof SpecialHealthAuthority;
    }

    private boolean provides(Body body) {
        boolean may = body instanceof PrimaryCareTrust || body instanceof CareTrust;
        boolean does = provides(body, of.day);
        if (may || does) {
            care.provider(
                    body,
                    does ? Truth.YES : Truth.UNKNOWN,
                    matter(),
                    List.of("Whether " + of.nameOf(body) + " provides any of it itself is not held"));
        }
        if (body instanceof Trust trust) {
            wider(trust);
        }
        return may || does;
    }

    /** Trusts that work in more areas than one: the other LINks are not held. */
    private void wider(Trust trust) {
        if (!(trust instanceof NhsTrust one)) {
            return;
        }
        boolean crosses =
                one.trustKind() == TrustKind.AMBULANCE || !one.centre().isEmpty();
        if (crosses || one.trustKind() == TrustKind.MENTAL_HEALTH) {
            String name = of.nameOf(trust);
            List<String> gap = List.of("In which other areas " + name + " works is not held");
            of.drafts
                    .described(RouteRole.NEIGHBOUR, "The networks of the other areas of " + name + " (not held)", gap)
                    .fact(CandidateFact.CONCERNED, crosses ? Truth.YES : Truth.UNKNOWN, gap)
                    .fact(CandidateFact.NETWORK, Truth.YES)
                    .matter(name);
        }
    }

    private boolean council(Body body) {
        if (!(body instanceof LocalAuthority council)) {
            return false;
        }
        List<String> gap = List.of("Whether " + of.nameOf(body) + " provides any of it itself is not held");
        if (council.tier() == Tier.DISTRICT) {
            boolean contract = !of.drafts.inForce(council).isEmpty();
            of.drafts
                    .of(RouteRole.DISTRICT_COUNCIL, council)
                    .concerned(
                            Truth.UNKNOWN,
                            of.issue.title(),
                            List.of("What " + of.nameOf(body) + " has to do with the issue is not told"))
                    .fact(CandidateFact.CARE, Truth.of(!of.matters.isEmpty()));
            if (contract) {
                care.provider(council, Truth.YES, matter(), gap);
            }
        } else {
            care.commissioner(council, of.socialCare().and(Truth.UNKNOWN), matter());
            care.provider(council, of.socialCare().and(Truth.UNKNOWN), matter(), gap);
        }
        return true;
    }

    private boolean over(Body body) {
        List<String> gap = List.of("Which body that it stands over the issue is about is not told");
        if (body instanceof Regulator regulator) {
            boolean trusts = regulator.regulates(RegulatedActivity.FOUNDATION_TRUST_GOVERNANCE, of.day);
            of.drafts
                    .of(trusts ? RouteRole.FOUNDATION_TRUST_REGULATOR : RouteRole.REGULATOR, body)
                    .concerned(Truth.UNKNOWN, matter(), gap)
                    .fact(CandidateFact.FOUNDATION_TRUST, trusts ? Truth.UNKNOWN : Truth.NO, gap);
        } else if (body instanceof StrategicHealthAuthority) {
            of.drafts.of(RouteRole.STRATEGIC_HEALTH_AUTHORITY, body).concerned(Truth.UNKNOWN, matter(), gap);
        } else if (body instanceof OverviewAndScrutinyCommittee committee) {
            scrutiny(of.drafts.of(RouteRole.SCRUTINY_COMMITTEE, body), committee.scrutinises());
        } else if (body instanceof JointOverviewAndScrutinyCommittee joint) {
            scrutiny(of.drafts.of(RouteRole.JOINT_SCRUTINY_COMMITTEE, body), joint.scrutinises());
        } else {
            return false;
        }
        return true;
    }

    private void scrutiny(CandidateDraft draft, java.util.Set<ScrutinisedCare> scrutinises) {
        draft.concerned(Truth.UNKNOWN, matter(), List.of("Whether the committee takes the matter is not told"))
                .fact(
                        CandidateFact.HEALTH,
                        of.health().and(Truth.of(scrutinises.contains(ScrutinisedCare.HEALTH_CARE))))
                .fact(
                        CandidateFact.SOCIAL_CARE,
                        of.socialCare().and(Truth.of(scrutinises.contains(ScrutinisedCare.SOCIAL_CARE))));
    }

    private boolean involved(Body body) {
        if (body instanceof LocalInvolvementNetwork || body instanceof LocalHealthwatch) {
            boolean own = Actors.of(of).bodies().contains(body.id());
            Truth network = body instanceof LocalInvolvementNetwork link
                            && !of.day.isAfter(
                                    org.localinvolvement.links.model.organisation.TemporaryArrangements.LAST_DAY)
                    ? link.startedBy(of.day)
                    : Truth.YES;
            of.drafts
                    .of(RouteRole.NEIGHBOUR, body)
                    .concerned(Truth.of(!own), of.issue.title(), List.of())
                    .fact(CandidateFact.NETWORK, network);
        } else if (body instanceof LocalStrategicPartnership) {
            of.drafts
                    .of(RouteRole.LOCAL_STRATEGIC_PARTNERSHIP, body)
                    .concerned(
                            Truth.UNKNOWN,
                            of.issue.title(),
                            List.of("Whether the issue is one of the partnership's is" + " not told"));
        } else if (body instanceof AdviceService) {
            of.drafts.of(RouteRole.SIGNPOST, body).concerned(Truth.YES, of.issue.title(), List.of());
        } else if (body instanceof HealthwatchEngland) {
            of.drafts.of(RouteRole.HEALTHWATCH_ENGLAND, body).concerned(Truth.YES, of.issue.title(), List.of());
        } else {
            return false;
        }
        return true;
    }
}
