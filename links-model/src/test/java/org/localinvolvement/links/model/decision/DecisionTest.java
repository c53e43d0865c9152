package org.localinvolvement.links.model.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final LocalDate DAY = LocalDate.of(2009, 4, 1);

    @Test
    void itsListsAreCopiedAndCannotBeChanged() {
        List<RuleSet> ruleSets = new ArrayList<>(List.of(new RuleSet("trigger", "0.1.0", "00")));
        List<ProblemTally> problems = new ArrayList<>(List.of(new ProblemTally("LINKS-112", "a date", 3)));
        Decision<String> decision = decision(ruleSets, problems);

        ruleSets.clear();
        problems.clear();

        assertThat(decision.ruleSets()).hasSize(1);
        assertThat(decision.problems()).hasSize(1);
        assertThatThrownBy(() -> decision.missing().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> decision.findings().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> decision.parameters().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> decision.nearMisses().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> decision.ruleSets().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> decision.problems().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void twoDecisionsOfTheSamePartsAreEqual() {
        assertThat(decision(List.of(), List.of())).isEqualTo(decision(List.of(), List.of()));
    }

    @Test
    void otherProblemsChangeNothingElse() {
        List<ProblemTally> problems = List.of(new ProblemTally("LINKS-112", "a date", 3));
        assertThat(decision(List.of(), List.of()).withProblems(problems)).isEqualTo(decision(List.of(), problems));
    }

    private static Decision<String> decision(List<RuleSet> ruleSets, List<ProblemTally> problems) {
        return new Decision<>(
                "programme",
                DAY,
                Regime.asAt(DAY),
                Truth.YES,
                "answer",
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                ruleSets,
                List.of(),
                "fingerprint",
                problems);
    }
}
