package org.localinvolvement.links.rules.programme;

import java.util.Comparator;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.service.Sector;
import org.localinvolvement.links.rules.priority.Standing;
import org.localinvolvement.links.rules.priority.ThemeOverride.To;
import org.localinvolvement.links.rules.programme.ProgrammeLimits.AreaItems;
import org.localinvolvement.links.rules.programme.ProgrammeLimits.Minimum;
import org.localinvolvement.links.rules.programme.ProgrammeLimits.SectorShare;

/**
 * An item, or a theme about which none is proposed, that could come on the programme.
 *
 * @param theme the theme
 * @param standing where the theme stands; null where it is not weighed
 * @param item what is proposed about it; null where nothing is
 * @param carriedOverBecause why it goes on from the last programme; null where it does not
 * @param keepsItsPlace whether it comes first for that reason
 * @param sectors health and social care, as far as they are known
 * @param areas the areas, as far as they are known
 */
record Candidate(
        String theme,
        @Nullable Standing standing,
        @Nullable ProposedItem item,
        @Nullable String carriedOverBecause,
        boolean keepsItsPlace,
        SortedSet<Sector> sectors,
        SortedSet<String> areas) {

    /** What is carried over and keeps its place, what a decision puts on the list, then by rank, theme and id. */
    static final Comparator<Candidate> WALK = Comparator.comparing(Candidate::turn)
            .thenComparing(Candidate::rank)
            .thenComparing(Candidate::theme)
            .thenComparing(Candidate::id);

    Candidate {
        sectors = Given.sorted(sectors);
        areas = Given.sorted(areas);
    }

    int turn() {
        if (keepsItsPlace) {
            return 0;
        }
        return decided(To.SHORT_LIST) ? 1 : 2;
    }

    private int rank() {
        return standing == null ? Integer.MAX_VALUE : standing.rank();
    }

    String id() {
        return item == null ? "" : item.id();
    }

    /** How it is called in a sentence. */
    String called() {
        return item == null ? theme : item.id() + " (" + theme + ")";
    }

    boolean decided(To to) {
        return standing != null
                && standing.override() != null
                && standing.override().to() == to;
    }

    boolean costTold() {
        return item != null && item.cost() != null;
    }

    long pence() {
        return item == null || item.cost() == null ? 0 : Pounds.pence("cost", item.cost());
    }

    boolean outcomeAgreed() {
        return item != null && item.measurableOutcome() != null;
    }

    /** Whether it counts for a minimum; what is not known counts for none. */
    Truth countsFor(Minimum minimum) {
        if (minimum instanceof SectorShare share) {
            return sectors.isEmpty() ? Truth.UNKNOWN : Truth.of(sectors.contains(share.sector()));
        }
        if (minimum instanceof AreaItems area) {
            return areas.isEmpty() ? Truth.UNKNOWN : Truth.of(areas.contains(area.area()));
        }
        return item == null ? Truth.UNKNOWN : item.quick();
    }
}
