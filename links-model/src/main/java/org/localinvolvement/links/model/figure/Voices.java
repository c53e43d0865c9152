package org.localinvolvement.links.model.figure;

/**
 * How many different people and groups spoke, each counted once however often they did.
 *
 * <p>Contacts without a name make this uncertain: they come from at least one person, who may be one of those who also
 * gave a name, and from at most as many people as there are such contacts.
 *
 * @param least the fewest it can be
 * @param most the most it can be; not less than {@code least}
 */
public record Voices(long least, long most) {

    /** Nobody. */
    public static final Voices NONE = new Voices(0, 0);

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if a number is negative or {@code most} is less than {@code least}
     */
    public Voices {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException("Voices run from 0 upwards: " + least + " to " + most);
        }
    }

    /**
     * Counts named contributors and anonymous contacts together.
     *
     * @param named distinct contributors that gave a name, not negative
     * @param anonymousContacts contacts that gave none, not negative
     * @return at least {@code named} (1 if there are only anonymous contacts), at most both added
     */
    public static Voices of(long named, long anonymousContacts) {
        return new Voices(anonymousContacts > 0 ? Math.max(named, 1) : named, Math.addExact(named, anonymousContacts));
    }

    /**
     * Whether the number is known.
     *
     * @return true if least and most are equal
     */
    public boolean known() {
        return least == most;
    }

    /**
     * A number of different things that were heard, of which each voice can account for one only.
     *
     * @param things how many different ones were named, not negative
     * @return that number, but at most as many as there are voices
     */
    public Bounds atMost(long things) {
        return new Bounds(Ratio.of(Math.min(things, least)), Ratio.of(Math.min(things, most)));
    }

    /**
     * The same as bounds of exact figures.
     *
     * @return the bounds
     */
    public Bounds toBounds() {
        return new Bounds(Ratio.of(least), Ratio.of(most));
    }

    /**
     * The number in words.
     *
     * @return for example {@code 12} or {@code between 12 and 15}
     */
    @Override
    public String toString() {
        return toBounds().toString();
    }
}
