package org.localinvolvement.links.model.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.BodyKind;
import org.localinvolvement.links.model.organisation.HealthCommissioner;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.organisation.JointOverviewAndScrutinyCommittee;
import org.localinvolvement.links.model.organisation.LocalAuthority;
import org.localinvolvement.links.model.organisation.LocalHealthwatch;
import org.localinvolvement.links.model.organisation.LocalInvolvementNetwork;
import org.localinvolvement.links.model.organisation.LocalStrategicPartnership;
import org.localinvolvement.links.model.organisation.OverviewAndScrutinyCommittee;
import org.localinvolvement.links.model.organisation.ParishCouncil;
import org.localinvolvement.links.model.organisation.PrimaryCareOrganisation;
import org.localinvolvement.links.model.organisation.StrategicHealthAuthority;
import org.localinvolvement.links.model.time.Timeline;

/** In which areas a body works, each given by its council with social services functions. */
final class Areas {

    private final RegisterAsAt asAt;
    private final LocalDate day;

    Areas(RegisterAsAt asAt) {
        this.asAt = asAt;
        this.day = asAt.day();
    }

    Answer<LocalAuthority> of(Identifier placeOrBody) {
        Answer<Body> asked = asAt.find(placeOrBody);
        return asked.only()
                .map(body -> of(body).and(asked.withoutValues()).sorted(RegisterAsAt.BY_ID))
                .orElseGet(asked::withoutValues);
    }

    /** The bodies of a kind that belong to one of the areas; so said where the register may lack some. */
    <B extends Body> Answer<B> belonging(Identifier placeOrBody, BodyKind kind, Class<B> type, Belonging<B> belonging) {
        Answer<LocalAuthority> areas = of(placeOrBody);
        if (areas.values().isEmpty()) {
            return areas.withoutValues();
        }
        Predicate<B> ofTheAreas = body -> areas.values().stream().anyMatch(council -> belonging.holds(body, council));
        return new Answer<>(asAt.existing(type).stream().filter(ofTheAreas).toList(), asAt.missing(kind), List.of())
                .and(areas.withoutValues())
                .sorted(RegisterAsAt.BY_ID);
    }

    private Answer<LocalAuthority> of(Body body) {
        if (body instanceof LocalAuthority council) {
            return new LocalGovernment(asAt).withSocialServices(council.id());
        }
        if (body instanceof StrategicHealthAuthority authority) {
            return ofAuthority(authority);
        }
        List<Identifier> councils = councils(body);
        if (councils.isEmpty()) {
            return Answer.notHeld("The area of " + body.id() + " on that day is not held");
        }
        return councils.stream().map(this::ofCouncil).reduce(Answer.whole(List.of()), Answer::and);
    }

    /** A file may name as council what is none, even the body itself; only a council leads on, so that nothing goes round. */
    private Answer<LocalAuthority> ofCouncil(Identifier id) {
        Answer<Body> named = asAt.find(id);
        Optional<Body> body = named.only();
        if (body.isPresent() && !(body.get() instanceof LocalAuthority)) {
            return Answer.notHeld(
                    "Which council is meant by " + id + ", " + body.get().kind().withArticle() + ", is not held");
        }
        return of(id);
    }

    private Answer<LocalAuthority> ofAuthority(StrategicHealthAuthority authority) {
        return asAt.existing(PrimaryCareOrganisation.class).stream()
                .filter(trust -> trust.strategicHealthAuthority()
                        .at(day)
                        .filter(authority.id()::equals)
                        .isPresent())
                .flatMap(trust -> trust.councils().at(day).stream())
                .distinct()
                .map(this::ofCouncil)
                .reduce(
                        new Answer<>(List.of(), asAt.missing(BodyKind.PRIMARY_CARE_ORGANISATION), List.of()),
                        Answer::and);
    }

    private List<Identifier> councils(Body body) {
        if (body instanceof HealthCommissioner commissioner) {
            return commissioner.councils().at(day);
        }
        if (body instanceof JointOverviewAndScrutinyCommittee committee) {
            return List.copyOf(committee.authorities());
        }
        return authority(body)
                .flatMap(timeline -> timeline.at(day))
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<Timeline<Identifier>> authority(Body body) {
        if (body instanceof LocalInvolvementNetwork link) {
            return Optional.of(link.authority());
        }
        if (body instanceof LocalHealthwatch healthwatch) {
            return Optional.of(healthwatch.authority());
        }
        if (body instanceof OverviewAndScrutinyCommittee committee) {
            return Optional.of(committee.authority());
        }
        if (body instanceof LocalStrategicPartnership partnership) {
            return Optional.of(partnership.authority());
        }
        return body instanceof ParishCouncil parish ? Optional.of(parish.within()) : Optional.empty();
    }

    /** Whether a body belongs to the area of a council. */
    interface Belonging<B> {
        boolean holds(B body, LocalAuthority council);
    }
}
