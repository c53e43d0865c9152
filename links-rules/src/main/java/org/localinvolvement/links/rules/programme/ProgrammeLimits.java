package org.localinvolvement.links.rules.programme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.service.Sector;

/**
 * The limits that a LINk agreed for its work programme. The number of places is the short list of its criteria profile, and is
 * not said here again.
 *
 * <p>Source: "Starting a work programme" (April 2008), Identifying priorities: a short list, ideally with measurable outcomes,
 * realistic and achievable goals that reflect local geography, a balance between health and social care, in the first year what
 * is highly visible or easily brought to a conclusion. No figure stands in the guide or in law: each is agreed locally.
 *
 * @param reference where what has no reference of its own was agreed
 * @param firstYear whether the programme is the LINk's first, in which quick wins are asked for
 * @param measurableOutcomeRequired whether an item without a measurable outcome waits until one is agreed
 * @param carriedOver what happens to items of the last programme that go on
 * @param budget what the items may cost together; null where none is agreed
 * @param reserve what is held back for reactive work; null where nothing is
 * @param minimums what the selection has at least, in the order of what matters more; at most 10
 */
public record ProgrammeLimits(
        String reference,
        boolean firstYear,
        boolean measurableOutcomeRequired,
        CarriedOver carriedOver,
        @Nullable Budget budget,
        @Nullable Reserve reserve,
        List<Minimum> minimums) {

    static final int MOST_MINIMUMS = 10;
    static final int MOST_ITEMS = 1000;

    /** What happens to items of the last programme that go on. */
    public enum CarriedOver {
        /** They come first, whatever the points of their theme. */
        KEEPS_ITS_PLACE,
        /** They stand where the points of their theme put them. */
        COMPETES
    }

    /**
     * What the items may cost together.
     *
     * @param pounds 0 or more, in whole pence
     * @param reference where it was agreed
     */
    public record Budget(BigDecimal pounds, String reference) {

        /**
         * Checks the sum.
         *
         * @throws IllegalArgumentException if it is no sum of money, or has no reference
         */
        public Budget {
            Pounds.pence("budget", pounds);
            reference = Given.text("reference", reference);
        }
    }

    /**
     * What is held back of places and budget for reactive work.
     *
     * @param places how many places, 0 or more
     * @param pounds how much of the budget, 0 or more, in whole pence
     * @param reference where it was agreed
     */
    public record Reserve(int places, BigDecimal pounds, String reference) {

        /**
         * Checks the figures.
         *
         * @throws IllegalArgumentException if one is negative, or there is no reference
         */
        public Reserve {
            if (places < 0) {
                throw new IllegalArgumentException("reserve: 0 places or more, not " + places);
            }
            Pounds.pence("reserve", pounds);
            reference = Given.text("reference", reference);
        }
    }

    /** What the selection has at least. */
    public sealed interface Minimum {

        /**
         * What it is about.
         *
         * @return for example {@code share of social care}
         */
        String title();

        /**
         * Where it was agreed.
         *
         * @return the reference
         */
        String reference();
    }

    /**
     * A share of the items of one sector.
     *
     * @param sector health or social care
     * @param percent above 0, at most 100; of the places open to proactive work, or of the candidates that could be chosen where
     *     these are fewer, rounded up to whole items
     * @param reference where it was agreed
     */
    public record SectorShare(Sector sector, BigDecimal percent, String reference) implements Minimum {

        /**
         * Checks the share.
         *
         * @throws IllegalArgumentException if it is of both sectors, or no share
         */
        public SectorShare {
            if (Objects.requireNonNull(sector, "sector: give one") == Sector.BOTH) {
                throw new IllegalArgumentException(
                        "sector: a share is one of health or of social care; agree two shares");
            }
            if (percent.signum() <= 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
                throw new IllegalArgumentException("share: above 0 and at most 100 per cent, not " + percent);
            }
            reference = Given.text("reference", reference);
        }

        @Override
        public String title() {
            return "share of " + (sector == Sector.HEALTH ? "health" : "social care");
        }
    }

    /**
     * A number of items about one area.
     *
     * @param area as in the contact log
     * @param items at least 1
     * @param reference where it was agreed
     */
    public record AreaItems(String area, int items, String reference) implements Minimum {

        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is less than 1, or a text is blank
         */
        public AreaItems {
            area = Given.text("area", area);
            requireItems(items);
            reference = Given.text("reference", reference);
        }

        @Override
        public String title() {
            return "items about " + area;
        }
    }

    /**
     * A number of items that are visible or quickly brought to a conclusion. It counts in the first year alone.
     *
     * @param items at least 1
     * @param reference where it was agreed
     */
    public record QuickWins(int items, String reference) implements Minimum {

        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is less than 1, or there is no reference
         */
        public QuickWins {
            requireItems(items);
            reference = Given.text("reference", reference);
        }

        @Override
        public String title() {
            return "quick wins";
        }
    }

    private static void requireItems(int items) {
        if (items < 1 || items > MOST_ITEMS) {
            throw new IllegalArgumentException("items: 1 to " + MOST_ITEMS + ", not " + items);
        }
    }

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if there is no reference, more is held back than the budget, money is held back of no
     *     budget, or a minimum stands twice
     */
    public ProgrammeLimits {
        reference = Given.text("reference", reference);
        Objects.requireNonNull(carriedOver, "carriedOver: say what happens to items that go on");
        minimums = List.copyOf(minimums);
        if (reserve != null
                && reserve.pounds().signum() > 0
                && (budget == null || reserve.pounds().compareTo(budget.pounds()) > 0)) {
            throw new IllegalArgumentException(
                    "reserve: no more money is held back than the budget has; agree a budget, or hold back less");
        }
        if (minimums.size() > MOST_MINIMUMS) {
            throw new IllegalArgumentException("minimums: at most " + MOST_MINIMUMS + ", not " + minimums.size());
        }
        if (minimums.stream().map(Minimum::title).distinct().count() < minimums.size()) {
            throw new IllegalArgumentException("minimums: one stands twice; leave one of the two out");
        }
    }

    /**
     * Nothing but that a measurable outcome is required, and that what is carried over keeps its place.
     *
     * @param reference where that was agreed
     * @return limits without figures
     */
    public static ProgrammeLimits none(String reference) {
        return new ProgrammeLimits(reference, false, true, CarriedOver.KEEPS_ITS_PLACE, null, null, List.of());
    }
}
