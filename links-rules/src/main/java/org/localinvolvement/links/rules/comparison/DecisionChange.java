package org.localinvolvement.links.rules.comparison;

import java.util.List;

/**
 * Something that stands or is said otherwise in a decision.
 *
 * @param kind what it is
 * @param movement whether it came, went, stands otherwise, or only says other words
 * @param subject what it is about: a theme, a part and a representative, an event and a body, or what is missing; empty for the outcome
 * @param rule the id of the rule that found it; empty unless it is a finding
 * @param before how it stood, in words; empty where it came
 * @param after how it stands, in words; empty where it went
 * @param causes because of which differences, in the order of their numbers; where none is alone, they change it together, and where
 *     there is none at all, only several together do
 */
public record DecisionChange(
        Kind kind,
        Movement movement,
        String subject,
        String rule,
        String before,
        String after,
        List<ChangeCause> causes) {

    /** What stands otherwise. */
    public enum Kind {
        /** The outcome of the whole. */
        OUTCOME,
        /** Where a theme stands among the priorities. */
        PRIORITY,
        /** Whether a provider has to let in. */
        ENTRY,
        /** Who has to do what by when, and how that stands. */
        DUTY,
        /** What a rule found. */
        FINDING,
        /** What would have to be known. */
        MISSING
    }

    /** How it moved. */
    public enum Movement {
        /** It was not there before. */
        CAME,
        /** It is there no longer. */
        WENT,
        /** It was there and is, and not the same. */
        STANDS_OTHERWISE,
        /** It stands as it stood and calls for the same, and only says other words or figures: of a priority, its rank and points. */
        IN_OTHER_WORDS
    }

    /** Copies the list. */
    public DecisionChange {
        causes = List.copyOf(causes);
    }

    /**
     * Whether something is decided otherwise.
     *
     * @return false where only words or figures change
     */
    public boolean decides() {
        return movement != Movement.IN_OTHER_WORDS;
    }
}
