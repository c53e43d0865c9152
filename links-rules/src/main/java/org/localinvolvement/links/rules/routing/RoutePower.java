package org.localinvolvement.links.rules.routing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.localinvolvement.links.model.decision.Suggestion;

/**
 * What a LINk, or a local Healthwatch organisation, can do with a body; rules name it by its code in {@code @action}. The provisions
 * of each stand at the rules.
 */
public enum RoutePower {
    /** Make a report or recommendation: 2007 Act s.221(2)(d)(ii), SI 2008/528 reg 5; SI 2012/3094 reg 44. */
    MAKE_REPORT("make a report or recommendation"),
    /** Make people's views known: 2007 Act s.221(2)(d)(i). */
    TELL_VIEWS("make people's views known"),
    /** Ask for information, for which no statute sets a time: SI 2008/528 reg 2(2)(d). */
    ASK_FOR_INFORMATION("ask for information"),
    /** Ask a public authority under the Freedom of Information Act 2000. */
    FREEDOM_OF_INFORMATION("ask under the Freedom of Information Act 2000"),
    /** Enter and view: 2007 Act s.225. Whether it is open on a day in a room is the question of entry. */
    ENTER_AND_VIEW("enter and view"),
    /** Use what the contract of an independent provider says: guide of May 2009, LINks and service providers. */
    USE_THE_CONTRACT("use what the contract says"),
    /** Speak to the members and governors of a Foundation Trust. */
    ASK_GOVERNORS("speak to members and governors"),
    /** Respond to a consultation on a proposal for change: National Health Service Act 2006 s.242(1B). */
    RESPOND_TO_CONSULTATION("respond to the consultation"),
    /** Take part in a partnership. */
    TAKE_PART("take part"),
    /** Refer a social care matter: 2007 Act s.226. */
    REFER_SOCIAL_CARE("refer the social care matter"),
    /** Refer a health matter: SI 2002/3048 reg 2; SI 2013/218. */
    REFER_HEALTH("refer the health matter"),
    /** Co-operate with other networks: 2007 Act s.222(5). */
    WORK_WITH_NETWORKS("work with the other network"),
    /** Give views and recommendations to Healthwatch England: 2007 Act s.221(2)(f), from 1 April 2013. */
    TELL_HEALTHWATCH_ENGLAND("give views to Healthwatch England"),
    /** Recommend that the Care Quality Commission reviews or investigates: 2007 Act s.221(2)(g), from 1 April 2013. */
    RECOMMEND_REVIEW("recommend a review"),
    /** Pass an allegation of serious harm on at once; the LINk does not investigate it. */
    PASS_ON_HARM("pass the allegation on at once"),
    /** Show one person the way. */
    SIGNPOST("show the person the way");

    private final String words;

    RoutePower(String words) {
        this.words = words;
    }

    /**
     * What is done, after <em>the LINk can</em>.
     *
     * @return for example {@code make a report or recommendation}
     */
    public String words() {
        return words;
    }

    /**
     * The code in rules and files.
     *
     * @return for example {@code make-report}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Every code.
     *
     * @return in the order of the alphabet
     */
    public static Set<String> codes() {
        return Arrays.stream(values()).map(RoutePower::code).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * By its code.
     *
     * @param code for example {@code make-report}
     * @return the power
     * @throws IllegalArgumentException if there is none; its message names the known
     */
    public static RoutePower parse(String code) {
        return Arrays.stream(values())
                .filter(power -> power.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No power is called \"" + code + "\". " + Suggestion.among(code, codes())));
    }
}
