package org.localinvolvement.links.rules.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.service.Sector;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.model.work.WorkProgrammeItem;
import org.localinvolvement.links.model.work.WorkProgrammeItem.Initiative;

/**
 * A piece of work that is proposed for a LINk's programme, before it is chosen.
 *
 * <p>Source: "Starting a work programme" (April 2008), Identifying priorities (goals, short list, measurable outcomes),
 * Opportunities to be proactive, Reacting to changing health and social care services. Build one with {@link #builder}.
 *
 * @param id what the host calls it; of an item that is carried over, the id that it had
 * @param theme the theme that it is about, as in the contact log
 * @param goal what it is to achieve
 * @param measurableOutcome by what one will see that it did; null where none is agreed
 * @param owner the role that answers for it, a code such as {@code steering-group}; never a person's name
 * @param cost what it may cost, in pounds and whole pence, 0 or more; null where it is not told
 * @param period when it is worked on, both days inclusive
 * @param initiative whether the LINk set out to do it, or reacts to something out of cycle
 * @param quick whether it is visible or quickly brought to a conclusion
 * @param sector the sector; null where it follows from the theme
 * @param areas the areas, as in the contact log; empty where they follow from the contacts
 * @param raised of what is reactive, the day on which it was raised; null otherwise
 * @param reason of what is reactive, the recorded reason for taking it up out of cycle; null where there is none
 * @param displaces of what is reactive, the id of the item that it displaces where no capacity is left; null for none
 */
