package org.localinvolvement.links.rules.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.time.Days;
import org.localinvolvement.links.rules.programme.ItemVerdict.Verdict;
import org.localinvolvement.links.rules.trigger.Action;

/**
 * Decides one after the other about what arose out of cycle: it takes the capacity held back, or what is left over, and where there
 * is none the place of the item that it names.
 *
 * <p>Source: "Starting a work programme" (April 2008), Reacting to changing health and social care services. That it rests on a
 * trigger point or a recorded reason, and that the money of an item displaced goes with its place, is the library's reading.
 */
final class OutOfCycleItems {

    /** What calls for no piece of work: the person is answered, or others are told at once. */
    private static final Set<String> NO_WORK = Set.of(
            Action.MONITOR.code(),
            Action.ANSWER_THE_PERSON.code(),
            Action.SIGNPOST.code(),
            Action.SAFEGUARDING.code(),
            Action.TELL_THE_REGULATOR.code(),
            Action.DECLINE_THE_INVITATION.code());

    private final ProgrammeRoom room;
    private final List<Finding> findings;
    private final List<ItemVerdict> verdicts;
    private final Set<String> standingIn = new HashSet<>();
    private final Set<String> missing = new TreeSet<>();
    private final Truth settledSoFar;

    /**
     * After the walk.
     *
     * @param room how much room there is
     * @param findings what the rules found
     * @param verdicts the verdicts of the walk
     */
    OutOfCycleItems(ProgrammeRoom room, List<Finding> findings, List<ItemVerdict> verdicts) {
        this.room = room;
        this.findings = findings;
        this.verdicts = new ArrayList<>(verdicts);
        this.settledSoFar = verdicts.stream().allMatch(one -> one.settled() == Truth.YES) ? Truth.YES : Truth.UNKNOWN;
    }

    /** All verdicts, what is reactive last. */
    List<ItemVerdict> verdicts() {
        return verdicts;
    }

    /** What would have to be known to settle what is reactive. */
    Set<String> missing() {
        return missing;
    }

    /** Chosen items that count for minimums: what was planned, and what stands in the place of something planned. */
    List<ItemVerdict> counted() {
        return verdicts.stream()
                .filter(one -> one.verdict() == Verdict.CHOSEN && (!reactive(one) || standingIn.contains(one.id())))
                .toList();
    }

    /** Chosen items that stand in no place of something planned. */
    List<ItemVerdict> inReserve() {
        return verdicts.stream()
                .filter(one -> one.verdict() == Verdict.CHOSEN && reactive(one) && !standingIn.contains(one.id()))
                .toList();
    }

    private static boolean reactive(ItemVerdict one) {
        ProposedItem item = one.item();
        return item != null && item.reactive() && !one.carriedOver();
    }

    long penceTaken() {
        return verdicts.stream()
                .filter(one -> one.verdict() == Verdict.CHOSEN)
                .mapToLong(OutOfCycleItems::pence)
                .sum();
    }

    static long pence(ItemVerdict one) {
        ProposedItem item = one.item();
        return item == null || item.cost() == null ? 0 : Pounds.pence("cost", item.cost());
    }

    private int placesTaken() {
        return (int)
                verdicts.stream().filter(one -> one.verdict() == Verdict.CHOSEN).count();
    }

    void decide(Candidate candidate) {
        ProposedItem item = Objects.requireNonNull(candidate.item(), "what is reactive is proposed");
        List<Finding> triggers = findings.stream()
                .filter(finding -> finding.subject().equals(candidate.theme()))
                .filter(finding -> finding.actions().stream().anyMatch(action -> !NO_WORK.contains(action)))
                .toList();
        String reached = triggers.stream()
                .filter(finding -> finding.holds() == Truth.YES)
                .map(Finding::title)
                .distinct()
                .collect(Collectors.joining(", "));
        String raised = "raised out of cycle on "
                + Days.inWords(Objects.requireNonNull(item.raised(), "what is reactive was raised on a day"));
        if (reached.isEmpty() && item.reason() == null) {
            waits(candidate, raised, triggers);
            return;
        }
        String restsOn = raised + "; "
                + (item.reason() == null ? "trigger points reached: " + reached : "reason recorded: " + item.reason());
        if (room.limits().measurableOutcomeRequired() && !candidate.outcomeAgreed()) {
            add(
                    candidate,
                    Verdict.DEFERRED,
                    Truth.YES,
                    "measurable outcome",
                    restsOn + "; no measurable outcome is agreed for it");
        } else if (room.budgeted() && !candidate.costTold()) {
            missing.add("the cost of " + candidate.called());
            add(
                    candidate,
                    Verdict.DEFERRED,
                    Truth.UNKNOWN,
                    "cost",
                    restsOn + "; its cost is not told, so that it cannot be said whether the budget has room for it");
        } else {
            take(candidate, item, restsOn);
        }
    }

