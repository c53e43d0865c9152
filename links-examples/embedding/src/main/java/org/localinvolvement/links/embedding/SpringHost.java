package org.localinvolvement.links.embedding;

import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.RunningLinks;
import org.localinvolvement.links.api.json.JsonQuestion;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A program of Spring Boot, in which one bean answers whatever asks. */
@Configuration(proxyBeanMethods = false)
public class SpringHost {

    /** Made by the container. */
    public SpringHost() {}

    /**
     * One for the whole program; closed with the context, because it has a method of that name.
     *
     * @return answers questions
     */
    @Bean
    public RunningLinks links() {
        return Links.builder().buildRunning();
    }

    /**
     * A part of the program that asks.
     *
     * @param running answers questions
     * @return the part
     */
    @Bean
    public Asking asking(RunningLinks running) {
        return question -> running.ask(links -> JsonQuestion.WORKING_DAYS.answer(links, "question", question));
    }
}
