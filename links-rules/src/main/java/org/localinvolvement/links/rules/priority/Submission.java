package org.localinvolvement.links.rules.priority;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one contributor put first, second and so on: one answer to a call for ideas.
 *
 * @param source an opaque key of who sent it; personal data, and never in an answer
 * @param kind the kind of contributor, for example {@code individual}
 * @param date the day on which it came; null where nobody noted it
 * @param ranking themes, the most important first; one to ten, none twice
 */
public record Submission(
        String source, String kind, @Nullable LocalDate date, List<String> ranking) {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if the source or kind is blank, or the ranking is empty, longer than ten or names a theme
     *     twice
     */
    public Submission {
        ranking = List.copyOf(ranking);
        if (source.isBlank() || kind.isBlank()) {
            throw new IllegalArgumentException("A submission has a source and a kind of contributor; give both");
        }
        if (ranking.isEmpty() || ranking.size() > BalanceOfGroups.RANKS) {
            throw new IllegalArgumentException(
                    "A submission ranks one to ten themes, and not " + ranking.size() + "; leave the others out");
        }
        if (ranking.stream().distinct().count() < ranking.size()) {
            throw new IllegalArgumentException("A submission ranks no theme twice; leave one of the two out");
        }
    }

    /** Tells nobody's key. */
    @Override
    public String toString() {
        return "Submission[kind=" + kind + ", date=" + date + ", ranking=" + ranking + "]";
    }
}
