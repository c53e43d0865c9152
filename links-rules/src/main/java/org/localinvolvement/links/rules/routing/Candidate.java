package org.localinvolvement.links.rules.routing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;

/**
 * A body that may be approached in a role, with what is known of it. A fact that rules match.
 *
 * <p>A rule excludes the one value that defeats it, as {@code concerned != Truth.NO}; what is unknown does not defeat it.
 *
 * @param asAt the day
 * @param regime the law in force on that day
 * @param role the role
 * @param body the id of the body; null where it is not held who it is
 * @param name its name on that day, or a description of who it would be
 * @param about what tells it from another candidate of the same role: the body that it oversees, the proposal or the matter of a
 *     department; empty where nothing has to
 * @param matters the services, steps of a pathway or determinants for which it is a candidate
 * @param until the last day of a consultation; null where there is none or it is not known
 * @param truths what is known; a fact that does not stand here is no
 * @param gaps what would have to be known for a fact that is unknown, as far as more can be told than the fact
 * @param unidentified what would have to be known to say who it is; empty where that is known
 */
public record Candidate(
        LocalDate asAt,
        Regime regime,
        RouteRole role,
        @Nullable Identifier body,
        String name,
        String about,
        SortedSet<String> matters,
        @Nullable LocalDate until,
        Map<CandidateFact, Truth> truths,
        Map<CandidateFact, SortedSet<String>> gaps,
        SortedSet<String> unidentified) {

    /** Copies. */
    public Candidate {
        matters = Collections.unmodifiableSortedSet(new TreeSet<>(matters));
        unidentified = Collections.unmodifiableSortedSet(new TreeSet<>(unidentified));
        Map<CandidateFact, Truth> known = new EnumMap<>(CandidateFact.class);
        known.putAll(truths);
        truths = Collections.unmodifiableMap(known);
        Map<CandidateFact, SortedSet<String>> missing = new EnumMap<>(CandidateFact.class);
        gaps.forEach((fact, words) -> missing.put(fact, Collections.unmodifiableSortedSet(new TreeSet<>(words))));
        gaps = Collections.unmodifiableMap(missing);
    }

    /**
     * What tells it from every other candidate of a question.
     *
     * @return for example {@code commissioner ods:5N7}
     */
    public String subject() {
        return role.code() + " " + (body == null ? name : body) + (about.isEmpty() ? "" : ", about " + about);
    }

    /**
     * What the candidate is about, in a sentence.
     *
     * @return the matters, apart by commas; "the issue" where there is none
     */
    public String matter() {
        return matters.isEmpty() ? "the issue" : String.join(", ", matters);
    }

    /**
     * A fact.
     *
     * @param fact which
     * @return what is known of it
     */
    public Truth get(CandidateFact fact) {
        return truths.getOrDefault(fact, Truth.NO);
    }

    /** What would have to be known of an unknown fact. */
    List<String> missing(CandidateFact fact) {
        SortedSet<String> told = gaps.get(fact);
        return told == null || told.isEmpty()
                ? List.of(fact.missing(about.isEmpty() || fact != CandidateFact.FOUNDATION_TRUST ? name : about))
                : List.copyOf(told);
    }

    /**
     * Whether a report about care can go to it because of its role.
     *
     * @return yes or no
     */
    public Truth reportRole() {
        return Truth.of(role.takesReports());
    }

    /**
     * Whether it is asked for information because of its role alone. Who oversees a trust is asked where it does, which rules say.
     *
     * @return yes or no
     */
    public Truth askedRole() {
        return Truth.of(role.isAskedForInformation()
                && role != RouteRole.STRATEGIC_HEALTH_AUTHORITY
                && role != RouteRole.FOUNDATION_TRUST_REGULATOR);
    }

    /**
     * Whether its role is none that is there for one person or for an allegation of serious harm.
     *
     * @return yes or no
     */
    public Truth ordinaryRole() {
        return Truth.of(
                role != RouteRole.SIGNPOST && role != RouteRole.SAFEGUARDING_LEAD && role != RouteRole.REGULATOR);
    }

    /**
     * See {@link CandidateFact#CONCERNED}.
     *
     * @return what is known of it
     */
    public Truth concerned() {
        return get(CandidateFact.CONCERNED);
    }

    /**
     * The contrary of {@link #concerned()}.
     *
     * @return what is known of it
     */
    public Truth notConcerned() {
        return concerned().not();
    }

    /**
     * See {@link CandidateFact#CARE}.
     *
     * @return what is known of it
     */
    public Truth care() {
        return get(CandidateFact.CARE);
    }

    /**
     * The contrary of {@link #care()}.
     *
     * @return what is known of it
     */
    public Truth notCare() {
        return care().not();
    }

    /**
     * See {@link CandidateFact#HEALTH}.
     *
     * @return what is known of it
     */
    public Truth health() {
        return get(CandidateFact.HEALTH);
    }

    /**
     * The contrary of {@link #health()}.
     *
     * @return what is known of it
     */
    public Truth notHealth() {
        return health().not();
    }

    /**
     * See {@link CandidateFact#SOCIAL_CARE}.
     *
     * @return what is known of it
     */
    public Truth socialCare() {
        return get(CandidateFact.SOCIAL_CARE);
    }

    /**
     * The contrary of {@link #socialCare()}.
     *
     * @return what is known of it
     */
    public Truth notSocialCare() {
        return socialCare().not();
    }

    /**
     * See {@link CandidateFact#SERVICES_PROVIDER}.
     *
     * @return what is known of it
     */
    public Truth servicesProvider() {
        return get(CandidateFact.SERVICES_PROVIDER);
    }

    /**
     * The contrary of {@link #servicesProvider()}.
     *
     * @return what is known of it
     */
    public Truth notServicesProvider() {
        return servicesProvider().not();
    }

    /**
     * See {@link CandidateFact#ENTRY_PROVIDER}.
     *
     * @return what is known of it
     */
    public Truth entryProvider() {
        return get(CandidateFact.ENTRY_PROVIDER);
    }

    /**
     * The contrary of {@link #entryProvider()}.
     *
     * @return what is known of it
     */
    public Truth notEntryProvider() {
        return entryProvider().not();
    }

    /**
     * See {@link CandidateFact#OWNS_PREMISES}.
     *
     * @return what is known of it
     */
    public Truth ownsPremises() {
        return get(CandidateFact.OWNS_PREMISES);
    }

    /**
     * See {@link CandidateFact#BOUND_BY_CONTRACT}.
     *
     * @return what is known of it
     */
    public Truth boundByContract() {
        return get(CandidateFact.BOUND_BY_CONTRACT);
    }

    /**
     * The contrary of {@link #boundByContract()}.
     *
     * @return what is known of it
     */
    public Truth notBoundByContract() {
        return boundByContract().not();
    }

    /**
     * See {@link CandidateFact#PUBLIC_AUTHORITY}.
     *
     * @return what is known of it
     */
    public Truth publicAuthority() {
        return get(CandidateFact.PUBLIC_AUTHORITY);
    }

    /**
     * The contrary of {@link #publicAuthority()}.
     *
     * @return what is known of it
     */
    public Truth notPublicAuthority() {
        return publicAuthority().not();
    }

    /**
     * See {@link CandidateFact#FOUNDATION_TRUST}.
     *
     * @return what is known of it
     */
    public Truth foundationTrust() {
        return get(CandidateFact.FOUNDATION_TRUST);
    }

    /**
     * The contrary of {@link #foundationTrust()}.
     *
     * @return what is known of it
     */
    public Truth notFoundationTrust() {
        return foundationTrust().not();
    }

    /**
     * See {@link CandidateFact#WHOLLY_EXCLUDED}.
     *
     * @return what is known of it
     */
    public Truth whollyExcluded() {
        return get(CandidateFact.WHOLLY_EXCLUDED);
    }

    /**
     * See {@link CandidateFact#PARTLY_EXCLUDED}.
     *
     * @return what is known of it
     */
    public Truth partlyExcluded() {
        return get(CandidateFact.PARTLY_EXCLUDED);
    }

    /**
     * See {@link CandidateFact#SERIOUS_HARM}.
     *
     * @return what is known of it
     */
    public Truth seriousHarm() {
        return get(CandidateFact.SERIOUS_HARM);
    }

    /**
     * The contrary of {@link #seriousHarm()}.
     *
     * @return what is known of it
     */
    public Truth notSeriousHarm() {
        return seriousHarm().not();
    }

    /**
     * See {@link CandidateFact#PRACTICE_BASED}.
     *
     * @return what is known of it
     */
    public Truth practiceBased() {
        return get(CandidateFact.PRACTICE_BASED);
    }

    /**
     * See {@link CandidateFact#INDIVIDUAL}.
     *
     * @return what is known of it
     */
    public Truth individual() {
        return get(CandidateFact.INDIVIDUAL);
    }

    /**
     * The contrary of {@link #individual()}.
     *
     * @return what is known of it
     */
    public Truth notIndividual() {
        return individual().not();
    }

    /**
     * See {@link CandidateFact#NETWORK}.
     *
     * @return what is known of it
     */
    public Truth network() {
        return get(CandidateFact.NETWORK);
    }

    /**
     * The contrary of {@link #network()}.
     *
     * @return what is known of it
     */
    public Truth notNetwork() {
        return network().not();
    }

    /**
     * See {@link CandidateFact#CONSULTATION_OPEN}.
     *
     * @return what is known of it
     */
    public Truth consultationOpen() {
        return get(CandidateFact.CONSULTATION_OPEN);
    }

    /**
     * The contrary of {@link #consultationOpen()}.
     *
     * @return what is known of it
     */
    public Truth notConsultationOpen() {
        return consultationOpen().not();
    }

    /**
     * See {@link CandidateFact#REVIEWS}.
     *
     * @return what is known of it
     */
    public Truth reviews() {
        return get(CandidateFact.REVIEWS);
    }

    /**
     * See {@link CandidateFact#EXISTS}.
     *
     * @return what is known of it
     */
    public Truth exists() {
        return get(CandidateFact.EXISTS);
    }

    /**
     * The contrary of {@link #exists()}.
     *
     * @return what is known of it
     */
    public Truth notExists() {
        return exists().not();
    }
}
