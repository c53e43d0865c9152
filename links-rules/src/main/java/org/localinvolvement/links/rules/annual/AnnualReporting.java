package org.localinvolvement.links.rules.annual;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Fingerprint;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.model.decision.RuleSet;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.model.work.Recommendation;
import org.localinvolvement.links.rules.duty.Deed;
import org.localinvolvement.links.rules.duty.DutiesOwed;
import org.localinvolvement.links.rules.duty.Duty;
import org.localinvolvement.links.rules.duty.DutyClocks;
import org.localinvolvement.links.rules.duty.ReportSent;
import org.localinvolvement.links.rules.internal.FiredRule;
import org.localinvolvement.links.rules.internal.RuleBase;
import org.localinvolvement.links.rules.pack.FactForm;
import org.localinvolvement.links.rules.pack.QuestionForm;
import org.localinvolvement.links.rules.record.LinkRecords;

/**
 * Assembles the annual report of a year from the records, and tells when it is due, to whom it goes and what is missing; and counts what
 * the reports and recommendations of the year brought about.
 *
 * <p>Source: Local Government and Public Involvement in Health Act 2007 s.227; SI 2008/528 regs 5 and 15; the Directions of 2008 as far as
 * they are known.
 *
 * <p>Safe for several threads; close it once.
 */
public final class AnnualReporting implements AutoCloseable {

    private static final QuestionForm FORM = new QuestionForm(
            "annual",
            AnnualFindings.class,
            List.of(
                    new FactForm(MatterTold.class, Set.of("matter"), List.of()),
                    new FactForm(TemporaryTold.class, Set.of("said"), List.of()),
                    new FactForm(YearTold.class, Set.of("link", "yearEnd"), List.of())),
            List.of(AnnualMatter.class, Truth.class));

    private final RuleBase rules;
    private final DutyClocks clocks;

    /**
     * Loads the rules that the library ships.
     *
     * @param clocks answers who has to do what by when; stays the caller's to close
     */
    public AnnualReporting(DutyClocks clocks) {
        this(RuleBase.shipped(FORM.name()), clocks);
    }

    private AnnualReporting(RuleBase rules, DutyClocks clocks) {
        this.rules = rules;
        this.clocks = clocks;
    }

    /**
     * What rules about the annual report may know and say.
     *
     * @return the form
     */
    public static QuestionForm form() {
        return FORM;
    }

    /** What a rule said: of a matter, or of the report as a whole; by hand, or lacking, or to be known. */
    private record Said(Finding finding, @Nullable AnnualMatter matter, boolean lacks, String missing) {}

    /** What is asked of the rules, and what was settled before. */
    private record Prepared(
            YearOfWork work,
            AnnualDuties events,
            Decision<DutiesOwed> duties,
            List<ReportAnswer> answers,
            AnnualFacts facts) {}

    /**
     * Assembles the report.
     *
     * @param question the question
     * @return the report; the outcome is yes where nothing is lacking that the records can hold, no where something is, and unknown where
     *     something is not told or the year is not over
     * @throws IllegalStateException if this is closed
     */
    public Decision<AssembledReport> decide(AnnualReportQuestion question) {
        Prepared prepared = prepare(question);
        List<Said> said = new ArrayList<>();
        rules.ask(prepared.facts().facts(), speaking -> new Collector(speaking, said));
        said.sort(Comparator.comparing(Said::finding, Finding.order()));
        List<MatterChecked> matters = prepared.facts().matters().stream()
                .map(told -> checked(told, said))
                .toList();
        Set<String> missing = new TreeSet<>(prepared.duties().missing());
        said.stream().filter(one -> one.finding().holds() == Truth.UNKNOWN).forEach(one -> missing.add(one.missing()));
        boolean over = question.asAt().isAfter(question.yearEnd());
        if (!over) {
            missing.add("the rest of the year, which has not passed");
        }
        List<RuleSet> asked = new ArrayList<>(rules.ruleSets());
        asked.addAll(prepared.duties().ruleSets());
        return new Decision<>(
                FORM.name(),
                question.asAt(),
                Regime.asAt(question.yearEnd()),
                matters.stream().map(MatterChecked::whole).reduce(over ? Truth.YES : Truth.UNKNOWN, Truth::and),
                report(question, prepared, matters),
                List.copyOf(missing),
                said.stream().map(Said::finding).toList(),
                List.of(),
                List.of(),
                asked,
                rules.overrides(),
                Fingerprint.of(
                        List.of(rules.ruleSets().toString(), prepared.duties().fingerprint())),
                List.of());
    }

    private Prepared prepare(AnnualReportQuestion question) {
        YearOfWork work = YearOfWork.of(question);
        AnnualDuties events = new AnnualDuties(question, work);
        Decision<DutiesOwed> duties = clocks.decide(events.asked());
        List<ReportAnswer> answers = new ArrayList<>();
        for (ReportSent sent : work.reports()) {
            sent.recipients()
                    .forEach(to -> answers.add(ReportAnswer.of(
                            sent.event(),
                            to.body(),
                            duties.answer().duties(),
                            sent.report()
                                    .responseOf(to.body())
                                    .filter(response -> isKnown(response.explained(), question.asAt()))
                                    .isPresent(),
                            question.asAt())));
        }
        Truth overdue = duties.answer().to(Deed.PREPARE_ANNUAL_REPORT).stream()
                .map(Duty::overdue)
                .reduce(Truth.NO, Truth::or);
        return new Prepared(
                work, events, duties, List.copyOf(answers), new AnnualFacts(question, work, answers, overdue));
    }

