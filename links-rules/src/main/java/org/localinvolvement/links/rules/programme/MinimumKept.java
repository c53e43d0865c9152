package org.localinvolvement.links.rules.programme;

import java.util.ArrayList;
import java.util.List;

/**
 * How far a minimum can be kept together with those before it.
 *
 * @param wanted how many items were agreed
 * @param kept how many can be kept, at most as many as wanted
 * @param places whether the number of places is among the limits together with which one more cannot be kept
 * @param budget whether the budget is
 * @param before which of the minimums before it are; all empty and false, and less kept than wanted: there are too few items
 */
record MinimumKept(int wanted, int kept, boolean places, boolean budget, List<Integer> before) {

    MinimumKept {
        before = List.copyOf(before);
    }

    boolean lowered() {
        return kept < wanted;
    }

    boolean tooFewItems() {
        return lowered() && !places && !budget && before.isEmpty();
    }

    /** What is asked of a selection. */
    record Asked(List<ItemLoad> items, List<Integer> wanted, int places, long pence) {}

    /**
     * Adds the minimums one after the other, and lowers each to the largest number that can be kept with those before it.
     *
     * @param asked the items, the numbers agreed and the upper limits
     * @return one for each minimum, in their order
     */
    static List<MinimumKept> inOrder(Asked asked) {
        CoverTable table = new CoverTable(
                asked.items(),
                asked.wanted().stream().mapToInt(Integer::intValue).toArray(),
                Integer.MAX_VALUE);
        List<MinimumKept> result = new ArrayList<>();
        int[] needs = new int[asked.wanted().size()];
        for (int j = 0; j < needs.length; j++) {
            int wanted = asked.wanted().get(j);
            while (needs[j] < wanted && canBeKept(asked, table, oneMore(needs, j), true, true)) {
                needs[j]++;
            }
            result.add(
                    needs[j] == wanted
                            ? new MinimumKept(wanted, wanted, false, false, List.of())
                            : conflict(asked, table, needs, j));
        }
        return result;
    }

    private static int[] oneMore(int[] needs, int minimum) {
        int[] more = needs.clone();
        more[minimum]++;
        return more;
    }

    private static boolean canBeKept(Asked asked, CoverTable table, int[] needs, boolean places, boolean budget) {
        long cost = table.cost(0, needs, places ? asked.places() : Integer.MAX_VALUE);
        return cost <= (budget ? asked.pence() : CoverTable.IMPOSSIBLE - 1);
    }

    /** The smallest set of other limits together with which one more cannot be kept; of several, the first by their order. */
    private static MinimumKept conflict(Asked asked, CoverTable table, int[] needs, int minimum) {
        int[] more = oneMore(needs, minimum);
        int best = Subsets.first(minimum + 2, others -> {
            int[] kept = new int[more.length];
            kept[minimum] = more[minimum];
            for (int j = 0; j < minimum; j++) {
                kept[j] = ((others >> (j + 2)) & 1) == 1 ? more[j] : 0;
            }
            return !canBeKept(asked, table, kept, (others & 1) == 1, (others & 2) == 2);
        });
        List<Integer> before = new ArrayList<>();
        for (int j = 0; j < minimum; j++) {
            if (((best >> (j + 2)) & 1) == 1) {
                before.add(j);
            }
        }
        return new MinimumKept(
                asked.wanted().get(minimum), needs[minimum], (best & 1) == 1, (best & 2) == 2, List.copyOf(before));
    }
}
