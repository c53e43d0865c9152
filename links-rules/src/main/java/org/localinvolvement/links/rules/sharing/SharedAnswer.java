package org.localinvolvement.links.rules.sharing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Truth;

/**
 * Who shares a service, and who scrutinises a change of it.
 *
 * @param service the code of the service
 * @param name its name
 * @param areas the areas for whose people it is, by name, as far as they are known
 * @param shares everybody who has or may have a part, in the order of parts, names and areas
 * @param joint whether one joint committee acts on the proposal; null where none is told
 * @param notUsed what was told and not looked at, with the reason
 */
public record SharedAnswer(
        String service,
        String name,
        List<String> areas,
        List<Share> shares,
        @Nullable Truth joint,
        List<String> notUsed) {

    /** Copies the lists. */
    public SharedAnswer {
        areas = List.copyOf(areas);
        shares = List.copyOf(shares);
        notUsed = List.copyOf(notUsed);
    }

    /**
     * Somebody who has or may have a part.
     *
     * @param role the part
     * @param name the body's name and id, or a description of who it would be
     * @param of the area for whose people, or what else it is for
     * @param holds yes, or unknown where that depends on what is not known
     * @param because what the rule says, with its id
     * @param missing what would have to be known; empty where nothing is open
     */
    public record Share(
            SharerRole role, String name, String of, Truth holds, List<String> because, List<String> missing) {

        /** Copies the lists. */
        public Share {
            because = List.copyOf(because);
            missing = List.copyOf(missing);
        }
    }
}
