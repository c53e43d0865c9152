package org.localinvolvement.links.api.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.localinvolvement.links.api.publication.PublishedTheme.Score;

/** How sure the order is, in words, as far as points that are told can say it. */
final class Sureness {

    private Sureness() {}

    static List<String> of(List<PublishedTheme> chosen, List<PublishedTheme> notChosen) {
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
        words.add(
                "How far weights could move before the short list changes is not told: it can rest on numbers that are withheld,"
                        + " also of themes that are not named.");
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
}
