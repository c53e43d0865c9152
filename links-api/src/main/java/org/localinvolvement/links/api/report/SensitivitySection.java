package org.localinvolvement.links.api.report;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.rules.priority.Criterion;
import org.localinvolvement.links.rules.priority.PrioritiesWeighed;
import org.localinvolvement.links.rules.priority.Sensitivity;
import org.localinvolvement.links.rules.priority.Shortfall;
import org.localinvolvement.links.rules.priority.sensitivity.RankRange;
import org.localinvolvement.links.rules.priority.sensitivity.WeightMargin;
import org.localinvolvement.links.rules.priority.sensitivity.WeightTurn;

/** Lays out how sure an order is. */
final class SensitivitySection {

    private SensitivitySection() {}

    static void write(PageBuilder page, PrioritiesWeighed programme) {
        Sensitivity sensitivity = programme.sensitivity();
        page.table(
                "Ranks while each weight moves by up to " + sensitivity.percent() + " per cent",
                List.of("Theme", ">Best", ">Worst", "Exact"),
                sensitivity.ranges().stream().map(SensitivitySection::row).toList());
        page.items(
                "How far one weight can move before the short list changes",
                sensitivity.margins().stream()
                        .map(margin -> margin(margin, programme))
                        .toList());
        List<String> more = new ArrayList<>();
        Sensitivity.Smallest smallest = sensitivity.smallest();
        if (smallest != null) {
            more.add("The smallest change of one weight that changes the short list: "
                    + title(programme, smallest.criterion()) + ", by "
                    + smallest.turn().change() + ", "
                    + where(smallest.turn()) + ": " + change(smallest.turn()) + ".");
        } else if (!sensitivity.margins().isEmpty()) {
            more.add("No change of one weight changes the short list.");
        }
        sensitivity.basis().forEach(text -> more.add(Pages.sentence(text)));
        page.items("What that rests on", more);
        page.items(
                "What each theme not chosen would have needed",
                sensitivity.shortfalls().stream()
                        .map(shortfall -> needed(shortfall, programme))
                        .toList());
    }

    private static List<String> row(RankRange range) {
        return List.of(
                range.theme(),
                String.valueOf(range.best()),
                String.valueOf(range.worst()),
                range.exact() ? "yes" : range.bestReached() ? "best" : range.worstReached() ? "worst" : "bounds");
    }

    private static String margin(WeightMargin margin, PrioritiesWeighed programme) {
        return title(programme, margin.criterion()) + ", " + margin.weight() + ": down " + turn(margin.down()) + "; up "
                + turn(margin.up()) + ".";
    }

    private static String turn(@Nullable WeightTurn turn) {
        return turn == null
                ? "it changes nothing"
                : "to " + (turn.beyond() ? "beyond " : "") + turn.weight() + " (" + change(turn) + ")";
    }

    private static String where(WeightTurn turn) {
        return (turn.beyond() ? "beyond " : "at ") + fraction(turn.weight());
    }

    private static String change(WeightTurn turn) {
        String joins = turn.joins().isEmpty() ? "" : "+ " + String.join(", ", turn.joins());
        String leaves = turn.leaves().isEmpty() ? "" : "- " + String.join(", ", turn.leaves());
        return joins + (joins.isEmpty() || leaves.isEmpty() ? "" : "; ") + leaves;
    }

    private static String fraction(Ratio ratio) {
        return ratio.denominator().equals(BigInteger.ONE)
                ? ratio.toString()
                : ratio.numerator() + "/" + ratio.denominator() + " (" + ratio + ")";
    }

    private static String needed(Shortfall shortfall, PrioritiesWeighed programme) {
        String points = shortfall.theme() + ": " + (shortfall.beyond() ? "more than " : "") + shortfall.points()
                + " more points";
        String ways = shortfall.byOneCriterion().stream()
                .map(needed -> title(programme, needed.criterion()) + " "
                        + (shortfall.beyond() ? "above " : "at least ") + needed.needed() + " (now " + needed.now()
                        + ")")
                .collect(Collectors.joining("; or "));
        return points + (ways.isEmpty() ? "; no criterion alone could give them." : ": " + ways + ".");
    }

    private static String title(PrioritiesWeighed programme, String criterion) {
        return programme.profile().criterion(criterion).map(Criterion::title).orElse(criterion);
    }
}
