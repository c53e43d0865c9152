package org.localinvolvement.links.model.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.AdviceKind;
import org.localinvolvement.links.model.organisation.AdviceService;
import org.localinvolvement.links.model.organisation.AmbulanceService;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.BodyKind;
import org.localinvolvement.links.model.organisation.CareTrust;
import org.localinvolvement.links.model.organisation.ClinicalCommissioningGroup;
import org.localinvolvement.links.model.organisation.ContractorKind;
import org.localinvolvement.links.model.organisation.CouncilOfGovernors;
import org.localinvolvement.links.model.organisation.EarlierInvolvement;
import org.localinvolvement.links.model.organisation.EarlierInvolvementBody;
import org.localinvolvement.links.model.organisation.FoundationStatus;
import org.localinvolvement.links.model.organisation.Governance;
import org.localinvolvement.links.model.organisation.GovernmentDepartment;
import org.localinvolvement.links.model.organisation.GovernmentOffice;
import org.localinvolvement.links.model.organisation.GovernorKind;
import org.localinvolvement.links.model.organisation.HealthwatchEngland;
import org.localinvolvement.links.model.organisation.HostOrganisation;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.organisation.Identity;
import org.localinvolvement.links.model.organisation.IndependentProvider;
import org.localinvolvement.links.model.organisation.IntegratedCareBoard;
import org.localinvolvement.links.model.organisation.JointOverviewAndScrutinyCommittee;
import org.localinvolvement.links.model.organisation.LocalAuthority;
import org.localinvolvement.links.model.organisation.LocalHealthwatch;
import org.localinvolvement.links.model.organisation.LocalInvolvementNetwork;
import org.localinvolvement.links.model.organisation.LocalStrategicPartnership;
import org.localinvolvement.links.model.organisation.LondonAssembly;
import org.localinvolvement.links.model.organisation.NhsEngland;
import org.localinvolvement.links.model.organisation.NhsTrust;
import org.localinvolvement.links.model.organisation.NiceGuidance;
import org.localinvolvement.links.model.organisation.NonDepartmentalPublicBody;
import org.localinvolvement.links.model.organisation.Office;
import org.localinvolvement.links.model.organisation.OfficeRole;
import org.localinvolvement.links.model.organisation.OverviewAndScrutinyCommittee;
import org.localinvolvement.links.model.organisation.ParishCouncil;
import org.localinvolvement.links.model.organisation.ParishKind;
import org.localinvolvement.links.model.organisation.PartnerKind;
import org.localinvolvement.links.model.organisation.PrimaryCareContractor;
import org.localinvolvement.links.model.organisation.PrimaryCareTrust;
import org.localinvolvement.links.model.organisation.ProfessionalExecutiveCommittee;
import org.localinvolvement.links.model.organisation.ProviderContract;
import org.localinvolvement.links.model.organisation.PublicHealthObservatory;
import org.localinvolvement.links.model.organisation.Region;
import org.localinvolvement.links.model.organisation.RegulatedActivity;
import org.localinvolvement.links.model.organisation.Regulator;
import org.localinvolvement.links.model.organisation.Remit;
import org.localinvolvement.links.model.organisation.ScrutinisedCare;
import org.localinvolvement.links.model.organisation.SpecialHealthAuthority;
import org.localinvolvement.links.model.organisation.SpecialistCentre;
import org.localinvolvement.links.model.organisation.StrategicHealthAuthority;
import org.localinvolvement.links.model.organisation.TemporaryArrangements;
import org.localinvolvement.links.model.organisation.Tier;
import org.localinvolvement.links.model.organisation.TrustKind;
import org.localinvolvement.links.model.organisation.VoluntaryProvider;
import org.localinvolvement.links.model.organisation.WelshNhsTrust;
import org.localinvolvement.links.model.time.Timeline;

/** Which facts a body of each kind has in a file, beside those that every body has. */
final class BodyForms {

