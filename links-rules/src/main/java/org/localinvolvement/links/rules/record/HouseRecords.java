package org.localinvolvement.links.rules.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.model.visit.AuthorisedRepresentative;
import org.localinvolvement.links.model.visit.RepresentativeOnRecord;
import org.localinvolvement.links.model.work.DecisionHead;
import org.localinvolvement.links.model.work.DeclaredInterest;
import org.localinvolvement.links.model.work.ItemClose;
import org.localinvolvement.links.model.work.JudgementMade;
import org.localinvolvement.links.model.work.ProcedureBreach;
import org.localinvolvement.links.model.work.PublishedProcedure;
import org.localinvolvement.links.model.work.Readiness;
import org.localinvolvement.links.model.work.ReadinessPoint;
import org.localinvolvement.links.model.work.RelevantDecision;
import org.localinvolvement.links.model.work.Spending;
import org.localinvolvement.links.model.work.WorkProgrammeItem;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.duty.TransitionalReport;
import org.localinvolvement.links.rules.priority.RoleCode;

/** Reads how the LINk keeps its own house; the form stands at {@link RecordsFile}. */
final class HouseRecords {

    private static final BigDecimal MOST_POUNDS = BigDecimal.valueOf(100_000_000);

    private HouseRecords() {}

    static Supplier<PublishedProcedure> procedure(Section section) {
        section.allowOnly("kind", "title", "published", "says_what", "amendments");
        PublishedProcedure.Kind kind = section.constant("kind", PublishedProcedure.Kind.class);
        String title = section.text("title");
        LocalDate published = RecordsFile.day(section, "published");
        Truth saysWhat = section.optionalTruth("says_what").orElse(Truth.UNKNOWN);
        List<Supplier<PublishedProcedure.Amendment>> amendments =
                section.toldSections("amendments").orElse(List.of()).stream()
                        .map(HouseRecords::amendment)
                        .toList();
        return () -> new PublishedProcedure(
                kind,
                title,
                published,
                saysWhat,
                amendments.stream().map(Supplier::get).toList());
    }

    private static Supplier<PublishedProcedure.Amendment> amendment(Section section) {
        section.allowOnly("made", "published");
        LocalDate made = section.date("made");
        LocalDate published = RecordsFile.day(section, "published");
        return () -> new PublishedProcedure.Amendment(made, published);
    }

    static Supplier<RelevantDecision> decision(Section section) {
        section.allowOnly(
                "id",
                "heads",
                "decided",
                "decision",
                "made_by",
                "reasons",
                "procedure_published",
                "statement_published",
                "about");
        String id = section.text("id");
        section.texts("heads");
        Set<DecisionHead> heads = section.optionalConstants("heads", DecisionHead.class);
        LocalDate decided = section.date("decided");
        String decision = section.text("decision");
        String madeBy = RoleCode.read(section, "made_by");
        String reasons = section.optionalText("reasons").orElse(null);
        LocalDate procedure = RecordsFile.day(section, "procedure_published");
        LocalDate statement = RecordsFile.day(section, "statement_published");
        List<String> about = section.optionalTexts("about");
        return () -> new RelevantDecision(
                id, heads, decided, decision, reasons, madeBy, procedure, statement, Set.copyOf(about));
    }

    static Supplier<ProcedureBreach> breach(Section section) {
        section.allowOnly("id", "decision", "found", "what", "must_be_referred", "referred_to", "referred");
        String id = section.text("id");
        String decision = section.optionalText("decision").orElse(null);
        LocalDate found = section.date("found");
        String what = section.text("what");
        Truth must = section.optionalTruth("must_be_referred").orElse(Truth.UNKNOWN);
        Optional<ProcedureBreach.ReferredTo> to =
                section.optionalConstant("referred_to", ProcedureBreach.ReferredTo.class);
        LocalDate referred = RecordsFile.day(section, "referred");
        return () -> new ProcedureBreach(id, decision, found, what, must, to.orElse(null), referred);
    }

    static Supplier<RepresentativeOnRecord> representative(Section section) {
        section.allowOnly(
                "id", "authorised", "ended", "certificate", "considered", "satisfied", "another", "evidence", "listed");
        String id = section.text("id");
        LocalDate authorised = section.date("authorised");
        LocalDate ended = RecordsFile.day(section, "ended");
        Truth certificate = section.optionalTruth("certificate").orElse(Truth.UNKNOWN);
        Truth considered = section.optionalTruth("considered").orElse(Truth.UNKNOWN);
        Truth satisfied = section.optionalTruth("satisfied").orElse(Truth.UNKNOWN);
        Truth another = section.optionalTruth("another").orElse(Truth.UNKNOWN);
        Truth evidence = section.optionalTruth("evidence").orElse(Truth.UNKNOWN);
        Truth listed = section.optionalTruth("listed").orElse(Truth.UNKNOWN);
        return () -> new RepresentativeOnRecord(
                new AuthorisedRepresentative(id, certificate, considered, satisfied, another, evidence, listed),
                authorised,
                ended);
    }

