package org.localinvolvement.links.rules.trigger;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.commissioning.ChangeProposal;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.time.Days;
import org.localinvolvement.links.model.time.Window;

/**
 * What a body proposes to change, as it stands on the as-at date. A fact that rules match.
 *
 * @param subject the proposal, as the host calls it
 * @param proposer the identifier of the body that proposes
 * @param services the codes of the services that would change, in words
 * @param impact whether it would affect the manner of delivery or the range of services
 * @param ahead whether its consultation is still to come
 * @param open whether a response is taken on the as-at date
 * @param closed whether its consultation has ended
 * @param severalAreas whether it affects the areas of several authorities
 * @param jointCommittee whether the authorities affected act through one joint committee
 * @param days the days of the consultation, in words
 * @param areas the areas that it affects, in words
 * @param since the first day of the consultation; null where it is not known or still to come
 * @param missing what would have to be known where it is not settled; otherwise empty
 */
public record ProposedChange(
        String subject,
        String proposer,
        String services,
        Truth impact,
        Truth ahead,
        Truth open,
        Truth closed,
        Truth severalAreas,
        Truth jointCommittee,
        String days,
        String areas,
        @Nullable LocalDate since,
        String missing)
        implements Occasion {

    static ProposedChange of(ChangeProposal proposal, LocalDate asAt) {
        Window window = proposal.consultation();
        Truth ahead = window == null ? Truth.UNKNOWN : Truth.of(asAt.isBefore(window.first()));
        Truth closed = window == null ? Truth.UNKNOWN : Truth.of(asAt.isAfter(window.last()));
        return new ProposedChange(
                proposal.id(),
                proposal.proposer().toString(),
                String.join(", ", proposal.services()),
                proposal.hasImpact(),
                ahead,
                proposal.isOpenOn(asAt),
                closed,
                proposal.crossesAnAuthorityBoundary(),
                proposal.isForAJointCommittee(),
                window == null
                        ? "on days that were not told"
                        : "from " + Days.inWords(window.first()) + " to " + Days.inWords(window.last()),
                proposal.areas().isEmpty()
                        ? "areas that were not told"
                        : proposal.areas().stream().map(Identifier::toString).collect(Collectors.joining(", ")),
                window == null || ahead == Truth.YES ? null : window.first(),
                missing(proposal));
    }

    private static String missing(ChangeProposal proposal) {
        StringBuilder missing = new StringBuilder();
        more(
                missing,
                proposal.hasImpact() == Truth.UNKNOWN,
                "whether it affects the manner of delivery or the range of services");
        more(missing, proposal.consultation() == null, "the days of its consultation");
        more(missing, proposal.areas().isEmpty(), "the areas that it affects");
        more(
                missing,
                proposal.isForAJointCommittee() == Truth.UNKNOWN
                        && !proposal.areas().isEmpty(),
                "whether it is substantial");
        return missing.isEmpty() ? "" : missing + " (proposal " + proposal.id() + ")";
    }

    private static void more(StringBuilder missing, boolean unknown, String what) {
        if (unknown) {
            missing.append(missing.isEmpty() ? "" : ", and on ").append(what);
        }
    }

    /**
     * Whether its consultation is open or still to come.
     *
     * @return the opposite of {@link #closed()}
     */
    public Truth going() {
        return closed.not();
    }

    /** Nothing is agreed about it: the window is a fact of the proposal. */
    @Override
    public List<ParameterValue> parameters() {
        return List.of();
    }
}
