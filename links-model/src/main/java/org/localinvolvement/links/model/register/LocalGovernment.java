package org.localinvolvement.links.model.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.BodyKind;
import org.localinvolvement.links.model.organisation.CouncilService;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.organisation.JointOverviewAndScrutinyCommittee;
import org.localinvolvement.links.model.organisation.LocalAuthority;
import org.localinvolvement.links.model.organisation.OverviewAndScrutinyCommittee;
import org.localinvolvement.links.model.organisation.Tier;

/** The councils of a place, what each provides, and who scrutinises. */
final class LocalGovernment {

    private final RegisterAsAt asAt;
    private final LocalDate day;

    LocalGovernment(RegisterAsAt asAt) {
        this.asAt = asAt;
        this.day = asAt.day();
    }

    Answer<LocalAuthority> council(Identifier place) {
        return asAt.find(place).map(body -> {
            if (body instanceof LocalAuthority council) {
                return council;
            }
            throw new IllegalArgumentException("A place is given by its council, and " + place + " is "
                    + body.kind().withArticle() + "; give the GSS code or the id of a council");
        });
    }

    Answer<LocalAuthority> withSocialServices(Identifier place) {
        Answer<LocalAuthority> asked = council(place);
        return asked.only().map(council -> responsible(council, asked)).orElse(asked);
    }

    private Answer<LocalAuthority> responsible(LocalAuthority council, Answer<LocalAuthority> asked) {
        if (council.tier() != Tier.DISTRICT) {
            return asked;
        }
        Optional<Identifier> county = council.county().at(day);
        Optional<LocalAuthority> held = county.flatMap(id -> asAt.register().entry(id))
                .filter(body -> body.existsOn(day))
                .filter(LocalAuthority.class::isInstance)
                .map(LocalAuthority.class::cast);
        Answer<LocalAuthority> above = held.map(Answer::of)
                .orElseGet(() -> Answer.notHeld("The county council of " + council.id() + " on that day is not held"));
        return above.and(asked.withoutValues());
    }

    Answer<LocalAuthority> serving(Identifier place) {
        return council(place).and(withSocialServices(place));
    }

    Answer<CouncilService> servicesProvidedBy(Identifier place) {
        Answer<LocalAuthority> council = council(place);
        return council.only()
                .map(found -> Answer.whole(CouncilServices.standard().providedBy(found.tier()))
                        .and(council.withoutValues()))
                .orElseGet(council::withoutValues);
    }

    Answer<OverviewAndScrutinyCommittee> scrutinyCommittee(Identifier place) {
        return ofResponsible(
                place,
                BodyKind.OVERVIEW_AND_SCRUTINY_COMMITTEE,
                council -> asAt.existing(OverviewAndScrutinyCommittee.class).stream()
                        .filter(committee -> isOf(committee.authority().at(day), council))
                        .toList());
    }

    Answer<JointOverviewAndScrutinyCommittee> jointScrutinyCommittees(Identifier place) {
        return ofResponsible(
                place,
                BodyKind.JOINT_OVERVIEW_AND_SCRUTINY_COMMITTEE,
                council -> asAt.existing(JointOverviewAndScrutinyCommittee.class).stream()
                        .filter(committee -> committee.authorities().contains(council.id()))
                        .toList());
    }

    /**
     * What belongs to the council with social services functions; where a body of the kind may exist that is not held, so said.
     */
    <T extends Body> Answer<T> ofResponsible(Identifier place, BodyKind kind, Belonging<T> belonging) {
        Answer<LocalAuthority> responsible = withSocialServices(place);
        return responsible
                .only()
                .map(council -> new Answer<>(belonging.of(council), asAt.missing(kind), List.of())
                        .and(responsible.withoutValues()))
                .orElseGet(responsible::withoutValues);
    }

    static boolean isOf(Optional<Identifier> authority, LocalAuthority council) {
        return authority.filter(council.id()::equals).isPresent();
    }

    /** The bodies that belong to a council. */
    interface Belonging<T> {
        List<T> of(LocalAuthority council);
    }
}
