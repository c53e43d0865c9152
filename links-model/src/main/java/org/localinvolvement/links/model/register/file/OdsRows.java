package org.localinvolvement.links.model.register.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.CareTrust;
import org.localinvolvement.links.model.organisation.ClinicalCommissioningGroup;
import org.localinvolvement.links.model.organisation.ContractorKind;
import org.localinvolvement.links.model.organisation.FoundationStatus;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.organisation.Identity;
import org.localinvolvement.links.model.organisation.IndependentProvider;
import org.localinvolvement.links.model.organisation.NameType;
import org.localinvolvement.links.model.organisation.NhsTrust;
import org.localinvolvement.links.model.organisation.PrimaryCareContractor;
import org.localinvolvement.links.model.organisation.SpecialHealthAuthority;
import org.localinvolvement.links.model.organisation.TrustKind;
import org.localinvolvement.links.model.organisation.WelshNhsTrust;
import org.localinvolvement.links.model.time.DatedSet;
import org.localinvolvement.links.model.time.Period;
import org.localinvolvement.links.model.time.Timeline;

/** The rows of a list of the service as bodies, and those that are none by reason. */
final class OdsRows {

    private static final String WALES = "W00";
    private static final String CARE_TRUST = "T";
    private static final Set<String> GENERAL_PRACTICE = Set.of("4", "RO76");
    private static final Pattern COMMISSIONING_GROUP = Pattern.compile("\\bCCG\\b|CLINICAL COMMISSIONING GROUP");
    private static final String FOUNDATION = "NHS FOUNDATION TRUST";
    private static final LocalDate FIRST_FOUNDATION_TRUSTS = LocalDate.of(2004, 1, 1);

    private final OdsList list;
    private final LocalDate asAt;
    private final Map<String, Long> lines = new TreeMap<>();
    private final List<Body> bodies = new ArrayList<>();
    private final Map<String, List<Identifier>> aside = new LinkedHashMap<>();

    OdsRows(OdsList list, LocalDate asAt) {
        this.list = list;
        this.asAt = asAt;
    }

    void add(OdsRow row) {
        if (!row.isSound()) {
            return;
        }
        Long first = lines.putIfAbsent(row.code(), row.line());
        if (first != null) {
            row.repeats(first);
            return;
        }
        reasonToSetAside(row)
                .ifPresentOrElse(
                        reason -> aside.computeIfAbsent(reason, r -> new ArrayList<>())
                                .add(row.id()),
                        () -> bodies.add(body(row)));
    }

    List<Body> bodies() {
        return bodies;
    }

    List<SetAside> setAside() {
        return aside.entrySet().stream()
                .map(reason -> new SetAside(reason.getKey(), reason.getValue()))
                .toList();
    }

    private Optional<String> reasonToSetAside(OdsRow row) {
        if (row.grouping().equals(WALES) && list != OdsList.NHS_TRUSTS) {
            return Optional.of("of Wales, where the LINks' law has no care services");
        }
        if (row.isDormant()) {
            return Optional.of("dormant, without practitioners and not closed");
        }
        if (row.isProposed()) {
            return Optional.of("proposed, and not open yet");
        }
        return switch (list) {
            case GENERAL_PRACTICES ->
                row.settings().stream().noneMatch(GENERAL_PRACTICE::contains)
                        ? Optional.of("prescribing setting " + String.join(" and ", new TreeSet<>(row.settings()))
                                + ", which is no GP practice")
                        : outsideOfEngland(row);
            case DENTAL_PRACTICES, DISPENSARIES -> outsideOfEngland(row);
            case CLINICAL_COMMISSIONING_GROUPS ->
                COMMISSIONING_GROUP.matcher(row.name().toUpperCase(Locale.ROOT)).find()
                        ? Optional.empty()
                        : Optional.of(
                                "by its name no clinical commissioning group, but a commissioning hub or a part of an"
                                        + " integrated care board");
            default -> Optional.empty();
        };
    }

    private static Optional<String> outsideOfEngland(OdsRow row) {
        return row.grouping().isEmpty()
                ? Optional.of("without a national grouping, which the Channel Islands and the Isle of Man have not")
                : Optional.empty();
    }

    private Body body(OdsRow row) {
        return switch (list) {
            case NHS_TRUSTS, CARE_TRUSTS -> trust(row);
            case SPECIAL_HEALTH_AUTHORITIES -> new SpecialHealthAuthority(identity(row, NameType.STATUTORY), Set.of());
            case CLINICAL_COMMISSIONING_GROUPS ->
                new ClinicalCommissioningGroup(identity(row, NameType.STATUTORY), DatedSet.none());
            case GENERAL_PRACTICES -> contractor(row, ContractorKind.GENERAL_PRACTICE);
            case DENTAL_PRACTICES -> row.isPrivate() ? provider(row) : contractor(row, ContractorKind.DENTAL);
            case DISPENSARIES -> contractor(row, ContractorKind.PHARMACEUTICAL);
            case INDEPENDENT_PROVIDERS -> provider(row);
        };
    }

    private Body trust(OdsRow row) {
        Identity identity = identity(row, NameType.STATUTORY);
        if (row.grouping().equals(WALES)) {
            return new WelshNhsTrust(identity);
        }
        if (row.code().startsWith(CARE_TRUST)) {
            return new CareTrust(
                    identity,
                    Timeline.unknown(),
                    Timeline.unknown(),
                    DatedSet.none(),
                    new TreeSet<>(),
                    foundation(row),
                    null);
        }
        return new NhsTrust(identity, TrustKind.NOT_STATED, Timeline.unknown(), foundation(row), null, Set.of());
    }

    private PrimaryCareContractor contractor(OdsRow row, ContractorKind kind) {
        return new PrimaryCareContractor(identity(row, NameType.SHORT), kind, row.commissioner(asAt));
    }

    private static IndependentProvider provider(OdsRow row) {
        return new IndependentProvider(identity(row, NameType.SHORT), List.of());
    }

    private static Identity identity(OdsRow row, NameType type) {
        return Identity.of(row.id(), type, row.name())
                .existing(row.period())
                .coded(row.id(), Period.always())
                .sourcedFrom("NHS Organisation Data Service");
    }

    private Timeline<FoundationStatus> foundation(OdsRow row) {
        if (!row.period().contains(asAt) || asAt.isBefore(FIRST_FOUNDATION_TRUSTS)) {
            return Timeline.unknown();
        }
        boolean held = row.name().toUpperCase(Locale.ROOT).contains(FOUNDATION);
        return Timeline.in(new Period(asAt, asAt), held ? FoundationStatus.HELD : FoundationStatus.NOT_HELD);
    }
}
