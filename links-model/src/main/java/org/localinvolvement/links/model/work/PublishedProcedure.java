package org.localinvolvement.links.model.work;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.decision.Truth;

/**
 * A procedure that a LINk or local Healthwatch has to have and to publish.
 *
 * <p>Source: SI 2008/528 reg 2(1)(a), (b), (3)(c), (4) and reg 3(1)(a), (b); SI 2012/3094 reg 40(1), (4), (5) and reg 42(1).
 *
 * @param kind what it is for
 * @param title what it is called
 * @param published the day on which it was published; null where none is on record
 * @param saysWhat whether it says what its kind has to say: see {@link Kind#hasToSay()}
 * @param amendments in the order of the days on which they were made
 */
public record PublishedProcedure(
        Kind kind, String title, @Nullable LocalDate published, Truth saysWhat, List<Amendment> amendments) {

    /** What a procedure is for. */
    public enum Kind {
        /** How relevant decisions are made: SI 2008/528 reg 2(3)(c)(i). */
        DECISIONS("who may make a relevant decision"),
        /** How breaches of the first are dealt with: SI 2008/528 reg 2(3)(c)(ii), (4). */
        BREACHES("when a breach must be referred, and to whom"),
        /** Who may be an authorised representative: SI 2008/528 reg 3(1)(a). */
        AUTHORISED_REPRESENTATIVES("who may be an authorised representative"),
        /** How lay persons and volunteers are involved, of local Healthwatch alone: SI 2012/3094 reg 40(1)(g), (4). */
        LAY_INVOLVEMENT("how lay persons and volunteers are involved");

        private final String hasToSay;

        Kind(String hasToSay) {
            this.hasToSay = hasToSay;
        }

        /**
         * What a procedure of the kind has to say.
         *
         * @return for example {@code who may make a relevant decision}
         */
        public String hasToSay() {
            return hasToSay;
        }
    }

    /**
     * A change of a procedure.
     *
     * @param made the day on which it was made
     * @param published the day on which it was published; null where none is on record
     */
    public record Amendment(LocalDate made, @Nullable LocalDate published) {

        /**
         * Checks what is given.
         *
         * @throws IllegalArgumentException if it was published before it was made
         */
        public Amendment {
            Objects.requireNonNull(made, "made: give the day on which it was made");
            if (published != null && published.isBefore(made)) {
                throw new IllegalArgumentException("published: an amendment made on " + made
                        + " is published on or after that day, not on " + published + "; correct one of the two days");
            }
        }
    }

    /**
     * Checks, sorts and copies.
     *
     * @throws IllegalArgumentException if the title is blank
     */
    public PublishedProcedure {
        Objects.requireNonNull(kind, "kind: say what the procedure is for");
        title = Given.text("title", title);
        Objects.requireNonNull(saysWhat, "saysWhat: give Truth.UNKNOWN where it is not known");
        amendments = amendments.stream()
                .sorted(Comparator.comparing(Amendment::made))
                .toList();
    }

    /**
     * Whether it had been published by a day.
     *
     * @param asAt the day, inclusive
     * @return unknown where no publication is on record
     */
    public Truth isPublished(LocalDate asAt) {
        return published == null ? Truth.UNKNOWN : Truth.of(!published.isAfter(asAt));
    }
}
