package org.localinvolvement.links.rules.sharing;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.localinvolvement.links.model.commissioning.ChangeProposal;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.organisation.LocalAuthority;
import org.localinvolvement.links.model.register.Answer;
import org.localinvolvement.links.model.register.RegisterAsAt;

/** Which councils a proposal affects, and which committees there are. */
final class ProposalFacts {

    private final ChangeProposal proposal;
    private final RegisterAsAt register;
    private final Sharers sharers;
    private final Map<Identifier, LocalAuthority> affected = new TreeMap<>();
    private final boolean whole;

    ProposalFacts(ChangeProposal proposal, RegisterAsAt register, Sharers sharers) {
        this.proposal = proposal;
        this.register = register;
        this.sharers = sharers;
        boolean all = !proposal.areas().isEmpty();
        for (Identifier area : proposal.areas()) {
            Answer<LocalAuthority> with = register.councilWithSocialServices(area);
            with.values().forEach(council -> affected.put(council.id(), council));
            all &= !with.values().isEmpty();
        }
        this.whole = all;
    }

    /** A district and its county are one: the committee is the county's. */
    ProposalSeen seen(Truth health) {
        Truth several = affected.size() > 1 ? Truth.YES : whole ? Truth.NO : Truth.UNKNOWN;
        affected.values()
                .forEach(council -> register.scrutinyCommitteesFor(council.id())
                        .values()
                        .forEach(committee -> sharers.add(
                                SharerRole.SCRUTINY_COMMITTEE,
                                sharers.named(committee),
                                sharers.named(council),
                                Truth.YES,
                                "")));
        if (several == Truth.YES) {
            jointCommittees();
        }
        return new ProposalSeen(
                proposal.id(),
                Regime.asAt(register.day()),
                affected.isEmpty()
                        ? "which, is not told"
                        : affected.values().stream().map(sharers::named).collect(Collectors.joining(", ")),
                several,
                several.not(),
                proposal.substantial(),
                health);
    }

    private void jointCommittees() {
        Set<String> held = new TreeSet<>();
        for (Identifier council : affected.keySet()) {
            register.jointScrutinyCommitteesFor(council).values().stream()
                    .filter(one -> one.authorities().containsAll(affected.keySet()))
                    .map(sharers::named)
                    .forEach(held::add);
        }
        String of = "proposal " + proposal.id();
        held.forEach(name -> sharers.add(SharerRole.JOINT_COMMITTEE, name, of, Truth.YES, ""));
        if (held.isEmpty()) {
            sharers.add(
                    SharerRole.JOINT_COMMITTEE,
                    "A joint committee of the councils affected (not held)",
                    of,
                    Truth.UNKNOWN,
                    "whether the councils affected appointed a joint committee");
        }
    }
}
