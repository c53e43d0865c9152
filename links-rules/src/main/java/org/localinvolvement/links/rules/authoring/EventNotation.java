package org.localinvolvement.links.rules.authoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.service.Sector;
import org.localinvolvement.links.model.time.Counting;
import org.localinvolvement.links.model.time.WorkingDays;
import org.localinvolvement.links.model.work.InformationRequest;
import org.localinvolvement.links.model.work.Referral;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.duty.AnnualReportYear;
import org.localinvolvement.links.rules.duty.CommitteeReport;
import org.localinvolvement.links.rules.duty.CopyRole;
import org.localinvolvement.links.rules.duty.DutyEvent;
import org.localinvolvement.links.rules.duty.DutyQuestion;
import org.localinvolvement.links.rules.duty.InformationAsked;
import org.localinvolvement.links.rules.duty.ReferralMade;
import org.localinvolvement.links.rules.duty.ReportSent.Referrer;
import org.localinvolvement.links.rules.duty.TransitionalReport;

/** Reads an event from which duties follow. The notation stands in the Javadoc of {@link RuleTestFile}. */
final class EventNotation {

    private static final List<String> EVENTS =
            List.of("report", "referral", "committee_report", "transitional", "annual", "request");

    /** The keys that what is given may have, besides the question and its date. */
    static final List<String> KEYS =
            List.of("of", "report", "referral", "committee_report", "transitional", "annual", "request");

    private EventNotation() {}

    /** What is given; of no meaning where a problem was told, because then nobody asks for it. */
    static GivenEvents read(Section section, LocalDate asAt) {
        Counting of = counting(section);
        return new GivenEvents(new DutyQuestion(
                asAt, event(section).map(List::of).orElse(List.of()), WorkingDays.england(), null, of));
    }

    private static Counting counting(Section section) {
        Optional<Counting> of = section.optionalConstant("of", Counting.class);
        if (of.filter(Counting.FOLLOWING::equals).isPresent()) {
            section.problem(
                    ProblemCode.VALUE_INVALID,
                    "of",
                    "\"of\" a day is read as not counting it, or as beginning with it",
                    "Leave it out, or write of: beginning-with");
        }
        return of.filter(read -> read != Counting.FOLLOWING).orElse(Counting.OF);
    }

    private static Optional<DutyEvent> event(Section section) {
        List<String> told = section.keys().stream().filter(EVENTS::contains).toList();
        if (told.size() != 1) {
            section.problem(
                    told.isEmpty() ? ProblemCode.KEY_MISSING : ProblemCode.VALUE_INVALID,
                    told.isEmpty() ? EVENTS.get(0) : told.get(1),
                    "one event is expected, and there are " + told.size(),
                    "Write one of: " + String.join(", ", EVENTS));
            return Optional.empty();
        }
        String key = told.get(0);
        return section.optionalSection(key).flatMap(given -> {
            Supplier<DutyEvent> event =
                    switch (key) {
                        case "report" -> ReportNotation.read(given);
                        case "referral" -> referral(given);
                        case "committee_report" -> committeeReport(given);
                        case "transitional" -> transitional(given);
                        case "annual" -> annual(given);
                        default -> request(given);
                    };
            return possible(section, key, event);
        });
    }

    /** An event that cannot be, as one that is answered before it is asked, is told where it begins. */
    private static Optional<DutyEvent> possible(Section section, String key, Supplier<DutyEvent> event) {
        try {
            return Optional.of(event.get());
        } catch (IllegalArgumentException e) {
            section.problem(
                    ProblemCode.VALUE_INVALID, key, "this cannot be: " + e.getMessage(), "Correct what is given");
            return Optional.empty();
        }
    }

    private static Supplier<DutyEvent> referral(Section given) {
        given.allowOnly("body", "sector", "made", "received", "acknowledged", "by");
        String body = given.optionalText("body").orElse("osc");
        Sector sector = given.constant("sector", Sector.class);
        LocalDate made = given.date("made");
        LocalDate received = day(given, "received");
        LocalDate acknowledged = day(given, "acknowledged");
        Referrer referrer = referrer(given);
        return () -> new ReferralMade(
                new Referral("M1", body(body), "a matter", sector, made, received, acknowledged), referrer);
    }

    private static Supplier<DutyEvent> committeeReport(Section given) {
        given.allowOnly("body", "nhs_body", "asked", "answered");
        String body = given.optionalText("body").orElse("trust");
        Truth nhsBody = given.optionalTruth("nhs_body").orElse(Truth.YES);
        LocalDate asked = day(given, "asked");
        LocalDate answered = day(given, "answered");
        return () -> new CommitteeReport("C1", body(body).toString(), nhsBody, asked, answered);
    }

    private static Supplier<DutyEvent> transitional(Section given) {
        given.allowOnly("has_stopped", "stopped", "prepared", "copied");
        Truth hasStopped = given.optionalTruth("has_stopped").orElse(Truth.YES);
        LocalDate stopped = day(given, "stopped");
        LocalDate prepared = day(given, "prepared");
        LocalDate copied = day(given, "copied");
        return () -> new TransitionalReport("T1", body("forum").toString(), hasStopped, stopped, prepared, copied);
    }

    private static Supplier<DutyEvent> annual(Section given) {
        given.allowOnly("year_end", "prepared", "published", "copies");
        LocalDate yearEnd = given.date("year_end");
        LocalDate prepared = day(given, "prepared");
        LocalDate published = day(given, "published");
        List<AnnualReportYear.Copy> copies = new ArrayList<>();
        for (Section copy : given.optionalSections("copies")) {
            copy.allowOnly("role", "to", "owed", "copied");
            CopyRole role = copy.constant("role", CopyRole.class);
            String to = copy.text("to");
            Truth owed = copy.optionalTruth("owed").orElse(Truth.YES);
            if (!to.isEmpty()) {
                copies.add(new AnnualReportYear.Copy(role, to, owed, day(copy, "copied")));
            }
        }
        return () -> new AnnualReportYear("A1", body("link"), yearEnd, copies, prepared, published);
    }

    private static Supplier<DutyEvent> request(Section given) {
        given.allowOnly("body", "received", "expected", "answered", "public_authority");
        String body = given.optionalText("body").orElse("trust");
        LocalDate received = day(given, "received");
        LocalDate expected = day(given, "expected");
        LocalDate answered = day(given, "answered");
        Truth authority = given.optionalTruth("public_authority").orElse(Truth.YES);
        return () -> new InformationAsked(
                InformationRequest.of("Q1", body(body), "a subject").withDays(received, expected, answered), authority);
    }

    /** Who referred or reported: a temporary body where it says so, otherwise a LINk or local Healthwatch. */
    static Referrer referrer(Section given) {
        Optional<String> by = given.optionalText("by");
        if (by.filter(word -> !Set.of("temporary", "network").contains(word)).isPresent()) {
            given.problem(
                    ProblemCode.VALUE_INVALID,
                    "by",
                    "nobody of this name refers or reports",
                    Suggestion.among(by.get(), Set.of("temporary", "network")));
        }
        return by.orElse("").equals("temporary") ? Referrer.TEMPORARY_BODY : Referrer.NETWORK;
    }

    /** A word stands for a body of a test; a host that has rules about its own bodies writes their identifiers. */
    static Identifier body(String word) {
        return word.contains(":") ? Identifier.parse(word) : new Identifier("test", word);
    }

    static @Nullable LocalDate day(Section section, String key) {
        return section.optionalDate(key).orElse(null);
    }
}
