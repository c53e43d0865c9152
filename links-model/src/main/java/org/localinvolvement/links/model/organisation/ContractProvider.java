package org.localinvolvement.links.model.organisation;

import java.util.List;

/** A body that may provide care under contract, so that its duties towards a LINk come from the contract. */
public sealed interface ContractProvider extends Body permits LocalAuthority, IndependentProvider, VoluntaryProvider {

    /**
     * The contracts under which it provides care.
     *
     * @return sorted by commissioner and date; empty where none is held
     */
    List<ProviderContract> contracts();
}
