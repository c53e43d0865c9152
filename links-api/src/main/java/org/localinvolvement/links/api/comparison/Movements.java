package org.localinvolvement.links.api.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.comparison.ProgrammeSeen.CriterionSeen;
import org.localinvolvement.links.api.comparison.ProgrammeSeen.Decided;
import org.localinvolvement.links.api.comparison.ProgrammeSeen.LineSeen;
import org.localinvolvement.links.api.comparison.ProgrammeSeen.ThemeSeen;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.time.Days;

/** Tells because of what a theme stands otherwise than it stood. */
final class Movements {

    private final ProgrammeSeen before;
    private final ProgrammeSeen after;
    private final Map<String, CriterionSeen> criteriaBefore;
    private final Map<String, CriterionSeen> criteriaAfter;

    Movements(ProgrammeSeen before, ProgrammeSeen after) {
        this.before = before;
        this.after = after;
        this.criteriaBefore = byTitle(before);
        this.criteriaAfter = byTitle(after);
    }

    private static Map<String, CriterionSeen> byTitle(ProgrammeSeen seen) {
        return seen.criteria().stream()
                .collect(Collectors.toMap(CriterionSeen::title, Function.identity(), (one, other) -> one));
    }

    static List<String> come(ThemeSeen is) {
        return List.of("Weighed now because of: " + String.join(", ", is.triggers()) + ". It was not weighed before.");
    }

    static List<String> gone(ThemeSeen was) {
        return List.of(
                "Not weighed any more. It was weighed before because of: " + String.join(", ", was.triggers()) + ".");
    }

    List<String> moved(ThemeSeen was, ThemeSeen is) {
        List<String> because = new ArrayList<>();
        triggers(because, was, is);
        if (!Objects.equals(was.decided(), is.decided())) {
            because.add("Decision against its points: " + inWords(is.decided()) + "; before: " + inWords(was.decided())
                    + ".");
        }
        lines(because, "", was.lines(), is.lines());
        lines(because, "Kind ", was.kinds(), is.kinds());
        passing(because, was, is);
        drawing(because, was, is);
        return because;
    }

    private static String inWords(@Nullable Decided decided) {
        return decided == null ? "none" : "by " + decided.role() + " on " + Days.inWords(decided.date());
    }

    private static void triggers(List<String> because, ThemeSeen was, ThemeSeen is) {
        Set<String> gone = minus(was.triggers(), is.triggers());
        Set<String> come = minus(is.triggers(), was.triggers());
        if (!come.isEmpty()) {
            because.add("Weighed now also because of: " + String.join(", ", come) + ".");
        }
        if (!gone.isEmpty()) {
            because.add("Weighed no longer because of: " + String.join(", ", gone) + ".");
        }
    }

    private void lines(List<String> because, String lead, Map<String, LineSeen> was, Map<String, LineSeen> is) {
        Set<String> titles = new TreeSet<>(was.keySet());
        titles.addAll(is.keySet());
        for (String title : titles) {
            LineSeen then = was.get(title);
            LineSeen now = is.get(title);
            if (then != null && now != null) {
                if (!then.equals(now)) {
                    because.add(lead + title + ": " + line(title, then, now) + ".");
                }
            } else if (now != null) {
                because.add(lead + title + ": " + now.points().inWords()
                        + " points, and nothing was weighed by it before.");
            } else if (then != null) {
                because.add(lead + title + ": nothing is weighed by it any more; before "
                        + then.points().inWords() + " points.");
            }
        }
    }

    private String line(String title, LineSeen then, LineSeen now) {
        List<String> why = new ArrayList<>();
        changed(why, "its figure is", then.figure(), now.figure());
        if (!then.judgedBy().equals(now.judgedBy())) {
            why.add("it is judged by " + orNobody(now.judgedBy()) + ", before by " + orNobody(then.judgedBy()));
        }
        CriterionSeen agreedThen = criteriaBefore.get(title);
        CriterionSeen agreedNow = criteriaAfter.get(title);
        if (agreedThen != null && agreedNow != null) {
            weight(why, agreedThen.weight(), agreedNow.weight());
            changed(why, "its scale is", agreedThen.scale(), agreedNow.scale());
        }
        String points = then.points().equals(now.points())
                ? "still " + now.points().inWords() + " points"
                : now.points().inWords() + " points, before " + then.points().inWords();
        return points + (why.isEmpty() ? "" : ", because " + String.join(", and ", why));
    }

    private static String orNobody(String role) {
        return role.isEmpty() ? "nobody" : role;
    }

    private static void changed(List<String> why, String what, @Nullable Span then, @Nullable Span now) {
        if (then != null && now != null && !then.equals(now)) {
            why.add(what + " " + now.inWords() + ", before " + then.inWords());
        }
    }

    private static void weight(List<String> why, @Nullable BigDecimal then, @Nullable BigDecimal now) {
        if (then != null && now != null && then.compareTo(now) != 0) {
            why.add("its weight is " + now.toPlainString() + ", before " + then.toPlainString());
        }
    }

    /** Who stood behind it and stands before it now, and the other way round; those that are not weighed in both are told too. */
    private void passing(List<String> because, ThemeSeen was, ThemeSeen is) {
        Set<String> aheadThen = ahead(before, was);
        Set<String> aheadNow = ahead(after, is);
        Set<String> passedBy = minus(aheadNow, aheadThen);
        Set<String> passed = minus(aheadThen, aheadNow);
        if (!passedBy.isEmpty()) {
            because.add("Ahead of it now, and not before: " + String.join(", ", passedBy) + ".");
        }
        if (!passed.isEmpty()) {
            because.add("No longer ahead of it: " + String.join(", ", passed) + ".");
        }
    }

    private static Set<String> ahead(ProgrammeSeen seen, ThemeSeen theme) {
        Integer rank = theme.rank();
        Set<String> ahead = new TreeSet<>();
        if (rank != null) {
            for (ThemeSeen other : seen.themes()) {
                Integer others = other.rank();
                if (others != null && others < rank) {
                    ahead.add(other.theme());
                }
            }
        }
        return ahead;
    }

    private void drawing(List<String> because, ThemeSeen was, ThemeSeen is) {
        if (was.listed() != is.listed()) {
            because.add((is.listed() ? "On the short list now" : "No longer on the short list") + "; it holds "
                    + after.shortList()
                    + (before.shortList() == after.shortList() ? "" : ", and held " + before.shortList() + " before")
                    + ".");
        }
        if (was.chosen() != is.chosen() && (was.chosen() == Truth.UNKNOWN || is.chosen() == Truth.UNKNOWN)) {
            because.add(
                    is.chosen() == Truth.UNKNOWN
                            ? "Whether it belongs on the short list cannot be said any more."
                            : "Whether it belongs on the short list can be said now.");
        }
    }

    private static Set<String> minus(Collection<String> all, Collection<String> without) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(without);
        return rest;
    }
}
