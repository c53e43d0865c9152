package org.localinvolvement.links.rules.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.rules.authoring.GivenEvents;
import org.localinvolvement.links.rules.authoring.RulePackVerifier;

/** What holds of every duty that the tests beside the rules come to. */
class DutyRulesTest {

    private static final RulePackVerifier VERIFIER = RulePackVerifier.shipped();
    private static final DutyClocks CLOCKS = new DutyClocks();

    @AfterAll
    static void close() {
        VERIFIER.close();
        CLOCKS.close();
    }

    @Test
    void everyDutyCitesWhatItRestsOnAndSaysWhatIsMissingWhereItCannotBeSaid() {
        List<DutyQuestion> questions = VERIFIER.tests().stream()
                .filter(test -> test.given() instanceof GivenEvents)
                .map(test -> ((GivenEvents) test.given()).events())
                .toList();
        assertThat(questions).hasSizeGreaterThan(70);
        questions.forEach(question -> assertThat(
                        CLOCKS.decide(question).answer().duties())
                .allSatisfy(duty -> {
                    assertThat(duty.citations()).isNotEmpty();
                    if (duty.state() == DutyState.CANNOT_SAY) {
                        assertThat(duty.missing()).isNotEmpty();
                    }
                }));
    }
}
