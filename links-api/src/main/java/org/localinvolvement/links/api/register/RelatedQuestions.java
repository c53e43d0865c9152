package org.localinvolvement.links.api.register;

import static org.localinvolvement.links.model.organisation.RegulatedActivity.ADULT_SOCIAL_CARE;
import static org.localinvolvement.links.model.organisation.RegulatedActivity.AREA_ASSESSMENT;
import static org.localinvolvement.links.model.organisation.RegulatedActivity.FOUNDATION_TRUST_GOVERNANCE;
import static org.localinvolvement.links.model.organisation.RegulatedActivity.HEALTH_CARE;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.BodyKind;
import org.localinvolvement.links.model.organisation.CareTrust;
import org.localinvolvement.links.model.organisation.ContractProvider;
import org.localinvolvement.links.model.organisation.CouncilService;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.organisation.LocalAuthority;
import org.localinvolvement.links.model.organisation.LocalInvolvementNetwork;
import org.localinvolvement.links.model.organisation.PrimaryCareContractor;
import org.localinvolvement.links.model.organisation.PrimaryCareOrganisation;
import org.localinvolvement.links.model.organisation.RegulatedActivity;
import org.localinvolvement.links.model.organisation.ServiceTier;
import org.localinvolvement.links.model.organisation.StrategicHealthAuthority;
import org.localinvolvement.links.model.organisation.Trust;
import org.localinvolvement.links.model.register.Answer;
import org.localinvolvement.links.model.register.RegisterAsAt;
import org.localinvolvement.links.model.service.Sector;

/** The questions of the register that apply to a body, by what it is. */
final class RelatedQuestions {

    private static final Set<BodyKind> OF_AN_AREA = Set.of(
            BodyKind.CLINICAL_COMMISSIONING_GROUP,
            BodyKind.INTEGRATED_CARE_BOARD,
            BodyKind.LOCAL_HEALTHWATCH,
            BodyKind.OVERVIEW_AND_SCRUTINY_COMMITTEE,
            BodyKind.JOINT_OVERVIEW_AND_SCRUTINY_COMMITTEE,
            BodyKind.LOCAL_STRATEGIC_PARTNERSHIP,
            BodyKind.PARISH_COUNCIL);

    private final RegisterAsAt register;
    private final Body body;
    private final Identifier id;
    private final List<RelatedAnswer> answers = new ArrayList<>();

    private RelatedQuestions(RegisterAsAt register, Body body) {
        this.register = register;
        this.body = body;
        this.id = body.id();
    }

    static List<RelatedAnswer> about(Body body, RegisterAsAt register) {
        RelatedQuestions questions = new RelatedQuestions(register, body);
        questions.ask();
        return questions.answers;
    }

    private void ask() {
        if (body instanceof LocalAuthority) {
            council();
        } else if (body instanceof LocalInvolvementNetwork) {
            asked("host", "Host that supports it", register.hostOf(id));
            area();
        } else if (body instanceof StrategicHealthAuthority) {
            asked("accounts-to", "Accounts to", register.accountableTo(id));
            asked("oversees", "Oversees", register.overseenBy(id));
            area();
        } else if (body instanceof PrimaryCareOrganisation || body instanceof Trust) {
            trust();
            area();
        } else if (body instanceof ContractProvider || body instanceof PrimaryCareContractor) {
            regulators(HEALTH_CARE, ADULT_SOCIAL_CARE);
        } else if (OF_AN_AREA.contains(body.kind())) {
            area();
        }
    }

    private void trust() {
        asked("strategic-health-authority", "Strategic Health Authority", register.strategicHealthAuthorityOf(id));
        asked("accounts-to", "Accounts to", register.accountableTo(id));
        regulators(HEALTH_CARE);
        if (body instanceof CareTrust) {
            regulators(ADULT_SOCIAL_CARE);
        }
        if (body instanceof Trust) {
            regulators(FOUNDATION_TRUST_GOVERNANCE);
        }
    }

    private void council() {
        asked("councils-serving", "Councils that serve the place", register.councilsServing(id));
        asked(
                "council-with-social-services",
                "Council with social services functions",
                register.councilWithSocialServices(id));
        Answer<LocalInvolvementNetwork> link = register.linksCovering(id);
        asked("links", "LINk that covers it", link);
        link.only().ifPresent(one -> asked("host", "Host of that LINk", register.hostOf(one.id())));
        asked("local-healthwatch", "Local Healthwatch that covers it", register.localHealthwatchCovering(id));
        scrutiny();
        asked("commissioners-health", "Commissioners of health care", register.commissionersFor(id, Sector.HEALTH));
        asked(
                "commissioners-social-care",
                "Commissioners of social care",
                register.commissionersFor(id, Sector.SOCIAL_CARE));
        asked("strategic-health-authority", "Strategic Health Authority", register.strategicHealthAuthorityOf(id));
        told("services", "Council services that it provides, by tier", services());
        regulators(ADULT_SOCIAL_CARE, AREA_ASSESSMENT);
    }

    /** What is answered for the councils of a body's area; of a body itself it is not asked. */
    private void area() {
        asked("areas", "Areas in which it works", register.areasOf(id));
        if (body.kind() != BodyKind.LOCAL_INVOLVEMENT_NETWORK) {
            asked("links", "LINks that cover its areas", register.linksCovering(id));
        }
        if (body.kind() != BodyKind.LOCAL_HEALTHWATCH) {
            asked("local-healthwatch", "Local Healthwatch of its areas", register.localHealthwatchCovering(id));
        }
        if (body.kind() != BodyKind.OVERVIEW_AND_SCRUTINY_COMMITTEE) {
            scrutiny();
        }
    }

    private void scrutiny() {
        asked("scrutiny", "Overview and Scrutiny Committees", register.scrutinyCommitteesFor(id));
        asked("joint-scrutiny", "Joint Overview and Scrutiny Committees", register.jointScrutinyCommitteesFor(id));
    }

    private void regulators(RegulatedActivity... activities) {
        for (RegulatedActivity activity : activities) {
            String words = activity.name().toLowerCase(Locale.ROOT);
            asked(
                    "regulators-" + words.replace('_', '-'),
                    "Regulators: " + words.replace('_', ' '),
                    register.regulatorsOf(id, activity));
        }
    }

    /** The list is long and good for the tier alone, so that the tiers are counted. */
    private Answer<BodyReference> services() {
        Answer<CouncilService> services = register.servicesProvidedBy(id);
        Map<ServiceTier, Integer> counts = new EnumMap<>(ServiceTier.class);
        services.values().forEach(service -> counts.merge(service.providedAt(), 1, Integer::sum));
        List<BodyReference> counted = new ArrayList<>();
        counts.forEach((tier, count) -> counted.add(
                new BodyReference(tier.name().toLowerCase(Locale.ROOT).replace('_', '-'), count + " services")));
        return new Answer<>(counted, services.missing(), services.remarks());
    }

    private void asked(String question, String title, Answer<? extends Body> answer) {
        told(
                question,
                title,
                new Answer<>(
                        answer.values().stream().map(this::reference).toList(), answer.missing(), answer.remarks()));
    }

    private BodyReference reference(Body other) {
        return new BodyReference(other.id().toString(), other.nameOn(register.day()));
    }

    private void told(String question, String title, Answer<BodyReference> answer) {
        answers.add(new RelatedAnswer(question, title, answer.values(), answer.missing(), answer.remarks()));
    }
}
