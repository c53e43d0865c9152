package org.localinvolvement.links.api.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;

/**
 * Tells what is wrong with one record.
 *
 * @param source the name of the file
 * @param line the line on which the record begins
 * @param problems where it is told
 */
record RowProblems(String source, long line, List<Problem> problems) {

    void tell(ProblemCode code, @Nullable String column, @Nullable String value, String reason, String remedy) {
        problems.add(new Problem(code, source, line, column, value, reason, remedy));
    }
}
