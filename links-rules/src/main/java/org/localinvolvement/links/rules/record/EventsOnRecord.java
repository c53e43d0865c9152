package org.localinvolvement.links.rules.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.model.work.Referral;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.duty.AnnualReportYear;
import org.localinvolvement.links.rules.duty.CommitteeReport;
import org.localinvolvement.links.rules.duty.CopyRole;
import org.localinvolvement.links.rules.duty.DutyEvent;
import org.localinvolvement.links.rules.duty.ReferralMade;
import org.localinvolvement.links.rules.duty.ReportSent.Referrer;

/**
 * Reads events from which duties follow, with what was done since. Those of which {@link RecordsFile} tells have its form:
 *
 * <pre>{@code
 * reports: [...]                       # so have referrals, requests and transitional
 * committee_reports:                   # to which a body has to answer a committee
 *   - {id: C-01, to: ods:5N7, nhs_body: yes, asked: 2009-06-01, answered: 2009-06-20}
 * annual_reports:
 *   - {id: A-01, preparer: links:link-derby-unitary, year_end: 2009-03-31, prepared: 2009-06-20, published: 2009-06-25,
 *      copies: [{role: local-authority, to: links:derby-unitary, owed: yes, copied: 2009-06-29}]}
 * }</pre>
 */
public final class EventsOnRecord {

    private static final List<String> KEYS =
            List.of("reports", "referrals", "requests", "committee_reports", "annual_reports", "transitional");

    private final Section section;
    private final List<Coming> events = new ArrayList<>();

    /** An event as it will be once the document is complete. */
    private record Coming(Section section, Supplier<? extends DutyEvent> event) {}

    private EventsOnRecord(Section section) {
        this.section = section;
    }

    /**
     * The keys under which events stand.
     *
     * @return in the order in which they are read
     */
    public static List<String> keys() {
        return KEYS;
    }

    /**
     * Reads events that are a part of another document.
     *
     * @param section where the keys stand, perhaps among others
     * @param register tells which recipients of reports are services-providers, as at the day of receipt
     * @return the events, which can be had once the document was found to be without fault; what an event cannot be is told then
     */
    public static Supplier<List<DutyEvent>> read(Section section, Register register) {
        return new EventsOnRecord(section).read(new Dealings(register));
    }

    private Supplier<List<DutyEvent>> read(Dealings dealings) {
        all("reports", dealings::report);
        all("referrals", one -> {
            Supplier<Referral> referral = dealings.referral(one);
            return () -> new ReferralMade(referral.get(), Referrer.NETWORK);
        });
        all("requests", dealings::request);
        all("committee_reports", EventsOnRecord::committeeReport);
        all("annual_reports", EventsOnRecord::annualReport);
        section.optionalSection("transitional")
                .ifPresent(one -> events.add(new Coming(one, HouseRecords.transitional(one))));
        return this::made;
    }

    /** What the values of the model say of days that cannot stand beside each other is told where each event stands. */
    private List<DutyEvent> made() {
        List<DutyEvent> made = new ArrayList<>();
        List<IllegalArgumentException> refused = new ArrayList<>();
        for (Coming one : events) {
            try {
                made.add(one.event().get());
            } catch (IllegalArgumentException e) {
                one.section()
                        .problemOfAll(ProblemCode.VALUE_INVALID, String.valueOf(e.getMessage()), "Correct the event");
                refused.add(e);
            }
        }
        if (!refused.isEmpty()) {
            throw refused.get(0);
        }
        return made;
    }

    private void all(String key, Function<Section, Supplier<? extends DutyEvent>> form) {
        section.toldSections(key)
                .ifPresent(sections -> sections.forEach(one -> events.add(new Coming(one, form.apply(one)))));
    }

    private static Supplier<CommitteeReport> committeeReport(Section section) {
        section.allowOnly("id", "to", "nhs_body", "asked", "answered");
        String id = section.text("id");
        Identifier to = section.identifier("to");
        Truth nhsBody = section.optionalTruth("nhs_body").orElse(Truth.UNKNOWN);
        LocalDate asked = RecordsFile.day(section, "asked");
        LocalDate answered = RecordsFile.day(section, "answered");
        return () -> new CommitteeReport(id, to.toString(), nhsBody, asked, answered);
    }

    private static Supplier<AnnualReportYear> annualReport(Section section) {
        section.allowOnly("id", "preparer", "year_end", "prepared", "published", "copies");
        String id = section.text("id");
        Identifier preparer = section.identifier("preparer");
        LocalDate yearEnd = section.date("year_end");
        LocalDate prepared = RecordsFile.day(section, "prepared");
        LocalDate published = RecordsFile.day(section, "published");
        List<Supplier<AnnualReportYear.Copy>> copies = section.toldSections("copies").orElse(List.of()).stream()
                .map(EventsOnRecord::copy)
                .toList();
        return () -> new AnnualReportYear(
                id, preparer, yearEnd, copies.stream().map(Supplier::get).toList(), prepared, published);
    }

    private static Supplier<AnnualReportYear.Copy> copy(Section section) {
        section.allowOnly("role", "to", "owed", "copied");
        CopyRole role = section.constant("role", CopyRole.class);
        String to = section.text("to");
        Truth owed = section.optionalTruth("owed").orElse(Truth.UNKNOWN);
        LocalDate copied = RecordsFile.day(section, "copied");
        return () -> new AnnualReportYear.Copy(role, to, owed, copied);
    }
}
