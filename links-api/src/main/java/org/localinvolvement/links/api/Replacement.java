package org.localinvolvement.links.api;

import java.util.List;
import org.localinvolvement.links.rules.authoring.PackTrial;

/**
 * What became of a rule pack that was handed to {@link RunningLinks}.
 *
 * @param number the first is 1, in the order in which packs were handed in
 * @param pack the name of the pack; empty where it could not be read
 * @param version its version; empty where it could not be read
 * @param fingerprint tells whether two packs say the same; empty of a pack that was withdrawn
 * @param outcome what became of it
 * @param trials the trial of the pack, and after it those of the packs that are put over it; up to the first that failed, and none where
 *     nothing had to be tried
 */
public record Replacement(
        int number, String pack, String version, String fingerprint, Outcome outcome, List<PackTrial> trials) {

    /** Copies the list. */
    public Replacement {
        trials = List.copyOf(trials);
    }

    /** What became of a pack. */
    public enum Outcome {
        /** It answers from now on. */
        TAKEN("taken"),
        /** It is, word for word, the pack that was in use. */
        UNCHANGED("unchanged"),
        /** It no longer answers. */
        WITHDRAWN("withdrawn"),
        /** It failed, or a pack that is put over it failed with it; what was in use answers as before. */
        REFUSED("refused");

        private final String word;

        Outcome(String word) {
            this.word = word;
        }

        /**
         * The outcome in words.
         *
         * @return for example {@code refused}
         */
        public String word() {
            return word;
        }
    }

    /**
     * Whether what was in use stays because of an error.
     *
     * @return true if {@link #trials} tell why
     */
    public boolean refused() {
        return outcome == Outcome.REFUSED;
    }

    /**
     * What became of the pack, for a host's log or console.
     *
     * @return a line that says so; where it was refused, below it why; ends with a line feed
     */
    public String inWords() {
        StringBuilder words = new StringBuilder()
                .append(number)
                .append(": ")
                .append(pack.isEmpty() ? "a pack without a name" : pack)
                .append(version.isEmpty() ? "" : " " + version)
                .append(' ')
                .append(outcome.word())
                .append('\n');
        if (refused()) {
            trials.stream().filter(trial -> !trial.passed()).forEach(trial -> words.append(trial.inWords()));
        }
        return words.toString();
    }
}
