package org.localinvolvement.links.rules.record;

import java.util.List;
import org.localinvolvement.links.model.decision.Problem;

/**
 * Records as far as they could be read.
 *
 * @param records what could be read
 * @param problems what could not, each with its place; an entry with a problem is left out, and nothing else
 */
public record RecordsRead(LinkRecords records, List<Problem> problems) {

    /** Copies. */
    public RecordsRead {
        problems = List.copyOf(problems);
    }
}
