package org.localinvolvement.links.embedding;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.RunningLinks;
import org.localinvolvement.links.api.json.JsonQuestion;

/** A program of CDI, in which one bean answers whatever asks. It is a singleton: a final class takes no proxy. */
public class CdiHost {

    /** Made by the container. */
    public CdiHost() {}

    @Produces
    @Singleton
    static RunningLinks links() {
        return Links.builder().buildRunning();
    }

    static void close(@Disposes RunningLinks running) {
        running.close();
    }

    @Produces
    @Singleton
    static Asking asking(RunningLinks running) {
        return question -> running.ask(links -> JsonQuestion.WORKING_DAYS.answer(links, "question", question));
    }
}
