package org.localinvolvement.links.rules.trigger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a trigger point can call for. A rule names it in {@code @action} by its code, the name in lower case with hyphens. */
public enum Action {
    /** Do nothing yet, and look again. */
    MONITOR,
    /** Gather more views, then decide: the theme is weighed with the other concerns. */
    GATHER_VIEWS,
    /** Reach out to people who are not heard. */
    REACH_OUT,
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
    /** Ask a body for information. */
    ASK_FOR_INFORMATION,
    /** Enter and view services. */
    ENTER_AND_VIEW,
    /** Make a report or recommendation. */
    REPORT_AND_RECOMMEND,
    /** Respond to a consultation before it ends. */
    RESPOND_TO_CONSULTATION,
    /** Ask again for an answer that is overdue. */
    CHASE_THE_ANSWER,
    /** Refer the matter to the Overview and Scrutiny Committee. */
    REFER_TO_SCRUTINY,
    /** Work with other LINks. */
    WORK_WITH_OTHER_LINKS,
    /** Take part in what a body asks for. */
    ACCEPT_THE_INVITATION,
    /** Do not take part in what a body asks for. */
    DECLINE_THE_INVITATION,
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
