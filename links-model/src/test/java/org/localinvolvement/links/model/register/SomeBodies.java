package org.localinvolvement.links.model.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.*;
import org.localinvolvement.links.model.time.Dated;
import org.localinvolvement.links.model.time.DatedSet;
import org.localinvolvement.links.model.time.Period;
import org.localinvolvement.links.model.time.Timeline;

/** Bodies of every kind with every fact that they can have, from a small world in which ids and codes collide. */
final class SomeBodies {

    private static final LocalDate FIRST = LocalDate.of(2008, 4, 1);
    private static final int DAYS = 1800;

    private SomeBodies() {}

    static Arbitrary<Identifier> ids() {
        return Arbitraries.integers().between(1, 12).map(number -> Identifier.links("body-" + number));
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    }

    static Arbitrary<Period> periods() {
        return Combinators.combine(
                        days().injectNull(0.3), Arbitraries.integers().between(0, 900), Arbitraries.of(true, false))
                .as((from, length, open) -> {
                    LocalDate start = from == null ? FIRST : from;
                    return new Period(from, open ? null : start.plusDays(length));
                });
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars('A', 'z', 'é', '"', ',', ' ', '#', '&', '\'', ';')
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(String::strip)
                .filter(text -> !text.isBlank());
    }

    static <T> Arbitrary<Timeline<T>> timelines(Arbitrary<T> values) {
        return values.list()
                .ofMaxSize(3)
                .flatMap(list -> Arbitraries.integers().between(1, 400).map(length -> {
                    List<Dated<T>> dated = new ArrayList<>();
                    for (int i = 0; i < list.size(); i++) {
                        LocalDate from = FIRST.plusDays((long) i * length);
                        boolean last = i == list.size() - 1;
                        dated.add(new Dated<>(
                                list.get(i),
                                new Period(i == 0 ? null : from, last ? null : from.plusDays(length - 1L))));
                    }
                    return new Timeline<>(dated);
                }));
    }

    private static Arbitrary<DatedSet<Identifier>> sets() {
        return Combinators.combine(ids().set().ofMaxSize(3), periods())
                .as((members, period) -> new DatedSet<>(members.stream()
                        .map(member -> new Dated<>(member, period))
                        .toList()));
    }

    static Arbitrary<Identity> identities(Arbitrary<Identifier> ids, Arbitrary<Period> periods) {
        Arbitrary<List<Dated<Identifier>>> codes = Combinators.combine(
                        Arbitraries.integers().between(1, 8), periods)
                .as((number, period) -> new Dated<>(Identifier.ods("C" + number), period))
                .list()
                .ofMaxSize(2)
                .map(list -> list.size() == 2
                                && list.get(0).value().equals(list.get(1).value())
                        ? list.subList(0, 1)
                        : list);
        Arbitrary<List<Dated<Name>>> names = Combinators.combine(Arbitraries.of(NameType.class), texts(), periods())
                .as((type, text, period) -> new Dated<>(new Name(type, text), period))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        return Combinators.combine(
                        ids,
                        periods,
                        codes,
                        names,
                        ids().set().ofMaxSize(2),
                        ids().set().ofMaxSize(2),
                        texts().set().ofMaxSize(2))
                .as((id, period, held, called, before, after, sources) -> {
                    before.remove(id);
                    after.remove(id);
                    return new Identity(
                            id,
                            period,
                            held,
                            called,
                            new TreeSet<>(before),
                            new TreeSet<>(after),
                            new TreeSet<>(sources));
                });
    }

    private static Arbitrary<List<Office>> offices(OfficeRole... roles) {
        return Combinators.combine(Arbitraries.of(roles).set().ofMaxSize(2), timelines(texts()), timelines(ids()))
                .as((set, title, jointly) ->
                        title.values().isEmpty() && jointly.values().isEmpty()
                                ? List.<Office>of()
                                : set.stream()
                                        .map(role -> new Office(role, title, jointly))
                                        .toList());
    }

