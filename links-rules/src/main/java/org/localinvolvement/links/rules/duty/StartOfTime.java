package org.localinvolvement.links.rules.duty;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The event from which a provision lets time run. */
public enum StartOfTime {
    /** A body received something, a report for the first time: the original or a copy, whichever came first. */
    RECEIVED("received"),
    /** The last of the bodies that agreed on a lead responder received the report. */
    LATEST_RECEIPT("latest receipt"),
    /** A referral was made. */
    MADE("made"),
    /** An answer was asked for. */
    ASKED("asked"),
    /** A temporary body stopped. */
    STOPPED("stopped"),
    /** A financial year ended. */
    YEAR_END("year end");

    private final String words;

    StartOfTime(String words) {
        this.words = words;
    }

    /**
     * As the table of terms writes it.
     *
     * @return for example {@code latest receipt}
     */
    public String words() {
        return words;
    }

    static StartOfTime parse(String text) {
        return Arrays.stream(values())
                .filter(start -> start.words.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" starts no time; known are: "
                        + Arrays.stream(values()).map(StartOfTime::words).collect(Collectors.joining(", "))));
    }
}
