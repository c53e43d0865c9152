package org.localinvolvement.links.model.involvement;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.ProblemTally;

/**
 * Contacts that were read and counted, with everything that could not be used.
 *
 * @param analysis the counted contacts
 * @param read how many contacts or rows were read
 * @param counted how many of them were counted; every other one has a problem
 * @param problems what could not be used, in the order in which it was met; memory grows with their number
 */
public record ContactLog(ContactAnalysis analysis, long read, long counted, List<Problem> problems) {

    /** Copies the list. */
    public ContactLog {
        problems = List.copyOf(problems);
    }

    /**
     * How often each kind of problem was met.
     *
     * @return in the order of the codes; the same for the same contacts in another order
     */
    public List<ProblemTally> tallies() {
        Map<ProblemCode, Long> counts =
                problems.stream().collect(Collectors.groupingBy(Problem::code, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry ->
                        new ProblemTally(entry.getKey().code(), entry.getKey().meaning(), entry.getValue()))
                .toList();
    }
}
