package org.localinvolvement.links.rules.involving;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.localinvolvement.links.model.commissioning.JointStrategicNeedsAssessment;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.organisation.LocalAuthority;
import org.localinvolvement.links.model.register.Answer;
import org.localinvolvement.links.model.register.RegisterAsAt;
import org.localinvolvement.links.model.service.Sector;

/** Holds a needs assessment against its record and the register; what follows is the rules'. */
final class NeedsFacts {

    private final NeedsRecord told;
    private final JointStrategicNeedsAssessment assessment;
    private final LocalDate asAt;
    private final RegisterAsAt register;
    private final Regime regime;
    private final Optional<Body> authority;
    private final Set<Object> facts = new LinkedHashSet<>();

    final List<String> partners = new ArrayList<>();

    NeedsFacts(NeedsQuestion question, Optional<ParameterValue> agreed) {
        this.told = question.onRecord();
        this.assessment = told.assessment();
        this.asAt = question.asAt();
        this.register = question.register().asAt(asAt);
        this.regime = Regime.asAt(asAt);
        this.authority = register.find(assessment.authority()).only();
        Optional<LocalDate> edition = assessment.latestEdition(asAt);
        if (edition.isPresent() && agreed.isPresent()) {
            LocalDate day = edition.get();
            int age = (int) Math.min(Integer.MAX_VALUE, ChronoUnit.DAYS.between(day, asAt));
            facts.add(new EditionSeen(
                    NeedsElement.REFRESHED.code(), day, age, agreed.get().whole()));
        }
        LocalDate first = assessment.published();
        Truth unpublished = edition.isPresent() ? Truth.NO : first == null ? told.unpublished() : Truth.YES;
        add(NeedsElement.PUBLISHED, unpublished);
        add(NeedsElement.PARTNERS, partnersNotHeld());
        add(NeedsElement.LED, assessment.ledByDirectorOfPublicHealth().not());
        add(NeedsElement.REFRESHED, agreed.isEmpty() ? Truth.UNKNOWN : unpublished);
        add(NeedsElement.FUTURE_NEEDS, assessment.futureNeeds().not());
        add(
                NeedsElement.EVIDENCE_OF_INVOLVEMENT,
                assessment.evidenceOfInvolvement().not());
        add(
                NeedsElement.HOW_NEEDS_WILL_BE_MET,
                assessment.saysHowNeedsWillBeMet().not());
    }

    Set<Object> facts() {
        return facts;
    }

    String name() {
        return authority
                .map(body -> body.nameOn(asAt))
                .orElse(assessment.authority().toString());
    }

    private void add(NeedsElement element, Truth lacking) {
        facts.add(new NeedsSeen(
                element.code(),
                element,
                name(),
                asAt,
                lacking,
                Truth.of(regime == Regime.NONE),
                Truth.of(regime == Regime.LOCAL_HEALTHWATCH),
                authority.map(NeedsFacts::notResponsible).orElse(Truth.UNKNOWN)));
    }

    private static Truth notResponsible(Body body) {
        return Truth.of(
                !(body instanceof LocalAuthority council && council.tier().makesArrangements()));
    }

    /** Adds each partner that is held, and tells whether there may be others. */
    private Truth partnersNotHeld() {
        if (regime != Regime.LINKS || authority.isEmpty()) {
            return Truth.UNKNOWN;
        }
        Answer<Body> trusts = register.commissionersFor(assessment.authority(), Sector.HEALTH);
        for (Body trust : trusts.values()) {
            String name = trust.nameOn(asAt) + " (" + trust.id() + ")";
            partners.add(name);
            boolean on = assessment.primaryCareTrusts().stream()
                    .anyMatch(one -> one.equals(trust.id()) || isNow(one, trust));
            Truth lacking = on ? Truth.NO : told.trustsTold() ? Truth.YES : Truth.UNKNOWN;
            facts.add(new PartnerSeen(NeedsElement.PARTNERS.code(), name, lacking));
        }
        return trusts.isWhole() && !trusts.values().isEmpty() ? Truth.NO : Truth.UNKNOWN;
    }

    /** Whether a code is one of the trust's on the day. */
    private boolean isNow(Identifier code, Body trust) {
        return register.find(code).only().filter(trust::equals).isPresent();
    }
}