    private void waits(Candidate candidate, String raised, List<Finding> triggers) {
        boolean open = !triggers.isEmpty();
        if (open) {
            missing.add("whether a trigger point is reached for " + candidate.theme() + ", on which " + candidate.id()
                    + " rests");
        }
        add(
                candidate,
                Verdict.DEFERRED,
                open ? Truth.UNKNOWN : Truth.YES,
                "next round",
                raised + "; "
                        + (open
                                ? "whether a trigger point is reached for its theme cannot be said"
                                : "no trigger point is reached for its theme")
                        + ", and no reason is recorded, so that it goes to the next round");
    }

    private void take(Candidate candidate, ProposedItem item, String restsOn) {
        long pence = room.budgeted() ? candidate.pence() : 0;
        int freePlaces = room.places() - placesTaken();
        long freePence = room.pence() - (room.budgeted() ? penceTaken() : 0);
        String free = restsOn + "; " + free(freePlaces, freePence, pence);
        if (freePlaces > 0 && pence <= freePence) {
            add(candidate, Verdict.CHOSEN, settledSoFar, "", free + ", which it takes");
            return;
        }
        List<String> full = new ArrayList<>();
        if (freePlaces <= 0) {
            full.add("places");
        }
        if (pence > freePence) {
            full.add("budget");
        }
        String named = item.displaces();
        Optional<ItemVerdict> other = verdicts.stream()
                .filter(one -> named != null && one.id().equals(named) && one.verdict() == Verdict.CHOSEN)
                .findFirst();
        if (other.isEmpty()) {
            refuse(
                    candidate,
                    full,
                    free
                            + (named == null
                                    ? "; it would have to name an item of the programme that it displaces, with the reason"
                                    : "; it names " + named + " to displace, which is not on the programme"));
        } else if (pence > freePence + pence(other.get())) {
            refuse(
                    candidate,
                    List.of("budget"),
                    free + "; with " + named + " displaced there would be "
                            + Pounds.inWords(freePence + pence(other.get())) + ", and "
                            + Pounds.inWords(pence - freePence - pence(other.get())) + " more would be needed");
        } else {
            displace(candidate, item, other.get(), free);
        }
    }

    private String free(int places, long pence, long needed) {
        return "places free: " + places
                + (room.budgeted()
                        ? "; it costs " + Pounds.inWords(needed) + " of " + Pounds.inWords(pence) + " free"
                        : "");
    }

    private void displace(Candidate candidate, ProposedItem item, ItemVerdict other, String free) {
        if (!reactive(other) || standingIn.contains(other.id())) {
            standingIn.add(item.id());
        }
        verdicts.set(
                verdicts.indexOf(other),
                other.now(
                        Verdict.DEFERRED,
                        settledSoFar,
                        List.of("displaced by " + item.id()),
                        other.because() + "; displaced by " + item.id() + ", raised on "
                                + Days.inWords(Objects.requireNonNull(item.raised(), "raised")) + ", because: "
                                + item.reason()));
        add(candidate, Verdict.CHOSEN, settledSoFar, "", free + "; it displaces " + other.id());
    }

    private void refuse(Candidate candidate, List<String> limits, String because) {
        verdicts.add(Selecting.of(candidate, Verdict.REFUSED, settledSoFar, limits, because));
    }

    private void add(Candidate candidate, Verdict verdict, Truth settled, String limit, String because) {
        verdicts.add(Selecting.of(candidate, verdict, settled, limit.isEmpty() ? List.of() : List.of(limit), because));
    }
}
