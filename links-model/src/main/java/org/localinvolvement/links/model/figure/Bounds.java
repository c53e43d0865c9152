package org.localinvolvement.links.model.figure;

/**
 * A figure that is known only to lie between two others, both inclusive; where they are equal it is known.
 *
 * <p>Anonymous contacts make figures uncertain: nobody can say how many people they come from.
 *
 * @param least the least it can be
 * @param most the most it can be; not less than {@code least}
 */
public record Bounds(Ratio least, Ratio most) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if {@code most} is less than {@code least}
     */
    public Bounds {
        if (most.compareTo(least) < 0) {
            throw new IllegalArgumentException("Bounds run from the lesser to the greater: " + least + " to " + most);
        }
    }

    /**
     * A figure that is known.
     *
     * @param value the figure
     * @return bounds that are equal
     */
    public static Bounds exactly(Ratio value) {
        return new Bounds(value, value);
    }

    /**
     * A whole number that is known.
     *
     * @param value the number, not negative
     * @return bounds that are equal
     */
    public static Bounds exactly(long value) {
        return exactly(Ratio.of(value));
    }

    /**
     * Whether the figure is known.
     *
     * @return true if least and most are equal
     */
    public boolean known() {
        return least.equals(most);
    }

    /**
     * The figure in words.
     *
     * @return for example {@code 12} or {@code between 12 and 15}
     */
    @Override
    public String toString() {
        return known() ? least.toString() : "between " + least + " and " + most;
    }
}
