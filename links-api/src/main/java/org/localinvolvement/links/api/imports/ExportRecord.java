package org.localinvolvement.links.api.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Problem;

/**
 * One record of an export: the texts of every column that the mapping reads.
 *
 * @param line the line on which it begins, from 1
 * @param texts by the places of {@link ImportMapping#columns()}, each without spaces at its ends and none empty
 * @param removed the id of a record that the CRM says was removed, without telling it once more; empty otherwise
 * @param broken why it cannot be read; null where it can
 */
record ExportRecord(
        long line,
        List<List<String>> texts,
        String removed,
        @Nullable Problem broken) {

    static ExportRecord broken(Problem problem) {
        return new ExportRecord(problem.line(), List.of(), "", problem);
    }

    List<String> texts(int place) {
        return texts.get(place);
    }

    /** The first text of a column; empty where there is none. */
    String text(int place) {
        return texts.get(place).isEmpty() ? "" : texts.get(place).get(0);
    }
}
