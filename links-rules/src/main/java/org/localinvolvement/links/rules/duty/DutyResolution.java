package org.localinvolvement.links.rules.duty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.localinvolvement.links.model.decision.Citation;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.rules.internal.Overruling;

/** Settles what rules said: sets aside what is overruled, puts together what is one duty, and tells how it stands. */
final class DutyResolution {

    private static final Comparator<Duty> ORDER = Comparator.comparing(Duty::event)
            .thenComparing(Duty::on)
            .thenComparing(Duty::deed)
            .thenComparing(duty -> String.valueOf(duty.deadline().due()));

    /** A finding that stands, and how certainly. */
    private record Standing(SaidOfDuty said, Truth holds, List<String> missing) {}

    private DutyResolution() {}

    static List<Duty> of(List<SaidOfDuty> said, DutyClock clock) {
        Map<List<Object>, List<Standing>> together = new LinkedHashMap<>();
        for (SaidOfDuty one : said) {
            Deadline deadline = one.deadline();
            Truth holds = one.holds().and(Overruling.of(one, said).not());
            if (one.deed() != null && deadline != null && holds != Truth.NO) {
                together.computeIfAbsent(
                                List.of(one.subject(), one.deed(), deadline.kind(), String.valueOf(deadline.due())),
                                same -> new ArrayList<>())
                        .add(new Standing(one, holds, missing(one, holds, said)));
            }
        }
        return together.values().stream()
                .map(standing -> duty(standing, clock))
                .sorted(ORDER)
                .toList();
    }

    /** Where a rule that overrules only may hold, what it waits for is missing here too. */
    private static List<String> missing(SaidOfDuty one, Truth holds, Collection<SaidOfDuty> all) {
        List<String> missing = new ArrayList<>(one.missing());
        if (holds == Truth.UNKNOWN) {
            all.stream()
                    .filter(other -> other.subject().equals(one.subject())
                            && other.overrules().contains(one.ruleId())
                            && other.holds() == Truth.UNKNOWN)
                    .forEach(other -> missing.addAll(other.missing()));
        }
        return missing;
    }

    private static Duty duty(List<Standing> unordered, DutyClock clock) {
        List<Standing> standing = unordered.stream()
                .sorted(Comparator.comparing(one -> one.said().ruleId()))
                .toList();
        SaidOfDuty first = standing.get(0).said();
        Deed deed = Objects.requireNonNull(first.deed());
        Deadline deadline = Objects.requireNonNull(first.deadline());
        Truth holds = standing.stream().map(Standing::holds).reduce(Truth.NO, Truth::or);
        Done done = first.owed().done(deed);
        TreeSet<String> missing = new TreeSet<>(deadline.missing());
        if (holds == Truth.UNKNOWN) {
            standing.forEach(one -> missing.addAll(one.missing()));
        }
        if (clock.inWritingUnknown(done)) {
            missing.add(
                    "whether " + first.owed().on() + " answered " + first.owed().event() + " in writing");
        }
        List<Citation> citations = standing.stream()
                .flatMap(one -> one.said().finding().citations().stream())
                .distinct()
                .toList();
        TreeSet<String> readings = new TreeSet<>();
        standing.forEach(one -> {
            readings.add(one.said().finding().reading());
            readings.add(one.said().termReading());
        });
        readings.remove("");
        return new Duty(
                first.owed().event(),
                first.owed().on(),
                deed,
                first.duty() ? holds : Truth.NO,
                deadline,
                holds == Truth.UNKNOWN ? DutyState.CANNOT_SAY : clock.state(deadline, done),
                clock.doneBy(done),
                holds == Truth.YES
                        ? clock.overdue(deadline, done)
                        : clock.overdue(deadline, done).and(Truth.UNKNOWN),
                standing.stream().map(one -> one.said().ruleId()).distinct().toList(),
                citations,
                List.copyOf(readings),
                List.copyOf(missing));
    }
}
