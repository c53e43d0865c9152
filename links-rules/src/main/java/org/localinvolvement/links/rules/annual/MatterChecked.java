package org.localinvolvement.links.rules.annual;

import java.util.List;
import org.localinvolvement.links.model.decision.Truth;

/**
 * Whether the records hold what a matter of the report needs.
 *
 * @param matter which
 * @param whole yes where nothing is lacking, no where something is, and unknown where that depends on what was not told
 * @param said what the records hold, in words
 * @param because what is or may be lacking, or is to be added by hand, each with the id of its rule; empty where nothing is
 * @param missing what would have to be known; empty where nothing is open
 */
public record MatterChecked(AnnualMatter matter, Truth whole, String said, List<String> because, List<String> missing) {

    /** Copies the lists. */
    public MatterChecked {
        because = List.copyOf(because);
        missing = List.copyOf(missing);
    }
}
