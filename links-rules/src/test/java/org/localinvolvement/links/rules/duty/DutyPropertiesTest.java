package org.localinvolvement.links.rules.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.time.Counting;
import org.localinvolvement.links.model.time.Territory;
import org.localinvolvement.links.model.time.WorkingDays;
import org.localinvolvement.links.model.work.Report;
import org.localinvolvement.links.model.work.Report.ExcludedExtent;
import org.localinvolvement.links.model.work.ReportReceipt;

/** What holds of every last day that is counted in working days, whatever the day of receipt. */
class DutyPropertiesTest {

    private static final DutyClocks CLOCKS = new DutyClocks();
    private static final Identifier TRUST = new Identifier("test", "trust");
    private static final LocalDate FIRST = LocalDate.of(2008, 4, 1);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 365 * 15).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<Term> terms() {
        return Arbitraries.of(List.of(DutyLaw.values()).stream()
                .flatMap(law -> DutyClocks.terms(law).stream())
                .filter(term -> term.unit() == TermUnit.WORKING_DAYS && term.territory() == Territory.ENGLAND)
                .toList());
    }

    private static LocalDate due(LocalDate received) {
        ReportSent sent = ReportSent.of(
                Report.of("R1", received, Set.of("podiatry"), List.of())
                        .withExcluded(ExcludedExtent.NOT_AT_ALL)
                        .withCorrespondence(List.of(new ReportReceipt(TRUST, received, null)), List.of()),
                List.of(Recipient.of(TRUST, Truth.YES, Truth.YES)));
        Duty duty = CLOCKS.decide(DutyQuestion.of(received, List.of(sent)))
                .answer()
                .to(Deed.EXPLAIN_ACTION)
                .get(0);
        return Objects.requireNonNull(duty.deadline().due());
    }

    private static Term lasting(Term term, int days) {
        return new Term(
                term.name(),
                term.law(),
                new org.localinvolvement.links.model.time.Period(null, null),
                term.start(),
                term.unit(),
                days,
                term.day(),
                term.counting(),
                term.territory(),
                term.provision(),
                term.reading());
    }

    private static LocalDate due(Term term, int days, LocalDate start) {
        DutyClock clock = new DutyClock(DutyQuestion.of(start, List.of()));
        return Objects.requireNonNull(clock.deadline(lasting(term, days), start).due());
    }

    @Property(tries = 300)
    void theLastDayIsAWorkingDay(@ForAll("days") LocalDate received) {
        assertThat(WorkingDays.england().isWorkingDay(due(received))).isTrue();
    }

    @Property(tries = 300)
    void theLastDayNeverComesEarlierWhereTheReportComesLater(
            @ForAll("days") LocalDate received, @ForAll @IntRange(min = 1, max = 40) int later) {
        assertThat(due(received.plusDays(later))).isAfterOrEqualTo(due(received));
    }

    @Property(tries = 500)
    void aLongerTimeNeverEndsEarlierUnderAnyProvision(
            @ForAll("terms") Term term,
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll @IntRange(min = 1, max = 20) int more) {
        assertThat(due(term, days + more, start)).isAfter(due(term, days, start));
    }

    @Property(tries = 500)
    void countingTheDayItselfNeverEndsLater(@ForAll("terms") Term term, @ForAll("days") LocalDate start) {
        DutyQuestion other = new DutyQuestion(start, List.of(), WorkingDays.england(), null, Counting.BEGINNING_WITH);
        Deadline counted = new DutyClock(other).deadline(lasting(term, term.amount()), start);
        assertThat(counted.due()).isBeforeOrEqualTo(due(term, term.amount(), start));
    }
}
