package org.localinvolvement.links.model.commissioning;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.time.Window;

/**
 * The priorities of an area for three years, agreed between the Government Office and the area's council and partners.
 *
 * <p>A LINk is never a partner: {@link PartnerKind} has no constant for one.
 *
 * <p>Source: "Health and social care structures" (May 2009), Local Area Agreements and Local Strategic Partnerships; Local
 * Government and Public Involvement in Health Act 2007 ss.103-118.
 *
 * @param council the lead local council, the responsible authority
 * @param governmentOffice the Government Office, which agrees it for central government
 * @param strategy the sustainable community strategy on which it is based; its partnership develops both
 * @param years from the first to the last day; exactly three years
 * @param partners the partner authorities, each once
 * @param priorities what was agreed, in its order
 */
public record LocalAreaAgreement(
        Identifier council,
        Identifier governmentOffice,
        SustainableCommunityStrategy strategy,
        Window years,
        List<Partner> partners,
        List<String> priorities) {

    /** How long an agreement runs, in years. */
    public static final int YEARS = 3;

    /**
     * What a partner authority is.
     *
     * <p>Source: Local Government and Public Involvement in Health Act 2007 s.104, as far as this library names its list;
     * a LINk is not on it.
     */
    public enum PartnerKind {
        /** A Primary Care Trust. */
        PRIMARY_CARE_TRUST,
        /** A district council in the area of a county. */
        DISTRICT_COUNCIL,
        /** A police body. */
        POLICE,
        /** A fire and rescue body. */
        FIRE_AND_RESCUE,
        /** An NHS trust with facilities in the area. */
        NHS_TRUST,
        /** A Foundation Trust with facilities in the area. */
        FOUNDATION_TRUST,
        /** Another authority that the section lists. */
        OTHER_LISTED_AUTHORITY
    }

    /**
     * A partner authority.
     *
     * @param body which it is
     * @param kind what it is
     */
    public record Partner(Identifier body, PartnerKind kind) {

        /** Checks that both are given. */
        public Partner {
            Objects.requireNonNull(body, "body: give the partner authority");
            Objects.requireNonNull(kind, "kind: give what the partner authority is");
        }
    }

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if it does not run for exactly three years, or a body is a partner twice or is the
     *     council itself
     */
    public LocalAreaAgreement {
        Objects.requireNonNull(council, "council: give the lead local council");
        Objects.requireNonNull(governmentOffice, "governmentOffice: give the Government Office that agreed it");
        Objects.requireNonNull(strategy, "strategy: give the sustainable community strategy on which it is based");
        Objects.requireNonNull(years, "years: give the first and the last day");
        partners = List.copyOf(partners);
        priorities = List.copyOf(priorities);
        PlanYears.check("A Local Area Agreement", years, YEARS);
        Set<Identifier> bodies = partners.stream().map(Partner::body).collect(Collectors.toSet());
        if (bodies.size() < partners.size() || bodies.contains(council)) {
            throw new IllegalArgumentException(
                    "partners: each partner authority stands once, and the council " + council + " is none");
        }
    }

    /**
     * An agreement without its partners and priorities.
     *
     * @param council the lead local council
     * @param governmentOffice the Government Office
     * @param strategy the strategy; its partnership develops the agreement
     * @param firstDay the first of the three years
     * @return the agreement
     */
    public static LocalAreaAgreement of(
            Identifier council,
            Identifier governmentOffice,
            SustainableCommunityStrategy strategy,
            LocalDate firstDay) {
        return new LocalAreaAgreement(
                council, governmentOffice, strategy, PlanYears.from(firstDay, YEARS), List.of(), List.of());
    }

    /**
     * The same with its partners and priorities.
     *
     * @param all the partner authorities
     * @param agreed what was agreed
     * @return a copy
     */
    public LocalAreaAgreement withContents(List<Partner> all, List<String> agreed) {
        return new LocalAreaAgreement(council, governmentOffice, strategy, years, all, agreed);
    }

    /**
     * The Local Strategic Partnership that develops it.
     *
     * @return that of its strategy
     */
    public Identifier partnership() {
        return strategy.partnership();
    }
}
