package org.localinvolvement.links.rules.duty;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.localinvolvement.links.model.decision.Suggestion;

/** What a duty asks for; the rules name it by its code. The provisions stand at the rules. */
public enum Deed {
    /** Acknowledge a report or recommendation in writing. */
    ACKNOWLEDGE_REPORT("acknowledge the report in writing"),
    /** Explain the action that is intended, or why none is. */
    EXPLAIN_ACTION("explain in writing what action is intended, or why none is"),
    /** Explain for all who agreed on a lead responder. */
    EXPLAIN_FOR_ALL("explain in writing, for all who agreed, what action any of them intends, or why none does"),
    /** Pass a copy of the report on. */
    COPY_ON("send a copy of the report to every other body that appears to be relevant"),
    /** Say that no relevant body can be identified. */
    TELL_NONE_RELEVANT("tell the referrer in writing that nobody appears to be relevant"),
    /** Acknowledge a referral. */
    ACKNOWLEDGE_REFERRAL("acknowledge the referral"),
    /** Keep the referrer informed of what the committee does. */
    KEEP_REFERRER_INFORMED("keep the referrer informed of what is done"),
    /** Decide whether a power is exercisable, and if so whether to use it. */
    DECIDE_ON_POWERS("decide whether a power is exercisable and, if one is, whether to use it"),
    /** Take account of what the referrer supplied. */
    TAKE_ACCOUNT("take account of the information that the referrer supplied"),
    /** Answer the report of a committee. */
    ANSWER_COMMITTEE("answer the committee's report"),
    /** Prepare the annual report. */
    PREPARE_ANNUAL_REPORT("prepare the annual report"),
    /** Make the annual report publicly available. */
    PUBLISH_ANNUAL_REPORT("make the annual report publicly available"),
    /** Send a copy of the annual report. */
    COPY_ANNUAL_REPORT("send a copy of the annual report"),
    /** Prepare the report of a temporary body. */
    PREPARE_TRANSITIONAL_REPORT("prepare the transitional report"),
    /** Send copies of the report of a temporary body. */
    COPY_TRANSITIONAL_REPORT(
            "send copies of the transitional report to the host, the authority and the Secretary of State"),
    /** Answer a request for information; no provision sets a time for it. */
    ANSWER_REQUEST("answer the request for information"),
    /** Answer a request under the Freedom of Information Act 2000. */
    ANSWER_FREEDOM_OF_INFORMATION("answer the request under the Freedom of Information Act 2000");

    private final String words;

    Deed(String words) {
        this.words = words;
    }

    /**
     * What is to be done, after <em>has to</em>.
     *
     * @return for example {@code acknowledge the report in writing}
     */
    public String words() {
        return words;
    }

    /**
     * The code in rules, files and on a command line.
     *
     * @return for example {@code acknowledge-report}
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
        return Arrays.stream(values()).map(Deed::code).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * By its code.
     *
     * @param code for example {@code explain-action}
     * @return the deed
     * @throws IllegalArgumentException if there is none; its message names the known
     */
    public static Deed parse(String code) {
        return Arrays.stream(values())
                .filter(deed -> deed.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No duty is called \"" + code + "\". " + Suggestion.among(code, codes())));
    }
}