    private static final String AUTHORITY = "authority";
    private static final String COUNCIL = "council";
    private static final String FOUNDATION = "foundation-trust";
    private static final String GOVERNORS = "governors";
    private static final String REGION = "region";
    private static final String SCRUTINISES = "scrutinises";
    private static final String SHA = "strategic-health-authority";

    private static final Identifier STAND_IN = Identifier.links("stand-in");
    private static final Map<BodyKind, Form<?>> FORMS = new EnumMap<>(BodyKind.class);

    private record Form<B extends Body>(
            Class<B> type, BiFunction<Identity, Facts, B> read, BiConsumer<B, FactRows> write) {

        void write(Body body, FactRows rows) {
            write.accept(type.cast(body), rows);
        }
    }

    static {
        plain(BodyKind.GOVERNMENT_DEPARTMENT, GovernmentDepartment.class, GovernmentDepartment::new);
        plain(BodyKind.WELSH_NHS_TRUST, WelshNhsTrust.class, WelshNhsTrust::new);
        plain(BodyKind.PUBLIC_BODY, NonDepartmentalPublicBody.class, NonDepartmentalPublicBody::new);
        plain(BodyKind.LONDON_ASSEMBLY, LondonAssembly.class, LondonAssembly::new);
        plain(BodyKind.HOST_ORGANISATION, HostOrganisation.class, HostOrganisation::new);
        plain(BodyKind.HEALTHWATCH_ENGLAND, HealthwatchEngland.class, HealthwatchEngland::new);
        plain(BodyKind.NHS_ENGLAND, NhsEngland.class, NhsEngland::new);
        form(
                BodyKind.GOVERNMENT_OFFICE,
                GovernmentOffice.class,
                (identity, facts) -> new GovernmentOffice(identity, facts.needed(REGION, Region.class)),
                (body, rows) -> rows.once(REGION, body.region()));
        form(
                BodyKind.STRATEGIC_HEALTH_AUTHORITY,
                StrategicHealthAuthority.class,
                (identity, facts) -> new StrategicHealthAuthority(identity, facts.needed(REGION, Region.class)),
                (body, rows) -> rows.once(REGION, body.region()));
        form(
                BodyKind.PUBLIC_HEALTH_OBSERVATORY,
                PublicHealthObservatory.class,
                (identity, facts) -> new PublicHealthObservatory(identity, facts.needed(REGION, Region.class)),
                (body, rows) -> rows.once(REGION, body.region()));
        form(
                BodyKind.PRIMARY_CARE_TRUST,
                PrimaryCareTrust.class,
                (identity, facts) -> new PrimaryCareTrust(
                        identity,
                        facts.body(SHA),
                        facts.bodies(COUNCIL),
                        facts.timeline("provides", Truth.class),
                        executive(facts),
                        offices(facts)),
                (body, rows) -> {
                    rows.timeline(SHA, body.strategicHealthAuthority());
                    rows.bodies(COUNCIL, body.councils());
                    rows.timeline("provides", body.provides());
                    executive(body.executive(), rows);
                    offices(body.offices(), rows);
                });
        form(
                BodyKind.NHS_TRUST,
                NhsTrust.class,
                (identity, facts) -> new NhsTrust(
                        identity,
                        facts.needed("trust-kind", TrustKind.class),
                        facts.body(SHA),
                        facts.timeline(FOUNDATION, FoundationStatus.class),
                        governors(facts),
                        facts.undated("specialist-centre", SpecialistCentre.class)),
                (body, rows) -> {
                    rows.once("trust-kind", body.trustKind());
                    rows.timeline(SHA, body.strategicHealthAuthority());
                    rows.timeline(FOUNDATION, body.foundation());
                    governors(body.governors(), rows);
                    rows.undated("specialist-centre", body.centre());
                });
        form(
                BodyKind.AMBULANCE_SERVICE,
                AmbulanceService.class,
                (identity, facts) -> new AmbulanceService(identity, facts.body("run-by")),
                (body, rows) -> rows.timeline("run-by", body.runBy()));
        form(
                BodyKind.CARE_TRUST,
                CareTrust.class,
                (identity, facts) -> new CareTrust(
                        identity,
                        facts.timeline("commissions", Truth.class),
                        facts.body(SHA),
                        facts.bodies(COUNCIL),
                        facts.undated("agreed-by", Identifier::parse),
                        facts.timeline(FOUNDATION, FoundationStatus.class),
                        governors(facts)),
                (body, rows) -> {
                    rows.timeline("commissions", body.commissions());
                    rows.timeline(SHA, body.strategicHealthAuthority());
                    rows.bodies(COUNCIL, body.councils());
                    rows.undated("agreed-by", body.agreedBy());
                    rows.timeline(FOUNDATION, body.foundation());
                    governors(body.governors(), rows);
                });
        form(
                BodyKind.SPECIAL_HEALTH_AUTHORITY,
                SpecialHealthAuthority.class,
                (identity, facts) ->
                        new SpecialHealthAuthority(identity, facts.undated("guidance", NiceGuidance.class)),
                (body, rows) -> rows.undated("guidance", body.guidance()));
        form(
                BodyKind.REGULATOR,
                Regulator.class,
                (identity, facts) -> new Regulator(identity, remits(facts)),
                (body, rows) -> body.remits()
                        .forEach(remit -> rows.row(regulates(remit.activity()), remit.source(), remit.period())));
        form(
                BodyKind.LOCAL_AUTHORITY,
                LocalAuthority.class,
                (identity, facts) -> new LocalAuthority(
                        identity,
                        facts.needed("tier", Tier.class),
                        facts.needed(REGION, Region.class),
                        facts.body("county"),
                        facts.timeline("governance", Governance.class),
                        offices(facts),
                        contracts(facts)),
                (body, rows) -> {
                    rows.once("tier", body.tier());
                    rows.once(REGION, body.region());
                    rows.timeline("county", body.county());
                    rows.timeline("governance", body.governance());
                    offices(body.offices(), rows);
                    contracts(body.contracts(), rows);
                });
        form(
                BodyKind.PARISH_COUNCIL,
                ParishCouncil.class,
                (identity, facts) -> new ParishCouncil(
                        identity, facts.needed("parish-kind", ParishKind.class), facts.body("within")),
                (body, rows) -> {
                    rows.once("parish-kind", body.parishKind());
                    rows.timeline("within", body.within());
                });
        form(
                BodyKind.OVERVIEW_AND_SCRUTINY_COMMITTEE,
                OverviewAndScrutinyCommittee.class,
                (identity, facts) -> new OverviewAndScrutinyCommittee(
                        identity, facts.body(AUTHORITY), facts.undated(SCRUTINISES, ScrutinisedCare.class)),
                (body, rows) -> {
                    rows.timeline(AUTHORITY, body.authority());
                    rows.undated(SCRUTINISES, body.scrutinises());
                });
        form(
                BodyKind.JOINT_OVERVIEW_AND_SCRUTINY_COMMITTEE,
                JointOverviewAndScrutinyCommittee.class,
                (identity, facts) -> new JointOverviewAndScrutinyCommittee(
                        identity,
                        facts.undated(AUTHORITY, Identifier::parse),
                        facts.undated(SCRUTINISES, ScrutinisedCare.class)),
                (body, rows) -> {
                    rows.undated(AUTHORITY, body.authorities());
                    rows.undated(SCRUTINISES, body.scrutinises());
                });
        form(
                BodyKind.LOCAL_STRATEGIC_PARTNERSHIP,
                LocalStrategicPartnership.class,
                (identity, facts) -> new LocalStrategicPartnership(
                        identity,
                        facts.body(AUTHORITY),
                        facts.undated("partner-kind", PartnerKind.class),
                        facts.bodies("partner")),
                (body, rows) -> {
                    rows.timeline(AUTHORITY, body.authority());
                    rows.undated("partner-kind", body.kinds());
                    rows.bodies("partner", body.partners());
                });
        form(
                BodyKind.LOCAL_INVOLVEMENT_NETWORK,
                LocalInvolvementNetwork.class,
                (identity, facts) -> new LocalInvolvementNetwork(
                        identity,
                        facts.body(AUTHORITY),
                        facts.once("started", BodyForms::day).orElse(null),
                        facts.body("host"),
                        facts.undated("neighbour", Identifier::parse)),
                (body, rows) -> {
                    rows.timeline(AUTHORITY, body.authority());
                    rows.once("started", body.started());
                    rows.timeline("host", body.hosts());
                    rows.undated("neighbour", body.neighbours());
                });
        form(
                BodyKind.TEMPORARY_ARRANGEMENTS,
                TemporaryArrangements.class,
                (identity, facts) ->
                        new TemporaryArrangements(identity, facts.needed(AUTHORITY, Identifier::parse, STAND_IN)),
                (body, rows) -> rows.once(AUTHORITY, body.authority()));
        form(
                BodyKind.EARLIER_INVOLVEMENT_BODY,
                EarlierInvolvementBody.class,
                (identity, facts) ->
                        new EarlierInvolvementBody(identity, facts.needed("earlier-kind", EarlierInvolvement.class)),
                (body, rows) -> rows.once("earlier-kind", body.earlierKind()));
        form(
                BodyKind.LOCAL_HEALTHWATCH,
                LocalHealthwatch.class,
                (identity, facts) -> new LocalHealthwatch(identity, facts.body(AUTHORITY), facts.bodies("contractor")),
                (body, rows) -> {
                    rows.timeline(AUTHORITY, body.authority());
                    rows.bodies("contractor", body.contractors());
                });
        form(
                BodyKind.CLINICAL_COMMISSIONING_GROUP,
                ClinicalCommissioningGroup.class,
                (identity, facts) -> new ClinicalCommissioningGroup(identity, facts.bodies(COUNCIL)),
                (body, rows) -> rows.bodies(COUNCIL, body.councils()));
        form(
                BodyKind.INTEGRATED_CARE_BOARD,
                IntegratedCareBoard.class,
                (identity, facts) -> new IntegratedCareBoard(identity, facts.bodies(COUNCIL)),
                (body, rows) -> rows.bodies(COUNCIL, body.councils()));
        form(
                BodyKind.INDEPENDENT_PROVIDER,
                IndependentProvider.class,
                (identity, facts) -> new IndependentProvider(identity, contracts(facts)),
                (body, rows) -> contracts(body.contracts(), rows));
        form(
                BodyKind.VOLUNTARY_PROVIDER,
                VoluntaryProvider.class,
                (identity, facts) -> new VoluntaryProvider(identity, contracts(facts)),
                (body, rows) -> contracts(body.contracts(), rows));
        form(
                BodyKind.PRIMARY_CARE_CONTRACTOR,
                PrimaryCareContractor.class,
                (identity, facts) -> new PrimaryCareContractor(
                        identity, facts.needed("contractor-kind", ContractorKind.class), facts.body("contracted-by")),
                (body, rows) -> {
                    rows.once("contractor-kind", body.contractorKind());
                    rows.timeline("contracted-by", body.contractedBy());
                });
        form(
                BodyKind.ADVICE_SERVICE,
                AdviceService.class,
                (identity, facts) ->
                        new AdviceService(identity, facts.needed("advice-kind", AdviceKind.class), facts.body("of")),
                (body, rows) -> {
                    rows.once("advice-kind", body.adviceKind());
                    rows.timeline("of", body.of());
                });
    }

