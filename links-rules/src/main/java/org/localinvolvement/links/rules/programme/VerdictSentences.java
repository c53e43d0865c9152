package org.localinvolvement.links.rules.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.time.Days;
import org.localinvolvement.links.rules.priority.Standing;
import org.localinvolvement.links.rules.priority.ThemeOverride;
import org.localinvolvement.links.rules.priority.ThemeOverride.To;
import org.localinvolvement.links.rules.programme.ProgrammeLimits.Minimum;
import org.localinvolvement.links.rules.programme.ProgrammeWalk.Stop;

/** Says in one sentence, with the figures, why a candidate is where it is. */
final class VerdictSentences {

    private final ProgrammeRoom room;
    private final List<Minimum> minimums;

    VerdictSentences(ProgrammeRoom room) {
        this.room = room;
        this.minimums = room.minimums();
    }

    /** Where it comes from: what went before, a decision, its rank. */
    static String standing(Candidate candidate) {
        Standing standing = candidate.standing();
        List<String> words = new ArrayList<>();
        if (candidate.carriedOverBecause() != null) {
            words.add("carried over from the last programme because: " + candidate.carriedOverBecause());
        }
        if (standing != null) {
            words.add("rank " + standing.rank() + " with " + standing.points() + " points");
            ThemeOverride override = standing.override();
            if (override != null && override.to() == To.SHORT_LIST) {
                words.add("put on the short list by a decision of " + override.role() + " of "
                        + Days.inWords(override.date()));
            }
        } else if (candidate.carriedOverBecause() == null) {
            words.add("not among the priorities weighed");
        }
        return String.join("; ", words);
    }

    String chosen(Candidate candidate, Stop stop) {
        String counts = minimums.stream()
                .filter(minimum -> candidate.countsFor(minimum) == Truth.YES)
                .map(Minimum::title)
                .collect(Collectors.joining(", "));
        return standing(candidate) + "; place " + (room.openPlaces() - stop.placesLeft() + 1) + " of the "
                + open()
                + (room.budgeted()
                        ? "; it costs " + Pounds.inWords(candidate.pence()) + " of the "
                                + Pounds.inWords(stop.penceLeft()) + " left"
                        : "")
                + (counts.isEmpty() ? "" : "; it counts for " + counts);
    }

    private String open() {
        return room.openPlaces() + " open to proactive work";
    }

    String noPlaceLeft(Candidate candidate) {
        return standing(candidate) + "; the " + open() + " are taken" + held();
    }

    private String held() {
        return room.heldPlaces() == 0
                ? ""
                : " (the short list holds " + room.places() + ", and " + room.heldPlaces()
                        + " are held back for reactive work)";
    }

    String tooLittleMoney(Candidate candidate, Stop stop) {
        return standing(candidate) + "; it costs " + Pounds.inWords(candidate.pence()) + ", and "
                + Pounds.inWords(stop.penceLeft()) + " are left of the " + forProactive();
    }

    private String forProactive() {
        return Pounds.inWords(room.openPence()) + " for proactive work"
                + (room.heldPence() == 0
                        ? ""
                        : " (the budget is " + Pounds.inWords(room.pence()) + ", and " + Pounds.number(room.heldPence())
                                + " are held back)");
    }

    String kept(Candidate candidate, Stop stop) {
        String needed = stop.minimums().stream()
                .map(j -> minimums.get(j).title() + " (" + stop.needs().get(j) + " more needed)")
                .collect(Collectors.joining(", "));
        List<String> left = new ArrayList<>();
        if (stop.places()) {
            left.add("places left: " + stop.placesLeft());
        }
        if (stop.money()) {
            left.add(Pounds.inWords(stop.penceLeft()) + " left, of which it costs " + Pounds.number(candidate.pence()));
        }
        return standing(candidate) + "; " + String.join(", ", left) + ", which are kept for " + needed;
    }

    String tooDear(Candidate candidate) {
        return standing(candidate) + "; it costs " + Pounds.inWords(candidate.pence()) + ", alone more than the "
                + forProactive();
    }

    String costNotTold(Candidate candidate) {
        return standing(candidate) + "; its cost is not told, so that it cannot be said whether the budget of "
                + Pounds.inWords(room.pence()) + " has room for it";
    }

    static String noOutcome(Candidate candidate) {
        return standing(candidate)
                + (candidate.item() == null
                        ? "; no item is proposed for it, and so no measurable outcome is agreed"
                        : "; no measurable outcome is agreed for it");
    }
}
