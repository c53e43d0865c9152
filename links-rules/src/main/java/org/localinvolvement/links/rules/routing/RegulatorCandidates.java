package org.localinvolvement.links.rules.routing;

import java.util.List;
import java.util.Set;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.BodyKind;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.organisation.RegulatedActivity;
import org.localinvolvement.links.model.organisation.Regulator;
import org.localinvolvement.links.model.register.Answer;
import org.localinvolvement.links.model.work.Report.ExcludedExtent;

/** Who regulates the care that an issue is about. */
final class RegulatorCandidates {

    /** What the guide of May 2009 names of mental health that may go with detention. */
    private static final Set<String> WITH_DETENTION = Set.of("severe-mental-illness", "forensic-mental-health");

    private static final Identifier COMMISSION = Identifier.links("care-quality-commission");

    private final Gathering of;
    private final Answer<Body> all;

    RegulatorCandidates(Gathering of) {
        this.of = of;
        this.all = of.register.ofKind(BodyKind.REGULATOR);
    }

    void gather() {
        for (Matter matter : of.matters) {
            regulators(
                    matter,
                    RegulatedActivity.HEALTH_CARE,
                    matter.health(),
                    "Whether " + matter.label() + " is health care is not known");
            social(matter);
            if (matter.code() != null && WITH_DETENTION.contains(matter.code())) {
                regulators(
                        matter,
                        RegulatedActivity.MENTAL_HEALTH_ACT_DETENTION,
                        Truth.UNKNOWN,
                        "Whether the issue is about detention under the Mental Health Act is not told");
            }
        }
        if (!of.matters.isEmpty() && !all.missing().isEmpty()) {
            of.drafts
                    .described(RouteRole.REGULATOR, "A further regulator of the care (not held)", all.missing())
                    .concerned(Truth.UNKNOWN, of.matters.get(0).label(), all.missing());
        }
    }

    private void social(Matter matter) {
        String children = "Whether " + matter.label() + " is social care for children is not known";
        boolean open = !matter.isChildrensSocialCare()
                && matter.socialCare() != Truth.NO
                && of.excluded == ExcludedExtent.UNKNOWN
                && matter.service() == null;
        if (!matter.isChildrensSocialCare()) {
            regulators(
                    matter,
                    RegulatedActivity.ADULT_SOCIAL_CARE,
                    open ? matter.socialCare().and(Truth.UNKNOWN) : matter.socialCare(),
                    open ? children : "Whether " + matter.label() + " is social care is not known");
        }
        if (matter.isChildrensSocialCare() || open) {
            regulators(matter, RegulatedActivity.CHILDRENS_SOCIAL_CARE, open ? Truth.UNKNOWN : Truth.YES, children);
        }
    }

    private void regulators(Matter matter, RegulatedActivity activity, Truth concerned, String gap) {
        if (concerned == Truth.NO) {
            return;
        }
        for (Body body : all.values()) {
            if (((Regulator) body).regulates(activity, of.day)) {
                of.drafts
                        .of(RouteRole.REGULATOR, body)
                        .concerned(concerned, matter.label(), List.of(gap))
                        .fact(CandidateFact.REVIEWS, Truth.of(body.id().equals(COMMISSION)));
            }
        }
    }
}
