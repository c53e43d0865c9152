package org.localinvolvement.links.rules.duty;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.time.Counting;
import org.localinvolvement.links.model.time.DayNotCoveredException;
import org.localinvolvement.links.model.time.Days;
import org.localinvolvement.links.model.time.DueDate;
import org.localinvolvement.links.model.time.Territory;
import org.localinvolvement.links.model.time.WorkingDays;

/** Counts the times of one question, and tells how a duty stands on its as-at date. */
final class DutyClock {

    private final DutyQuestion question;

    DutyClock(DutyQuestion question) {
        this.question = question;
    }

    /** The last day of a term that runs from a day; not known where the day or the calendar is missing. */
    Deadline deadline(Term term, @Nullable LocalDate start) {
        if (start == null) {
            throw new IllegalArgumentException("Ask only where the day is known");
        }
        if (!term.inForce().contains(start)) {
            return Deadline.unknown(
                    term.provision(),
                    "another provision, because the term of " + term.provision() + " is in force "
                            + term.inForce().inWords() + ", and " + Days.inWords(start) + " is not among those days");
        }
        return switch (term.unit()) {
            case WORKING_DAYS -> workingDays(term, start);
            case DAYS -> {
                Counting counting = DutyFacts.read(term, question);
                yield on(
                        term,
                        start.plusDays(counting.countsTheDateItself() ? term.amount() - 1L : term.amount()),
                        counting.words() + " " + Days.inWords(start));
            }
            case MONTHS -> on(term, start.plusMonths(term.amount()), "from " + Days.inWords(start));
            case DAY_OF_YEAR -> on(term, dayAfter(term, start), "after " + Days.inWords(start));
        };
    }

    private static LocalDate dayAfter(Term term, LocalDate start) {
        LocalDate day =
                Objects.requireNonNull(term.day()).atYear(Year.from(start).getValue());
        return day.isAfter(start) ? day : day.plusYears(1);
    }

    private static Deadline on(Term term, LocalDate due, String from) {
        return new Deadline(
                Deadline.Kind.LAST_DAY,
                due,
                term.lengthInWords() + " " + from + (term.unit() == TermUnit.DAY_OF_YEAR ? " ends" : " end") + " on "
                        + Days.inWords(due) + "; calendar days",
                term.provision(),
                null,
                List.of());
    }

    private Deadline workingDays(Term term, LocalDate start) {
        WorkingDays days = term.territory() == Territory.ENGLAND ? question.england() : question.unitedKingdom();
        if (days == null) {
            return Deadline.unknown(
                    term.provision(),
                    "a calendar of the United Kingdom, because " + term.provision()
                            + " leaves out holidays anywhere in it and a calendar of England alone does not hold them");
        }
        try {
            DueDate count = days.count(start, term.amount(), DutyFacts.read(term, question));
            return new Deadline(
                    Deadline.Kind.LAST_DAY,
                    count.due(),
                    count.inWords(),
                    term.provision(),
                    count.calendar(),
                    List.of());
        } catch (DayNotCoveredException e) {
            return new Deadline(
                    Deadline.Kind.BEYOND_THE_CALENDAR,
                    null,
                    "The calendar " + e.calendar().inWords() + " does not reach to " + Days.inWords(e.day()) + " ["
                            + e.code().code() + "]",
                    term.provision(),
                    e.calendar(),
                    List.of("whether " + Days.inWords(e.day()) + " is a working day"));
        }
    }

    /** The day on which all was done, where the as-at date knows of it. */
    @Nullable
    LocalDate doneBy(Done done) {
        return done.inWriting() == Truth.YES ? known(done.on()) : null;
    }

    /** Whether the last day has passed without its being done. */
    Truth overdue(Deadline deadline, Done done) {
        if (deadline.isUnsettled()) {
            return Truth.UNKNOWN;
        }
        LocalDate due = deadline.due();
        if (due == null || !question.asAt().isAfter(due) || doneBy(done) != null) {
            return Truth.NO;
        }
        return inWritingUnknown(done) ? Truth.UNKNOWN : Truth.YES;
    }

    boolean inWritingUnknown(Done done) {
        return done.inWriting() == Truth.UNKNOWN && (known(done.on()) != null || known(done.begunOn()) != null);
    }

    DutyState state(Deadline deadline, Done done) {
        LocalDate full = doneBy(done);
        LocalDate due = deadline.due();
        if (inWritingUnknown(done) || (deadline.isUnsettled() && full != null)) {
            return DutyState.CANNOT_SAY;
        }
        if (full != null) {
            return due == null
                    ? DutyState.DONE
                    : full.isAfter(due) ? DutyState.ANSWERED_LATE : DutyState.ANSWERED_IN_TIME;
        }
        if (known(done.on()) != null || known(done.begunOn()) != null) {
            return DutyState.ANSWER_INCOMPLETE;
        }
        if (deadline.isUnsettled()) {
            return DutyState.CANNOT_SAY;
        }
        if (due == null) {
            return DutyState.OPEN;
        }
        return question.asAt().isBefore(due)
                ? DutyState.NOT_DUE
                : question.asAt().isEqual(due) ? DutyState.DUE : DutyState.OVERDUE;
    }

    private @Nullable LocalDate known(@Nullable LocalDate day) {
        return day == null || day.isAfter(question.asAt()) ? null : day;
    }
}
