package org.localinvolvement.links.rules.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.RuleSet;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.service.Sector;
import org.localinvolvement.links.model.time.Counting;
import org.localinvolvement.links.model.work.InformationRequest;
import org.localinvolvement.links.model.work.Referral;
import org.localinvolvement.links.model.work.Report;
import org.localinvolvement.links.model.work.Report.ExcludedExtent;
import org.localinvolvement.links.model.work.ReportReceipt;
import org.localinvolvement.links.rules.duty.Deed;
import org.localinvolvement.links.rules.duty.DutiesOwed;
import org.localinvolvement.links.rules.duty.Duty;
import org.localinvolvement.links.rules.duty.DutyClocks;
import org.localinvolvement.links.rules.duty.DutyEvent;
import org.localinvolvement.links.rules.duty.DutyQuestion;
import org.localinvolvement.links.rules.duty.InformationAsked;
import org.localinvolvement.links.rules.duty.Recipient;
import org.localinvolvement.links.rules.duty.ReferralMade;
import org.localinvolvement.links.rules.duty.ReportSent;

/**
 * What each candidate would have to do by when: the duties that follow from one report to all who commission or provide, a referral
 * to each committee and a request to each body, all on the as-at date.
 */
final class RouteDuties {

    private static final String REPORT = "the report";
    private static final Set<Deed> OF_A_REPORT =
            Set.of(Deed.ACKNOWLEDGE_REPORT, Deed.EXPLAIN_ACTION, Deed.COPY_ON, Deed.TELL_NONE_RELEVANT);

    private final Decision<DutiesOwed> owed;

    private RouteDuties(Decision<DutiesOwed> owed) {
        this.owed = owed;
    }

    /** The rules about duties that were asked. */
    List<RuleSet> ruleSets() {
        return owed.ruleSets();
    }

    /** On what the duties rest. */
    String fingerprint() {
        return owed.fingerprint();
    }

    static RouteDuties of(RouteQuestion question, Gathering.Gathered gathered, DutyClocks clocks) {
        List<DutyEvent> events = new ArrayList<>();
        ReportSent.Referrer referrer =
                gathered.temporary() ? ReportSent.Referrer.TEMPORARY_BODY : ReportSent.Referrer.NETWORK;
        List<Recipient> recipients = recipients(question, gathered.candidates());
        if (!recipients.isEmpty()) {
            events.add(report(question, gathered, recipients));
        }
        Set<Identifier> committees = new TreeSet<>();
        Map<Identifier, Truth> asked = new TreeMap<>();
        for (Candidate candidate : gathered.candidates()) {
            Identifier body = candidate.body();
            if (body != null) {
                if (candidate.role() == RouteRole.SCRUTINY_COMMITTEE
                        || candidate.role() == RouteRole.JOINT_SCRUTINY_COMMITTEE) {
                    committees.add(body);
                } else if (candidate.role().isAskedForInformation()) {
                    asked.merge(body, candidate.publicAuthority(), Truth::or);
                }
            }
        }
        for (Identifier committee : committees) {
            for (Sector sector : List.of(Sector.HEALTH, Sector.SOCIAL_CARE)) {
                Referral referral = Referral.of(
                                "the referral of " + sector + " to " + committee,
                                committee,
                                question.issue().title(),
                                sector,
                                question.asAt())
                        .withAnswer(question.asAt(), null);
                events.add(new ReferralMade(referral, referrer));
            }
        }
        asked.forEach((body, authority) -> events.add(new InformationAsked(
                InformationRequest.of(
                                "the request to " + body, body, question.issue().title())
                        .withDays(question.asAt(), null, null),
                authority)));
        return new RouteDuties(clocks.decide(
                new DutyQuestion(question.asAt(), events, question.england(), question.unitedKingdom(), Counting.OF)));
    }

    /** Each body once, whatever the number of its roles; who is certainly not concerned gets no report. */
    private static List<Recipient> recipients(RouteQuestion question, List<Candidate> candidates) {
        boolean providersToo = Regime.asAt(question.asAt()) == Regime.LOCAL_HEALTHWATCH;
        Map<Identifier, Recipient> recipients = new TreeMap<>();
        for (Candidate candidate : candidates) {
            Identifier body = candidate.body();
            if (body != null
                    && candidate.role().takesReports()
                    && candidate.concerned() != Truth.NO
                    && candidate.care() != Truth.NO) {
                boolean commissions = candidate.role() == RouteRole.COMMISSIONER
                        || candidate.role() == RouteRole.SPECIALISED_COMMISSIONER;
                boolean provides = candidate.role() == RouteRole.PROVIDER;
                Truth relevant = commissions || (provides && providersToo) ? candidate.concerned() : Truth.NO;
                recipients.merge(
                        body,
                        Recipient.of(body, candidate.servicesProvider(), relevant),
                        (one, other) -> Recipient.of(
                                body,
                                one.servicesProvider().or(other.servicesProvider()),
                                one.relevant().or(other.relevant())));
            }
        }
        return List.copyOf(recipients.values());
    }

    private static ReportSent report(RouteQuestion question, Gathering.Gathered gathered, List<Recipient> recipients) {
        Set<String> about = question.issue().services().isEmpty()
                ? Set.of(question.issue().id())
                : question.issue().services();
        Report report = Report.of(REPORT, question.asAt(), about, List.of())
                .withExcluded(gathered.excluded())
                .withCorrespondence(
                        recipients.stream()
                                .map(one -> new ReportReceipt(one.body(), question.asAt(), null))
                                .toList(),
                        List.of());
        // What is no care service is kept apart from the report, so that nothing in it is an excluded service.
        ReportSent sent = ReportSent.of(report, recipients).withExcludedServices(ExcludedExtent.NOT_AT_ALL);
        return gathered.temporary() ? sent.byTemporaryBody(null) : sent;
    }

    /** What a body has to do about one power. */
    List<Duty> of(Identifier body, RoutePower power) {
        return owed.answer().duties().stream()
                .filter(duty -> duty.on().equals(body.toString()))
                .filter(duty -> belongs(duty, Objects.requireNonNull(power)))
                .toList();
    }

    private static boolean belongs(Duty duty, RoutePower power) {
        return switch (power) {
            case MAKE_REPORT -> duty.event().equals(REPORT) && OF_A_REPORT.contains(duty.deed());
            case REFER_HEALTH -> duty.event().startsWith("the referral of " + Sector.HEALTH + " ");
            case REFER_SOCIAL_CARE -> duty.event().startsWith("the referral of " + Sector.SOCIAL_CARE + " ");
            case ASK_FOR_INFORMATION -> duty.deed() == Deed.ANSWER_REQUEST;
            case FREEDOM_OF_INFORMATION -> duty.deed() == Deed.ANSWER_FREEDOM_OF_INFORMATION;
            default -> false;
        };
    }
}
