package org.localinvolvement.links.rules.sharing;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.commissioning.ChangeProposal;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.service.OfferedService;

/**
 * What is told of a service that areas may share.
 *
 * @param service the code of the service
 * @param areas the councils for whose people it is; empty where that is not told
 * @param providers who provides it; empty where that is not told
 * @param commissioners who commissions it; empty where that is not told
 * @param offered what is offered where, by whom; of these, those of the service on the day add to the three before
 * @param proposal a proposal to change it; null where there is none
 */
public record SharedRecord(
        String service,
        Set<Identifier> areas,
        Set<Identifier> providers,
        Set<Identifier> commissioners,
        List<OfferedService> offered,
        @Nullable ChangeProposal proposal) {

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if the service is blank
     */
    public SharedRecord {
        service = Given.text("service", service);
        Objects.requireNonNull(offered, "offered: give an empty list where nothing is told");
        areas = Given.sorted(areas);
        providers = Given.sorted(providers);
        commissioners = Given.sorted(commissioners);
        offered = List.copyOf(offered);
    }
}
