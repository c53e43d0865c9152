package org.localinvolvement.links.model.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.BodyKind;
import org.localinvolvement.links.model.organisation.HealthCommissioner;
import org.localinvolvement.links.model.organisation.HostContract;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.organisation.JointOverviewAndScrutinyCommittee;
import org.localinvolvement.links.model.organisation.LocalAuthority;
import org.localinvolvement.links.model.organisation.LocalHealthwatch;
import org.localinvolvement.links.model.organisation.LocalInvolvementNetwork;
import org.localinvolvement.links.model.organisation.LocalStrategicPartnership;
import org.localinvolvement.links.model.organisation.NhsTrust;
import org.localinvolvement.links.model.organisation.OverviewAndScrutinyCommittee;
import org.localinvolvement.links.model.organisation.ParishCouncil;
import org.localinvolvement.links.model.organisation.PrimaryCareOrganisation;
import org.localinvolvement.links.model.organisation.TemporaryArrangements;
import org.localinvolvement.links.model.time.Dated;
import org.localinvolvement.links.model.time.DatedSet;
import org.localinvolvement.links.model.time.Timeline;

/** What a body says of another that cannot be so, because the other is of another kind than it is taken for. */
final class References {

    private final Map<Identifier, Body> bodies;
    private final List<Conflict> conflicts = new ArrayList<>();

    private References(Map<Identifier, Body> bodies) {
        this.bodies = bodies;
    }

    static List<Conflict> conflicts(Map<Identifier, Body> bodies) {
        References references = new References(bodies);
        bodies.values().forEach(references::check);
        return references.conflicts;
    }

    private void check(Body body) {
        if (body instanceof HealthCommissioner commissioner) {
            councils(body, commissioner.councils());
        }
        if (body instanceof PrimaryCareOrganisation trust) {
            authority(body, trust.strategicHealthAuthority());
        } else if (body instanceof NhsTrust trust) {
            authority(body, trust.strategicHealthAuthority());
        } else {
            checkLocal(body);
        }
    }

    private void checkLocal(Body body) {
        if (body instanceof LocalAuthority district) {
            council(body, district.county());
        } else if (body instanceof ParishCouncil parish) {
            council(body, parish.within());
        } else if (body instanceof OverviewAndScrutinyCommittee committee) {
            council(body, committee.authority());
        } else if (body instanceof JointOverviewAndScrutinyCommittee committee) {
            each(body, committee.authorities(), BodyKind.LOCAL_AUTHORITY);
        } else if (body instanceof LocalStrategicPartnership partnership) {
            council(body, partnership.authority());
        } else if (body instanceof LocalHealthwatch healthwatch) {
            council(body, healthwatch.authority());
        } else if (body instanceof TemporaryArrangements arrangements) {
            each(body, List.of(arrangements.authority()), BodyKind.LOCAL_AUTHORITY);
        } else if (body instanceof LocalInvolvementNetwork link) {
            council(body, link.authority());
            each(body, link.neighbours(), BodyKind.LOCAL_INVOLVEMENT_NETWORK);
            link.hosts().values().forEach(host -> host(link, host));
        }
    }

    private void authority(Body body, Timeline<Identifier> named) {
        each(body, values(named.values()), BodyKind.STRATEGIC_HEALTH_AUTHORITY);
    }

    private void council(Body body, Timeline<Identifier> named) {
        each(body, values(named.values()), BodyKind.LOCAL_AUTHORITY);
    }

    private void councils(Body body, DatedSet<Identifier> named) {
        each(body, values(named.members()), BodyKind.LOCAL_AUTHORITY);
    }

    private static List<Identifier> values(List<Dated<Identifier>> named) {
        return named.stream().map(Dated::value).distinct().toList();
    }

    private void each(Body body, Collection<Identifier> named, BodyKind kind) {
        for (Identifier id : named) {
            Body other = bodies.get(id);
            if (other != null && other.kind() != kind) {
                conflicts.add(new Conflict(
                        Conflict.Kind.REFERENCE,
                        body.id(),
                        id,
                        body.id() + " takes " + id + " for " + kind.withArticle() + ", and it is "
                                + other.kind().withArticle() + "; name another body"));
            }
        }
    }

    private void host(LocalInvolvementNetwork link, Dated<Identifier> host) {
        Body supporting = bodies.get(host.value());
        if (supporting != null) {
            HostContract.refusal(supporting, host.period())
                    .ifPresent(reason -> conflicts.add(new Conflict(
                            Conflict.Kind.REFERENCE, link.id(), supporting.id(), link.id() + ": " + reason)));
        }
    }
}
