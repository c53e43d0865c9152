package org.localinvolvement.links.rules.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;

/**
 * A document that is read with all its faults told at once, each with its place and its line.
 *
 * <p>Read every key through {@link #root()}, then call {@link #complete()}: it throws if any was missing, unknown or not
 * possible. One document serves one thread.
 */
public final class WrittenDocument {

    /** The most problems that are told of a JSON document; beyond them it is not read on. */
    public static final int MOST_PROBLEMS = 1_000;

    private final String source;
    private final Notation notation;
    private final KeysRead keysRead;
    private final List<Problem> problems = new ArrayList<>();
    private final Section root;

    WrittenDocument(String source, Notation notation, Written.Entries root, KeysRead keysRead) {
        this.source = source;
        this.notation = notation;
        this.keysRead = keysRead;
        this.root = new Section(this, root, "", false);
    }

    /**
     * A JSON document that was parsed. Its members are the keys that readers ask for, in camel case; a text is a string, a number a
     * number, a fact one of {@code "yes"}, {@code "no"} and {@code "unknown"}, and null says what a missing member says. Places are JSON
     * pointers.
     *
     * @param source the name under which problems tell of it
     * @param root the object at its top
     * @return the document, its values unread
     */
    public static WrittenDocument json(String source, Written.Entries root) {
        return json(source, root, KeysRead.UNHEARD);
    }

    /**
     * As {@link #json(String, Written.Entries)}, telling what is read.
     *
     * @param source the name under which problems tell of it
     * @param root the object at its top
     * @param keysRead is told of every member that is asked for
     * @return the document, its values unread
     */
    public static WrittenDocument json(String source, Written.Entries root, KeysRead keysRead) {
        return new WrittenDocument(source, Notation.JSON, root, keysRead);
    }

    /**
     * The mapping at the top.
     *
     * @return the mapping
     */
    public Section root() {
        return root;
    }

    /**
     * Tells a problem.
     *
     * @param code which kind
     * @param line the line, from 1
     * @param key the key
     * @param value the offending text; null if there is none
     * @param reason what is wrong
     * @param remedy what to do
     * @throws UnusableInputException if these are as many as are told of a JSON document
     */
    public void problem(ProblemCode code, int line, String key, @Nullable String value, String reason, String remedy) {
        problems.add(new Problem(
                code, source, line, key.isEmpty() ? null : key, value, notation.said(reason), notation.said(remedy)));
        if (notation == Notation.JSON && problems.size() >= MOST_PROBLEMS) {
            complete();
        }
    }

    /**
     * What was told so far, for a document of records of which the sound ones count.
     *
     * @return the problems, in the order in which they were found
     */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /**
     * Ends the reading.
     *
     * @throws UnusableInputException with all problems, if there were any
     */
    public void complete() {
        if (!problems.isEmpty()) {
            throw new UnusableInputException(problems);
        }
    }

    Notation notation() {
        return notation;
    }

    KeysRead keysRead() {
        return keysRead;
    }
}
