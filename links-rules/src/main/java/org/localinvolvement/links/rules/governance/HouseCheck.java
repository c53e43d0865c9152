package org.localinvolvement.links.rules.governance;

import java.util.List;
import org.localinvolvement.links.model.decision.Truth;

/**
 * Whether one thing is in order.
 *
 * @param topic what was looked at
 * @param law whether law asks for it
 * @param met whether nothing stands against it; unknown where something that is not known decides
 * @param because what was found, each with the id of its rule; empty where it is met
 * @param known what is good to know besides, each with the id of its rule
 * @param missing where it is unknown, what would have to be known; otherwise empty
 */
public record HouseCheck(
        HouseTopic topic, boolean law, Truth met, List<String> because, List<String> known, List<String> missing) {

    /** Copies the lists. */
    public HouseCheck {
        because = List.copyOf(because);
        known = List.copyOf(known);
        missing = List.copyOf(missing);
    }
}
