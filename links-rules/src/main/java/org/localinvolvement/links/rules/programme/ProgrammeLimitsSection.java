package org.localinvolvement.links.rules.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.service.Sector;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.programme.ProgrammeLimits.AreaItems;
import org.localinvolvement.links.rules.programme.ProgrammeLimits.Budget;
import org.localinvolvement.links.rules.programme.ProgrammeLimits.CarriedOver;
import org.localinvolvement.links.rules.programme.ProgrammeLimits.Minimum;
import org.localinvolvement.links.rules.programme.ProgrammeLimits.QuickWins;
import org.localinvolvement.links.rules.programme.ProgrammeLimits.Reserve;
import org.localinvolvement.links.rules.programme.ProgrammeLimits.SectorShare;

/** Reads the limits of a plan. */
final class ProgrammeLimitsSection {

    /** Whether a measurable outcome is asked for, as it is written. */
    private enum MeasurableOutcome {
        REQUIRED,
        NOT_REQUIRED
    }

    private final Section section;
    private final String reference;
    private @Nullable BigDecimal budgetPounds;
    private String budgetReference;
    private int reservePlaces;
    private BigDecimal reservePounds = BigDecimal.ZERO;
    private @Nullable String reserveReference;

    private ProgrammeLimitsSection(Section section, String reference) {
        this.section = section;
        this.reference = reference;
        this.budgetReference = reference;
    }

    /** A reference that a limit does not give is that of the whole plan. */
    static Supplier<ProgrammeLimits> read(Section section, String reference) {
        return new ProgrammeLimitsSection(section, reference).read();
    }

    private Supplier<ProgrammeLimits> read() {
        section.allowOnly("first_year", "measurable_outcome", "carried_over", "budget", "reserve", "minimums");
        Optional<Truth> firstYear = section.optionalTruth("first_year");
        if (firstYear.filter(Truth.UNKNOWN::equals).isPresent()) {
            section.problem(
                    ProblemCode.VALUE_INVALID,
                    "first_year",
                    "a LINk knows whether it is its first year",
                    "Write yes or no");
        }
        boolean outcome = section.optionalConstant("measurable_outcome", MeasurableOutcome.class)
                        .orElse(MeasurableOutcome.REQUIRED)
                == MeasurableOutcome.REQUIRED;
        CarriedOver carried =
                section.optionalConstant("carried_over", CarriedOver.class).orElse(CarriedOver.KEEPS_ITS_PLACE);
        readBudget();
        readReserve();
        List<Supplier<Minimum>> minimums = minimums(firstYear);
        return () -> new ProgrammeLimits(
                reference,
                firstYear.orElse(Truth.NO) == Truth.YES,
                outcome,
                carried,
                budget(),
                reserve(),
                minimums.stream().map(Supplier::get).toList());
    }

    private void readBudget() {
        if (section.isText("budget")) {
            budgetPounds = pounds(section, "budget");
            return;
        }
        section.optionalSection("budget").ifPresent(own -> {
            own.allowOnly("pounds", "reference");
            budgetPounds = pounds(own, "pounds");
            budgetReference = own.optionalText("reference").orElse(reference);
        });
    }

    private @Nullable Budget budget() {
        return budgetPounds == null ? null : new Budget(budgetPounds, budgetReference);
    }

    static BigDecimal pounds(Section section, String key) {
        BigDecimal pounds = section.number(key, BigDecimal.ZERO, Pounds.MOST);
        if (!Pounds.possible(pounds)) {
            section.problem(
                    ProblemCode.VALUE_INVALID,
                    key,
                    "a sum has no parts of a penny",
                    "Write at most two digits of pence");
            return BigDecimal.ZERO;
        }
        return pounds;
    }

