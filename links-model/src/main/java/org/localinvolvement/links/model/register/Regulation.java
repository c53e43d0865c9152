package org.localinvolvement.links.model.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.AmbulanceService;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.BodyKind;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.organisation.IndependentProvider;
import org.localinvolvement.links.model.organisation.LocalAuthority;
import org.localinvolvement.links.model.organisation.PrimaryCareContractor;
import org.localinvolvement.links.model.organisation.PrimaryCareTrust;
import org.localinvolvement.links.model.organisation.RegulatedActivity;
import org.localinvolvement.links.model.organisation.Regulator;
import org.localinvolvement.links.model.organisation.Trust;
import org.localinvolvement.links.model.organisation.VoluntaryProvider;

/** Who regulates whom for what. */
final class Regulation {

    private final RegisterAsAt asAt;
    private final LocalDate day;

    Regulation(RegisterAsAt asAt) {
        this.asAt = asAt;
        this.day = asAt.day();
    }

    Answer<Regulator> regulators(Identifier code, RegulatedActivity activity) {
        Answer<Body> asked = asAt.find(code);
        Optional<Body> body = asked.only();
        if (body.isEmpty()) {
            return asked.withoutValues();
        }
        Body subject = body.get();
        if (activity == RegulatedActivity.AREA_ASSESSMENT) {
            return subject instanceof LocalAuthority
                    ? of(activity)
                    : Answer.none("An area is assessed, and " + subject.id() + " is "
                            + subject.kind().withArticle() + "; ask for its council");
        }
        if (providesNoCare(subject)) {
            return Answer.none(subject.id() + " is " + subject.kind().withArticle() + " and provides no care");
        }
        if (!isWithinTheSources(subject)) {
            return Answer.notHeld("Who regulates " + subject.kind().withArticle() + " is not held");
        }
        Truth foundation = subject instanceof Trust trust ? trust.isFoundationTrust(day) : Truth.NO;
        if (activity == RegulatedActivity.FOUNDATION_TRUST_GOVERNANCE) {
            return governance(subject, foundation);
        }
        Answer<Regulator> answer = of(activity);
        if (subject instanceof PrimaryCareContractor) {
            answer = answer.<Regulator>withoutValues()
                    .lacking("From which day the regulator of care reaches primary care contractors is not held");
        }
        return subject instanceof Trust ? answer.and(governance(subject, foundation)) : answer;
    }

    private Answer<Regulator> governance(Body subject, Truth foundation) {
        return switch (foundation) {
            case YES -> of(RegulatedActivity.FOUNDATION_TRUST_GOVERNANCE);
            case NO -> Answer.whole(List.of());
            case UNKNOWN ->
                Answer.notHeld("Whether " + subject.id() + " is a Foundation Trust on that day is not held");
        };
    }

    private Answer<Regulator> of(RegulatedActivity activity) {
        List<Regulator> regulators = new ArrayList<>(asAt.existing(Regulator.class));
        regulators.removeIf(regulator -> !regulator.regulates(activity, day));
        regulators.sort(RegisterAsAt.BY_ID);
        return new Answer<>(regulators, asAt.missing(BodyKind.REGULATOR), List.of());
    }

    private static boolean isWithinTheSources(Body body) {
        return body instanceof Trust
                || body instanceof PrimaryCareTrust
                || body instanceof AmbulanceService
                || body instanceof LocalAuthority
                || body instanceof IndependentProvider
                || body instanceof VoluntaryProvider
                || body instanceof PrimaryCareContractor;
    }

    private static boolean providesNoCare(Body body) {
        return switch (body.kind()) {
            case GOVERNMENT_DEPARTMENT,
                    GOVERNMENT_OFFICE,
                    STRATEGIC_HEALTH_AUTHORITY,
                    REGULATOR,
                    LONDON_ASSEMBLY,
                    OVERVIEW_AND_SCRUTINY_COMMITTEE,
                    JOINT_OVERVIEW_AND_SCRUTINY_COMMITTEE,
                    LOCAL_STRATEGIC_PARTNERSHIP,
                    LOCAL_INVOLVEMENT_NETWORK,
                    TEMPORARY_ARRANGEMENTS,
                    EARLIER_INVOLVEMENT_BODY,
                    LOCAL_HEALTHWATCH,
                    HEALTHWATCH_ENGLAND,
                    PUBLIC_HEALTH_OBSERVATORY,
                    ADVICE_SERVICE -> true;
            default -> false;
        };
    }
}
