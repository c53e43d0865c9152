package org.localinvolvement.links.rules.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.model.visit.MadeVisit;
import org.localinvolvement.links.model.visit.RepresentativeOnRecord;
import org.localinvolvement.links.model.work.DeclaredInterest;
import org.localinvolvement.links.model.work.JudgementMade;
import org.localinvolvement.links.model.work.ProcedureBreach;
import org.localinvolvement.links.model.work.PublishedProcedure;
import org.localinvolvement.links.model.work.Readiness;
import org.localinvolvement.links.model.work.Referral;
import org.localinvolvement.links.model.work.RelevantDecision;
import org.localinvolvement.links.model.work.Spending;
import org.localinvolvement.links.model.work.WorkProgrammeItem;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.document.WrittenDocument;
import org.localinvolvement.links.rules.document.YamlDocument;
import org.localinvolvement.links.rules.duty.InformationAsked;
import org.localinvolvement.links.rules.duty.ReportSent;
import org.localinvolvement.links.rules.duty.TransitionalReport;

/**
 * What a LINk has on record of its own work, as a file. This is the specification of its form, which is YAML:
 *
 * <pre>{@code
 * link: links:link-derby-unitary
 * authority: links:derby-unitary
 * host: links:host                                      # left out for a local Healthwatch
 * contact: {link: "01332 000000", host: host@example.org}
 * procedures:                                           # kind: decisions, breaches, authorised-representatives, lay-involvement
 *   - {kind: decisions, title: How we decide, published: 2008-06-02, says_what: yes, amendments: [{made: 2009-01-05, published: 2009-01-09}]}
 * decisions:
 *   - id: D-01
 *     heads: [send-a-report]                            # SI 2008/528 reg 2(2)
 *     decided: 2009-05-06
 *     decision: To report on access to surgeries
 *     made_by: steering-group                           # a role or group, never a name
 *     reasons: 212 people in a quarter
 *     procedure_published: 2008-06-02
 *     statement_published: 2009-05-12
 *     about:                                     # the ids of what it decides
 * breaches:
 *   - {id: B-01, decision: D-01, found: 2009-06-01, what: No quorum, must_be_referred: yes, referred_to: authority, referred: 2009-06-03}
 * requests:
 *   - {id: Q-01, to: ods:5N7, subject: Waiting times, made: 2009-04-20, received: 2009-04-21, answered: 2009-05-15, complete: yes, public_authority: yes}
 * reports:
 *   - id: R-01
 *     made: 2009-05-11
 *     services: [gp]
 *     themes: [gp-appointments]
 *     excluded: not-at-all                              # activities or services that need no answer
 *     to:
 *       - {body: ods:5N7, relevant: yes, received: 2009-05-12, acknowledged: 2009-05-18, explained: 2009-06-05, action_intended: yes}
 *     recommendations:
 *       - id: R-01-1
 *         words: Open one surgery on Saturdays
 *         answers: [{by: ods:5N7, answered: 2009-06-05, accepted: yes, looked: 2009-12-01, acted_on: yes}]
 * referrals:
 *   - {id: F-01, committee: links:osc-derby-unitary, matter: Dental care, sector: health, made: 2009-09-01, received: 2009-09-02, acknowledged: 2009-09-18}
 * visits:
 *   - {id: V-01, premises: ods:RTG01, day: 2009-07-01, parts: [Ward 2], representatives: [ar-01], purpose: Food, activities: [monitor], decision: D-02, report: R-02}
 * representatives:
 *   - {id: ar-01, authorised: 2009-04-15, certificate: yes, considered: yes, satisfied: yes, another: yes, evidence: yes, listed: yes}
 * representative_lists: [{published: 2009-04-20}]
 * spending:
 *   - {id: S-01, day: 2009-05-29, amount: 125.50, on: training, decision: D-03}
 * interests:
 *   - {role: member-4, matter: Works for a provider, declared: 2009-04-08}
 * items:                                                # closed, result and evidence once it is closed
 *   - {id: I-01, issue: gp-appointments, goal: Shorter waits, outcome: Nine in ten within 48 hours, owner: group-1, from: 2009-04-01, to: 2010-03-31, initiative: proactive}
 * judgements:
 *   - {theme: gp-appointments, criterion: severity, judged_by: access-group, day: 2009-04-02}
 * readiness:
 *   - {point: ways-of-running, settled: yes, evidence: Terms of reference of 2 June 2008, day: 2008-06-02}
 * annual_reports:
 *   - {year_end: 2010-03-31, prepared: 2010-06-21, published: 2010-06-28, copies: [{to: ods:5N7, sent: 2010-06-29}], directed: []}
 * transitional: {body: links:temporary, stopped: 2008-09-30, prepared: 2008-11-20, copied: 2008-12-19}
 * }</pre>
 *
 * <p>A list that is left out is <em>not told</em>; {@code none} says that there is nothing. An entry that cannot be read is told with its
 * line, and the rest is read. {@code viewed} names the parts of premises that were viewed where these were not all, {@code none} where
 * nothing was.
 */
public final class RecordsFile {

    private final WrittenDocument document;
    private final Section root;
    private final Register register;
    private final Map<String, Integer> ids = new HashMap<>();
    private final Set<RecordKind> told = EnumSet.noneOf(RecordKind.class);
    private final Set<RecordKind> inPart = EnumSet.noneOf(RecordKind.class);

    private RecordsFile(Section root, Register register) {
        this.document = root.document();
        this.root = root;
        this.register = register;
    }

