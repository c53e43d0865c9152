package org.localinvolvement.links.model.involvement;

import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.model.figure.Voices;

/**
 * How the contacts of one theme in one window were shared among those who spoke.
 *
 * @param contacts how many contacts
 * @param anonymous how many of them gave neither a person nor a group
 * @param named how many different people and groups gave a name
 * @param squares the sum of the squared contacts of each of these
 * @param largest the contacts of the one with most
 * @param praising how many of them praised at least once
 * @param anonymousPraise how many of the anonymous contacts praised
 */
public record Shares(
        long contacts, long anonymous, long named, long squares, long largest, long praising, long anonymousPraise) {

    /**
     * The effective number of contributors. Most: every anonymous contact is a person of its own. Fewest: all are the loudest
     * contributor.
     *
     * @return 0 without a contact
     */
    public Bounds effectiveContributors() {
        if (contacts == 0) {
            return Bounds.exactly(0);
        }
        long square = Math.multiplyExact(contacts, contacts);
        long loudest = Math.addExact(largest, anonymous);
        long squaresOfFewest = Math.addExact(squares - largest * largest, Math.multiplyExact(loudest, loudest));
        return new Bounds(Ratio.of(square, squaresOfFewest), Ratio.of(square, squares + anonymous));
    }

    /**
     * The share of the contacts that comes from the contributor with most of them.
     *
     * @return 0 without a contact
     */
    public Bounds largestShare() {
        if (contacts == 0) {
            return Bounds.exactly(0);
        }
        return new Bounds(Ratio.of(Math.max(largest, 1), contacts), Ratio.of(largest + anonymous, contacts));
    }

    /**
     * The share of those who praise. Most: each anonymous praise comes from somebody who has not praised yet, from people already
     * counted as far as there are such and from new people beyond them; the other anonymous contacts come from people already
     * counted. Fewest: the anonymous praise all comes from one who has praised, or where nobody has from one new person, and
     * each of the others from a new person too.
     *
     * @return 0 without a contact
     */
    public Bounds praiseShare() {
        if (contacts == 0) {
            return Bounds.exactly(0);
        }
        Voices praise = Voices.of(praising, anonymousPraise);
        long anonymousOther = anonymous - anonymousPraise;
        long newPraising = praise.least() - praising;
        long peopleWhereFewestPraise = Math.max(named + anonymousOther + newPraising, 1);
        long peopleWhereMostPraise = Math.max(Math.max(named, praise.most()), 1);
        return new Bounds(
                Ratio.of(praise.least(), peopleWhereFewestPraise), Ratio.of(praise.most(), peopleWhereMostPraise));
    }
}
