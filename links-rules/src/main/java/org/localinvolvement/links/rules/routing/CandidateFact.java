package org.localinvolvement.links.rules.routing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What has to be known of a candidate to say with which power it is approached.
 *
 * <p>Rules bind a fact under the name of its accessor in {@link Candidate}; that is how an answer that cannot be said names what is
 * missing.
 */
public enum CandidateFact {
    /** Whether the issue leads to it in its role: it commissions, provides, regulates or scrutinises what the issue is about. */
    CONCERNED("concerned", "whether %s is concerned by the issue in this role"),
    /** Whether it is about care services, and not about a wider determinant of health alone: s.221(6). */
    CARE("care", "whether the issue is about care services"),
    /** Whether the matter relates to the health service. */
    HEALTH("health", "whether the issue is about health services"),
    /** Whether the matter relates to services under social services functions. */
    SOCIAL_CARE("socialCare", "whether the issue is about services under social services functions"),
    /** Whether it has to answer reports: see {@link org.localinvolvement.links.rules.duty.ServicesProviders}. */
    SERVICES_PROVIDER("servicesProvider", "whether %s has to answer reports"),
    /** Whether the provisions on entry list it: see {@link org.localinvolvement.links.rules.entry.EntryProvider}. */
    ENTRY_PROVIDER("entryProvider", "whether the provisions on entry list %s"),
    /** Whether it owns or controls premises of the services, of one that commissions. */
    OWNS_PREMISES("ownsPremises", "whether %s owns or controls premises at which the services are provided"),
    /** Whether it gives care under a contract alone: it is an independent provider, or a district. */
    BOUND_BY_CONTRACT("boundByContract", "whether %s is bound by a contract"),
    /** Whether it is a public authority under the Freedom of Information Act 2000. */
    PUBLIC_AUTHORITY("publicAuthority", "whether %s is a public authority under the Freedom of Information Act 2000"),
    /** Whether the trust that the candidate is about is a Foundation Trust on the day. */
    FOUNDATION_TRUST("foundationTrust", "whether %s is a Foundation Trust on that day"),
    /** Whether all of the issue relates to activities under which neither entry nor an answer is owed. */
    WHOLLY_EXCLUDED("whollyExcluded", "how much of the issue relates to excluded activities or services"),
    /** Whether a part of it does. */
    PARTLY_EXCLUDED("partlyExcluded", "how much of the issue relates to excluded activities or services"),
    /** Whether serious harm or abuse is alleged. */
    SERIOUS_HARM("seriousHarm", "whether serious harm or abuse is alleged"),
    /** Whether it commissions as practice based commissioning does, without the budget. */
    PRACTICE_BASED("practiceBased", "whether %s commissions as practices do"),
    /** Whether the issue is one person's. */
    INDIVIDUAL("individual", "whether the issue is one person's"),
    /** Whether it is a network that works: a LINk that has started. */
    NETWORK("network", "whether %s has started, or temporary arrangements stand in its place"),
    /** Whether responses to a consultation are taken on the day. */
    CONSULTATION_OPEN("consultationOpen", "on which days responses to the consultation are taken"),
    /** Whether it is the Care Quality Commission, whose reviews local Healthwatch can recommend. */
    REVIEWS("reviews", "whether %s is the Care Quality Commission"),
    /** Whether the body exists on the day. */
    EXISTS("exists", "whether %s exists on that day");

    private final String accessor;
    private final String words;

    CandidateFact(String accessor, String words) {
        this.accessor = accessor;
        this.words = words;
    }

    /** What would have to be known, as far as nothing more exact was told. */
    String missing(String name) {
        return String.format(words, name);
    }

    /** What would have to be known of it for a candidate. */
    List<String> in(Candidate candidate) {
        return candidate.missing(this);
    }

    /** By the name under which a rule binds the fact or its negation. */
    static Optional<CandidateFact> ofBinding(String name) {
        return Arrays.stream(values())
                .filter(fact -> name.equals(fact.accessor) || name.equals(negated(fact.accessor)))
                .findFirst();
    }

    private static String negated(String accessor) {
        return "not" + Character.toUpperCase(accessor.charAt(0)) + accessor.substring(1);
    }
}
