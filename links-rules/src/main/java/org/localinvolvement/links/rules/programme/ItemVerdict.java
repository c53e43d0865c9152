package org.localinvolvement.links.rules.programme;

import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.service.Sector;

/**
 * What becomes of one candidate for a work programme, and why.
 *
 * @param theme the theme
 * @param item what is proposed about it; null where nothing is
 * @param rank where the theme stands among the priorities, from 1; null where it is not weighed
 * @param carriedOver whether it goes on from the last programme
 * @param sectors health, social care or both of these, as far as they are known; empty where they are not
 * @param areas the areas, as far as they are known; empty where they are not
 * @param verdict chosen, deferred or refused
 * @param settled yes where the verdict stands whatever the facts are that are not known, unknown where it does not
 * @param limits the limits that bind it; empty where it is chosen
 * @param because one sentence with the figures
 */
public record ItemVerdict(
        String theme,
        @Nullable ProposedItem item,
        @Nullable Integer rank,
        boolean carriedOver,
        SortedSet<Sector> sectors,
        SortedSet<String> areas,
        Verdict verdict,
        Truth settled,
        List<String> limits,
        String because) {

    /** What becomes of a candidate. */
    public enum Verdict {
        /** It is on the programme. */
        CHOSEN,
        /** It waits: for another round, for capacity, or for something to be agreed or told. */
        DEFERRED,
        /** It does not come on the programme as it stands. */
        REFUSED
    }

    /** Copies the lists. */
    public ItemVerdict {
        Objects.requireNonNull(verdict, "verdict: give one");
        sectors = Given.sorted(sectors);
        areas = Given.sorted(areas);
        limits = List.copyOf(limits);
    }

    /**
     * The item's id.
     *
     * @return empty where nothing is proposed about the theme
     */
    public String id() {
        return item == null ? "" : item.id();
    }

    ItemVerdict now(Verdict other, Truth certain, List<String> binding, String why) {
        return new ItemVerdict(theme, item, rank, carriedOver, sectors, areas, other, certain, binding, why);
    }
}
