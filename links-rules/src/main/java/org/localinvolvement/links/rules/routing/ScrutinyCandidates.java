package org.localinvolvement.links.rules.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.localinvolvement.links.model.commissioning.ChangeProposal;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.organisation.JointOverviewAndScrutinyCommittee;
import org.localinvolvement.links.model.organisation.OverviewAndScrutinyCommittee;
import org.localinvolvement.links.model.organisation.ScrutinisedCare;
import org.localinvolvement.links.model.register.Answer;
import org.localinvolvement.links.model.time.Window;

/** Who scrutinises what an issue is about, and who proposed a change. */
final class ScrutinyCandidates {

    private final Gathering of;

    ScrutinyCandidates(Gathering of) {
        this.of = of;
    }

    void gather() {
        of.areas().forEach(this::committees);
        if (of.areas().isEmpty()) {
            described("the area", List.of("The area in which the issue arises is not told"));
        }
        if (of.question.area() != null) {
            held(of.question.area());
        }
        of.question.proposals().forEach(this::joint);
        of.question.proposals().forEach(this::proposer);
    }

    private void committees(Identifier area) {
        Answer<OverviewAndScrutinyCommittee> answer = of.register.scrutinyCommitteesFor(area);
        Truth own = Truth.of(area.equals(of.question.area())).or(Truth.UNKNOWN);
        for (OverviewAndScrutinyCommittee committee : answer.values()) {
            matters(of.drafts.of(RouteRole.SCRUTINY_COMMITTEE, committee), committee.scrutinises())
                    .concerned(
                            own,
                            of.nameOf(area),
                            List.of("Whether " + of.nameOf(committee)
                                    + " takes a referral about its own area from the network of another is not said in"
                                    + " the provisions"));
        }
        if (answer.values().isEmpty()) {
            described(of.nameOf(area), Gathering.gaps(answer, "The committee of " + area + " is not held"));
        }
    }

    private void described(String area, List<String> gaps) {
        matters(
                        of.drafts.described(
                                RouteRole.SCRUTINY_COMMITTEE,
                                "The Overview and Scrutiny Committee of " + area + " (not held)",
                                gaps),
                        Set.of(ScrutinisedCare.values()))
                .concerned(Truth.YES, area, List.of());
    }

    private CandidateDraft matters(CandidateDraft draft, Set<ScrutinisedCare> scrutinises) {
        return draft.fact(
                        CandidateFact.HEALTH,
                        of.health().and(Truth.of(scrutinises.contains(ScrutinisedCare.HEALTH_CARE))))
                .fact(
                        CandidateFact.SOCIAL_CARE,
                        of.socialCare().and(Truth.of(scrutinises.contains(ScrutinisedCare.SOCIAL_CARE))));
    }

    /** Joint committees that are held stand there, whether or not a proposal leads to them. */
    private void held(Identifier area) {
        of.register
                .jointScrutinyCommitteesFor(area)
                .values()
                .forEach(committee -> matters(
                                of.drafts.of(RouteRole.JOINT_SCRUTINY_COMMITTEE, committee), committee.scrutinises())
                        .fact(CandidateFact.CONCERNED, Truth.NO));
    }

    private void joint(ChangeProposal proposal) {
        Truth joint = proposal.isForAJointCommittee();
        String matter = "proposal " + proposal.id();
        List<String> gaps = new ArrayList<>();
        if (proposal.areas().isEmpty()) {
            gaps.add("Which areas the " + matter + " affects is not told");
        }
        if (proposal.substantial() == Truth.UNKNOWN) {
            gaps.add("Whether the " + matter + " varies services substantially is not told");
        }
        Set<JointOverviewAndScrutinyCommittee> covering = new TreeSet<>(java.util.Comparator.comparing(Body::id));
        Set<Identifier> councils = new TreeSet<>();
        for (Identifier area : proposal.areas()) {
            of.register.councilWithSocialServices(area).values().forEach(council -> councils.add(council.id()));
        }
        for (Identifier area : proposal.areas()) {
            of.register.jointScrutinyCommitteesFor(area).values().stream()
                    .filter(committee -> committee.authorities().containsAll(councils))
                    .forEach(covering::add);
        }
        covering.forEach(committee -> matters(
                        of.drafts.of(RouteRole.JOINT_SCRUTINY_COMMITTEE, committee), committee.scrutinises())
                .concerned(joint, matter, gaps));
        if (covering.isEmpty()) {
            matters(
                            of.drafts.described(
                                    RouteRole.JOINT_SCRUTINY_COMMITTEE,
                                    "A joint Overview and Scrutiny Committee for the " + matter + " (not held)",
                                    List.of("Whether the councils affected appointed a joint committee for the "
                                            + matter + " is not held")),
                            Set.of(ScrutinisedCare.HEALTH_CARE))
                    .concerned(joint, matter, gaps);
        }
    }

    private void proposer(ChangeProposal proposal) {
        Answer<Body> found = of.register.find(proposal.proposer());
        CandidateDraft draft = found.only()
                .map(body -> of.drafts.of(RouteRole.PROPOSER, body, "proposal " + proposal.id()))
                .orElseGet(() -> of.drafts.named(
                        RouteRole.PROPOSER,
                        proposal.proposer(),
                        Gathering.gaps(found, proposal.proposer() + " is not held")));
        Window window = proposal.consultation();
        draft.concerned(Truth.YES, "proposal " + proposal.id(), List.of())
                .until(window == null ? null : window.last())
                .fact(
                        CandidateFact.CONSULTATION_OPEN,
                        proposal.isOpenOn(of.day),
                        "On which days responses to the proposal " + proposal.id() + " are taken is not told");
    }
}
