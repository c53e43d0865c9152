package org.localinvolvement.links.rules.programme;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.model.time.Days;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.rules.priority.CriteriaProfile;
import org.localinvolvement.links.rules.priority.PrioritiesWeighed;
import org.localinvolvement.links.rules.priority.PriorityQuestion;
import org.localinvolvement.links.rules.priority.Standing;
import org.localinvolvement.links.rules.priority.ThemeOverride;
import org.localinvolvement.links.rules.priority.ThemeOverride.To;
import org.localinvolvement.links.rules.programme.ItemVerdict.Verdict;
import org.localinvolvement.links.rules.programme.ProgrammeLimits.Minimum;
import org.localinvolvement.links.rules.programme.ProgrammeLimits.QuickWins;
import org.localinvolvement.links.rules.programme.ProgrammeWalk.Step;
import org.localinvolvement.links.rules.programme.ProgrammeWalk.Stop;
import org.localinvolvement.links.rules.programme.SelectionCertainty.Walked;
import org.localinvolvement.links.rules.trigger.TriggerQuestion;

/** Selects the items of a programme from what was weighed and what is proposed. */
final class Selecting {

    /** A selection, and what would have to be known to settle it. */
    record Selected(Selection selection, Set<String> missing) {

        /** Whether every verdict is. */
        boolean settled() {
            return missing.isEmpty() && selection.items().stream().noneMatch(item -> item.settled() == Truth.UNKNOWN);
        }
    }

    /** What keeps a candidate from being walked over. */
    private record Barred(Verdict verdict, String limit, String because) {}

    /** A candidate, and what keeps it from being walked over. */
    private record Asked(Candidate candidate, Optional<Barred> barred) {

        boolean costMissing() {
            return barred.map(Barred::limit).filter("cost"::equals).isPresent();
        }

        ItemVerdict because(Truth settled) {
            Barred by = barred.orElseThrow();
            return of(candidate, by.verdict(), settled, List.of(by.limit()), by.because());
        }
    }

    private final ProgrammePlan plan;
    private final ProgrammeRoom room;
    private final VerdictSentences sentences;
    private final Candidates candidates;
    private final Decision<PrioritiesWeighed> weighed;
    private final @Nullable Ratio keepAt;
    private final Set<String> missing = new TreeSet<>();

    private Selecting(ProgrammePlan plan, PriorityQuestion question, Decision<PrioritiesWeighed> weighed) {
        CriteriaProfile profile = weighed.answer().profile();
        this.plan = plan;
        this.room = ProgrammeRoom.of(plan.limits(), profile.shortList());
        this.sentences = new VerdictSentences(room);
        this.weighed = weighed;
        this.keepAt = profile.keepAt() == null ? null : Ratio.of(profile.keepAt());
        TriggerQuestion weighedBy = question.weighedBy();
        int days = weighedBy
                .parameters()
                .get("evidence.window-days", "", weighedBy.asAt())
                .whole();
        this.candidates =
                new Candidates(plan, weighed.answer(), question.triggers(), Window.endingOn(weighedBy.asAt(), days));
    }

    /**
     * Selects.
     *
     * @param plan what was agreed and proposed
     * @param question what the priorities rest on
     * @param weighed the priorities
     */
    static Selected select(ProgrammePlan plan, PriorityQuestion question, Decision<PrioritiesWeighed> weighed) {
        return new Selecting(plan, question, weighed).selected();
    }

    private Selected selected() {
        List<Asked> all = candidates.inOrder().stream()
                .map(candidate -> new Asked(candidate, Optional.ofNullable(barred(candidate))))
                .toList();
        List<Candidate> open = all.stream()
                .filter(one -> one.barred().isEmpty())
                .map(Asked::candidate)
                .toList();
        List<Minimum> minimums = room.minimums();
        List<Integer> wanted = minimums.stream()
                .map(minimum -> room.wanted(minimum, open.size()))
                .toList();
        List<ItemLoad> loads = open.stream().map(this::load).toList();
        List<MinimumKept> kept =
                MinimumKept.inOrder(new MinimumKept.Asked(loads, wanted, room.openPlaces(), room.openPence()));
        List<Stop> stops = ProgrammeWalk.over(
                loads, kept.stream().mapToInt(MinimumKept::kept).toArray(), room.openPlaces(), room.openPence());
        List<ItemVerdict> verdicts = verdicts(all, stops, wanted);
        OutOfCycleItems outOfCycle = new OutOfCycleItems(room, weighed.findings(), verdicts);
        candidates.reactive().forEach(outOfCycle::decide);
        missing.addAll(outOfCycle.missing());
        LimitsSeen seen = new LimitsSeen(room, outOfCycle, kept, open.size());
        List<LimitSeen> limits = seen.all();
        missing.addAll(seen.missing());
        return new Selected(
                new Selection(
                        plan.name(),
                        plan.reference(),
                        outOfCycle.verdicts(),
                        limits,
                        notUsed(),
                        candidates.youSaidWeDid()),
                missing);
    }

    private ItemLoad load(Candidate candidate) {
        List<Minimum> minimums = room.minimums();
        int countsFor = 0;
        for (int j = 0; j < minimums.size(); j++) {
            countsFor |= candidate.countsFor(minimums.get(j)) == Truth.YES ? 1 << j : 0;
        }
        return new ItemLoad(room.budgeted() ? candidate.pence() : 0, countsFor);
    }

