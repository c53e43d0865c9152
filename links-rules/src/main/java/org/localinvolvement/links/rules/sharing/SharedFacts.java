package org.localinvolvement.links.rules.sharing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.commissioning.ChangeProposal;
import org.localinvolvement.links.model.commissioning.CommissionerKind;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.organisation.LocalAuthority;
import org.localinvolvement.links.model.organisation.NhsTrust;
import org.localinvolvement.links.model.organisation.Tier;
import org.localinvolvement.links.model.organisation.TrustKind;
import org.localinvolvement.links.model.register.Answer;
import org.localinvolvement.links.model.register.RegisterAsAt;
import org.localinvolvement.links.model.service.OfferedService;
import org.localinvolvement.links.model.service.Sector;
import org.localinvolvement.links.model.service.Service;

/** Gathers who may share a service from what is told and from the register; what follows is the rules'. */
final class SharedFacts {

    private static final String ADAPTATIONS = "equipment-and-adaptations";

    private final SharedRecord told;
    private final LocalDate asAt;
    private final RegisterAsAt register;
    private final Regime regime;
    private final Optional<Service> service;
    private final Set<Identifier> areas;
    private final Set<Identifier> providers;
    private final Set<Identifier> commissioners;
    private final Sharers gathered;
    private final Set<Object> facts = new LinkedHashSet<>();

    final Map<Identifier, LocalAuthority> councils = new TreeMap<>();
    final List<Sharer> sharers;
    final List<String> notUsed = new ArrayList<>();

    SharedFacts(SharedQuestion question) {
        this.told = question.onRecord();
        this.asAt = question.asAt();
        this.register = question.register().asAt(asAt);
        this.regime = Regime.asAt(asAt);
        this.gathered = new Sharers(register);
        this.service = question.services().find(told.service());
        this.areas = new TreeSet<>(told.areas());
        this.providers = new TreeSet<>(told.providers());
        this.commissioners = new TreeSet<>(told.commissioners());
        told.offered().forEach(this::offered);
        if (areas.isEmpty()) {
            providers.forEach(
                    provider -> register.areasOf(provider).values().forEach(council -> areas.add(council.id())));
        }
        areas.forEach(this::place);
        if (commissioners.isEmpty()) {
            usual();
        } else {
            commissioners.forEach(id -> add(SharerRole.TOLD_COMMISSIONER, named(id), "all of it", Truth.YES, ""));
        }
        councils.values().forEach(this::networks);
        otherNetworks();
        ChangeProposal proposal = told.proposal();
        if (proposal != null) {
            Truth health = service.map(one -> Truth.of(one.sector() != Sector.SOCIAL_CARE))
                    .orElse(Truth.UNKNOWN);
            facts.add(new ProposalFacts(proposal, register, gathered).seen(health));
        }
        sharers = gathered.inOrder();
        facts.addAll(sharers);
        long networks = sharers.stream()
                .filter(one -> one.role() == SharerRole.LINK || one.role() == SharerRole.LOCAL_HEALTHWATCH)
                .map(Sharer::name)
                .distinct()
                .count();
        facts.add(new NetworksSeen(told.service(), networks > 1 ? Truth.YES : wider()));
    }

    Set<Object> facts() {
        return facts;
    }

    String name() {
        return service.map(Service::name).orElse(told.service());
    }

    private void offered(OfferedService one) {
        if (!one.service().equals(told.service()) || !one.period().contains(asAt)) {
            notUsed.add("What " + one.provider() + " offers for " + one.area() + ": "
                    + (one.service().equals(told.service()) ? "not on that day" : "another service"));
            return;
        }
        areas.add(one.area());
        providers.add(one.provider());
        Identifier by = one.commissioner();
        if (by != null) {
            commissioners.add(by);
        }
    }

    private void place(Identifier area) {
        Optional<Body> found = register.find(area).only();
        Answer<LocalAuthority> with = register.councilWithSocialServices(area);
        with.values().forEach(council -> councils.put(council.id(), council));
        Truth district = found.map(body -> Truth.of(body instanceof LocalAuthority one && one.tier() == Tier.DISTRICT))
                .orElse(Truth.UNKNOWN);
        facts.add(new PlaceSeen(area.toString(), named(area), district));
        if (with.values().isEmpty()) {
            String gap = with.missing().isEmpty()
                    ? area + " is no council"
                    : with.missing().get(0);
            add(SharerRole.LINK, "The network of " + area + " (not held)", named(area), Truth.UNKNOWN, gap);
        }
        if (told.service().equals(ADAPTATIONS)) {
            housing(area, found.orElse(null));
        }
    }

    /** A county has no housing functions, and its districts are not enumerated by the area told. */
    private void housing(Identifier area, @Nullable Body council) {
        boolean county = !(council instanceof LocalAuthority one) || one.tier() == Tier.COUNTY;
        add(
                SharerRole.HOUSING_COUNCIL,
                county ? "The councils with housing in " + named(area) + " (not told which)" : named(area),
                named(area),
                county ? Truth.UNKNOWN : Truth.YES,
                county ? "which district council of " + named(area) + " is concerned" : "");
    }

