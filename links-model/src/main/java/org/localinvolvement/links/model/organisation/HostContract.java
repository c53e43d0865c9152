package org.localinvolvement.links.model.organisation;

import java.time.LocalDate;
import java.util.Optional;
import org.localinvolvement.links.model.time.Period;

/**
 * The contract by which a council has a host support its LINk.
 *
 * <p>Source: Local Government and Public Involvement in Health Act 2007 s.221(1) and s.222(3); for the temporary arrangements
 * of 2008, which the council supported itself, SI 2008/528 regs 7 and 8.
 *
 * @param host the id of the organisation that supports the LINk
 * @param authority the id of the council that made the contract
 * @param network the id of the LINk
 * @param period when it runs, first and last day inclusive
 */
public record HostContract(Identifier host, Identifier authority, Identifier network, Period period) {

    private static final Period TEMPORARY = new Period(LocalDate.of(2008, 4, 1), TemporaryArrangements.LAST_DAY);

    /**
     * A contract with a body that may be a host.
     *
     * @param host the organisation
     * @param authority the council; one that makes arrangements for a LINk
     * @param network the LINk
     * @param period when it runs
     * @return the contract
     * @throws IllegalArgumentException if the council is a district, which has no LINk of its own
     */
    public static HostContract between(
            MayBeHost host, LocalAuthority authority, LocalInvolvementNetwork network, Period period) {
        if (!authority.tier().makesArrangements()) {
            throw new IllegalArgumentException(
                    "A district has no LINk of its own (2007 Act s.229(1)); name the county council" + " of "
                            + authority.id());
        }
        return new HostContract(host.id(), authority.id(), network.id(), period);
    }

    /**
     * Why a body may not support a LINk in a period.
     *
     * <p>The provision lists local authorities, NHS trusts, Foundation Trusts, Primary Care Trusts and Strategic Health
     * Authorities; that it means every other NHS body too, and that a regulator or a committee is no host, rests on a reading.
     *
     * @param body the body
     * @param period when it would support it
     * @return a sentence with the provision; empty where it may
     */
    public static Optional<String> refusal(Body body, Period period) {
        if (body instanceof MayBeHost) {
            return Optional.empty();
        }
        if (body instanceof LocalAuthority && TEMPORARY.covers(period)) {
            return Optional.empty();
        }
        String who = body.id() + " is " + body.kind().withArticle();
        if (body instanceof LocalInvolvementNetwork) {
            return Optional.of(who + ", and a LINk is never a host (2007 Act s.222(4))");
        }
        if (body instanceof NhsBody || body instanceof LocalAuthority) {
            return Optional.of(who
                    + ", and a host is never an NHS body or a council, the temporary arrangements of 2008 apart (2007 Act"
                    + " s.222(3))");
        }
        return Optional.of(who + "; a host is a host organisation or an independent or voluntary provider");
    }
}
