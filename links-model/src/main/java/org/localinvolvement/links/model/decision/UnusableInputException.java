package org.localinvolvement.links.model.decision;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown where data is so far from readable that no answer can be given; it tells every problem at once.
 *
 * <p>Single bad rows do not throw: they come back as problems beside the answer.
 */
public final class UnusableInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Of the problems that were found.
     *
     * @param problems at least one
     */
    public UnusableInputException(List<Problem> problems) {
        super(problems.stream().map(Problem::inWords).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    /**
     * Of one problem.
     *
     * @param problem the problem
     */
    public UnusableInputException(Problem problem) {
        this(List.of(problem));
    }

    /**
     * The problems.
     *
     * @return in the order in which they were found
     */
    public List<Problem> problems() {
        return problems;
    }
}
