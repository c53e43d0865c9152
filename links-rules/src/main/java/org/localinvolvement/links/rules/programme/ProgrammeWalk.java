package org.localinvolvement.links.rules.programme;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes each item, in order, with which the selection can still be completed to one that keeps every limit.
 *
 * <p>What comes out is, of all selections that keep the limits, the first by the order of the items: no other has an earlier item
 * in the place of a later one.
 */
final class ProgrammeWalk {

    /** What happened to an item. */
    enum Step {
        TAKEN,
        NO_PLACE_LEFT,
        TOO_LITTLE_MONEY_LEFT,
        KEPT_FOR_MINIMUMS
    }

    /**
     * One item of the walk.
     *
     * @param step what happened
     * @param placesLeft how many places were left before it
     * @param penceLeft how much money was left before it
     * @param places whether it would take a place that is kept
     * @param money whether it would take money that is kept
     * @param minimums the minimums for which they are kept
     * @param needs how many more items each minimum needed before it
     */
    record Stop(
            Step step,
            int placesLeft,
            long penceLeft,
            boolean places,
            boolean money,
            List<Integer> minimums,
            List<Integer> needs) {}

    private final List<ItemLoad> items;
    private final int[] needs;
    private final CoverTable table;
    private int placesLeft;
    private long penceLeft;

    private ProgrammeWalk(List<ItemLoad> items, int[] needs, int places, long pence) {
        this.items = items;
        this.needs = needs.clone();
        this.table = new CoverTable(items, needs, Integer.MAX_VALUE);
        this.placesLeft = places;
        this.penceLeft = pence;
    }

    /**
     * Walks over the items.
     *
     * @param items in their order
     * @param needs minimums that can be kept together within the other limits
     * @param places how many items can be taken
     * @param pence how much they can cost
     * @return one stop for each item
     */
    static List<Stop> over(List<ItemLoad> items, int[] needs, int places, long pence) {
        ProgrammeWalk walk = new ProgrammeWalk(items, needs, places, pence);
        List<Stop> stops = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            stops.add(walk.stop(i));
        }
        return stops;
    }

    private Stop stop(int index) {
        ItemLoad item = items.get(index);
        if (placesLeft == 0) {
            return plain(Step.NO_PLACE_LEFT);
        }
        if (item.pence() > penceLeft) {
            return plain(Step.TOO_LITTLE_MONEY_LEFT);
        }
        int[] after = after(item);
        if (table.cost(index + 1, after, placesLeft - 1) > penceLeft - item.pence()) {
            return kept(index, item, after);
        }
        Stop taken = plain(Step.TAKEN);
        System.arraycopy(after, 0, needs, 0, needs.length);
        placesLeft--;
        penceLeft -= item.pence();
        return taken;
    }

    private int[] after(ItemLoad item) {
        int[] after = needs.clone();
        for (int j = 0; j < after.length; j++) {
            after[j] -= after[j] > 0 && item.counts(j) ? 1 : 0;
        }
        return after;
    }

    private Stop plain(Step step) {
        return new Stop(step, placesLeft, penceLeft, false, false, List.of(), boxed(needs));
    }

    private static List<Integer> boxed(int[] numbers) {
        List<Integer> boxed = new ArrayList<>();
        for (int number : numbers) {
            boxed.add(number);
        }
        return List.copyOf(boxed);
    }

    /** The fewest minimums that stand against the item: by places alone if they do, else by money alone, else by both. */
    private Stop kept(int index, ItemLoad item, int[] after) {
        int[] how = new int[1];
        int bits = Subsets.first(after.length, subset -> {
            how[0] = against(index, item, only(after, subset));
            return how[0] > 0;
        });
        if (how[0] == 0) {
            how[0] = against(index, item, after);
        }
        List<Integer> minimums = new ArrayList<>();
        for (int j = 0; j < after.length; j++) {
            if (((bits >> j) & 1) == 1 && after[j] > 0) {
                minimums.add(j);
            }
        }
        return new Stop(
                Step.KEPT_FOR_MINIMUMS,
                placesLeft,
                penceLeft,
                (how[0] & 1) == 1,
                (how[0] & 2) == 2,
                List.copyOf(minimums),
                boxed(needs));
    }

    private static int[] only(int[] needs, int subset) {
        int[] only = new int[needs.length];
        for (int j = 0; j < needs.length; j++) {
            only[j] = ((subset >> j) & 1) == 1 ? needs[j] : 0;
        }
        return only;
    }

    /** 1 where the places left do not suffice, 2 where the money does not, 3 where both together do not, 0 where they do. */
    private int against(int index, ItemLoad item, int[] needed) {
        if (table.cost(index + 1, needed, placesLeft - 1) <= penceLeft - item.pence()) {
            return 0;
        }
        if (table.cost(index + 1, needed, placesLeft - 1) == CoverTable.IMPOSSIBLE) {
            return 1;
        }
        return table.cost(index + 1, needed, items.size()) > penceLeft - item.pence() ? 2 : 3;
    }
}
