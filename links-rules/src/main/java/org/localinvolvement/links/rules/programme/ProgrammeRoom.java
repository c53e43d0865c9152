package org.localinvolvement.links.rules.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.programme.ProgrammeLimits.AreaItems;
import org.localinvolvement.links.rules.programme.ProgrammeLimits.Minimum;
import org.localinvolvement.links.rules.programme.ProgrammeLimits.QuickWins;
import org.localinvolvement.links.rules.programme.ProgrammeLimits.Reserve;
import org.localinvolvement.links.rules.programme.ProgrammeLimits.SectorShare;

/**
 * How much room a programme has.
 *
 * @param limits what was agreed
 * @param places how many items it holds, those held back for reactive work among them
 * @param heldPlaces how many of them are held back
 * @param pence the budget, what is held back among it; without one, more than anything costs
 * @param heldPence how much of it is held back
 */
record ProgrammeRoom(ProgrammeLimits limits, int places, int heldPlaces, long pence, long heldPence) {

    /** More than any items cost together. */
    private static final long NO_LIMIT = Long.MAX_VALUE / 8;

    static ProgrammeRoom of(ProgrammeLimits limits, int shortList) {
        Reserve reserve = limits.reserve();
        int held = reserve == null ? 0 : reserve.places();
        if (held > shortList) {
            throw new UnusableInputException(new Problem(
                    ProblemCode.PLAN_HOLDS_BACK_TOO_MUCH,
                    "programme",
                    0,
                    "reserve",
                    null,
                    held + " places are held back, and the short list of the profile holds " + shortList,
                    "Hold back fewer places, or agree a longer short list"));
        }
        return new ProgrammeRoom(
                limits,
                shortList,
                held,
                limits.budget() == null
                        ? NO_LIMIT
                        : Pounds.pence("budget", limits.budget().pounds()),
                reserve == null ? 0 : Pounds.pence("reserve", reserve.pounds()));
    }

    boolean budgeted() {
        return limits.budget() != null;
    }

    /** Places for what the LINk sets out to do. */
    int openPlaces() {
        return places - heldPlaces;
    }

    /** Money for what the LINk sets out to do. */
    long openPence() {
        return pence - heldPence;
    }

    /** The minimums that count; quick wins do in the first year alone. */
    List<Minimum> minimums() {
        return limits.minimums().stream()
                .filter(minimum -> limits.firstYear() || !(minimum instanceof QuickWins))
                .toList();
    }

    /** Of how many items a share is: of the open places, or of the candidates that could be chosen where these are fewer. */
    int shared(int candidates) {
        return Math.min(openPlaces(), candidates);
    }

    /** How many items a minimum asks for; a share is rounded up. */
    int wanted(Minimum minimum, int candidates) {
        if (minimum instanceof SectorShare share) {
            return share.percent()
                    .multiply(BigDecimal.valueOf(shared(candidates)))
                    .movePointLeft(2)
                    .setScale(0, RoundingMode.CEILING)
                    .intValueExact();
        }
        return minimum instanceof AreaItems area ? area.items() : ((QuickWins) minimum).items();
    }
}
