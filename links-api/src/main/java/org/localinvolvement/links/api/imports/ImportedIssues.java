package org.localinvolvement.links.api.imports;

import java.util.List;
import org.localinvolvement.links.model.involvement.Issue;

/**
 * The issues of an export.
 *
 * @param issues in the order of their ids
 * @param account what became of every record
 */
public record ImportedIssues(List<Issue> issues, ImportAccount account) {

    /** Copies the list. */
    public ImportedIssues {
        issues = List.copyOf(issues);
    }
}
