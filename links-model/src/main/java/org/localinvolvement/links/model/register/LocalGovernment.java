package org.localinvolvement.links.model.register;

import java.time.LocalDate;
import java.util.Optional;
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

    Answer<OverviewAndScrutinyCommittee> scrutinyCommittees(Identifier placeOrBody) {
        return new Areas(asAt)
                .belonging(
                        placeOrBody,
                        BodyKind.OVERVIEW_AND_SCRUTINY_COMMITTEE,
                        OverviewAndScrutinyCommittee.class,
                        (committee, council) -> isOf(committee.authority().at(day), council));
    }

    Answer<JointOverviewAndScrutinyCommittee> jointScrutinyCommittees(Identifier placeOrBody) {
        return new Areas(asAt)
                .belonging(
                        placeOrBody,
                        BodyKind.JOINT_OVERVIEW_AND_SCRUTINY_COMMITTEE,
                        JointOverviewAndScrutinyCommittee.class,
                        (committee, council) -> committee.authorities().contains(council.id()));
    }

    static boolean isOf(Optional<Identifier> authority, LocalAuthority council) {
        return authority.filter(council.id()::equals).isPresent();
    }
}
