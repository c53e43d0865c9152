package org.localinvolvement.links.model.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnusableInputExceptionTest {

    @Test
    void everyProblemIsToldAtOnceEachOnItsLine() {
        Problem one = problem(ProblemCode.LOG_COLUMN_MISSING, "date");
        Problem other = problem(ProblemCode.LOG_COLUMN_TWICE, "theme");
        List<Problem> problems = new ArrayList<>(List.of(one, other));
        UnusableInputException thrown = new UnusableInputException(problems);

        problems.clear();

        assertThat(thrown.problems()).containsExactly(one, other);
        assertThat(String.valueOf(thrown.getMessage()).lines()).containsExactly(one.inWords(), other.inWords());
        assertThat(new UnusableInputException(one).problems()).containsExactly(one);
    }

    private static Problem problem(ProblemCode code, String column) {
        return new Problem(code, "contacts.csv", 1, column, null, code.meaning(), "Correct the mapping");
    }
}
