package org.localinvolvement.links.api.publication;

import java.util.List;

/**
 * What may be published of the items of a programme: everything but where their themes stand among each other.
 *
 * @param name the programme
 * @param reference where it was agreed
 * @param chosen the items on the programme, by theme and id
 * @param others the items deferred or refused whose themes may be named, by theme and id
 * @param notNamed whether there are others whose themes may not
 * @param limits how the programme stands to each of its limits
 * @param done what came of the last programme, by theme and id
 */
record PublishedSelection(
        String name,
        String reference,
        List<Item> chosen,
        List<Item> others,
        boolean notNamed,
        List<Limit> limits,
        List<Done> done) {

    /**
     * An item; what is not agreed or not told stands as an empty text.
     *
     * @param id of the item
     * @param theme of the item
     * @param goal what it is to achieve
     * @param outcome by what one will see that it did
     * @param owner the role that answers for it
     * @param pounds what it may cost
     * @param days when it is worked on
     * @param verdict what became of it, with the limits that bind
     */
    record Item(
            String id,
            String theme,
            String goal,
            String outcome,
            String owner,
            String pounds,
            String days,
            String verdict) {}

    /**
     * A limit.
     *
     * @param limit what it limits
     * @param agreed the figure agreed, in items or pounds
     * @param reached the figure of what is chosen
     * @param kept whether it is kept, with the limits beside which it could not be
     * @param reference where it was agreed
     */
    record Limit(String limit, String agreed, String reached, String kept, String reference) {}

    /**
     * An item that was closed.
     *
     * @param theme of the item
     * @param goal what it was to achieve
     * @param outcome how far its measure was met
     * @param evidence by what one sees it
     * @param carriedOver why it goes on; empty where it does not
     */
    record Done(String theme, String goal, String outcome, String evidence, String carriedOver) {}
}
