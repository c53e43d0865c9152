package org.localinvolvement.links.rules.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.BodyKind;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.organisation.LocalAuthority;
import org.localinvolvement.links.model.organisation.LocalStrategicPartnership;
import org.localinvolvement.links.model.organisation.Office;
import org.localinvolvement.links.model.organisation.OfficeRole;
import org.localinvolvement.links.model.organisation.ServiceTier;
import org.localinvolvement.links.model.organisation.Tier;
import org.localinvolvement.links.model.register.Answer;
import org.localinvolvement.links.model.service.WiderDeterminant;

/** The departments of councils by tier, districts, the Local Strategic Partnership, and who takes up an allegation of harm. */
final class CouncilCandidates {

    private final Gathering of;

    CouncilCandidates(Gathering of) {
        this.of = of;
    }

    void gather() {
        of.matters.stream().filter(matter -> matter.socialCare() != Truth.NO).forEach(this::socialServices);
        of.matters.stream()
                .filter(Matter::isAboutAdaptations)
                .forEach(matter ->
                        tier("housing (" + matter.label() + ")", ServiceTier.DISTRICT_OR_UNITARY, matter.area()));
        for (WiderDeterminant determinant : of.issue.determinants()) {
            tier(word(determinant), tierOf(determinant), of.issue.area());
        }
        if (!of.issue.determinants().isEmpty()) {
            partnerships();
        }
        districts();
        safeguarding();
    }

    private static String word(WiderDeterminant determinant) {
        return determinant.name().toLowerCase(Locale.ROOT);
    }

    /** As the guide of May 2009 divides them, which says nothing of employment. */
    private static @Nullable ServiceTier tierOf(WiderDeterminant determinant) {
        return switch (determinant) {
            case EDUCATION -> ServiceTier.COUNTY_OR_UNITARY;
            case HOUSING, ENVIRONMENT -> ServiceTier.DISTRICT_OR_UNITARY;
            case EMPLOYMENT -> null;
        };
    }

    private void socialServices(Matter matter) {
        Identifier area = matter.area() == null ? of.question.area() : matter.area();
        String department = matter.isChildrensSocialCare() ? "children's services" : "social services";
        if (area == null) {
            of.drafts
                    .described(
                            RouteRole.COUNCIL_DEPARTMENT,
                            "The department of " + department + " (area not known)",
                            List.of("The area in which " + matter.label() + " arises is not told"))
                    .concerned(matter.socialCare(), matter.label(), List.of())
                    .fact(CandidateFact.CARE, Truth.YES);
            return;
        }
        Answer<LocalAuthority> council = of.register.councilWithSocialServices(area);
        council.values()
                .forEach(found -> of.drafts
                        .of(RouteRole.COUNCIL_DEPARTMENT, found, department + office(found, matter))
                        .concerned(
                                matter.socialCare(),
                                matter.label(),
                                List.of("Whether " + matter.label() + " is social care is not known"))
                        .fact(CandidateFact.CARE, Truth.YES));
        if (council.values().isEmpty()) {
            of.drafts
                    .described(
                            RouteRole.COUNCIL_DEPARTMENT,
                            "The department of " + department + " for " + of.nameOf(area) + " (not held)",
                            Gathering.gaps(council, "The council of " + area + " is not held"))
                    .concerned(matter.socialCare(), matter.label(), List.of())
                    .fact(CandidateFact.CARE, Truth.YES);
        }
    }

    private String office(LocalAuthority council, Matter matter) {
        OfficeRole role = matter.isChildrensSocialCare()
                ? OfficeRole.DIRECTOR_OF_CHILDRENS_SERVICES
                : OfficeRole.DIRECTOR_OF_ADULT_SOCIAL_SERVICES;
        return title(council, role);
    }

    /** Titles vary, and stand where they are held. */
    private String title(LocalAuthority council, OfficeRole role) {
        return council.offices().stream()
                .filter(office -> office.role() == role)
                .map(Office::title)
                .flatMap(titles -> titles.at(of.day).stream())
                .map(title -> " (" + title + ")")
                .findFirst()
                .orElse("");
    }

