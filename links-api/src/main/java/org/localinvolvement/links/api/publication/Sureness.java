package org.localinvolvement.links.api.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localinvolvement.links.api.publication.PublishedTheme.Score;
import org.localinvolvement.links.rules.priority.Criterion;
import org.localinvolvement.links.rules.priority.PrioritiesWeighed;
import org.localinvolvement.links.rules.priority.Sensitivity;
import org.localinvolvement.links.rules.priority.sensitivity.WeightTurn;

/** How sure the order is, in words, as far as points that are told can say it. */
final class Sureness {

    private Sureness() {}

    static List<String> of(PrioritiesWeighed weighed, List<PublishedTheme> chosen, List<PublishedTheme> notChosen) {
        List<String> words = new ArrayList<>();
        List<PublishedTheme> on = byPoints(chosen);
        List<PublishedTheme> off = byPoints(notChosen);
        if (!on.isEmpty() && !off.isEmpty()) {
            PublishedTheme last = on.get(on.size() - 1);
            PublishedTheme first = off.get(0);
            words.add("Of the themes whose points are told, the last one on the short list by its points is "
                    + last.name()
                    + " (" + points(last) + "), and the first one that is not on it is " + first.name() + " ("
                    + points(first) + ").");
        }
        boolean allTold = Stream.concat(chosen.stream(), notChosen.stream()).allMatch(one -> one.score() != null);
        Sensitivity.Smallest smallest = weighed.sensitivity().smallest();
        if (!allTold) {
            words.add(
                    "How far weights could move before the short list changes is not told: it rests on points that are"
                            + " withheld too.");
        } else if (smallest != null) {
            words.add("The smallest change of one weight that changes the short list: "
                    + weighed.profile()
                            .criterion(smallest.criterion())
                            .map(Criterion::title)
                            .orElse(smallest.criterion())
                    + ", " + (smallest.turn().beyond() ? "beyond " : "at ")
                    + smallest.turn().weight() + ": " + change(smallest.turn()) + ".");
        } else if (!weighed.sensitivity().margins().isEmpty()) {
            words.add("No change of one weight changes the short list.");
        }
        return words;
    }

    private static List<PublishedTheme> byPoints(List<PublishedTheme> themes) {
        Set<String> decided = themes.stream()
                .filter(one -> one.override() != null)
                .map(PublishedTheme::name)
                .collect(Collectors.toSet());
        return themes.stream()
                .filter(one -> one.score() != null && !decided.contains(one.name()))
                .toList();
    }

    private static String points(PublishedTheme theme) {
        return theme.scored().map(Score::words).orElse("") + " points";
    }

    private static String change(WeightTurn turn) {
        String joins = turn.joins().isEmpty() ? "" : String.join(", ", turn.joins()) + " would come on it";
        String leaves = turn.leaves().isEmpty() ? "" : String.join(", ", turn.leaves()) + " would leave it";
        return joins + (joins.isEmpty() || leaves.isEmpty() ? "" : "; ") + leaves;
    }
}
