package org.localinvolvement.links.model.register;

import java.time.LocalDate;
import java.util.Optional;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.BodyKind;
import org.localinvolvement.links.model.organisation.HostContract;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.organisation.LocalHealthwatch;
import org.localinvolvement.links.model.organisation.LocalInvolvementNetwork;
import org.localinvolvement.links.model.organisation.TemporaryArrangements;
import org.localinvolvement.links.model.time.Dated;

/** Who gives the people of a place a voice. */
final class Involvement {

    private final RegisterAsAt asAt;
    private final LocalDate day;

    Involvement(RegisterAsAt asAt) {
        this.asAt = asAt;
        this.day = asAt.day();
    }

    Answer<LocalInvolvementNetwork> links(Identifier placeOrBody) {
        if (Regime.asAt(day) == Regime.LOCAL_HEALTHWATCH) {
            return Answer.none("LINks ended on 31 March 2013; ask for the local Healthwatch");
        }
        Answer<LocalInvolvementNetwork> links = new Areas(asAt)
                .belonging(
                        placeOrBody,
                        BodyKind.LOCAL_INVOLVEMENT_NETWORK,
                        LocalInvolvementNetwork.class,
                        (link, council) -> LocalGovernment.isOf(link.authority().at(day), council));
        return links.values().stream().map(this::withItsStart).reduce(links.withoutValues(), Answer::and);
    }

    private Answer<LocalInvolvementNetwork> withItsStart(LocalInvolvementNetwork link) {
        return switch (link.startedBy(day)) {
            case YES -> Answer.of(link);
            case NO ->
                Answer.none(
                        "The LINk " + link.id()
                                + " has not started; the temporary arrangements of 2008 stand in its place (SI 2008/528 regs 7 to 16)");
            case UNKNOWN ->
                Answer.of(link)
                        .lacking("Whether the LINk " + link.id()
                                + " has started or the temporary arrangements of 2008 stand in its place is not held");
        };
    }

    Answer<TemporaryArrangements> temporaryArrangements(Identifier placeOrBody) {
        if (day.isAfter(TemporaryArrangements.LAST_DAY)) {
            return Answer.none("The temporary arrangements ended on 31 December 2008 at the latest");
        }
        return new Areas(asAt)
                .belonging(
                        placeOrBody,
                        BodyKind.TEMPORARY_ARRANGEMENTS,
                        TemporaryArrangements.class,
                        (arrangements, council) -> arrangements.authority().equals(council.id()));
    }

    Answer<Body> host(Identifier code) {
        Answer<Body> found = asAt.find(code);
        Optional<Body> body = found.only();
        if (body.isEmpty()) {
            return found;
        }
        if (!(body.get() instanceof LocalInvolvementNetwork link)) {
            throw new IllegalArgumentException("A host supports a LINk, and " + code + " is "
                    + body.get().kind().withArticle() + "; ask linksCovering(place) for the LINk");
        }
        Optional<Dated<Identifier>> host = link.hosts().values().stream()
                .filter(dated -> dated.holdsOn(day))
                .findFirst();
        if (host.isEmpty()) {
            return Answer.notHeld("The host of " + link.id() + " on that day is not held");
        }
        Optional<Body> supporting = asAt.register().entry(host.get().value());
        if (supporting.isEmpty()) {
            return Answer.notHeld("The host " + host.get().value() + " of " + link.id() + " is not held");
        }
        return HostContract.refusal(supporting.get(), host.get().period())
                .map(Answer::<Body>notHeld)
                .orElseGet(() -> Answer.of(supporting.get()));
    }

    Answer<LocalHealthwatch> localHealthwatch(Identifier placeOrBody) {
        if (Regime.asAt(day) != Regime.LOCAL_HEALTHWATCH) {
            return Answer.none("Local Healthwatch began on 1 April 2013; ask for the LINk");
        }
        return new Areas(asAt)
                .belonging(
                        placeOrBody,
                        BodyKind.LOCAL_HEALTHWATCH,
                        LocalHealthwatch.class,
                        (healthwatch, council) ->
                                LocalGovernment.isOf(healthwatch.authority().at(day), council));
    }
}