    static Supplier<LocalDate> list(Section section) {
        section.allowOnly("published");
        LocalDate published = section.date("published");
        return () -> published;
    }

    static Supplier<Spending> spending(Section section) {
        section.allowOnly("id", "day", "amount", "on", "decision");
        String id = section.text("id");
        LocalDate day = section.date("day");
        BigDecimal amount = section.number("amount", BigDecimal.ZERO, MOST_POUNDS);
        String on = section.text("on");
        String decision = section.optionalText("decision").orElse(null);
        return () -> new Spending(id, day, amount, on, decision);
    }

    static Supplier<DeclaredInterest> interest(Section section) {
        section.allowOnly("role", "matter", "declared");
        String role = RoleCode.read(section, "role");
        String matter = section.text("matter");
        LocalDate declared = section.date("declared");
        return () -> new DeclaredInterest(role, matter, declared);
    }

    static Supplier<WorkProgrammeItem> item(Section section) {
        section.allowOnly(
                "id",
                "issue",
                "goal",
                "outcome",
                "owner",
                "cost",
                "from",
                "to",
                "initiative",
                "closed",
                "result",
                "evidence",
                "carried_over_because");
        String id = section.text("id");
        String issue = section.text("issue");
        String goal = section.text("goal");
        String outcome = section.optionalText("outcome").orElse(null);
        String owner = RoleCode.read(section, "owner");
        BigDecimal cost = section.has("cost") ? section.number("cost", BigDecimal.ZERO, MOST_POUNDS) : null;
        LocalDate from = section.date("from");
        LocalDate to = section.date("to");
        WorkProgrammeItem.Initiative initiative = section.constant("initiative", WorkProgrammeItem.Initiative.class);
        Supplier<ItemClose> close = section.has("closed") ? close(section) : null;
        if (close == null) {
            for (String key : List.of("result", "evidence", "carried_over_because")) {
                if (section.has(key)) {
                    section.problem(
                            ProblemCode.KEY_MISSING,
                            key,
                            "an item that is not closed has no result",
                            "Add closed: with the day, or leave this out");
                }
            }
        }
        return () -> new WorkProgrammeItem(
                id,
                issue,
                goal,
                outcome,
                owner,
                cost,
                new Window(from, to),
                initiative,
                close == null ? null : close.get());
    }

    private static Supplier<ItemClose> close(Section section) {
        LocalDate closed = section.date("closed");
        ItemClose.Outcome result = section.constant("result", ItemClose.Outcome.class);
        String evidence = section.text("evidence");
        String carried = section.optionalText("carried_over_because").orElse(null);
        return () -> new ItemClose(closed, result, evidence, carried);
    }

    static Supplier<JudgementMade> judgement(Section section) {
        section.allowOnly("theme", "criterion", "judged_by", "day");
        String theme = section.text("theme");
        String criterion = section.text("criterion");
        String judgedBy = RoleCode.read(section, "judged_by");
        LocalDate day = section.date("day");
        return () -> new JudgementMade(theme, criterion, judgedBy, day);
    }

    static Supplier<Readiness> readiness(Section section) {
        section.allowOnly("point", "settled", "evidence", "day");
        ReadinessPoint point = section.constant("point", ReadinessPoint.class);
        Truth settled = section.optionalTruth("settled").orElse(Truth.UNKNOWN);
        String evidence = section.text("evidence");
        LocalDate day = section.date("day");
        return () -> new Readiness(point, settled, evidence, day);
    }

    static Supplier<PreparedReport> annualReport(Section section) {
        section.allowOnly("year_end", "prepared", "published", "copies", "directed");
        LocalDate yearEnd = section.date("year_end");
        LocalDate prepared = RecordsFile.day(section, "prepared");
        LocalDate published = RecordsFile.day(section, "published");
        Map<String, LocalDate> copies = new TreeMap<>();
        for (Section copy : section.toldSections("copies").orElse(List.of())) {
            copy.allowOnly("to", "sent");
            String to = copy.text("to");
            LocalDate sent = copy.date("sent");
            if (copies.putIfAbsent(to, sent) != null) {
                copy.problem(
                        ProblemCode.VALUE_INVALID,
                        "to",
                        "a copy to this body stands twice",
                        "Leave one of the two out");
            }
        }
        List<Identifier> directed = section.optionalIdentifiers("directed");
        return () -> new PreparedReport(yearEnd, prepared, published, copies, Set.copyOf(directed));
    }

    static Supplier<TransitionalReport> transitional(Section section) {
        section.allowOnly("body", "stopped", "prepared", "copied");
        Identifier body = section.identifier("body");
        LocalDate stopped = RecordsFile.day(section, "stopped");
        LocalDate prepared = RecordsFile.day(section, "prepared");
        LocalDate copied = RecordsFile.day(section, "copied");
        return () -> new TransitionalReport(
                "the transitional report",
                body.toString(),
                stopped == null ? Truth.UNKNOWN : Truth.YES,
                stopped,
                prepared,
                copied);
    }
}