    private static Arbitrary<List<ProviderContract>> contracts() {
        return Combinators.combine(ids(), periods(), Arbitraries.of(Truth.class))
                .as(ProviderContract::new)
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<Timeline<FoundationStatus>> foundations() {
        return Combinators.combine(days(), Arbitraries.of(FoundationStatus.class))
                .as((from, status) -> Timeline.in(Period.startingOn(from), status))
                .injectNull(0.3)
                .map(timeline -> timeline == null ? Timeline.<FoundationStatus>unknown() : timeline);
    }

    private static @Nullable CouncilOfGovernors governors(Timeline<FoundationStatus> foundation) {
        return foundation.values().stream().anyMatch(status -> status.value() == FoundationStatus.HELD)
                ? new CouncilOfGovernors(Set.of(GovernorKind.STAFF, GovernorKind.RESIDENTS))
                : null;
    }

    /** One generator for each kind of body. */
    static Map<BodyKind, Arbitrary<? extends Body>> byKind(Arbitrary<Identity> who) {
        Map<BodyKind, Arbitrary<? extends Body>> kinds = new EnumMap<>(BodyKind.class);
        Arbitrary<Region> regions = Arbitraries.of(Region.class);
        Arbitrary<Set<ScrutinisedCare>> scrutinised =
                Arbitraries.of(ScrutinisedCare.class).set().ofMinSize(1);
        kinds.put(BodyKind.GOVERNMENT_DEPARTMENT, who.map(GovernmentDepartment::new));
        kinds.put(BodyKind.GOVERNMENT_OFFICE, Combinators.combine(who, regions).as(GovernmentOffice::new));
        kinds.put(
                BodyKind.STRATEGIC_HEALTH_AUTHORITY,
                Combinators.combine(who, regions).as(StrategicHealthAuthority::new));
        kinds.put(
                BodyKind.PRIMARY_CARE_TRUST,
                Combinators.combine(
                                who,
                                timelines(ids()),
                                sets(),
                                timelines(Arbitraries.of(Truth.class)),
                                texts().set().ofMaxSize(2).injectNull(0.4),
                                offices(OfficeRole.values()))
                        .as((identity, authority, councils, provides, professions, offices) -> new PrimaryCareTrust(
                                identity,
                                authority,
                                councils,
                                provides,
                                professions == null
                                        ? null
                                        : new ProfessionalExecutiveCommittee(new TreeSet<>(professions)),
                                offices)));
        kinds.put(
                BodyKind.NHS_TRUST,
                Combinators.combine(
                                who,
                                Arbitraries.of(TrustKind.class),
                                timelines(ids()),
                                foundations(),
                                Arbitraries.of(SpecialistCentre.class).set())
                        .as((identity, kind, authority, foundation, centre) ->
                                new NhsTrust(identity, kind, authority, foundation, governors(foundation), centre)));
        kinds.put(BodyKind.WELSH_NHS_TRUST, who.map(WelshNhsTrust::new));
        kinds.put(
                BodyKind.AMBULANCE_SERVICE,
                Combinators.combine(who, timelines(ids())).as(AmbulanceService::new));
        kinds.put(
                BodyKind.CARE_TRUST,
                Combinators.combine(
                                who,
                                timelines(Arbitraries.of(Truth.class)),
                                timelines(ids()),
                                sets(),
                                ids().set().ofMaxSize(2),
                                foundations())
                        .as((identity, commissions, authority, councils, agreedBy, foundation) -> new CareTrust(
                                identity,
                                commissions,
                                authority,
                                councils,
                                new TreeSet<>(agreedBy),
                                foundation,
                                governors(foundation))));
        kinds.put(
                BodyKind.SPECIAL_HEALTH_AUTHORITY,
                Combinators.combine(who, Arbitraries.of(NiceGuidance.class).set())
                        .as(SpecialHealthAuthority::new));
        kinds.put(BodyKind.PUBLIC_BODY, who.map(NonDepartmentalPublicBody::new));
        kinds.put(
                BodyKind.REGULATOR,
                Combinators.combine(
                                who,
                                Combinators.combine(Arbitraries.of(RegulatedActivity.class), periods(), texts())
                                        .as(Remit::new)
                                        .set()
                                        .ofMinSize(1)
                                        .ofMaxSize(3))
                        .as((identity, remits) -> new Regulator(identity, List.copyOf(remits))));
        kinds.put(
                BodyKind.LOCAL_AUTHORITY,
                Combinators.combine(
                                who,
                                Arbitraries.of(Tier.class),
                                regions,
                                timelines(ids()),
                                timelines(Arbitraries.of(Governance.class)),
                                offices(OfficeRole.LEADER, OfficeRole.CHIEF_EXECUTIVE),
                                contracts())
                        .as((identity, tier, region, county, governance, offices, contracts) -> new LocalAuthority(
                                identity,
                                tier,
                                region,
                                tier == Tier.DISTRICT ? county : Timeline.unknown(),
                                governance,
                                offices,
                                tier == Tier.DISTRICT ? contracts : List.of())));
        kinds.put(
                BodyKind.PARISH_COUNCIL,
                Combinators.combine(who, Arbitraries.of(ParishKind.class), timelines(ids()))
                        .as(ParishCouncil::new));
        kinds.put(BodyKind.LONDON_ASSEMBLY, who.map(LondonAssembly::new));
        kinds.put(
                BodyKind.OVERVIEW_AND_SCRUTINY_COMMITTEE,
                Combinators.combine(who, timelines(ids()), scrutinised).as(OverviewAndScrutinyCommittee::new));
        kinds.put(
                BodyKind.JOINT_OVERVIEW_AND_SCRUTINY_COMMITTEE,
                Combinators.combine(who, ids().set().ofMinSize(2).ofMaxSize(3), scrutinised)
                        .as((identity, councils, care) ->
                                new JointOverviewAndScrutinyCommittee(identity, new TreeSet<>(councils), care)));
        kinds.put(
                BodyKind.LOCAL_STRATEGIC_PARTNERSHIP,
                Combinators.combine(
                                who,
                                timelines(ids()),
                                Arbitraries.of(PartnerKind.class).set(),
                                sets())
                        .as(LocalStrategicPartnership::new));
        kinds.put(
                BodyKind.LOCAL_INVOLVEMENT_NETWORK,
                Combinators.combine(
                                who,
                                timelines(ids()),
                                Arbitraries.of(true, false),
                                timelines(ids().map(id -> Identifier.links("host-of-" + id.value()))),
                                ids().set().ofMaxSize(2))
                        .as((identity, authority, started, hosts, neighbours) -> new LocalInvolvementNetwork(
                                identity.existing(new Period(FIRST, LocalDate.of(2013, 3, 31))),
                                authority,
                                started ? LocalDate.of(2008, 9, 1) : null,
                                hosts,
                                new TreeSet<>(neighbours))));
        kinds.put(
                BodyKind.TEMPORARY_ARRANGEMENTS,
                Combinators.combine(who, ids())
                        .as((identity, authority) -> new TemporaryArrangements(
                                identity.existing(new Period(FIRST, LocalDate.of(2008, 12, 31))), authority)));
        kinds.put(BodyKind.HOST_ORGANISATION, who.map(HostOrganisation::new));
        kinds.put(
                BodyKind.EARLIER_INVOLVEMENT_BODY,
                Combinators.combine(who, Arbitraries.of(EarlierInvolvement.class))
                        .as(EarlierInvolvementBody::new));
        kinds.put(
                BodyKind.LOCAL_HEALTHWATCH,
                Combinators.combine(who, timelines(ids()), sets())
                        .as((identity, authority, contractors) -> new LocalHealthwatch(
                                identity.existing(Period.startingOn(LocalDate.of(2013, 4, 1))),
                                authority,
                                contractors)));
        kinds.put(BodyKind.HEALTHWATCH_ENGLAND, who.map(HealthwatchEngland::new));
        kinds.put(BodyKind.NHS_ENGLAND, who.map(NhsEngland::new));
        kinds.put(
                BodyKind.CLINICAL_COMMISSIONING_GROUP,
                Combinators.combine(who, sets()).as(ClinicalCommissioningGroup::new));
        kinds.put(
                BodyKind.INTEGRATED_CARE_BOARD, Combinators.combine(who, sets()).as(IntegratedCareBoard::new));
        kinds.put(
                BodyKind.INDEPENDENT_PROVIDER,
                Combinators.combine(who, contracts()).as(IndependentProvider::new));
        kinds.put(
                BodyKind.VOLUNTARY_PROVIDER,
                Combinators.combine(who, contracts()).as(VoluntaryProvider::new));
        kinds.put(
                BodyKind.PRIMARY_CARE_CONTRACTOR,
                Combinators.combine(who, Arbitraries.of(ContractorKind.class), timelines(ids()))
                        .as(PrimaryCareContractor::new));
        kinds.put(
                BodyKind.PUBLIC_HEALTH_OBSERVATORY,
                Combinators.combine(who, regions).as(PublicHealthObservatory::new));
        kinds.put(
                BodyKind.ADVICE_SERVICE,
                Combinators.combine(who, Arbitraries.of(AdviceKind.class), timelines(ids()))
                        .as(AdviceService::new));
        return kinds;
    }

    static Arbitrary<Body> bodies() {
        List<Arbitrary<Body>> all = byKind(identities(ids(), periods())).values().stream()
                .map(kind -> kind.map(Body.class::cast))
                .toList();
        return Arbitraries.oneOf(all);
    }

    static Arbitrary<Coverage> coverages() {
        return Combinators.combine(Arbitraries.of(BodyKind.class), periods())
                .as(Coverage::of)
                .list()
                .ofMaxSize(3)
                .map(all -> all.stream().reduce(Coverage.nothing(), Coverage::and));
    }

    /** Registers as they come from combining what contradicts itself. */
    static Arbitrary<Register> registers() {
        return Combinators.combine(bodies().list().ofMaxSize(6), coverages())
                .as((bodies, coverage) -> Register.asTold(bodies, coverage));
    }

    static List<BodyKind> ownKinds() {
        return Arrays.stream(BodyKind.values()).filter(BodyForms::has).toList();
    }
}
