package org.localinvolvement.links.api.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.comparison.ProgrammeSeen.CriterionSeen;
import org.localinvolvement.links.api.comparison.ProgrammeSeen.ThemeSeen;
import org.localinvolvement.links.model.decision.Truth;

/**
 * What moved between two work programmes, and because of what.
 *
 * <p>Equal programmes give an empty comparison. Figures are compared as decisions show them, with six digits after the point.
 *
 * @param before as at which date the first was asked
 * @param after as at which date the second was asked
 * @param agreed what was agreed otherwise: profile, criteria, limits, values, rules; a sentence each
 * @param moved the themes that stand otherwise, in the order of their ranks after, then of those before
 * @param same how many themes stand as they stood
 * @param items what became otherwise of items of the programme, and because of which limit; a sentence each, by theme and id
 */
public record ProgrammeComparison(
        LocalDate before, LocalDate after, List<String> agreed, List<ThemeMoved> moved, int same, List<String> items) {

    /** Copies the lists. */
    public ProgrammeComparison {
        agreed = List.copyOf(agreed);
        moved = List.copyOf(moved);
        items = List.copyOf(items);
    }

    /**
     * Compares two programmes.
     *
     * @param before the first
     * @param after the second
     * @return what moved
     */
    public static ProgrammeComparison between(ProgrammeSeen before, ProgrammeSeen after) {
        Map<String, ThemeSeen> then = byTheme(before);
        Map<String, ThemeSeen> now = byTheme(after);
        Set<String> themes = new TreeSet<>(then.keySet());
        themes.addAll(now.keySet());
        Movements movements = new Movements(before, after);
        List<ThemeMoved> moved = new ArrayList<>();
        for (String theme : themes) {
            ThemeSeen was = then.get(theme);
            ThemeSeen is = now.get(theme);
            if (was == null && is != null) {
                moved.add(new ThemeMoved(theme, null, place(is), Movements.come(is)));
            } else if (was != null && is == null) {
                moved.add(new ThemeMoved(theme, place(was), null, Movements.gone(was)));
            } else if (was != null && is != null && !was.equals(is)) {
                moved.add(new ThemeMoved(theme, place(was), place(is), movements.moved(was, is)));
            }
        }
        moved.sort((one, other) -> {
            int byRank = Integer.compare(rank(one.after()), rank(other.after()));
            int byRankBefore = byRank != 0 ? byRank : Integer.compare(rank(one.before()), rank(other.before()));
            return byRankBefore != 0 ? byRankBefore : one.theme().compareTo(other.theme());
        });
        return new ProgrammeComparison(
                before.asAt(),
                after.asAt(),
                agreed(before, after),
                moved,
                themes.size() - moved.size(),
                items(before, after));
    }

    /**
     * Whether nothing moved and nothing was agreed otherwise.
     *
     * @return true where both are the same, whatever their dates
     */
    public boolean isEmpty() {
        return agreed.isEmpty() && moved.isEmpty() && items.isEmpty();
    }

    private static List<String> items(ProgrammeSeen before, ProgrammeSeen after) {
        SortedMap<String, String> then = new TreeMap<>();
        before.items().forEach(item -> then.put(item.named(), item.inWords()));
        SortedMap<String, String> now = new TreeMap<>();
        after.items().forEach(item -> now.put(item.named(), item.inWords()));
        List<String> items = new ArrayList<>();
        Set<String> names = new TreeSet<>(then.keySet());
        names.addAll(now.keySet());
        names.forEach(name ->
                told(items, name, then.getOrDefault(name, "not looked at"), now.getOrDefault(name, "not looked at")));
        return items;
    }

    private static int rank(ThemeMoved.@Nullable Place place) {
        Integer rank = place == null ? null : place.rank();
        return rank == null ? Integer.MAX_VALUE : rank;
    }

    private static Map<String, ThemeSeen> byTheme(ProgrammeSeen seen) {
        return seen.themes().stream().collect(Collectors.toMap(ThemeSeen::theme, theme -> theme));
    }

    private static ThemeMoved.Place place(ThemeSeen seen) {
        return new ThemeMoved.Place(seen.rank(), seen.points(), seen.listed(), seen.chosen() != Truth.UNKNOWN);
    }

    private static List<String> agreed(ProgrammeSeen before, ProgrammeSeen after) {
        List<String> agreed = new ArrayList<>();
        told(agreed, "Profile", before.profile(), after.profile());
        told(agreed, "Method", before.method(), after.method());
        told(agreed, "Places on the short list", before.shortList(), after.shortList());
        told(
                agreed,
                "Fewest points with which a theme is kept",
                before.keepAt() == null ? "none" : before.keepAt().toPlainString(),
                after.keepAt() == null ? "none" : after.keepAt().toPlainString());
        each(agreed, criteria(before), criteria(after));
        each(agreed, parameters(before), parameters(after));
        each(agreed, rules(before), rules(after));
        return agreed;
    }

    private static SortedMap<String, String> criteria(ProgrammeSeen seen) {
        SortedMap<String, String> criteria = new TreeMap<>();
        for (CriterionSeen criterion : seen.criteria()) {
            String weight = criterion.weight() == null
                    ? "weight left open"
                    : "weight " + criterion.weight().toPlainString();
            Span scale = criterion.scale();
            String range = scale == null
                    ? "scale left open"
                    : "scale from " + scale.least().toPlainString() + " to "
                            + scale.most().toPlainString();
            criteria.put("Criterion " + criterion.title(), weight + ", " + range);
        }
        return criteria;
    }

    private static SortedMap<String, String> parameters(ProgrammeSeen seen) {
        SortedMap<String, String> parameters = new TreeMap<>();
        seen.parameters()
                .forEach(one -> parameters.put(
                        one.theme().isEmpty() ? one.name() : one.name() + " (" + one.theme() + ")",
                        one.value().toPlainString()));
        return parameters;
    }

    private static SortedMap<String, String> rules(ProgrammeSeen seen) {
        SortedMap<String, String> rules = new TreeMap<>();
        seen.rules()
                .forEach(one -> rules.put(
                        "Rules \"" + one.name() + "\"", one.version() + " with fingerprint " + one.fingerprint()));
        return rules;
    }

    private static void each(List<String> agreed, Map<String, String> before, Map<String, String> after) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.forEach(name -> told(agreed, name, before.getOrDefault(name, "none"), after.getOrDefault(name, "none")));
    }

    private static void told(List<String> agreed, String what, Object before, Object after) {
        if (!before.equals(after)) {
            agreed.add(what + ": " + after + ", before " + before + ".");
        }
    }
}
