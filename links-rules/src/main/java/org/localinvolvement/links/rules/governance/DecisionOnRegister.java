package org.localinvolvement.links.rules.governance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Citation;
import org.localinvolvement.links.model.decision.Truth;

/**
 * A relevant decision as the register of them tells it.
 *
 * @param id what the host calls it
 * @param heads what makes it a relevant decision, in words
 * @param provisions what says so
 * @param decided the day of the decision
 * @param decision what was decided
 * @param madeBy the role or group that made it
 * @param procedureBefore whether the procedure for decisions had been published before it; unknown where the record does not tell, or
 *     both are of one day
 * @param statement how its statement stands on the as-at date
 * @param published the day on which the statement was published; null where it was not by the as-at date
 * @param days from the decision to the publication, or where there is none, to the as-at date
 * @param overAgreed whether these are more days than agreed
 * @param reasons why it was decided; null where none are on record
 * @param about the ids of what it decides, in the order of the alphabet; empty where they are not told
 */
public record DecisionOnRegister(
        String id,
        List<String> heads,
        List<Citation> provisions,
        LocalDate decided,
        String decision,
        String madeBy,
        Truth procedureBefore,
        Statement statement,
        @Nullable LocalDate published,
        int days,
        boolean overAgreed,
        @Nullable String reasons,
        List<String> about) {

    /** Copies the lists. */
    public DecisionOnRegister {
        heads = List.copyOf(heads);
        provisions = List.copyOf(provisions);
        about = List.copyOf(about);
    }

    /** How the statement of a decision stands. */
    public enum Statement {
        /** Published with the decision and the reasons. */
        PUBLISHED("published with reasons"),
        /** Published, and no reasons are on record. */
        WITHOUT_REASONS("published without reasons"),
        /** No publication is on record by the as-at date. */
        NOT_YET("not yet published");

        private final String words;

        Statement(String words) {
            this.words = words;
        }

        /**
         * The same in words.
         *
         * @return for example {@code not yet published}
         */
        public String words() {
            return words;
        }
    }
}
