package org.localinvolvement.links.rules.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.commissioning.CommissionerKind;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.involvement.Issue;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.service.PathwayOfCare;
import org.localinvolvement.links.model.service.Sector;
import org.localinvolvement.links.model.service.Service;
import org.localinvolvement.links.model.service.Services;
import org.localinvolvement.links.model.work.Report.ExcludedExtent;

/**
 * One thing that an issue is about: a service, a step of a pathway, or care of which no service is named.
 *
 * @param label for reading
 * @param code the code of the service; null where none is named
 * @param service the kind of service; null where it is not known
 * @param health whether it is health care
 * @param socialCare whether it is social care
 * @param area where it is provided or arises; null where it is not known
 * @param provider who provides it; null where it is not known
 * @param commissioner who commissions it; null where it is not known
 * @param atHome whether it lies in the area of the LINk that asks
 */
record Matter(
        String label,
        @Nullable String code,
        @Nullable Service service,
        Truth health,
        Truth socialCare,
        @Nullable Identifier area,
        @Nullable Identifier provider,
        @Nullable Identifier commissioner,
        Truth atHome) {

    /** Everything that the issue is about; empty where it is about wider determinants alone. */
    static List<Matter> of(RouteQuestion question) {
        Issue issue = question.issue();
        List<Matter> matters = new ArrayList<>();
        for (String code : issue.services()) {
            matters.add(
                    of(question, nameOf(question, code), code, new PathwayOfCare.Step(code, null, issue.area(), null)));
        }
        pathway(question).ifPresent(pathway -> {
            int number = 0;
            for (PathwayOfCare.Step step : pathway.steps()) {
                number++;
                matters.add(of(
                        question,
                        nameOf(question, step.service()) + " (step " + number + " of " + pathway.name() + ")",
                        step.service(),
                        step));
            }
        });
        boolean determinantsAlone =
                !issue.determinants().isEmpty() && issue.pathway() == null && issue.sector() == null;
        if (matters.isEmpty() && !determinantsAlone) {
            matters.add(of(question, words(issue), null, new PathwayOfCare.Step("none", null, issue.area(), null)));
        }
        return matters;
    }

    private static String words(Issue issue) {
        return issue.pathway() != null
                ? "pathway " + issue.pathway()
                : issue.themes().isEmpty() ? "the issue" : "theme " + String.join(", ", issue.themes());
    }

    static Optional<PathwayOfCare> pathway(RouteQuestion question) {
        return question.pathways().stream()
                .filter(pathway -> pathway.code().equals(question.issue().pathway()))
                .findFirst();
    }

    private static String nameOf(RouteQuestion question, String code) {
        return question.services().find(code).map(Service::name).orElse(code);
    }

    private static Matter of(RouteQuestion question, String label, @Nullable String code, PathwayOfCare.Step step) {
        Service service = code == null ? null : question.services().find(code).orElse(null);
        Sector sector = service == null ? question.issue().sector() : service.sector();
        Identifier home = question.area();
        return new Matter(
                label,
                code,
                service,
                sector == null ? Truth.UNKNOWN : Truth.of(sector != Sector.SOCIAL_CARE),
                sector == null ? Truth.UNKNOWN : Truth.of(sector != Sector.HEALTH),
                step.area(),
                step.provider(),
                step.commissioner(),
                home == null || step.area() == null ? Truth.UNKNOWN : Truth.of(home.equals(step.area())));
    }

    boolean isChildrensSocialCare() {
        return Services.CHILDRENS_SOCIAL_CARE.equals(code);
    }

    /** Housing and the NHS have a part in aids and adaptations beside social services. */
    boolean isAboutAdaptations() {
        return "equipment-and-adaptations".equals(code);
    }

    Set<CommissionerKind> usualCommissioners() {
        return service == null ? Set.of() : service.commissioners();
    }

    /** How much of it relates to excluded activities, as far as the service tells: SI 2008/528 reg 1(3). */
    private ExcludedExtent excluded(RouteQuestion question) {
        if (isChildrensSocialCare()) {
            return ExcludedExtent.WHOLLY;
        }
        if (socialCare == Truth.NO || question.issue().sector() == Sector.HEALTH) {
            return ExcludedExtent.NOT_AT_ALL;
        }
        // The social care that the guide lists is that of adults.
        boolean ofAdults = service != null
                && service.sector() == Sector.SOCIAL_CARE
                && Services.standard().find(service.code()).isPresent();
        return ofAdults ? ExcludedExtent.NOT_AT_ALL : ExcludedExtent.UNKNOWN;
    }

    /** How much of the whole issue does, where the question does not say. */
    static ExcludedExtent excluded(RouteQuestion question, List<Matter> matters) {
        if (question.excluded() != null) {
            return question.excluded();
        }
        Set<ExcludedExtent> extents = new TreeSet<>();
        matters.forEach(matter -> extents.add(matter.excluded(question)));
        if (extents.contains(ExcludedExtent.UNKNOWN)) {
            return ExcludedExtent.UNKNOWN;
        }
        return extents.size() > 1
                ? ExcludedExtent.PARTLY
                : extents.isEmpty()
                        ? ExcludedExtent.NOT_AT_ALL
                        : extents.iterator().next();
    }
}