    /**
     * Reads a file.
     *
     * @param source the name of the file, for its problems
     * @param yaml the document, in the form above
     * @param register tells which recipients of reports are services-providers, as at the day of receipt
     * @return what could be read, and what could not
     * @throws UnusableInputException if it is not YAML, or does not say whose records it holds
     */
    public static RecordsRead parse(String source, String yaml, Register register) {
        YamlDocument document = YamlDocument.parse(source, yaml);
        RecordsFile file = new RecordsFile(document.root(), register);
        Identifier link = file.root.identifier("link");
        Identifier authority = file.root.identifier("authority");
        document.complete();
        return new RecordsRead(file.read(link, authority), document.problems());
    }

    /**
     * Reads records that are a part of another document.
     *
     * @param section where the keys stand; the problems of its document tell of entries that could not be read
     * @param register tells which recipients of reports are services-providers, as at the day of receipt
     * @return what could be read
     */
    public static LinkRecords read(Section section, Register register) {
        return new RecordsFile(section, register).read(section.identifier("link"), section.identifier("authority"));
    }

    private LinkRecords read(Identifier link, Identifier authority) {
        root.allowOnly(Stream.concat(
                        Stream.of("link", "authority", "host", "contact", "transitional"),
                        Stream.of(RecordKind.values()).map(RecordKind::key))
                .toArray(String[]::new));
        Section contact = root.optionalSection("contact").orElse(null);
        if (contact != null) {
            contact.allowOnly("link", "host");
        }
        Dealings dealings = new Dealings(register);
        List<PublishedProcedure> procedures = all(RecordKind.PROCEDURES, HouseRecords::procedure);
        List<RelevantDecision> decisions = all(RecordKind.DECISIONS, HouseRecords::decision);
        List<ProcedureBreach> breaches = all(RecordKind.BREACHES, HouseRecords::breach);
        List<InformationAsked> requests = all(RecordKind.REQUESTS, dealings::request);
        List<ReportSent> reports = all(RecordKind.REPORTS, dealings::report);
        List<Referral> referrals = all(RecordKind.REFERRALS, dealings::referral);
        List<MadeVisit> visits = all(RecordKind.VISITS, dealings::visit);
        List<RepresentativeOnRecord> representatives = all(RecordKind.REPRESENTATIVES, HouseRecords::representative);
        List<LocalDate> lists = all(RecordKind.REPRESENTATIVE_LISTS, HouseRecords::list);
        List<Spending> spending = all(RecordKind.SPENDING, HouseRecords::spending);
        List<DeclaredInterest> interests = all(RecordKind.INTERESTS, HouseRecords::interest);
        List<WorkProgrammeItem> items = all(RecordKind.ITEMS, HouseRecords::item);
        List<JudgementMade> judgements = all(RecordKind.JUDGEMENTS, HouseRecords::judgement);
        List<Readiness> readiness = all(RecordKind.READINESS, HouseRecords::readiness);
        List<PreparedReport> annualReports = all(RecordKind.ANNUAL_REPORTS, HouseRecords::annualReport);
        return new LinkRecords(
                link,
                authority,
                host(),
                contact == null ? null : contact.optionalText("link").orElse(null),
                contact == null ? null : contact.optionalText("host").orElse(null),
                told,
                inPart,
                procedures,
                decisions,
                breaches,
                requests,
                reports,
                referrals,
                visits,
                representatives,
                lists,
                spending,
                interests,
                items,
                judgements,
                readiness,
                annualReports,
                transitional());
    }

    private @Nullable TransitionalReport transitional() {
        Section section = root.optionalSection("transitional").orElse(null);
        return section == null ? null : entry(section, HouseRecords::transitional);
    }

    /** Left out where it could not be read. */
    private @Nullable Identifier host() {
        int before = document.problems().size();
        Optional<Identifier> host = root.optionalIdentifier("host");
        return document.problems().size() == before ? host.orElse(null) : null;
    }

    private <T> List<T> all(RecordKind kind, Function<Section, Supplier<T>> form) {
        List<T> read = new ArrayList<>();
        root.toldSections(kind.key()).ifPresent(sections -> {
            told.add(kind);
            for (Section section : sections) {
                T entry = isNew(section) ? entry(section, form) : null;
                if (entry == null) {
                    inPart.add(kind);
                } else {
                    read.add(entry);
                }
            }
        });
        return read;
    }

    /** A record that stands twice counts once, whichever kind it is of, since decisions name records by their ids. */
    private boolean isNew(Section section) {
        String id = section.rawText("id").strip();
        if (id.isEmpty()) {
            return true;
        }
        Integer earlier = ids.putIfAbsent(id, section.line("id"));
        if (earlier != null) {
            section.problem(
                    ProblemCode.RECORD_CONTRADICTED,
                    "id",
                    "a record of this id stands on line " + earlier + " already",
                    "Give it an id of its own, or leave one of the two out");
        }
        return earlier == null;
    }

    private <T> @Nullable T entry(Section section, Function<Section, Supplier<T>> form) {
        int before = document.problems().size();
        Supplier<T> value = form.apply(section);
        if (document.problems().size() > before || section.hasKeyTwice()) {
            return null;
        }
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            // What the values of the model say of days and numbers that cannot stand beside each other.
            section.problemOfAll(ProblemCode.VALUE_INVALID, String.valueOf(e.getMessage()), "Correct the entry");
            return null;
        }
    }

    /** A day that may stand in an entry. */
    static @Nullable LocalDate day(Section section, String key) {
        return section.optionalDate(key).orElse(null);
    }
}
