package org.localinvolvement.links.rules.trigger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a trigger point can call for. A rule names it in {@code @action} by its code, the name in lower case with hyphens. */
public enum Action {
    /** Gather more views, then decide: the theme is weighed with the other concerns. */
    GATHER_VIEWS,
    /** Weigh the theme higher. */
    RAISE_PRIORITY,
    /** Pass on to safeguarding at once, apart from the programme. */
    SAFEGUARDING,
    /** Tell the regulator at once. */
    TELL_THE_REGULATOR,
    /** Answer the person who speaks. */
    ANSWER_THE_PERSON,
    /** Signpost to PALS, complaints or advocacy. */
    SIGNPOST,
    /** Recommend the good practice. */
    RECOMMEND_GOOD_PRACTICE;

    /**
     * The code that rules and findings use.
     *
     * @return for example {@code gather-views}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * By its code.
     *
     * @param code what a rule says
     * @return empty if there is none
     */
    public static Optional<Action> find(String code) {
        return Arrays.stream(values())
                .filter(action -> action.code().equals(code))
                .findFirst();
    }

    /**
     * All codes.
     *
     * @return in the order of the alphabet
     */
    public static Set<String> codes() {
        return Arrays.stream(values()).map(Action::code).collect(Collectors.toCollection(TreeSet::new));
    }
}
