package org.localinvolvement.links.rules.routing;

import java.util.List;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.BodyKind;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.organisation.PrimaryCareOrganisation;
import org.localinvolvement.links.model.organisation.RegulatedActivity;
import org.localinvolvement.links.model.organisation.Regulator;
import org.localinvolvement.links.model.organisation.StrategicHealthAuthority;
import org.localinvolvement.links.model.organisation.Trust;
import org.localinvolvement.links.model.register.Answer;

/** Who stands over an NHS body: its Strategic Health Authority or, of a Foundation Trust, its governors and its regulator. */
final class OversightCandidates {

    private final Gathering of;

    OversightCandidates(Gathering of) {
        this.of = of;
    }

    void of(Body body) {
        Truth foundation = body instanceof Trust trust ? trust.isFoundationTrust(of.day) : Truth.NO;
        String about = of.nameOf(body) + " (" + body.id() + ")";
        if (body instanceof Trust) {
            about(of.drafts.of(RouteRole.GOVERNORS, body), body, foundation);
            for (Body regulator : of.register.ofKind(BodyKind.REGULATOR).values()) {
                if (((Regulator) regulator).regulates(RegulatedActivity.FOUNDATION_TRUST_GOVERNANCE, of.day)) {
                    about(of.drafts.of(RouteRole.FOUNDATION_TRUST_REGULATOR, regulator, about), body, foundation);
                }
            }
        }
        if (of.regime == Regime.LINKS && (body instanceof Trust || body instanceof PrimaryCareOrganisation)) {
            authority(body, about, foundation);
        }
    }

    private void about(CandidateDraft draft, Body body, Truth foundation) {
        draft.matter(of.nameOf(body))
                .fact(CandidateFact.CONCERNED, Truth.YES)
                .fact(
                        CandidateFact.FOUNDATION_TRUST,
                        foundation,
                        "Whether " + body.id() + " is a Foundation Trust on that day is not held");
    }

    private void authority(Body body, String about, Truth foundation) {
        Answer<StrategicHealthAuthority> own = of.register.strategicHealthAuthorityOf(body.id());
        own.values()
                .forEach(authority ->
                        about(of.drafts.of(RouteRole.STRATEGIC_HEALTH_AUTHORITY, authority, about), body, foundation));
        if (!own.values().isEmpty()) {
            return;
        }
        Identifier area = of.question.area();
        List<StrategicHealthAuthority> near = area == null
                ? List.of()
                : of.register.strategicHealthAuthorityOf(area).values();
        List<String> gaps = Gathering.gaps(own, "The Strategic Health Authority of " + body.id() + " is not held");
        for (StrategicHealthAuthority authority : near) {
            CandidateDraft draft = of.drafts.of(RouteRole.STRATEGIC_HEALTH_AUTHORITY, authority, about);
            draft.matter(of.nameOf(body))
                    .fact(CandidateFact.CONCERNED, Truth.UNKNOWN, gaps)
                    .fact(
                            CandidateFact.FOUNDATION_TRUST,
                            foundation,
                            "Whether " + body.id() + " is a Foundation Trust on that day is not held");
        }
        if (near.isEmpty()) {
            about(
                    of.drafts.described(
                            RouteRole.STRATEGIC_HEALTH_AUTHORITY,
                            "The Strategic Health Authority of " + about + " (not held)",
                            gaps),
                    body,
                    foundation);
        }
    }
}
