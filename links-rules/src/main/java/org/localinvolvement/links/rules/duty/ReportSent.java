package org.localinvolvement.links.rules.duty;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.work.Report;
import org.localinvolvement.links.model.work.Report.ExcludedExtent;

/**
 * A report or recommendation with those to whom it went, whether or not they are known to have received it.
 *
 * <p>Source: SI 2008/528 regs 5, 6, 10 and 11; SI 2012/3094 regs 44, 45 and 47.
 *
 * @param report the report, with its receipts and responses
 * @param referrer who made it
 * @param recipients each body once
 * @param lead who answers for several relevant ones that agreed on it; null where nobody did
 * @param excludedServices how much of it relates to excluded services, the only exemption from 1 April 2013
 * @param longerTime on what the longer time of local Healthwatch's law rests
 * @param networkStarted from which day the LINk stands in the place of the temporary body that made it; null where it does not
 */
public record ReportSent(
        Report report,
        Referrer referrer,
        List<Recipient> recipients,
        @Nullable Lead lead,
        ExcludedExtent excludedServices,
        LongerTime longerTime,
        @Nullable LocalDate networkStarted)
        implements DutyEvent {

    /** Who makes a report. */
    public enum Referrer {
        /** A temporary body of 2008: SI 2008/528 reg 10. */
        TEMPORARY_BODY,
        /** A LINk, or from 1 April 2013 a local Healthwatch organisation. */
        NETWORK
    }

    /**
     * The relevant bodies that agreed on one of them as lead responder.
     *
     * <p>Source: SI 2008/528 reg 5(5), (6); SI 2012/3094 reg 44(8).
     *
     * @param responder who explains for all
     * @param agreed all who agreed, the responder among them; at least two
     */
    public record Lead(Identifier responder, Set<Identifier> agreed) {

        /**
         * Checks and copies.
         *
         * @throws IllegalArgumentException if fewer than two agreed, or the responder did not
         */
        public Lead {
            agreed = Set.copyOf(agreed);
            if (agreed.size() < 2 || !agreed.contains(responder)) {
                throw new IllegalArgumentException(
                        "agreed: a lead responder and at least one other agree on it; name them all, " + responder
                                + " too");
            }
        }
    }

    /**
     * On what 30 working days to explain can rest, besides that several relevant bodies were sent the report.
     *
     * <p>Source: SI 2012/3094 reg 44(3), (4).
     *
     * @param jointlyArranged whether the service is jointly arranged
     * @param boardConsulted whether a clinical commissioning group reasonably consults the NHS Commissioning Board
     * @param agreed whether it was agreed with the referrer
     */
    public record LongerTime(Truth jointlyArranged, Truth boardConsulted, Truth agreed) {

        /** Nothing of it is the case. */
        public static final LongerTime NONE = new LongerTime(Truth.NO, Truth.NO, Truth.NO);
    }

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if a body stands twice, or received the report or is lead responder and no recipient
     */
    public ReportSent {
        Objects.requireNonNull(referrer, "referrer: say who made the report");
        Objects.requireNonNull(excludedServices, "excludedServices: give UNKNOWN where it is not known");
        Objects.requireNonNull(longerTime, "longerTime: give LongerTime.NONE where nothing of it is the case");
        recipients = List.copyOf(recipients);
        Set<Identifier> bodies = new HashSet<>();
        for (Recipient recipient : recipients) {
            if (!bodies.add(recipient.body())) {
                throw new IllegalArgumentException(
                        "recipients: " + recipient.body() + " stands twice; a second copy is a receipt of the report");
            }
        }
        Set<Identifier> named = new HashSet<>();
        report.receipts().forEach(receipt -> named.add(receipt.recipient()));
        if (lead != null) {
            named.addAll(lead.agreed());
        }
        named.removeAll(bodies);
        if (!named.isEmpty()) {
            throw new IllegalArgumentException(
                    "recipients: " + named.stream().sorted().toList()
                            + " received the report or agreed on the lead; say of each what it is");
        }
    }

    /**
     * A report of a LINk or a local Healthwatch organisation, without lead responder or longer time.
     *
     * @param report the report, with its receipts and responses
     * @param recipients each body once
     * @return what is excluded from 1 April 2013 is none where nothing is by the report, otherwise not known
     */
    public static ReportSent of(Report report, List<Recipient> recipients) {
        return new ReportSent(
                report,
                Referrer.NETWORK,
                recipients,
                null,
                report.excluded() == ExcludedExtent.NOT_AT_ALL ? ExcludedExtent.NOT_AT_ALL : ExcludedExtent.UNKNOWN,
                LongerTime.NONE,
                null);
    }

    /**
     * The same, made by a temporary body.
     *
     * @param started from which day the LINk stands in its place; null where it does not
     * @return a copy
     */
    public ReportSent byTemporaryBody(@Nullable LocalDate started) {
        return new ReportSent(report, Referrer.TEMPORARY_BODY, recipients, lead, excludedServices, longerTime, started);
    }

    /**
     * The same with a lead responder.
     *
     * @param agreedLead who answers for whom
     * @return a copy
     */
    public ReportSent withLead(Lead agreedLead) {
        return new ReportSent(report, referrer, recipients, agreedLead, excludedServices, longerTime, networkStarted);
    }

    /**
     * The same with how much of it relates to excluded services.
     *
     * @param extent how much
     * @return a copy
     */
    public ReportSent withExcludedServices(ExcludedExtent extent) {
        return new ReportSent(report, referrer, recipients, lead, extent, longerTime, networkStarted);
    }

    /**
     * The same with what a longer time can rest on.
     *
     * @param grounds what is the case
     * @return a copy
     */
    public ReportSent withLongerTime(LongerTime grounds) {
        return new ReportSent(report, referrer, recipients, lead, excludedServices, grounds, networkStarted);
    }

    @Override
    public String event() {
        return report.id();
    }
}
