package org.localinvolvement.links.rules.programme;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.involvement.Subject;

/**
 * A document that a LINk read before it set its priorities.
 *
 * <p>Source: "Starting a work programme" (April 2008), Sources of information.
 *
 * @param kind the code of its kind of source
 * @param title what it is called
 * @param dated the day that the document bears; one of a day after the as-at date is not looked at
 * @param subjects the subjects that it informed; empty for those that its kind informs
 */
public record SourceRead(String kind, String title, LocalDate dated, Set<Subject> subjects) {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if a text is blank
     */
    public SourceRead {
        kind = Given.text("kind", kind);
        title = Given.text("title", title);
        Objects.requireNonNull(dated, "dated: give the day that the document bears");
        subjects = Given.constants(Subject.class, subjects);
    }
}
