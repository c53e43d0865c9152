package org.localinvolvement.links.api.publication;

import java.util.OptionalLong;

/** A number of people and groups, as far as it may be published. */
public sealed interface PublishedCount {

    /** Nobody at all. */
    record Nobody() implements PublishedCount {}

    /**
     * Some, but fewer who can be told apart than may be published.
     *
     * @param limit fewer than these
     */
    record Few(long limit) implements PublishedCount {}

    /**
     * A number that may be published.
     *
     * @param least so many
     * @param exactly whether it is just that many; else anonymous contacts may come from others
     */
    record Told(long least, boolean exactly) implements PublishedCount {}

    /** A number of which nothing may be told, not even whether it is small. */
    record Withheld() implements PublishedCount {}

    /**
     * For reading.
     *
     * @return for example {@code 12}, {@code at least 12}, {@code fewer than 5}, {@code withheld} or {@code 0}
     */
    default String words() {
        if (this instanceof Told number) {
            return (number.exactly() ? "" : "at least ") + number.least();
        }
        if (this instanceof Few few) {
            return "fewer than " + few.limit();
        }
        return this instanceof Nobody ? "0" : "withheld";
    }

    /**
     * The number that a picture can show.
     *
     * @return empty where it is withheld
     */
    default OptionalLong number() {
        if (this instanceof Told number) {
            return OptionalLong.of(number.least());
        }
        return this instanceof Nobody ? OptionalLong.of(0) : OptionalLong.empty();
    }
}
