package org.localinvolvement.links.model.register.file;

import java.util.List;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.register.Coverage;
import org.localinvolvement.links.model.register.Register;

/**
 * The bodies that could be read from a file, and what could not. Every row is in one of the three.
 *
 * @param bodies the bodies, in the order in which they first stand in the file; no two with one id
 * @param problems every fault, in the order in which they were found
 * @param setAside what was read without fault and is no body of the list, by reason, in the order in which the reasons were first
 *     met; no two with one reason; a list of councils sets nothing aside
 */
public record BodiesRead(List<Body> bodies, List<Problem> problems, List<SetAside> setAside) {

    /** Copies all three. */
    public BodiesRead {
        bodies = List.copyOf(bodies);
        problems = List.copyOf(problems);
        setAside = List.copyOf(setAside);
    }

    /**
     * A register of the bodies, to be combined with others.
     *
     * @param coverage for which kinds and periods the file holds every body; {@link Coverage#nothing()} where nobody knows that, as
     *     it is where a row could not be read
     * @return the register
     */
    public Register register(Coverage coverage) {
        return Register.of(bodies, coverage);
    }
}
