package org.localinvolvement.links.rules.programme;

import java.util.List;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.work.CoreElement;

/**
 * Whether one of the six core elements of setting priorities is met.
 *
 * @param element which
 * @param named the element in words
 * @param met yes where nothing that it rests on is lacking, no where something is, and unknown where that depends on what was not told
 * @param because what is or may be lacking, each with the id of its rule; empty where the element is met
 * @param missing what would have to be known to say more; empty where nothing is open
 */
public record ElementChecked(CoreElement element, String named, Truth met, List<String> because, List<String> missing) {

    /** Copies the lists. */
    public ElementChecked {
        because = List.copyOf(because);
        missing = List.copyOf(missing);
    }
}
