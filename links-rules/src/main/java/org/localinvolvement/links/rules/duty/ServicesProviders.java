package org.localinvolvement.links.rules.duty;

import java.time.LocalDate;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.CareTrust;
import org.localinvolvement.links.model.organisation.ClinicalCommissioningGroup;
import org.localinvolvement.links.model.organisation.IntegratedCareBoard;
import org.localinvolvement.links.model.organisation.LocalAuthority;
import org.localinvolvement.links.model.organisation.NhsEngland;
import org.localinvolvement.links.model.organisation.NhsTrust;
import org.localinvolvement.links.model.organisation.PrimaryCareTrust;

/**
 * Who has to answer reports and recommendations. Who has to allow entry is another set.
 *
 * <p>Source: Local Government and Public Involvement in Health Act 2007 s.224(2) and SI 2008/528 reg 1(3): NHS trusts, NHS
 * foundation trusts, Primary Care Trusts, and local authorities in the sense of s.229; as amended from 1 April 2013, NHS
 * England, clinical commissioning groups (later integrated care boards), NHS trusts, NHS foundation trusts and those local
 * authorities. A shire district, a Strategic or Special Health Authority, a regulator, a practice of general practitioners and
 * an independent home are none, in either.
 */
public final class ServicesProviders {

    private ServicesProviders() {}

    /**
     * Whether a body has to answer reports that it receives on a day.
     *
     * @param body a body
     * @param day the day of receipt
     * @return no before 1 April 2008, and on a day on which the body does not exist
     */
    public static Truth forReports(Body body, LocalDate day) {
        Regime regime = Regime.asAt(day);
        if (regime == Regime.NONE || !body.existsOn(day)) {
            return Truth.NO;
        }
        if (body instanceof LocalAuthority council) {
            return Truth.of(council.tier().makesArrangements());
        }
        if (body instanceof NhsTrust || body instanceof CareTrust) {
            return Truth.YES;
        }
        return Truth.of(
                regime == Regime.LINKS
                        ? body instanceof PrimaryCareTrust
                        : body instanceof NhsEngland
                                || body instanceof ClinicalCommissioningGroup
                                || body instanceof IntegratedCareBoard);
    }
}
