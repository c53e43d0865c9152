package org.localinvolvement.links.model.decision;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeSet;

/** Finds what somebody probably meant, and says so. */
public final class Suggestion {

    /** Beyond so many a list helps nobody. */
    private static final int MOST = 50;

    private Suggestion() {}

    /**
     * The known word that is nearest to a written one.
     *
     * @param written what stands there
     * @param known what may stand there
     * @return the nearest by single-letter edits, of which two letters that changed places are one; the first in the alphabet
     *     among equals; empty if none is near
     */
    public static Optional<String> nearest(String written, Collection<String> known) {
        int near = Math.max(2, written.length() / 3);
        return new TreeSet<>(known)
                .stream()
                        .filter(word -> edits(written, word) <= near)
                        .min(Comparator.comparingInt((String word) -> edits(written, word))
                                .thenComparing(Comparator.naturalOrder()));
    }

    /**
     * A sentence that tells what to write instead.
     *
     * @param written what stands there
     * @param known what may stand there
     * @return for example {@code Did you mean "contributors"? Known are: contributors, groups}; without a full stop. Of very many,
     *     only those that begin as what is written does
     */
    public static String among(String written, Collection<String> known) {
        TreeSet<String> alike = new TreeSet<>(known);
        if (alike.size() > MOST && !written.isEmpty()) {
            alike.removeIf(word -> !word.startsWith(written.substring(0, 1)));
        }
        String all = known.isEmpty()
                ? "None is known"
                : alike.size() == known.size() || alike.isEmpty()
                        ? "Known are: " + String.join(", ", new TreeSet<>(known))
                        : "Among those known are: " + String.join(", ", alike);
        return nearest(written, known)
                .map(word -> "Did you mean \"" + word + "\"? " + all)
                .orElse(all);
    }

    private static int edits(String one, String other) {
        int[] before = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] last = row.clone();
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
        }
        return row[other.length()];
    }
}
