package org.localinvolvement.links.rules.internal.compile;

import java.util.List;

/**
 * A rule file that did not become rules.
 *
 * @param problems at least one
 */
public record RefusedRules(List<CompileProblem> problems) implements Compilation {

    /** Copies the list. */
    public RefusedRules {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("problems: a refusal needs a reason; give at least one problem");
        }
        problems = List.copyOf(problems);
    }
}