    private void tier(String matter, @Nullable ServiceTier at, @Nullable Identifier area) {
        if (area == null) {
            of.drafts
                    .described(
                            RouteRole.COUNCIL_DEPARTMENT,
                            "The council's department of " + matter + " (area not known)",
                            List.of("The area in which the matter of " + matter + " arises is not told"))
                    .concerned(Truth.YES, matter, List.of());
            return;
        }
        Answer<LocalAuthority> serving = of.register.councilsServing(area);
        for (LocalAuthority council : serving.values()) {
            Truth provides =
                    at == null ? several(council) : Truth.of(council.tier().provides(at));
            CandidateDraft draft = council.tier() == Tier.DISTRICT
                    ? of.drafts.of(RouteRole.DISTRICT_COUNCIL, council)
                    : of.drafts.of(RouteRole.COUNCIL_DEPARTMENT, council, matter);
            draft.concerned(
                    provides, matter, List.of("Which tier of council has to do with " + matter + " is not held"));
        }
        if (serving.values().isEmpty()) {
            of.drafts
                    .described(
                            RouteRole.COUNCIL_DEPARTMENT,
                            "The council's department of " + matter + " for " + of.nameOf(area) + " (not held)",
                            Gathering.gaps(serving, "The councils of " + area + " are not held"))
                    .concerned(Truth.YES, matter, List.of());
            return;
        }
        boolean countyAlone = serving.values().stream().allMatch(council -> council.tier() == Tier.COUNTY);
        if (countyAlone && at != ServiceTier.COUNTY_OR_UNITARY) {
            String county = of.nameOf(area);
            of.drafts
                    .described(
                            RouteRole.DISTRICT_COUNCIL,
                            "The district council of the place in " + county + " (not held)",
                            List.of("In which district of " + county + " the matter of " + matter
                                    + " arises is not told"))
                    .concerned(at == null ? Truth.UNKNOWN : Truth.YES, matter, List.of())
                    .fact(CandidateFact.SERVICES_PROVIDER, Truth.NO);
        }
    }

    private static Truth several(LocalAuthority council) {
        return council.tier() == Tier.COUNTY || council.tier() == Tier.DISTRICT ? Truth.UNKNOWN : Truth.YES;
    }

    private void partnerships() {
        Identifier area = of.issue.area();
        Answer<Body> all = of.register.ofKind(BodyKind.LOCAL_STRATEGIC_PARTNERSHIP);
        List<Body> here = new ArrayList<>();
        if (area != null) {
            List<LocalAuthority> serving = of.register.councilsServing(area).values();
            all.values().stream()
                    .filter(body -> ((LocalStrategicPartnership) body)
                            .authority()
                            .at(of.day)
                            .filter(id -> serving.stream()
                                    .anyMatch(council -> council.id().equals(id)))
                            .isPresent())
                    .forEach(here::add);
        }
        String matter = String.join(
                ", ",
                of.issue.determinants().stream().map(CouncilCandidates::word).toList());
        here.forEach(body ->
                of.drafts.of(RouteRole.LOCAL_STRATEGIC_PARTNERSHIP, body).concerned(Truth.YES, matter, List.of()));
        if (here.isEmpty()) {
            of.drafts
                    .described(
                            RouteRole.LOCAL_STRATEGIC_PARTNERSHIP,
                            "The Local Strategic Partnership "
                                    + (area == null ? "(area not known)" : "of " + of.nameOf(area) + " (not held)"),
                            Gathering.gaps(all, "The Local Strategic Partnership of the area is not held"))
                    .concerned(Truth.YES, matter, List.of());
        }
    }

    /** A district of the place stands there whether or not anything leads to it. */
    private void districts() {
        for (Identifier area : of.areas()) {
            of.register.councilsServing(area).values().stream()
                    .filter(council -> council.tier() == Tier.DISTRICT)
                    .forEach(council ->
                            of.drafts.of(RouteRole.DISTRICT_COUNCIL, council).fact(CandidateFact.CONCERNED, Truth.NO));
        }
    }

    private void safeguarding() {
        Set<Identifier> areas = new TreeSet<>();
        if (of.question.area() != null) {
            areas.add(of.question.area());
        }
        if (of.issue.area() != null) {
            areas.add(of.issue.area());
        }
        for (Identifier area : areas) {
            Answer<LocalAuthority> council = of.register.councilWithSocialServices(area);
            council.values()
                    .forEach(found -> of.drafts
                            .of(
                                    RouteRole.SAFEGUARDING_LEAD,
                                    found,
                                    title(found, OfficeRole.SAFEGUARDING_LEAD).strip())
                            .concerned(Truth.YES, "safeguarding", List.of()));
            if (council.values().isEmpty()) {
                safeguardingOf(of.nameOf(area), Gathering.gaps(council, "The council of " + area + " is not held"));
            }
        }
        if (areas.isEmpty()) {
            safeguardingOf("the area", List.of("The area in which the issue arises is not told"));
        }
    }

    private void safeguardingOf(String area, List<String> gaps) {
        of.drafts
                .described(RouteRole.SAFEGUARDING_LEAD, "The safeguarding lead for " + area + " (not held)", gaps)
                .concerned(Truth.YES, "safeguarding", List.of());
    }
}
