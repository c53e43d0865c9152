package org.localinvolvement.links.model.register;

import java.util.List;
import org.localinvolvement.links.model.decision.Problem;

/**
 * What could be read from a file of bodies, and what could not.
 *
 * @param register the bodies that could be read
 * @param problems what could not, in the order of the lines; empty where the file was read whole
 */
public record RegisterReading(Register register, List<Problem> problems) {

    /** Copies the problems. */
    public RegisterReading {
        problems = List.copyOf(problems);
    }
}
