package org.localinvolvement.links.model.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.BodyKind;
import org.localinvolvement.links.model.organisation.GovernmentDepartment;
import org.localinvolvement.links.model.organisation.HealthCommissioner;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.organisation.LocalAuthority;
import org.localinvolvement.links.model.organisation.PrimaryCareOrganisation;
import org.localinvolvement.links.model.organisation.StrategicHealthAuthority;
import org.localinvolvement.links.model.organisation.Tier;
import org.localinvolvement.links.model.organisation.Trust;
import org.localinvolvement.links.model.service.Sector;
import org.localinvolvement.links.model.time.Timeline;

/** Who commissions, who oversees and who accounts to whom. */
final class NhsStructure {

    private static final LocalDate FIRST_GROUPS = LocalDate.of(2013, 4, 1);
    private static final LocalDate FIRST_BOARDS = LocalDate.of(2022, 7, 1);

    private final RegisterAsAt asAt;
    private final LocalDate day;

    NhsStructure(RegisterAsAt asAt) {
        this.asAt = asAt;
        this.day = asAt.day();
    }

    Answer<Body> commissioners(Identifier place, Sector sector) {
        LocalGovernment government = new LocalGovernment(asAt);
        Answer<Body> social = government.withSocialServices(place).map(Body.class::cast);
        return switch (sector) {
            case SOCIAL_CARE -> social;
            case HEALTH -> ofHealth(place);
            case BOTH -> ofHealth(place).and(social);
        };
    }

    private Answer<Body> ofHealth(Identifier place) {
        LocalGovernment government = new LocalGovernment(asAt);
        Answer<LocalAuthority> asked = government.council(place);
        Answer<LocalAuthority> serving = government.serving(place);
        if (serving.values().isEmpty()) {
            return serving.withoutValues();
        }
        BodyKind kind = commissioningKind();
        List<Body> found = new ArrayList<>();
        List<String> missing = new ArrayList<>(asAt.missing(kind));
        for (Body body : asAt.existing(Body.class)) {
            Truth commissions = kind.includes(body, day);
            if (commissions != Truth.NO && covers(body, serving.values())) {
                if (commissions == Truth.YES) {
                    found.add(body);
                } else {
                    missing.add("Whether " + body.id() + " commissions on that day is not held");
                }
            }
        }
        found.sort(RegisterAsAt.BY_ID);
        if (!day.isBefore(FIRST_GROUPS)) {
            missing.add("Which services of the place NHS England commissions is not held");
        }
        boolean district =
                asked.only().filter(council -> council.tier() == Tier.DISTRICT).isPresent();
        if (district && found.size() > 1) {
            missing.add("Which of the trusts of the county commissions for this district is not held");
        }
        return new Answer<>(found, missing, List.of()).and(serving.withoutValues());
    }

    /**
     * Primary Care Trusts to 31 March 2013; then clinical commissioning groups; integrated care boards from 1 July 2022 (not
     * confirmed).
     */
    private BodyKind commissioningKind() {
        if (day.isBefore(FIRST_GROUPS)) {
            return BodyKind.PRIMARY_CARE_ORGANISATION;
        }
        return day.isBefore(FIRST_BOARDS) ? BodyKind.CLINICAL_COMMISSIONING_GROUP : BodyKind.INTEGRATED_CARE_BOARD;
    }

    private boolean covers(Body commissioner, List<LocalAuthority> councils) {
        return commissioner instanceof HealthCommissioner one
                && councils.stream().anyMatch(council -> one.councils().holds(council.id(), day));
    }

    Answer<StrategicHealthAuthority> strategicHealthAuthority(Identifier bodyOrPlace) {
        Answer<Body> asked = asAt.find(bodyOrPlace);
        Optional<Body> body = asked.only();
        if (body.isEmpty()) {
            return asked.withoutValues();
        }
        if (!day.isBefore(FIRST_GROUPS)) {
            return Answer.none("Strategic Health Authorities ended on 31 March 2013");
        }
        Body subject = body.get();
        if (subject instanceof StrategicHealthAuthority authority) {
            return Answer.of(authority);
        }
        if (subject instanceof LocalAuthority) {
            Answer<Body> trusts = ofHealth(bodyOrPlace);
            return trusts.values().stream()
                    .map(this::authorityOf)
                    .reduce(Answer.whole(List.of()), Answer::and)
                    .and(trusts.withoutValues());
        }
        return authorityOf(subject);
    }

