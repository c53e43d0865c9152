package org.localinvolvement.links.rules.routing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.AdviceService;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.ContractProvider;
import org.localinvolvement.links.model.organisation.HostOrganisation;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.organisation.IndependentProvider;
import org.localinvolvement.links.model.organisation.LocalAuthority;
import org.localinvolvement.links.model.organisation.LocalHealthwatch;
import org.localinvolvement.links.model.organisation.LocalInvolvementNetwork;
import org.localinvolvement.links.model.organisation.LocalStrategicPartnership;
import org.localinvolvement.links.model.organisation.PrimaryCareContractor;
import org.localinvolvement.links.model.organisation.ProviderContract;
import org.localinvolvement.links.model.organisation.Tier;
import org.localinvolvement.links.model.organisation.VoluntaryProvider;
import org.localinvolvement.links.rules.duty.ServicesProviders;
import org.localinvolvement.links.rules.entry.EntryProvider;

/** The candidates of one question, each once, whatever the order in which one comes upon them. For one thread. */
final class CandidateDrafts {

    /** Those of whom it is not held who they are come last in their role. */
    static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::role)
            .thenComparing(candidate -> candidate.body() == null)
            .thenComparing(candidate -> candidate.body() == null
                    ? candidate.name()
                    : candidate.body().toString())
            .thenComparing(Candidate::about);

    private final LocalDate day;
    private final Map<List<String>, CandidateDraft> drafts = new TreeMap<>(CandidateDrafts::compare);

    CandidateDrafts(LocalDate day) {
        this.day = day;
    }

    private static int compare(List<String> one, List<String> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    CandidateDraft of(RouteRole role, Body body) {
        return of(role, body, "");
    }

    CandidateDraft of(RouteRole role, Body body, String about) {
        return drafts.computeIfAbsent(
                List.of(role.name(), body.id().toString(), about),
                any -> known(new CandidateDraft(role, body.id(), body.nameOn(day), about), body));
    }

    /** A body that is named and that the register does not hold. */
    CandidateDraft named(RouteRole role, Identifier id, Collection<String> missing) {
        return drafts.computeIfAbsent(
                        List.of(role.name(), id.toString(), ""), any -> new CandidateDraft(role, id, id.toString(), ""))
                .unidentified(missing)
                .fact(CandidateFact.EXISTS, Truth.UNKNOWN, missing)
                .fact(CandidateFact.SERVICES_PROVIDER, Truth.UNKNOWN, missing)
                .fact(CandidateFact.ENTRY_PROVIDER, Truth.UNKNOWN, missing)
                .fact(CandidateFact.BOUND_BY_CONTRACT, Truth.UNKNOWN, missing)
                .fact(CandidateFact.PUBLIC_AUTHORITY, Truth.UNKNOWN, missing);
    }

    /** Somebody who is described, because the register does not hold who it is. */
    CandidateDraft described(RouteRole role, String description, Collection<String> missing) {
        return drafts.computeIfAbsent(
                        List.of(role.name(), description, ""), any -> new CandidateDraft(role, null, description, ""))
                .unidentified(missing)
                .fact(CandidateFact.EXISTS, Truth.UNKNOWN, missing)
                .fact(CandidateFact.SERVICES_PROVIDER, Truth.UNKNOWN, missing)
                .fact(CandidateFact.ENTRY_PROVIDER, Truth.UNKNOWN, missing)
                .fact(CandidateFact.BOUND_BY_CONTRACT, Truth.UNKNOWN, missing)
                .fact(CandidateFact.PUBLIC_AUTHORITY, Truth.UNKNOWN, missing);
    }

    private CandidateDraft known(CandidateDraft draft, Body body) {
        return draft.fact(CandidateFact.EXISTS, Truth.of(body.existsOn(day)))
                .fact(CandidateFact.SERVICES_PROVIDER, ServicesProviders.forReports(body, day))
                .fact(
                        CandidateFact.ENTRY_PROVIDER,
                        Truth.of(EntryProvider.of(body, day).isServicesProvider(Regime.asAt(day))))
                .fact(CandidateFact.PUBLIC_AUTHORITY, publicAuthority(body))
                .fact(
                        CandidateFact.BOUND_BY_CONTRACT,
                        contract(body),
                        "under which contract " + body.nameOn(day) + " gives care, and what it says");
    }

    /** What of a council is known by its tier is not known by a contract. */
    private Truth contract(Body body) {
        boolean held = !inForce(body).isEmpty();
        if (body instanceof LocalAuthority council) {
            return Truth.of(held && council.tier() == Tier.DISTRICT);
        }
        return body instanceof ContractProvider ? (held ? Truth.YES : Truth.UNKNOWN) : Truth.NO;
    }

    List<ProviderContract> inForce(Body body) {
        return body instanceof ContractProvider provider
                ? provider.contracts().stream()
                        .filter(contract -> contract.period().contains(day))
                        .toList()
                : List.of();
    }

    private static Truth publicAuthority(Body body) {
        if (body instanceof IndependentProvider
                || body instanceof VoluntaryProvider
                || body instanceof HostOrganisation) {
            return Truth.NO;
        }
        return body instanceof PrimaryCareContractor
                        || body instanceof LocalInvolvementNetwork
                        || body instanceof LocalHealthwatch
                        || body instanceof LocalStrategicPartnership
                        || body instanceof AdviceService
                ? Truth.UNKNOWN
                : Truth.YES;
    }

    /** Tells every candidate what is known of the whole question, and puts them in order. */
    List<Candidate> candidates(Map<CandidateFact, Truth> ofAll) {
        return drafts.values().stream()
                .map(draft -> {
                    ofAll.forEach(draft::fact);
                    return draft.candidate(day, Regime.asAt(day));
                })
                .sorted(ORDER)
                .toList();
    }
}
