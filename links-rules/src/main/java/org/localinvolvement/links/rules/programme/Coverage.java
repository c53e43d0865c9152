package org.localinvolvement.links.rules.programme;

import java.util.List;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.time.Window;

/**
 * On what evidence a programme rests: the four subjects by kind of source.
 *
 * <p>Source: "Starting a work programme" (April 2008), Sources of information. Which kind informs which subject is told by {@link
 * org.localinvolvement.links.model.involvement.KindsOfSource}.
 *
 * @param window the days of evidence in which contacts count, both inclusive; documents count whatever day up to the as-at date they
 *     bear
 * @param subjects the four, in their order
 * @param withoutKind different people and groups of whose contacts no kind of source is recorded
 */
public record Coverage(Window window, List<SubjectCovered> subjects, Voices withoutKind) {

    /** Copies the list. */
    public Coverage {
        subjects = List.copyOf(subjects);
    }
}