    private Answer<StrategicHealthAuthority> authorityOf(Body body) {
        Timeline<Identifier> held = authorities(body)
                .orElseThrow(() ->
                        new IllegalArgumentException("A Strategic Health Authority is that of a council's area or of"
                                + " an NHS body that accounts to one, and " + body.id() + " is "
                                + body.kind().withArticle() + "; give another body"));
        return held.at(day)
                .flatMap(id -> asAt.register().entry(id))
                .filter(StrategicHealthAuthority.class::isInstance)
                .map(StrategicHealthAuthority.class::cast)
                .filter(authority -> authority.existsOn(day))
                .map(Answer::of)
                .orElseGet(() ->
                        Answer.notHeld("The Strategic Health Authority of " + body.id() + " on that day is not held"));
    }

    private static Optional<Timeline<Identifier>> authorities(Body body) {
        if (body instanceof PrimaryCareOrganisation trust) {
            return Optional.of(trust.strategicHealthAuthority());
        }
        return body instanceof Trust trust ? Optional.of(trust.strategicHealthAuthority()) : Optional.empty();
    }

    Answer<Body> overseenBy(Identifier code) {
        Answer<Body> asked = asAt.find(code);
        Optional<Body> authority = asked.only();
        if (authority.isEmpty()) {
            return asked;
        }
        if (!(authority.get() instanceof StrategicHealthAuthority)) {
            throw new IllegalArgumentException("Only a Strategic Health Authority oversees trusts, and " + code + " is "
                    + authority.get().kind().withArticle());
        }
        SortedSet<String> missing = new TreeSet<>();
        missing.addAll(asAt.missing(BodyKind.PRIMARY_CARE_ORGANISATION));
        missing.addAll(asAt.missing(BodyKind.CARE_TRUST));
        missing.addAll(asAt.missing(BodyKind.NHS_TRUST));
        List<Body> overseen = new ArrayList<>();
        for (Body body : asAt.existing(Body.class)) {
            boolean ofTheArea = authorities(body)
                    .flatMap(held -> held.at(day))
                    .filter(authority.get().id()::equals)
                    .isPresent();
            if (ofTheArea) {
                Truth free = body instanceof Trust trust ? trust.isFoundationTrust(day) : Truth.NO;
                if (free == Truth.NO) {
                    overseen.add(body);
                } else if (free == Truth.UNKNOWN) {
                    missing.add(unknownStatus(body));
                }
            }
        }
        overseen.sort(RegisterAsAt.BY_ID);
        return new Answer<>(overseen, List.copyOf(missing), List.of());
    }

    Answer<Body> accountableTo(Identifier code) {
        Answer<Body> asked = asAt.find(code);
        Optional<Body> body = asked.only();
        if (body.isEmpty()) {
            return asked;
        }
        Body subject = body.get();
        if (subject instanceof StrategicHealthAuthority) {
            List<Body> departments = List.copyOf(asAt.existing(GovernmentDepartment.class));
            return departments.isEmpty()
                    ? Answer.notHeld(asAt.register().coverage().gap(BodyKind.GOVERNMENT_DEPARTMENT))
                    : Answer.whole(departments);
        }
        if (subject instanceof Trust trust && trust.isFoundationTrust(day) == Truth.YES) {
            return Answer.none(
                    subject.id() + " is a Foundation Trust: it accounts neither to a Strategic Health Authority nor to"
                            + " the Secretary of State");
        }
        Answer<Body> authority = authorityOf(subject).map(Body.class::cast);
        return subject instanceof Trust trust && trust.isFoundationTrust(day) == Truth.UNKNOWN
                ? Answer.<Body>notHeld(unknownStatus(subject)).and(authority.withoutValues())
                : authority;
    }

    private static String unknownStatus(Body body) {
        return "Whether " + body.id() + " is a Foundation Trust on that day is not held";
    }
}
