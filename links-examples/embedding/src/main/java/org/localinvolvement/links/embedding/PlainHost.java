package org.localinvolvement.links.embedding;

import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.json.JsonQuestion;

/** A program without a container. */
public final class PlainHost {

    private PlainHost() {}

    /**
     * Asks one question.
     *
     * @param question a document of JSON
     * @return the answer in JSON
     */
    public static String ask(String question) {
        try (Links links = Links.standard()) {
            return JsonQuestion.WORKING_DAYS.answer(links, "question", question);
        }
    }
}