    private @Nullable Barred barred(Candidate candidate) {
        Standing standing = candidate.standing();
        if (candidate.decided(To.NOT_CHOSEN)) {
            ThemeOverride override = Objects.requireNonNull(
                    Objects.requireNonNull(standing, "a decision stands with a theme")
                            .override(),
                    "decided");
            return new Barred(
                    Verdict.REFUSED,
                    "decision",
                    VerdictSentences.standing(candidate) + "; kept off by a decision of " + override.role() + " of "
                            + Days.inWords(override.date()) + ": " + override.reason());
        }
        if (standing == null && !candidate.keepsItsPlace()) {
            return new Barred(
                    Verdict.DEFERRED,
                    "points",
                    VerdictSentences.standing(candidate)
                            + "; what is carried over competes by its points, and its theme is not weighed in this round");
        }
        if (standing != null && keepAt != null && tooFewPoints(candidate, standing, keepAt)) {
            return new Barred(
                    Verdict.REFUSED,
                    "points",
                    VerdictSentences.standing(candidate) + "; themes are kept at " + keepAt + " points or more");
        }
        return barredByThePlan(candidate);
    }

    private static boolean tooFewPoints(Candidate candidate, Standing standing, Ratio keepAt) {
        return !candidate.keepsItsPlace()
                && !candidate.decided(To.SHORT_LIST)
                && standing.points().most().compareTo(keepAt) < 0;
    }

    private @Nullable Barred barredByThePlan(Candidate candidate) {
        if (plan.limits().measurableOutcomeRequired() && !candidate.outcomeAgreed()) {
            return new Barred(Verdict.DEFERRED, "measurable outcome", VerdictSentences.noOutcome(candidate));
        }
        if (room.budgeted() && !candidate.costTold()) {
            return new Barred(Verdict.DEFERRED, "cost", sentences.costNotTold(candidate));
        }
        if (room.budgeted() && candidate.pence() > room.openPence()) {
            return new Barred(Verdict.REFUSED, "budget", sentences.tooDear(candidate));
        }
        return null;
    }

    private List<ItemVerdict> verdicts(List<Asked> all, List<Stop> stops, List<Integer> wanted) {
        List<Walked> walked = new ArrayList<>();
        Iterator<Stop> next = stops.iterator();
        for (Asked one : all) {
            if (one.barred().isEmpty()) {
                walked.add(new Walked(one.candidate(), false, next.next().step() == Step.TAKEN));
            } else if (one.costMissing()) {
                walked.add(new Walked(one.candidate(), true, false));
            }
        }
        boolean onlyThePriorities = all.stream()
                .flatMap(one -> one.barred().stream())
                .allMatch(one -> one.limit().equals("decision") || one.limit().equals("points"));
        SelectionCertainty certainty = new SelectionCertainty(room, keepAt, walked, wanted, onlyThePriorities);
        Iterator<Truth> settled = certainty.settled().iterator();
        Iterator<Stop> stop = stops.iterator();
        List<ItemVerdict> verdicts = new ArrayList<>();
        for (Asked one : all) {
            verdicts.add(
                    one.barred().isEmpty()
                            ? verdict(one.candidate(), stop.next(), settled.next(), certainty)
                            : one.costMissing() ? costMissing(one, settled.next()) : one.because(Truth.YES));
        }
        if (!certainty.missing().isEmpty()) {
            missing.add(certainty.missing());
        }
        return verdicts;
    }

    /** Where every place is taken for certain, its cost changes nothing. */
    private ItemVerdict costMissing(Asked one, Truth settled) {
        if (settled != Truth.YES) {
            missing.add("the cost of " + one.candidate().called());
        }
        return one.because(settled);
    }

    private ItemVerdict verdict(Candidate candidate, Stop stop, Truth settled, SelectionCertainty certainty) {
        String open = settled == Truth.YES ? "" : "; whether that stands cannot be said: " + certainty.why();
        return switch (stop.step()) {
            case TAKEN -> of(candidate, Verdict.CHOSEN, settled, List.of(), sentences.chosen(candidate, stop) + open);
            case NO_PLACE_LEFT ->
                of(candidate, Verdict.DEFERRED, settled, List.of("places"), sentences.noPlaceLeft(candidate) + open);
            case TOO_LITTLE_MONEY_LEFT ->
                of(
                        candidate,
                        Verdict.DEFERRED,
                        settled,
                        List.of("budget"),
                        sentences.tooLittleMoney(candidate, stop) + open);
            case KEPT_FOR_MINIMUMS ->
                of(
                        candidate,
                        Verdict.DEFERRED,
                        settled,
                        stop.minimums().stream()
                                .map(j -> room.minimums().get(j).title())
                                .toList(),
                        sentences.kept(candidate, stop) + open);
        };
    }

    static ItemVerdict of(Candidate candidate, Verdict verdict, Truth settled, List<String> limits, String because) {
        Standing standing = candidate.standing();
        return new ItemVerdict(
                candidate.theme(),
                candidate.item(),
                standing == null ? null : Integer.valueOf(standing.rank()),
                candidate.carriedOverBecause() != null,
                candidate.sectors(),
                candidate.areas(),
                verdict,
                settled,
                limits,
                because);
    }

    private List<String> notUsed() {
        List<String> notUsed = new ArrayList<>(candidates.notUsed());
        plan.limits().minimums().stream()
                .filter(minimum ->
                        minimum instanceof QuickWins && !plan.limits().firstYear())
                .map(minimum -> "The minimum of " + minimum.title() + ": it counts in the first year alone")
                .forEach(notUsed::add);
        return notUsed;
    }
}
