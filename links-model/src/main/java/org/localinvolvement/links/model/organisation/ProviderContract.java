package org.localinvolvement.links.model.organisation;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.time.Period;

/**
 * That a provider gives care under contract to an NHS body or a council. Its duties towards a LINk come from the contract.
 *
 * <p>Source: "Health and social care structures" (May 2009), LINks and service providers; the Directions on entry under such
 * contracts were not found, so that whether a contract allows entry is a fact of the contract.
 *
 * @param commissioner the id of the body that gave the contract
 * @param period when it runs, first and last day inclusive
 * @param allowsEntry whether its terms let authorised representatives enter and view
 */
public record ProviderContract(Identifier commissioner, Period period, Truth allowsEntry) {

    private static final Comparator<ProviderContract> ORDER = Comparator.comparing(ProviderContract::commissioner)
            .thenComparing(ProviderContract::period, Period.BY_DATE)
            .thenComparing(ProviderContract::allowsEntry);

    /** Checks that all is given. */
    public ProviderContract {
        Objects.requireNonNull(commissioner, "commissioner: give the id of the body that gave the contract");
        Objects.requireNonNull(period, "period: give when it runs");
        Objects.requireNonNull(allowsEntry, "allowsEntry: say Truth.UNKNOWN where the terms are not known");
    }

    static List<ProviderContract> sorted(List<ProviderContract> contracts) {
        return contracts.stream().sorted(ORDER).toList();
    }
}
