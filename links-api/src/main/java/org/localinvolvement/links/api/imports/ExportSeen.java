package org.localinvolvement.links.api.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Suggestion;

/** What the files of an export tell of the whole: which columns there are, whether there are further pages, how many records. */
final class ExportSeen {

    /** Enough for any CRM; more members than these are none of a form that a person mapped. */
    private static final int MOST_NAMES = 2000;

    private final ImportMapping mapping;
    private final boolean[] found;
    private final TreeSet<String> names = new TreeSet<>();
    private long pages;
    private long pagesWithNext;
    private long expected;
    private long counted;
    private long answered;

    ExportSeen(ImportMapping mapping) {
        this.mapping = mapping;
        this.found = new boolean[mapping.columns().size()];
    }

    void column(int place) {
        found[place] = true;
    }

    void otherColumn(String name) {
        if (names.size() < MOST_NAMES) {
            names.add(name);
        }
    }

    void page(boolean hasNext) {
        pages++;
        pagesWithNext += hasNext ? 1 : 0;
    }

    /** A page that says how many records it has, and has fewer. */
    void cutPage(long says, long has) {
        counted += says;
        answered += has;
    }

    void expect(long records) {
        expected = Math.max(expected, records);
    }

    private static Problem fewer(String source, long told, long held) {
        return new Problem(
                ProblemCode.EXPORT_NOT_WHOLE,
                source,
                0,
                null,
                null,
                "the CRM tells of " + told + " records, and the files hold " + held,
                "Export all of them, or give the other files as well");
    }

    /** What is wrong with the export as a whole. */
    List<Problem> problems(String source, long records) {
        List<Problem> problems = new ArrayList<>();
        if (pages > 0 && pages == pagesWithNext) {
            problems.add(new Problem(
                    ProblemCode.EXPORT_NOT_WHOLE,
                    source,
                    0,
                    mapping.parts().format().nextPage(),
                    null,
                    "every page links to a next one, and no file holds the last",
                    "Follow the link of the last page until a page has none, and give all pages"));
        }
        if (answered < counted) {
            problems.add(fewer(source, counted, answered));
        }
        if (records < expected) {
            problems.add(fewer(source, expected, records));
        }
        if (records > 0) {
            for (int place = 0; place < found.length; place++) {
                if (!found[place]) {
                    String column = mapping.columns().get(place);
                    problems.add(new Problem(
                            ProblemCode.LOG_COLUMN_MISSING,
                            source,
                            0,
                            column,
                            null,
                            "no record has a member of this name",
                            Suggestion.nearest(column, names)
                                            .map(near -> "Did you mean \"" + near + "\"? ")
                                            .orElse("")
                                    + "Correct the mapping, or ask the CRM for this field"));
                }
            }
        }
        return problems;
    }
}
