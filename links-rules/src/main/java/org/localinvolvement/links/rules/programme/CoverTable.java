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
 * same are known as any of its minimums needs lowers none, and shares the layer of the next. Not every layer is kept, because a
 * walk mostly ends early.
 */
final class CoverTable {

    /** More than any items cost. */
    static final long IMPOSSIBLE = Long.MAX_VALUE / 4;

    /** How many cells are worked out at most, over all items: some hundredths of a second. */
    static final long MOST_CELLS = 20_000_000;

    /** So many items share a kept layer, from which the others are worked out again when the walk comes to them. */
    private static final int BLOCK = 8;

    private final int[] needed;
    private final int[] strides;
    private final int places;
    private final int states;
    private final List<ItemLoad> items;
    private final boolean[] lowers;
    private final long[][] kept;
    private final long[][] block = new long[BLOCK][];
    private int blockFrom = -1;
    private final Map<Integer, int[]> without = new HashMap<>();

    /**
     * Works the table out.
     *
     * @param items in the order of the walk
     * @param needed how many items of each minimum are needed at most
     * @param places how many places there are at most
     * @throws UnusableInputException if the table would be too large
     */
    CoverTable(List<ItemLoad> items, int[] needed, int places) {
        this.needed = needed.clone();
        this.strides = new int[needed.length];
        this.places = Math.min(places, Arrays.stream(needed).sum());
        this.items = List.copyOf(items);
        this.lowers = lowering();
        this.states = requireRoom();
        this.kept = new long[items.size() / BLOCK + 1][];
        keep();
    }

    /** Which items lower a cell at all. */
    private boolean[] lowering() {
        boolean[] lowering = new boolean[items.size()];
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
            lowering[i] = known.size() <= most(countsFor) || known.poll() > pence;
        }
        return lowering;
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

    private int requireRoom() {
        long combinations = 1;
        for (int j = 0; j < needed.length; j++) {
            strides[j] = (int) combinations;
            combinations = Math.min(combinations * (needed[j] + 1L), MOST_CELLS + 1);
        }
        long changed = 1;
        for (boolean lower : lowers) {
            changed += lower ? 1 : 0;
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

    /** From the last item to the first in one layer, of which every so many a copy is kept. */
    private void keep() {
        long[] layer = end();
        for (int i = items.size(); i >= 0; i--) {
            if (i < items.size() && lowers[i]) {
                lower(layer, items.get(i));
            }
            if (i % BLOCK == 0) {
                kept[i / BLOCK] = i == 0 ? layer : layer.clone();
            }
        }
    }

    private long[] end() {
        long[] layer = new long[states * (places + 1)];
        Arrays.fill(layer, IMPOSSIBLE);
        Arrays.fill(layer, 0, places + 1, 0);
        return layer;
    }

    private long[] layer(int from) {
        if (from % BLOCK == 0) {
            return kept[from / BLOCK];
        }
        if (blockFrom != from / BLOCK) {
            blockFrom = from / BLOCK;
            long[] layer = blockFrom + 1 < kept.length ? kept[blockFrom + 1] : end();
            for (int i = Math.min(blockFrom * BLOCK + BLOCK, items.size()); i > blockFrom * BLOCK; i--) {
                if (i < items.size() && i % BLOCK != 0 && lowers[i]) {
                    layer = layer.clone();
                    lower(layer, items.get(i));
                }
                block[i % BLOCK] = layer;
            }
        }
        return block[from % BLOCK];
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
     * @param from the first item of the walk that can be taken
     * @param needs how many items of each minimum are still needed, at most as many as at the beginning
     * @param placesLeft how many items can be taken
     * @return in pence; {@link #IMPOSSIBLE} where no items keep them
     */
    long cost(int from, int[] needs, int placesLeft) {
        int state = 0;
        for (int j = 0; j < needed.length; j++) {
            state += needs[j] * strides[j];
        }
        return layer(from)[state * (places + 1) + Math.min(placesLeft, places)];
    }
}