    private void usual() {
        Set<CommissionerKind> kinds = service.map(Service::commissioners).orElse(Set.of());
        boolean specialised = kinds.contains(CommissionerKind.SPECIALISED_REGIONAL)
                || kinds.contains(CommissionerKind.SPECIALISED_NATIONAL);
        boolean joint = kinds.contains(CommissionerKind.JOINT);
        boolean health = joint
                || kinds.contains(CommissionerKind.PRIMARY_CARE_TRUST)
                || kinds.contains(CommissionerKind.PRACTICE_BASED);
        boolean perhaps = kinds.isEmpty() || specialised || told.service().equals(ADAPTATIONS);
        boolean social = joint || kinds.contains(CommissionerKind.COUNCIL);
        for (LocalAuthority council : councils.values()) {
            String of = named(council.id());
            if (health || perhaps) {
                health(council, of, Truth.of(health).or(Truth.UNKNOWN));
            }
            if (social || (kinds.isEmpty() && socialCareOf() != Truth.NO)) {
                add(
                        SharerRole.COUNCIL,
                        named(council.id()),
                        of,
                        social ? Truth.YES : Truth.UNKNOWN,
                        social ? "" : "who commissions the service");
            }
            if (joint) {
                add(SharerRole.JOINT_COMMISSIONERS, "The council and the trust of " + of, of, Truth.YES, "");
            }
        }
        if (specialised) {
            specialised(kinds);
        }
    }

    private Truth socialCareOf() {
        return service.map(one -> Truth.of(one.sector() != Sector.HEALTH)).orElse(Truth.UNKNOWN);
    }

    private void specialised(Set<CommissionerKind> kinds) {
        boolean both = kinds.contains(CommissionerKind.SPECIALISED_REGIONAL)
                && kinds.contains(CommissionerKind.SPECIALISED_NATIONAL);
        Truth holds = both ? Truth.UNKNOWN : Truth.YES;
        String missing = both ? "whether the service is commissioned for the region or for the country" : "";
        if (kinds.contains(CommissionerKind.SPECIALISED_REGIONAL)) {
            add(
                    SharerRole.SPECIALISED_REGIONAL,
                    "Specialised commissioning for the region (not held who)",
                    "the region",
                    holds,
                    missing);
        }
        if (kinds.contains(CommissionerKind.SPECIALISED_NATIONAL)) {
            add(
                    SharerRole.SPECIALISED_NATIONAL,
                    "Specialised commissioning for the country (not held who)",
                    "England",
                    holds,
                    missing);
        }
    }

    private void health(LocalAuthority council, String of, Truth commissions) {
        Answer<Body> answer = register.commissionersFor(council.id(), Sector.HEALTH);
        String gap = answer.missing().isEmpty()
                ? "who commissions the service"
                : answer.missing().get(0);
        Truth holds = answer.isWhole() ? commissions : commissions.and(Truth.UNKNOWN);
        for (Body body : answer.values()) {
            add(SharerRole.HEALTH_COMMISSIONER, named(body), of, holds, holds == Truth.YES ? "" : gap);
        }
        if (answer.values().isEmpty()) {
            add(
                    SharerRole.HEALTH_COMMISSIONER,
                    "The health commissioner of " + of + " (not held)",
                    of,
                    Truth.UNKNOWN,
                    gap);
        }
    }

    private void networks(LocalAuthority council) {
        String of = named(council.id());
        Answer<? extends Body> answer = regime == Regime.LOCAL_HEALTHWATCH
                ? register.localHealthwatchCovering(council.id())
                : register.linksCovering(council.id());
        SharerRole role = regime == Regime.LOCAL_HEALTHWATCH ? SharerRole.LOCAL_HEALTHWATCH : SharerRole.LINK;
        answer.values().forEach(body -> add(role, named(body), of, Truth.YES, ""));
        if (answer.values().isEmpty()) {
            add(
                    role,
                    "The network of " + of + " (not held)",
                    of,
                    Truth.UNKNOWN,
                    answer.missing().isEmpty()
                            ? "which network acts for " + of
                            : answer.missing().get(0));
        }
    }

    /** Whether more networks than those of the areas told may share it. */
    private Truth wider() {
        boolean reaches = service.map(Service::canReachSeveralAreas).orElse(true);
        boolean wide = providers.stream()
                .flatMap(id -> register.find(id).values().stream())
                .anyMatch(SharedFacts::isWide);
        return reaches || wide ? Truth.UNKNOWN : Truth.NO;
    }

    /** Ambulance and mental health trusts work beyond one council's area, and centres beyond their own. */
    private static boolean isWide(Body body) {
        return body instanceof NhsTrust trust
                && (trust.trustKind() == TrustKind.AMBULANCE
                        || trust.trustKind() == TrustKind.MENTAL_HEALTH
                        || !trust.centre().isEmpty());
    }

    private void otherNetworks() {
        if (wider() != Truth.NO) {
            add(
                    SharerRole.OTHER_NETWORKS,
                    "The networks of the other areas that are served (not told)",
                    name(),
                    Truth.UNKNOWN,
                    "which other areas are served");
        }
    }

    private void add(SharerRole role, String name, String of, Truth holds, String missing) {
        gathered.add(role, name, of, holds, missing);
    }

    private String named(Body body) {
        return gathered.named(body);
    }

    private String named(Identifier id) {
        return gathered.named(id);
    }
}
