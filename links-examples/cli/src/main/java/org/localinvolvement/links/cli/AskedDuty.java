package org.localinvolvement.links.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.service.Sector;
import org.localinvolvement.links.model.work.InformationRequest;
import org.localinvolvement.links.model.work.Referral;
import org.localinvolvement.links.model.work.Report;
import org.localinvolvement.links.model.work.Report.ExcludedExtent;
import org.localinvolvement.links.model.work.ReportReceipt;
import org.localinvolvement.links.rules.duty.AnnualReportYear;
import org.localinvolvement.links.rules.duty.CommitteeReport;
import org.localinvolvement.links.rules.duty.Deed;
import org.localinvolvement.links.rules.duty.DutyEvent;
import org.localinvolvement.links.rules.duty.InformationAsked;
import org.localinvolvement.links.rules.duty.Recipient;
import org.localinvolvement.links.rules.duty.ReferralMade;
import org.localinvolvement.links.rules.duty.ReportSent;
import org.localinvolvement.links.rules.duty.TransitionalReport;

/** A duty that one can ask for by name alone: each with the simplest event from which it follows, everything else being as it has to be. */
enum AskedDuty {
    ACKNOWLEDGE_REPORT(Deed.ACKNOWLEDGE_REPORT, true, (received, made) -> report(received, made, Truth.YES, false)),
    EXPLAIN_ACTION(Deed.EXPLAIN_ACTION, true, (received, made) -> report(received, made, Truth.YES, false)),
    EXPLAIN_FOR_ALL(Deed.EXPLAIN_FOR_ALL, true, (received, made) -> report(received, made, Truth.YES, true)),
    COPY_ON(Deed.COPY_ON, true, (received, made) -> copied(received, made)),
    TELL_NONE_RELEVANT(Deed.TELL_NONE_RELEVANT, true, (received, made) -> report(received, made, Truth.NO, false)),
    ACKNOWLEDGE_SOCIAL_CARE_REFERRAL(
            Deed.ACKNOWLEDGE_REFERRAL, false, (received, made) -> referral(Sector.SOCIAL_CARE, received, made)),
    ACKNOWLEDGE_HEALTH_REFERRAL(
            Deed.ACKNOWLEDGE_REFERRAL, false, (received, made) -> referral(Sector.HEALTH, received, made)),
    ANSWER_COMMITTEE(
            Deed.ANSWER_COMMITTEE,
            true,
            (received, made) -> new CommitteeReport("the committee's report", "body:asked", Truth.YES, received, null)),
    PREPARE_ANNUAL_REPORT(
            Deed.PREPARE_ANNUAL_REPORT,
            false,
            (received, made) ->
                    new AnnualReportYear("the annual report", body("preparer"), given(made), List.of(), null, null)),
    PREPARE_TRANSITIONAL_REPORT(Deed.PREPARE_TRANSITIONAL_REPORT, false, (received, made) -> transitional(made)),
    COPY_TRANSITIONAL_REPORT(Deed.COPY_TRANSITIONAL_REPORT, false, (received, made) -> transitional(made)),
    ANSWER_REQUEST(Deed.ANSWER_REQUEST, true, (received, made) -> request(received)),
    ANSWER_FREEDOM_OF_INFORMATION(Deed.ANSWER_FREEDOM_OF_INFORMATION, true, (received, made) -> request(received));

    private final Deed deed;
    private final boolean runsFromReceipt;

    @SuppressWarnings("ImmutableEnumChecker") // each is a function of its two arguments alone
    private final BiFunction<@Nullable LocalDate, @Nullable LocalDate, DutyEvent> event;

    AskedDuty(
            Deed deed, boolean runsFromReceipt, BiFunction<@Nullable LocalDate, @Nullable LocalDate, DutyEvent> event) {
        this.deed = deed;
        this.runsFromReceipt = runsFromReceipt;
        this.event = event;
    }

    Deed deed() {
        return deed;
    }

    /** Whether the day of receipt is needed; otherwise the day that --made gives. */
    boolean runsFromReceipt() {
        return runsFromReceipt;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Set<String> words() {
        return Arrays.stream(values()).map(AskedDuty::word).collect(Collectors.toCollection(TreeSet::new));
    }

    static Optional<AskedDuty> find(String word) {
        return Arrays.stream(values()).filter(duty -> duty.word().equals(word)).findFirst();
    }

    DutyEvent event(@Nullable LocalDate received, @Nullable LocalDate made) {
        return event.apply(received, made);
    }

    private static Identifier body(String name) {
        return new Identifier("body", name);
    }

    private static LocalDate given(@Nullable LocalDate day) {
        if (day == null) {
            throw new IllegalStateException("the command checks its days first");
        }
        return day;
    }

    private static ReportSent report(
            @Nullable LocalDate received, @Nullable LocalDate made, Truth relevant, boolean lead) {
        ReportSent sent = sent(received, made, lead, Recipient.of(body("recipient"), Truth.YES, relevant));
        return lead
                ? sent.withLead(new ReportSent.Lead(body("recipient"), Set.of(body("recipient"), body("other"))))
                : sent;
    }

    private static ReportSent copied(@Nullable LocalDate received, @Nullable LocalDate made) {
        return sent(received, made, true, Recipient.of(body("recipient"), Truth.YES, Truth.NO));
    }

    private static ReportSent sent(
            @Nullable LocalDate received, @Nullable LocalDate made, boolean withAnother, Recipient recipient) {
        LocalDate on = given(received);
        Recipient other = Recipient.of(body("other"), Truth.YES, Truth.YES);
        ReportReceipt receipt = new ReportReceipt(body("recipient"), on, null);
        return ReportSent.of(
                Report.of("the report", made == null ? on : made, Set.of("services"), List.of())
                        .withExcluded(ExcludedExtent.NOT_AT_ALL)
                        .withCorrespondence(
                                withAnother
                                        ? List.of(receipt, new ReportReceipt(body("other"), on, null))
                                        : List.of(receipt),
                                List.of()),
                withAnother ? List.of(recipient, other) : List.of(recipient));
    }

    private static ReferralMade referral(Sector sector, @Nullable LocalDate received, @Nullable LocalDate made) {
        return new ReferralMade(
                new Referral("the referral", body("committee"), "the matter", sector, given(made), received, null),
                ReportSent.Referrer.NETWORK);
    }

    private static TransitionalReport transitional(@Nullable LocalDate stopped) {
        return new TransitionalReport(
                "the transitional report", "body:temporary-body", Truth.YES, given(stopped), null, null);
    }

    private static InformationAsked request(@Nullable LocalDate received) {
        return new InformationAsked(
                InformationRequest.of("the request", body("asked"), "the information")
                        .withDays(received, null, null),
                Truth.YES);
    }
}
