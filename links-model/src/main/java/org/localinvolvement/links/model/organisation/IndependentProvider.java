package org.localinvolvement.links.model.organisation;

import java.util.List;

/**
 * A private provider of care, for example a care home or a home care company.
 *
 * <p>It is no services-provider in the sense of the Regulations; its duties come from its contracts.
 *
 * <p>Source: "Health and social care structures" (May 2009), Which healthcare organisations might a LINk work with; SI 2008/528
 * reg 1(3), SI 2008/915 reg 6.
 *
 * @param identity its id, codes, names and period
 * @param contracts under which it provides care; empty where none is held
 */
public record IndependentProvider(Identity identity, List<ProviderContract> contracts)
        implements ContractProvider, MayBeHost {

    /**
     * Sorts the contracts.
     *
     * @throws IllegalArgumentException never; the contracts are sorted
     */
    public IndependentProvider {
        contracts = ProviderContract.sorted(contracts);
    }

    @Override
    public BodyKind kind() {
        return BodyKind.INDEPENDENT_PROVIDER;
    }
}
