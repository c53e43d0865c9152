package org.localinvolvement.links.rules.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Citation;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.rules.internal.FiredRule;

/** Turns what rules about duties say into findings with their deadlines. Speaks the words of every law. */
final class DutyCollector implements LinkDutyFindings, TemporaryDutyFindings, HealthwatchDutyFindings {

    private final Supplier<FiredRule> speaking;
    private final DutyClock clock;
    private final List<SaidOfDuty> said;

    DutyCollector(Supplier<FiredRule> speaking, DutyClock clock, List<SaidOfDuty> said) {
        this.speaking = speaking;
        this.clock = clock;
        this.said = said;
    }

    @Override
    public void within(Owed event, Truth when, Term term) {
        LocalDate start = event.dayOf(term.start());
        Deadline deadline = start == null
                ? Deadline.unknown(term.provision(), MissingWords.ofDay(event, term.start()))
                : clock.deadline(term, start);
        add(event, when, deadline, term, true);
    }

    @Override
    public void within(Owed event, Truth when, Truth and, Term term) {
        within(event, when.and(and), term);
    }

    @Override
    public void within(Owed event, Truth when, Truth and, Truth further, Term term) {
        within(event, when.and(and).and(further), term);
    }

    @Override
    public void atNoStatedTime(Owed event, Truth when) {
        add(event, when, Deadline.without(Deadline.Kind.NO_TIME_STATED, "The provision states no time"), null, true);
    }

    @Override
    public void atNoStatedTime(Owed event, Truth when, Truth and, Truth further) {
        atNoStatedTime(event, when.and(and).and(further));
    }

    @Override
    public void atNoStatedTime(Owed event, Truth when, Truth and, Truth further, Truth last) {
        atNoStatedTime(event, when.and(and).and(further).and(last));
    }

    @Override
    public void withinATimeNotHeld(Owed event, Truth when, String notHeld) {
        add(
                event,
                when,
                Deadline.unknown(notHeld, "the time that " + notHeld + " gives, which this library does not hold"),
                null,
                true);
    }

    @Override
    public void noStatutoryDeadline(Owed event, Truth when) {
        add(
                event,
                when,
                Deadline.without(Deadline.Kind.NO_STATUTORY_DEADLINE, "There is no statutory deadline"),
                null,
                false);
    }

    @Override
    public void said(Owed event, Truth when) {
        add(event, when, null, null, false);
    }

    private void add(Owed event, Truth holds, @Nullable Deadline deadline, @Nullable Term term, boolean duty) {
        if (holds == Truth.NO) {
            return;
        }
        FiredRule fired = speaking.get();
        String subject = event.event() + " / " + event.on();
        String reason = fired.reason() + (deadline == null ? "" : " " + deadline.inWords() + ".");
        Finding plain = fired.finding(subject, holds, reason, List.of());
        List<String> missing = new ArrayList<>();
        if (holds == Truth.UNKNOWN) {
            missing.addAll(MissingWords.of(fired.bindings(), event));
        }
        if (deadline != null) {
            missing.addAll(deadline.missing());
        }
        Deed deed = deadline == null ? null : deed(fired);
        said.add(new SaidOfDuty(
                event,
                term == null ? plain : citing(plain, term.provision()),
                deed,
                duty,
                deadline,
                fired.rule().overrules(),
                missing,
                term == null ? "" : term.reading()));
    }

    /** That there is one is checked where a rule is vetted; a trusted one is not read before. */
    private static Deed deed(FiredRule fired) {
        List<String> actions = fired.rule().actions();
        if (actions.size() != 1) {
            throw new IllegalStateException("Rule " + fired.rule().id() + " of the pack " + fired.pack()
                    + " says that something has to be done; name it in one @action: "
                    + String.join(", ", Deed.codes()));
        }
        return Deed.parse(actions.get(0));
    }

    /** The time can stand in another provision than the duty. */
    private static Finding citing(Finding finding, String provision) {
        Citation citation = new Citation(provision);
        if (finding.citations().contains(citation)) {
            return finding;
        }
        List<Citation> citations = new ArrayList<>(finding.citations());
        citations.add(citation);
        return new Finding(
                finding.ruleId(),
                finding.title(),
                finding.subject(),
                finding.holds(),
                finding.reason(),
                citations,
                finding.reading(),
                finding.figures(),
                finding.parameters(),
                finding.actions(),
                finding.pack(),
                finding.conditions());
    }
}
