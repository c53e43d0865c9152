package org.localinvolvement.links.api.writeback;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.localinvolvement.links.model.decision.Fingerprint;

/**
 * The id of a task, of at most 80 letters, digits and hyphens.
 *
 * <p>{@code links-}, the question, a mark of whom and what the question was asked for, and a mark of the task. That makes it
 * unmistakable in any file that a CRM or this library wrote, and says of which run of which LINk it is.
 *
 * @param text for example {@code links-triggers-0f3a9c1d2b4e-5d6e7f8091a2b3c4d5e6f708192a3b4c}
 */
public record TaskId(String text) implements Comparable<TaskId> {

    private static final int LENGTH_OF_SCOPE = 12;
    private static final int LENGTH_OF_MARK = 32;
    private static final Pattern FORM = Pattern.compile(
            "links-[a-z]+(-[a-z]+)*-[0-9a-f]{" + LENGTH_OF_SCOPE + "}-[0-9a-f]{" + LENGTH_OF_MARK + "}(?![0-9A-Za-z])");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it is no id of a task
     */
    public TaskId {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no id of a task; take it from what the library wrote");
        }
    }

    static TaskId of(String question, List<String> scope, List<String> parts) {
        return new TaskId("links-" + question + "-" + Fingerprint.of(scope).substring(0, LENGTH_OF_SCOPE) + "-"
                + Fingerprint.of(parts).substring(0, LENGTH_OF_MARK));
    }

    /**
     * Every id in a text: a former file of tasks in any form, an export of the CRM, or a list of ids.
     *
     * @param text the text
     * @return the ids, each once, in the order of the alphabet; empty where there is none
     */
    public static SortedSet<TaskId> allIn(String text) {
        SortedSet<TaskId> ids = new TreeSet<>();
        Matcher found = FORM.matcher(text);
        while (found.find()) {
            ids.add(new TaskId(found.group()));
        }
        return ids;
    }

    /** What ids of the same question, asked for the same, begin with. */
    String run() {
        return text.substring(0, text.length() - LENGTH_OF_MARK);
    }

    static String run(String question, List<String> scope) {
        return "links-" + question + "-" + Fingerprint.of(scope).substring(0, LENGTH_OF_SCOPE) + "-";
    }

    @Override
    public int compareTo(TaskId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