public record ProposedItem(
        String id,
        String theme,
        String goal,
        @Nullable String measurableOutcome,
        String owner,
        @Nullable BigDecimal cost,
        Window period,
        Initiative initiative,
        Truth quick,
        @Nullable Sector sector,
        SortedSet<String> areas,
        @Nullable LocalDate raised,
        @Nullable String reason,
        @Nullable String displaces) {

    private static final Pattern ROLE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if a text is blank, the owner is no code, the cost is no sum of money, what is reactive has
     *     no day, what is proactive has one, or something is displaced without a reason
     */
    public ProposedItem {
        id = Given.text("id", id);
        theme = Given.text("theme", theme);
        goal = Given.text("goal", goal);
        measurableOutcome = Given.textOrNull("measurableOutcome", measurableOutcome);
        owner = Given.text("owner", owner);
        if (!isRole(owner)) {
            throw new IllegalArgumentException("owner: " + ROLE_EXPECTED);
        }
        if (cost != null) {
            Pounds.pence("cost", cost);
        }
        Objects.requireNonNull(period, "period: give when it is worked on");
        Objects.requireNonNull(initiative, "initiative: say whether it is proactive or reactive");
        Objects.requireNonNull(quick, "quick: say whether it is quickly concluded; Truth.UNKNOWN where nobody told");
        areas = Given.sorted(areas);
        reason = Given.textOrNull("reason", reason);
        displaces = Given.textOrNull("displaces", displaces);
        if (initiative == Initiative.REACTIVE && raised == null) {
            throw new IllegalArgumentException("raised: what is reactive has the day on which it was raised; give it");
        }
        if (initiative == Initiative.PROACTIVE && (raised != null || reason != null || displaces != null)) {
            throw new IllegalArgumentException(
                    "initiative: only what is reactive is raised on a day, has a reason or displaces; leave them out");
        }
        if (displaces != null && reason == null) {
            throw new IllegalArgumentException("reason: an item is displaced for a recorded reason; give it");
        }
    }

    static final String ROLE_EXPECTED = "a role is a code of small letters, digits and hyphens, for example"
            + " steering-group, and never a person's name";

    static boolean isRole(String text) {
        return ROLE.matcher(text).matches();
    }

    /** A piece of the last programme that goes on, as it was told there. */
    static ProposedItem goingOn(WorkProgrammeItem item) {
        return new ProposedItem(
                item.id(),
                item.issue(),
                item.goal(),
                item.measurableOutcome(),
                item.owner(),
                item.cost(),
                item.period(),
                Initiative.PROACTIVE,
                Truth.UNKNOWN,
                null,
                Given.sorted(List.of()),
                null,
                null,
                null);
    }

    boolean reactive() {
        return initiative == Initiative.REACTIVE;
    }

    /**
     * Begins an item that the LINk sets out to do.
     *
     * @param id what the host calls it
     * @param theme the theme that it is about, as in the contact log
     * @return a builder to go on with; goal, owner and period have to be given
     */
    public static Builder builder(String id, String theme) {
        return new Builder(id, theme);
    }

    /** Builds an item; for one thread. */
    public static final class Builder {
        private final String id;
        private final String theme;
        private String goal = "";
        private @Nullable String measurableOutcome;
        private String owner = "";
        private @Nullable BigDecimal cost;
        private @Nullable Window period;
        private Truth quick = Truth.UNKNOWN;
        private @Nullable Sector sector;
        private Collection<String> areas = Set.of();
        private @Nullable LocalDate raised;
        private @Nullable String reason;
        private @Nullable String displaces;

        private Builder(String id, String theme) {
            this.id = id;
            this.theme = theme;
        }

        /**
         * Sets the goal.
         *
         * @param text what it is to achieve
         * @return this
         */
        public Builder goal(String text) {
            goal = text;
            return this;
        }

        /**
         * Sets the measurable outcome.
         *
         * @param text by what one will see that the goal was achieved; null where none is agreed
         * @return this
         */
        public Builder measurableOutcome(@Nullable String text) {
            measurableOutcome = text;
            return this;
        }

        /**
         * Sets the owner.
         *
         * @param role a code such as {@code steering-group}
         * @return this
         */
        public Builder owner(String role) {
            owner = role;
            return this;
        }

        /**
         * Sets the cost.
         *
         * @param pounds 0 or more, in whole pence; null where it is not told
         * @return this
         */
        public Builder cost(@Nullable BigDecimal pounds) {
            cost = pounds;
            return this;
        }

        /**
         * Sets the period.
         *
         * @param days when it is worked on, both days inclusive
         * @return this
         */
        public Builder period(Window days) {
            period = days;
            return this;
        }

        /**
         * Says whether it is visible or quickly brought to a conclusion.
         *
         * @param truth unknown by default
         * @return this
         */
        public Builder quick(Truth truth) {
            quick = truth;
            return this;
        }

        /**
         * Sets the sector.
         *
         * @param of the sector; null where it follows from the theme
         * @return this
         */
        public Builder sector(@Nullable Sector of) {
            sector = of;
            return this;
        }

        /**
         * Sets the areas.
         *
         * @param codes as in the contact log; empty where they follow from the contacts
         * @return this
         */
        public Builder areas(Collection<String> codes) {
            areas = codes;
            return this;
        }

        /**
         * Makes it reactive.
         *
         * @param day the day on which it was raised
         * @param because the recorded reason; null where it rests on a trigger point alone
         * @return this
         */
        public Builder raised(LocalDate day, @Nullable String because) {
            raised = day;
            reason = because;
            return this;
        }

        /**
         * Names the item that it displaces where no capacity is left.
         *
         * @param item the id; null for none
         * @return this
         */
        public Builder displaces(@Nullable String item) {
            displaces = item;
            return this;
        }

        /**
         * Ends the building.
         *
         * @return the item; reactive where a day was given on which it was raised
         * @throws IllegalArgumentException as {@link ProposedItem} does
         */
        public ProposedItem build() {
            return new ProposedItem(
                    id,
                    theme,
                    goal,
                    measurableOutcome,
                    owner,
                    cost,
                    Objects.requireNonNull(period, "period: give when it is worked on"),
                    raised == null ? Initiative.PROACTIVE : Initiative.REACTIVE,
                    quick,
                    sector,
                    Given.sorted(areas),
                    raised,
                    reason,
                    displaces);
        }
    }
}