    private static boolean isKnown(@Nullable LocalDate day, LocalDate asAt) {
        return day != null && !day.isAfter(asAt);
    }

    private static MatterChecked checked(MatterTold told, List<Said> said) {
        List<Said> of =
                said.stream().filter(one -> one.matter() == told.matter()).toList();
        Set<String> missing = new TreeSet<>();
        of.stream().filter(one -> one.finding().holds() == Truth.UNKNOWN).forEach(one -> missing.add(one.missing()));
        return new MatterChecked(
                told.matter(),
                of.stream()
                        .filter(Said::lacks)
                        .map(one -> one.finding().holds())
                        .reduce(Truth.NO, Truth::or)
                        .not(),
                told.said(),
                of.stream()
                        .map(one -> one.finding().ruleId() + " " + one.finding().reason())
                        .toList(),
                List.copyOf(missing));
    }

    private static AssembledReport report(
            AnnualReportQuestion question, Prepared prepared, List<MatterChecked> matters) {
        LinkRecords records = question.records();
        YearOfWork work = prepared.work();
        List<Duty> all = prepared.duties().answer().duties();
        Window soFar = new Window(
                question.year().first(),
                question.asAt().isBefore(question.yearEnd())
                        ? latest(question.asAt(), question.year().first())
                        : question.yearEnd());
        return new AssembledReport(
                records.link(),
                records.authority(),
                records.host(),
                records.contactOfLink(),
                records.contactOfHost(),
                question.year(),
                ReportParts.of(question, prepared.duties().answer()),
                all.stream()
                        .filter(duty -> ReportParts.ANNUAL.contains(duty.deed()))
                        .toList(),
                prepared.events().copiesBeside(),
                matters,
                Finance.of(work.spending()),
                work.decisions(),
                work.representatives().size(),
                question.contacts() == null ? null : Heard.of(question.contacts(), soFar),
                work.requests().stream()
                        .map(asked -> RequestSeen.of(asked.request(), question.asAt()))
                        .toList(),
                work.reports().stream()
                        .map(sent -> seen(sent, prepared.answers(), question.asAt()))
                        .toList(),
                work.visits(),
                work.referrals().stream()
                        .map(referral -> new ReferralSeen(
                                referral,
                                all.stream()
                                        .filter(duty -> duty.event().equals(referral.id()))
                                        .toList()))
                        .toList(),
                work.items(),
                new InfluenceReading(work.reports(), prepared.answers(), question.asAt()).read(),
                NamesHeld.of(question, work, prepared.events().year()));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static ReportSeen seen(ReportSent sent, List<ReportAnswer> answers, LocalDate asAt) {
        return new ReportSeen(
                sent.event(),
                sent.report().made(),
                sent.report().services(),
                sent.report().themes(),
                answers.stream()
                        .filter(answer -> answer.report().equals(sent.event()))
                        .toList(),
                sent.report().recommendations().stream()
                        .map(one -> new Recommendation(
                                one.id(),
                                one.words(),
                                one.answers().stream()
                                        .map(answer -> answer.asAt(asAt))
                                        .toList()))
                        .toList());
    }

    /**
     * Explains why a rule fires, and why it does not.
     *
     * @param question the question
     * @param ruleId the id of a rule about annual reports, for example {@code A02}
     * @return what it fires for and what it nearly fires for
     * @throws IllegalArgumentException if there is no such rule
     */
    public RuleExplanation explain(AnnualReportQuestion question, String ruleId) {
        return rules.explain(prepare(question).facts().facts(), ruleId, null);
    }

    /**
     * The rules that answer this question.
     *
     * @return their ids in the order of the alphabet
     */
    public Set<String> ruleIds() {
        return rules.ids();
    }

    /**
     * The rules, for the tools of this library.
     *
     * @return open as long as this is
     */
    public RuleBase rules() {
        return rules;
    }

    /**
     * The same question asked of other rules, for the tools of this library.
     *
     * @param other the rules; they stay the caller's to close
     * @return a copy
     */
    public AnnualReporting asking(RuleBase other) {
        return new AnnualReporting(other, clocks);
    }

    @Override
    public void close() {
        rules.close();
    }

    /** Turns what a rule says into a finding. */
    private static final class Collector implements AnnualFindings {
        private static final String AS_A_WHOLE = "annual report";

        private final Supplier<FiredRule> speaking;
        private final List<Said> said;

        Collector(Supplier<FiredRule> speaking, List<Said> said) {
            this.speaking = speaking;
            this.said = said;
        }

        @Override
        public void lacks(AnnualMatter matter, Truth when, String missing) {
            add(matter, true, when, missing);
        }

        @Override
        public void byHand(AnnualMatter matter, Truth when) {
            add(matter, false, when, "");
        }

        @Override
        public void known(Truth when, String missing) {
            add(null, false, when, missing);
        }

        private void add(@Nullable AnnualMatter matter, boolean lacks, Truth when, String missing) {
            FiredRule fired = speaking.get();
            if (when == Truth.NO) {
                throw new IllegalStateException("Rule " + fired.rule().id()
                        + " tells what does not hold; add the condition that it is not Truth.NO");
            }
            String reason = when == Truth.YES
                    ? fired.reason()
                    : "Cannot say: it depends on " + missing + ". If it is so: " + fired.reason();
            Finding finding = fired.finding(matter == null ? AS_A_WHOLE : matter.title(), when, reason, List.of());
            said.add(new Said(finding, matter, lacks, missing));
        }
    }
}
