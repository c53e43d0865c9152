package org.localinvolvement.links.rules.programme;

import java.util.List;
import org.localinvolvement.links.rules.programme.ItemVerdict.Verdict;

/**
 * The items that a work programme has room for under its limits, and why each of the others is not among them.
 *
 * <p>An item is taken, in this order, if the items taken so far and it can be completed to a selection that keeps every upper
 * limit and every minimum that can be kept: items carried over, if they keep their place; themes that a decision puts on the
 * short list; the others by the rank of their theme. A minimum that cannot be kept is lowered as little as possible, and those
 * before it are not. Several items of one theme follow in the order of their ids, and each takes a place.
 *
 * @param name the programme
 * @param reference where it was agreed
 * @param items every candidate in the order in which it was looked at, what is reactive last
 * @param limits every limit agreed, the minimums last and in their order
 * @param notUsed what was handed in and changes nothing, with the reason
 * @param youSaidWeDid theme by theme what came of the last programme, in the order of the alphabet
 */
public record Selection(
        String name,
        String reference,
        List<ItemVerdict> items,
        List<LimitSeen> limits,
        List<String> notUsed,
        List<YouSaidWeDid> youSaidWeDid) {

    /** Copies the lists. */
    public Selection {
        items = List.copyOf(items);
        limits = List.copyOf(limits);
        notUsed = List.copyOf(notUsed);
        youSaidWeDid = List.copyOf(youSaidWeDid);
    }

    /**
     * The candidates of one verdict.
     *
     * @param verdict for example {@link Verdict#CHOSEN}
     * @return in the order of {@link #items()}
     */
    public List<ItemVerdict> of(Verdict verdict) {
        return items.stream().filter(item -> item.verdict() == verdict).toList();
    }
}