    private BodyForms() {}

    /** Whether bodies of the kind stand in a file; the other kinds are told from what a body is on a day. */
    static boolean has(BodyKind kind) {
        return FORMS.containsKey(kind);
    }

    static Body read(BodyKind kind, Identity identity, Facts facts) {
        return form(kind).read().apply(identity, facts);
    }

    static void write(Body body, FactRows rows) {
        form(body.kind()).write(body, rows);
    }

    private static Form<?> form(BodyKind kind) {
        Form<?> form = FORMS.get(kind);
        if (form == null) {
            throw new IllegalStateException("No form for " + kind);
        }
        return form;
    }

    private static <B extends Body> void plain(BodyKind kind, Class<B> type, Function<Identity, B> make) {
        form(kind, type, (identity, facts) -> make.apply(identity), (body, rows) -> {});
    }

    private static <B extends Body> void form(
            BodyKind kind, Class<B> type, BiFunction<Identity, Facts, B> read, BiConsumer<B, FactRows> write) {
        FORMS.put(kind, new Form<>(type, read, write));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException("this is no date of the form yyyy-mm-dd", e);
        }
    }

    private static @Nullable ProfessionalExecutiveCommittee executive(Facts facts) {
        boolean held = facts.once("executive-committee", code -> Codes.parse(Truth.class, code))
                .filter(Truth.YES::equals)
                .isPresent();
        SortedSet<String> professions = facts.undated("executive-profession", profession -> profession);
        return held || !professions.isEmpty() ? new ProfessionalExecutiveCommittee(professions) : null;
    }

    private static void executive(@Nullable ProfessionalExecutiveCommittee committee, FactRows rows) {
        if (committee != null) {
            rows.once("executive-committee", Truth.YES);
            rows.undated("executive-profession", committee.professions());
        }
    }

    private static @Nullable CouncilOfGovernors governors(Facts facts) {
        SortedSet<GovernorKind> kinds = facts.undated(GOVERNORS, GovernorKind.class);
        return kinds.isEmpty() ? null : new CouncilOfGovernors(kinds);
    }

    private static void governors(@Nullable CouncilOfGovernors governors, FactRows rows) {
        if (governors != null) {
            rows.undated(GOVERNORS, governors.kinds());
        }
    }

    private static List<Office> offices(Facts facts) {
        List<Office> offices = new ArrayList<>();
        for (OfficeRole role : OfficeRole.values()) {
            Timeline<String> title = facts.timeline("office " + Codes.of(role), text -> text);
            Timeline<Identifier> jointly = facts.body("joint-appointment " + Codes.of(role));
            if (!title.values().isEmpty() || !jointly.values().isEmpty()) {
                offices.add(new Office(role, title, jointly));
            }
        }
        return offices;
    }

    private static void offices(List<Office> offices, FactRows rows) {
        offices.forEach(office -> {
            rows.timeline("office " + Codes.of(office.role()), office.title());
            rows.timeline("joint-appointment " + Codes.of(office.role()), office.jointlyWith());
        });
    }

    private static List<Remit> remits(Facts facts) {
        List<Remit> remits = new ArrayList<>();
        for (RegulatedActivity activity : RegulatedActivity.values()) {
            facts.all(regulates(activity), source -> source)
                    .forEach(dated -> remits.add(new Remit(activity, dated.period(), dated.value())));
        }
        return remits;
    }

    private static String regulates(RegulatedActivity activity) {
        return "regulates " + Codes.of(activity);
    }

    private static List<ProviderContract> contracts(Facts facts) {
        List<ProviderContract> contracts = new ArrayList<>();
        for (Truth entry : Truth.values()) {
            facts.all(contract(entry), Identifier::parse)
                    .forEach(dated -> contracts.add(new ProviderContract(dated.value(), dated.period(), entry)));
        }
        return contracts;
    }

    private static void contracts(List<ProviderContract> contracts, FactRows rows) {
        contracts.forEach(
                contract -> rows.row(contract(contract.allowsEntry()), contract.commissioner(), contract.period()));
    }

    private static String contract(Truth allowsEntry) {
        return switch (allowsEntry) {
            case YES -> "contract-with-entry";
            case NO -> "contract-without-entry";
            case UNKNOWN -> "contract";
        };
    }
}
