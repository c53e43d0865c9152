package org.localinvolvement.links.rules.annual;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.time.Days;
import org.localinvolvement.links.model.work.InformationRequest;
import org.localinvolvement.links.model.work.WorkProgrammeItem;
import org.localinvolvement.links.rules.duty.TransitionalReport;
import org.localinvolvement.links.rules.record.LinkRecords;
import org.localinvolvement.links.rules.record.RecordKind;

/** What the records hold for each matter of the report, as facts that rules match. */
final class AnnualFacts {

    private static final LocalDate LAST_OF_LINKS = LocalDate.of(2013, 3, 31);

    private final AnnualReportQuestion question;
    private final LinkRecords records;
    private final YearOfWork work;
    private final List<ReportAnswer> answers;
    private final Truth overdue;

    AnnualFacts(AnnualReportQuestion question, YearOfWork work, List<ReportAnswer> answers, Truth overdue) {
        this.question = question;
        this.records = question.records();
        this.work = work;
        this.answers = answers;
        this.overdue = overdue;
    }

    List<Object> facts() {
        List<Object> facts = new ArrayList<>(matters());
        LocalDate yearEnd = question.yearEnd();
        facts.add(new YearTold(
                records.link().toString(),
                Days.inWords(yearEnd),
                Truth.of(!question.asAt().isAfter(yearEnd)),
                overdue,
                Truth.of(yearEnd.isAfter(LAST_OF_LINKS)),
                Truth.of(yearEnd.equals(LAST_OF_LINKS))));
        facts.add(temporary());
        return facts;
    }

    List<MatterTold> matters() {
        return List.of(
                contactDetails(),
                told(
                        AnnualMatter.FINANCE,
                        RecordKind.SPENDING,
                        "amounts on record",
                        work.spending().size()),
                new MatterTold(
                        AnnualMatter.NAMES,
                        "authorised representatives: "
                                + countOf(
                                        RecordKind.REPRESENTATIVES,
                                        work.representatives().size())
                                + "; roles and groups that took relevant decisions: "
                                + countOf(RecordKind.DECISIONS, rolesThatDecided()),
                        untold(RecordKind.REPRESENTATIVES, RecordKind.DECISIONS),
                        Truth.of(!work.representatives().isEmpty() || rolesThatDecided() > 0),
                        missing(RecordKind.REPRESENTATIVES, RecordKind.DECISIONS)),
                new MatterTold(
                        AnnualMatter.PARTICIPATION,
                        question.contacts() == null ? "contacts are not told" : "contacts are told",
                        question.contacts() == null ? Truth.UNKNOWN : Truth.NO,
                        Truth.NO,
                        question.contacts() == null ? "who spoke to the LINk in the year" : ""),
                requests(),
                reports(),
                told(
                        AnnualMatter.VISITS,
                        RecordKind.VISITS,
                        "visits on record",
                        work.visits().size()),
                told(
                        AnnualMatter.REFERRALS,
                        RecordKind.REFERRALS,
                        "referrals on record",
                        work.referrals().size()),
                impact());
    }

    private MatterTold contactDetails() {
        Set<String> missing = new TreeSet<>();
        if (records.contactOfLink() == null) {
            missing.add("how the LINk can be reached");
        }
        boolean underLinks = !question.yearEnd().isAfter(LAST_OF_LINKS);
        if (records.contactOfHost() == null && underLinks) {
            missing.add("how the host can be reached");
        }
        return new MatterTold(
                AnnualMatter.CONTACT_DETAILS,
                missing.isEmpty() ? "contact details are told" : "not told: " + String.join(", ", missing),
                missing.isEmpty() ? Truth.NO : Truth.UNKNOWN,
                Truth.NO,
                String.join(", and ", missing));
    }

    private int rolesThatDecided() {
        Set<String> roles = new TreeSet<>();
        work.decisions().forEach(decision -> roles.add(decision.madeBy()));
        return roles.size();
    }

