package org.localinvolvement.links.rules.priority;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a criterion can read off the analysis of contacts. Numbers of contacts are not among them: what counts is who
 * speaks, not how often.
 */
public enum CriterionMeasure {
    /** Different people and groups that spoke. */
    CONTRIBUTORS("contributors"),
    /** Those of them that said something besides praise. */
    CONTRIBUTORS_BESIDES_PRAISE("contributors-besides-praise"),
    /** Those of them that raised concern, in contacts whose tone is recorded. */
    CONTRIBUTORS_RAISING_CONCERN("contributors-raising-concern"),
    /** Different groups that spoke for themselves or joined people in a campaign. */
    GROUPS("groups"),
    /** Areas from which people spoke; at most as many as there are voices, so that one person spreads nothing. */
    PLACES("places"),
    /** Independent kinds of source that spoke; at most as many as there are voices. */
    KINDS_OF_SOURCE("kinds-of-source"),
    /** User groups and communities whose members spoke; at most as many as there are voices. */
    USER_GROUPS("user-groups"),
    /** 1 where a contact alleges serious harm, 0 where none does. */
    SERIOUS_HARM("serious-harm"),
    /** 1 where the trigger point of a rising trend is reached, 0 where not. */
    RISING_TREND("rising-trend"),
    /** 1 where the trigger point of a specialist minority is reached, 0 where not. */
    SPECIALIST_MINORITY("specialist-minority");

    private final String code;

    CriterionMeasure(String code) {
        this.code = code;
    }

    /**
     * The word that a profile uses.
     *
     * @return for example {@code contributors}
     */
    public String code() {
        return code;
    }

    /** Whether a trigger point is read, which says itself what is missing where it is not settled. */
    boolean readsATriggerPoint() {
        return this == RISING_TREND || this == SPECIALIST_MINORITY;
    }

    /**
     * By its word.
     *
     * @param code what a profile says
     * @return empty if there is none
     */
    public static Optional<CriterionMeasure> find(String code) {
        return Arrays.stream(values())
                .filter(measure -> measure.code.equals(code))
                .findFirst();
    }

    /**
     * All words.
     *
     * @return in the order of the alphabet
     */
    public static Set<String> codes() {
        return Arrays.stream(values()).map(CriterionMeasure::code).collect(Collectors.toCollection(TreeSet::new));
    }
}
