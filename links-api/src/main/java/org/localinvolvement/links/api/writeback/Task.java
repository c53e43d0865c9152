package org.localinvolvement.links.api.writeback;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that a decision calls for, to be done by somebody at the LINk or its host.
 *
 * <p>It holds no personal data.
 *
 * @param id the same for the same task in every run: made of the LINk, the question, what it is about and the rule or duty, and never
 *     of a text, a due date or the day of the run
 * @param subject what is to be done, in a few words
 * @param description why, with what it rests on, in sentences of one line each
 * @param due the last day, inclusive; null where there is none or it cannot be said
 * @param since the day on which what calls for it came about; null where that is not dated
 * @param priority how soon it wants to be looked at
 * @param state whether it is still to be done
 */
public record Task(
        TaskId id,
        String subject,
        String description,
        @Nullable LocalDate due,
        @Nullable LocalDate since,
        Priority priority,
        State state) {

    /** How soon a task wants to be looked at. */
    public enum Priority {
        /** It is due or overdue, or calls for something at once. */
        HIGH,
        /** It is certain. */
        NORMAL,
        /** It may be called for: missing facts decide. */
        LOW
    }

    /** Whether a task is still to be done. */
    public enum State {
        /** It is to be done. */
        OPEN,
        /** It is on record as done. */
        DONE,
        /** Nothing calls for it any more. */
        WITHDRAWN
    }

    /** What is due first before the others, then by id; the same order in every run. */
    public static final Comparator<Task> ORDER = Comparator.comparing(
                    Task::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Task::id);

    /** Checks that everything but the two days is there. */
    public Task {
        Objects.requireNonNull(id, "id: give the id of the task");
        Objects.requireNonNull(subject, "subject: give what is to be done");
        Objects.requireNonNull(description, "description: give why");
        Objects.requireNonNull(priority, "priority: give NORMAL where nothing presses");
        Objects.requireNonNull(state, "state: give OPEN for a new task");
    }

    /**
     * The task for an id that nothing calls for any more.
     *
     * @param id the id of a task of an earlier run
     * @return the task, withdrawn and without a due date
     */
    public static Task withdrawn(TaskId id) {
        return new Task(
                id,
                "No longer called for",
                "What called for this task no longer holds in the latest run.",
                null,
                null,
                Priority.LOW,
                State.WITHDRAWN);
    }
}