    private void readReserve() {
        section.optionalSection("reserve").ifPresent(own -> {
            own.allowOnly("places", "pounds", "reference");
            boolean places = own.has("places");
            boolean money = own.has("pounds");
            if (!places && !money) {
                section.problem(
                        ProblemCode.KEY_MISSING,
                        "reserve",
                        "it holds back neither places nor pounds",
                        "Add one of them");
            }
            reservePlaces = places ? own.whole("places", 0, ProgrammeLimits.MOST_ITEMS) : 0;
            reservePounds = money ? pounds(own, "pounds") : BigDecimal.ZERO;
            reserveReference = own.optionalText("reference").orElse(reference);
            BigDecimal budget = budgetPounds == null ? BigDecimal.ZERO : budgetPounds;
            if (reservePounds.compareTo(budget) > 0) {
                own.problem(
                        ProblemCode.PLAN_HOLDS_BACK_TOO_MUCH,
                        "pounds",
                        "no more money is held back than the budget has",
                        "Agree a budget, or hold back less");
            }
        });
    }

    private @Nullable Reserve reserve() {
        return reserveReference == null ? null : new Reserve(reservePlaces, reservePounds, reserveReference);
    }

    private List<Supplier<Minimum>> minimums(Optional<Truth> firstYear) {
        List<Supplier<Minimum>> minimums = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<Section> told = section.toldSections("minimums").orElse(List.of());
        if (told.size() > ProgrammeLimits.MOST_MINIMUMS) {
            section.problem(
                    ProblemCode.PLAN_TOO_LARGE,
                    "minimums",
                    "there are more than " + ProgrammeLimits.MOST_MINIMUMS,
                    "Agree fewer minimums");
        }
        for (Section minimum : told) {
            minimums.add(minimum(minimum, firstYear, seen));
        }
        return minimums;
    }

    private Supplier<Minimum> minimum(Section minimum, Optional<Truth> firstYear, Set<String> seen) {
        minimum.allowOnly("sector", "share", "area", "items", "quick_wins", "reference");
        String agreed = minimum.optionalText("reference").orElse(reference);
        if (minimum.has("quick_wins")) {
            only(minimum, "quick_wins", "sector", "share", "area", "items");
            int items = minimum.whole("quick_wins", 1, ProgrammeLimits.MOST_ITEMS);
            if (firstYear.isEmpty()) {
                minimum.problem(
                        ProblemCode.KEY_MISSING,
                        "quick_wins",
                        "whether it is the first year is not told, in which alone quick wins are asked for",
                        "Add first_year: yes or no to the limits");
            }
            once(minimum, "quick_wins", "", seen);
            return () -> new QuickWins(items, agreed);
        }
        if (minimum.has("area")) {
            only(minimum, "area", "sector", "share");
            String area = minimum.text("area");
            int items = minimum.whole("items", 1, ProgrammeLimits.MOST_ITEMS);
            once(minimum, "area", area, seen);
            return () -> new AreaItems(area, items, agreed);
        }
        only(minimum, "sector", "items");
        Sector sector = minimum.constant("sector", Sector.class);
        BigDecimal share = minimum.number("share", BigDecimal.ZERO, BigDecimal.valueOf(100));
        if (sector == Sector.BOTH) {
            minimum.problem(
                    ProblemCode.VALUE_INVALID,
                    "sector",
                    "a share is one of health or of social-care",
                    "Agree two shares; what is about both counts for both");
        } else if (share.signum() == 0 && minimum.has("share")) {
            minimum.problem(
                    ProblemCode.VALUE_INVALID, "share", "a share is above 0 per cent", "Correct it, or leave it out");
        }
        once(minimum, "sector", sector.name(), seen);
        return () -> new SectorShare(sector, share, agreed);
    }

    private static void only(Section minimum, String of, String... others) {
        for (String other : others) {
            if (minimum.has(other)) {
                minimum.problem(
                        ProblemCode.VALUE_INVALID,
                        other,
                        "this does not go with " + of + " in one minimum",
                        "Write two minimums, or leave it out");
            }
        }
    }

    private static void once(Section minimum, String key, String of, Set<String> seen) {
        if (!seen.add(key + " " + of)) {
            minimum.problem(
                    ProblemCode.VALUE_INVALID, key, "this minimum already stands above", "Leave one of the two out");
        }
    }
}
