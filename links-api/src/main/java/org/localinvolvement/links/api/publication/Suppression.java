package org.localinvolvement.links.api.publication;

import org.localinvolvement.links.model.figure.Voices;

/**
 * Which numbers of people and groups are too small to be published.
 *
 * <p>That nobody spoke is published: it concerns no person, and a LINk has to tell of whom it heard nothing.
 *
 * @param limit numbers from 1 to one below it are not published; at least 3, because with less a number that is withheld could be one
 *     alone
 */
public record Suppression(long limit) {

    private static final long STANDARD = 5;

    /**
     * Checks the limit.
     *
     * @throws IllegalArgumentException if it is below 3
     */
    public Suppression {
        if (limit < 3) {
            throw new IllegalArgumentException("Of numbers below " + limit
                    + " at most one is withheld, which tells it; suppress below 3 at least, as a rule below "
                    + STANDARD);
        }
    }

    /**
     * Numbers below 5, which is the library's default and not fixed by law.
     *
     * @return the suppression
     */
    public static Suppression standard() {
        return new Suppression(STANDARD);
    }

    /**
     * Whether a number may not be published.
     *
     * @param number 0 or more
     * @return true from 1 to one below the limit
     */
    public boolean withholds(long number) {
        return number > 0 && number < limit;
    }

    /**
     * A number of people and groups as it may be published.
     *
     * @param voices the number. Where anonymous contacts leave it open, the fewest count, and the most are never told: the difference
     *     would be the number of anonymous contacts
     * @return what may be told of it
     */
    public PublishedCount count(Voices voices) {
        if (voices.most() == 0) {
            return new PublishedCount.Nobody();
        }
        if (voices.least() < limit) {
            return new PublishedCount.Few(limit);
        }
        return new PublishedCount.Told(voices.least(), voices.known());
    }
}
