package org.localinvolvement.links.rules.programme;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;

/**
 * The least that it costs to keep minimums with the items from a place of the walk on, exactly.
 *
 * <p>One cell stands for a number of items of each minimum that are still needed and for a number of places; an item that comes
 * before those known so far lowers a cell where it is cheaper to take it. An item of which as many cheaper ones that count for the
 * same are known as any of its minimums needs lowers none, and shares the layer of the next.
 */
final class CoverTable {

    /** More than any items cost. */
    static final long IMPOSSIBLE = Long.MAX_VALUE / 4;

    /** 64 megabytes. */
    static final long MOST_CELLS = 8_000_000;

    private final int[] needed;
    private final int[] strides;
    private final int places;
    private final int states;
    private final boolean everyPlace;
    private final long[][] layers;
    private final Map<Integer, int[]> without = new HashMap<>();

    /**
     * Works the table out.
     *
     * @param items in the order of the walk
     * @param needed how many items of each minimum are needed at most
     * @param places how many places there are at most
     * @param everyPlace whether it is asked for every place of the walk; else for all items alone
     * @throws UnusableInputException if the table would be too large
     */
    CoverTable(List<ItemLoad> items, int[] needed, int places, boolean everyPlace) {
        this.needed = needed.clone();
        this.strides = new int[needed.length];
        this.places = Math.min(places, Arrays.stream(needed).sum());
        this.everyPlace = everyPlace;
        boolean[] lowers = lowering(items);
        this.states = requireRoom(lowers);
        this.layers = new long[everyPlace ? items.size() + 1 : 1][];
        fill(items, lowers);
    }

    /** Which items lower a cell at all. */
    private boolean[] lowering(List<ItemLoad> items) {
        boolean[] lowers = new boolean[items.size()];
        Map<Integer, PriorityQueue<Long>> cheapest = new HashMap<>();
        for (int i = items.size() - 1; i >= 0; i--) {
            int countsFor = wanted(items.get(i).countsFor());
            if (countsFor == 0) {
                continue;
            }
            PriorityQueue<Long> known =
                    cheapest.computeIfAbsent(countsFor, key -> new PriorityQueue<>(Comparator.reverseOrder()));
            long pence = items.get(i).pence();
            known.add(pence);
            lowers[i] = known.size() <= most(countsFor) || known.poll() > pence;
        }
        return lowers;
    }

    private int wanted(int countsFor) {
        int wanted = 0;
        for (int j = 0; j < needed.length; j++) {
            wanted |= needed[j] > 0 ? countsFor & (1 << j) : 0;
        }
        return wanted;
    }

    private int most(int countsFor) {
        int most = 0;
        for (int j = 0; j < needed.length; j++) {
            most = ((countsFor >> j) & 1) == 1 ? Math.max(most, needed[j]) : most;
        }
        return most;
    }

    private int requireRoom(boolean[] lowers) {
        long combinations = 1;
        for (int j = 0; j < needed.length; j++) {
            strides[j] = (int) combinations;
            combinations = Math.min(combinations * (needed[j] + 1L), MOST_CELLS + 1);
        }
        long changed = 1;
        for (boolean lowering : lowers) {
            changed += lowering ? 1 : 0;
        }
        if (combinations * (places + 1L) * changed > MOST_CELLS) {
            throw new UnusableInputException(new Problem(
                    ProblemCode.PLAN_TOO_LARGE,
                    "programme",
                    0,
                    "minimums",
                    null,
                    "these minimums for so many places and items are too many to find the best selection exactly",
                    "Agree fewer or smaller minimums, a shorter short list, or propose fewer items"));
        }
        return (int) combinations;
    }

    private void fill(List<ItemLoad> items, boolean[] lowers) {
        long[] layer = new long[states * (places + 1)];
        Arrays.fill(layer, IMPOSSIBLE);
        Arrays.fill(layer, 0, places + 1, 0);
        layers[layers.length - 1] = layer;
        for (int i = items.size() - 1; i >= 0; i--) {
            if (lowers[i]) {
                layer = everyPlace ? layer.clone() : layer;
                lower(layer, items.get(i));
            }
            layers[everyPlace ? i : 0] = layer;
        }
    }

    /** From the most needed down, because what is needed less has to be read as it was without the item. */
    private void lower(long[] layer, ItemLoad item) {
        int[] fewer = without.computeIfAbsent(wanted(item.countsFor()), this::without);
        for (int state = states - 1; state > 0; state--) {
            if (fewer[state] != state) {
                int cell = state * (places + 1);
                int from = fewer[state] * (places + 1) - 1;
                for (int taken = places; taken > 0; taken--) {
                    layer[cell + taken] = Math.min(layer[cell + taken], layer[from + taken] + item.pence());
                }
            }
        }
    }

    /** What is still needed after an item, for everything that can be needed. */
    private int[] without(int countsFor) {
        int[] fewer = new int[states];
        for (int state = 0; state < states; state++) {
            fewer[state] = state;
            for (int j = 0; j < needed.length; j++) {
                boolean lessens = ((countsFor >> j) & 1) == 1 && state / strides[j] % (needed[j] + 1) > 0;
                fewer[state] -= lessens ? strides[j] : 0;
            }
        }
        return fewer;
    }

    /**
     * The least that it costs.
     *
     * @param from the first item of the walk that can be taken; 0 unless it is asked for every place
     * @param needs how many items of each minimum are still needed, at most as many as at the beginning
     * @param placesLeft how many items can be taken
     * @return in pence; {@link #IMPOSSIBLE} where no items keep them
     */
    long cost(int from, int[] needs, int placesLeft) {
        int state = 0;
        for (int j = 0; j < needed.length; j++) {
            state += needs[j] * strides[j];
        }
        return layers[from][state * (places + 1) + Math.min(placesLeft, places)];
    }
}