    private String countOf(RecordKind kind, int count) {
        if (!records.told().contains(kind)) {
            return "not told";
        }
        return records.tells(kind) ? String.valueOf(count) : count + ", and others that could not be read";
    }

    private Truth untold(RecordKind... kinds) {
        return Set.of(kinds).stream().allMatch(records::tells) ? Truth.NO : Truth.UNKNOWN;
    }

    private String missing(RecordKind... kinds) {
        Set<String> missing = new TreeSet<>();
        for (RecordKind kind : kinds) {
            if (!records.tells(kind)) {
                missing.add(kind.words());
            }
        }
        return missing.isEmpty() ? "" : "records of the year: " + String.join(", ", missing);
    }

    private MatterTold told(AnnualMatter matter, RecordKind kind, String what, int count) {
        return new MatterTold(matter, what + ": " + countOf(kind, count), untold(kind), Truth.NO, missing(kind));
    }

    /** A request of which no day is on record may be one of the year. */
    private MatterTold requests() {
        List<String> undated = records.requests().stream()
                .map(asked -> asked.request())
                .filter(request -> request.made() == null)
                .map(InformationRequest::id)
                .toList();
        MatterTold told = told(
                AnnualMatter.REQUESTS,
                RecordKind.REQUESTS,
                "requests on record",
                work.requests().size());
        return undated.isEmpty()
                ? told
                : new MatterTold(
                        told.matter(),
                        told.said(),
                        Truth.UNKNOWN,
                        Truth.NO,
                        "when these requests were sent: " + String.join(", ", undated));
    }

    private MatterTold reports() {
        MatterTold told = told(
                AnnualMatter.REPORTS,
                RecordKind.REPORTS,
                "reports on record",
                work.reports().size());
        Set<String> missing = new TreeSet<>();
        answers.forEach(answer -> missing.addAll(answer.missing()));
        return told.lacking() != Truth.NO || missing.isEmpty()
                ? told
                : new MatterTold(told.matter(), told.said(), Truth.UNKNOWN, Truth.NO, String.join("; ", missing));
    }

    /** An item whose time is over wants its outcome told. */
    private MatterTold impact() {
        if (!records.tells(RecordKind.ITEMS)) {
            return told(
                    AnnualMatter.IMPACT,
                    RecordKind.ITEMS,
                    "items of the work programme",
                    work.items().size());
        }
        List<String> open = work.items().stream()
                .filter(item -> item.period().last().isBefore(question.asAt())
                        && !item.period().last().isAfter(question.yearEnd()))
                .filter(item -> item.close() == null || item.close().closed().isAfter(question.asAt()))
                .map(WorkProgrammeItem::id)
                .toList();
        return new MatterTold(
                AnnualMatter.IMPACT,
                "items of the work programme: " + work.items().size()
                        + (open.isEmpty() ? "" : "; over and without an outcome: " + String.join(", ", open)),
                Truth.of(!open.isEmpty()),
                Truth.NO,
                "");
    }

    private TemporaryTold temporary() {
        TransitionalReport told = records.transitional();
        boolean firstYear = question.yearEnd().equals(LocalDate.of(2009, 3, 31));
        if (told == null) {
            return new TemporaryTold(
                    firstYear ? Truth.UNKNOWN : Truth.NO,
                    firstYear ? "nothing is told of one" : "none stood in this year",
                    firstYear
                            ? "whether temporary arrangements stood before the LINk started, and when they stopped"
                            : "");
        }
        LocalDate stopped = told.stopped();
        if (stopped == null) {
            return new TemporaryTold(
                    firstYear ? Truth.UNKNOWN : Truth.NO,
                    "the day on which " + told.on() + " stopped is not told",
                    firstYear ? "when " + told.on() + " stopped" : "");
        }
        return new TemporaryTold(
                Truth.of(question.looksAt(stopped)), told.on() + " stopped on " + Days.inWords(stopped), "");
    }
}
