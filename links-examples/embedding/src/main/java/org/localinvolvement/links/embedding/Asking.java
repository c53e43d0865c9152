package org.localinvolvement.links.embedding;

/** A part of a host's program that has questions. */
public interface Asking {

    /**
     * Asks one question.
     *
     * @param question a document of JSON
     * @return the answer in JSON
     */
    String ask(String question);
}
