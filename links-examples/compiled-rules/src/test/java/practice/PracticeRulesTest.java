package practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.localinvolvement.links.rules.authoring.RulePackCheck;
import org.localinvolvement.links.rules.authoring.RulePackVerifier;

class PracticeRulesTest {

    private static final RulePackVerifier VERIFIER = RulePackVerifier.of(PracticeLinks.rules());

    @AfterAll
    static void close() {
        VERIFIER.close();
    }

    /** What the build compiled is not vetted; its text is. */
    @Test
    void theTextOfEveryRuleKeepsToTheForm() {
        assertEquals(List.of(), RulePackCheck.check(Path.of("src/main/resources/practice")));
    }

    @TestFactory
    Stream<DynamicTest> theTestsBesideTheRulesPass() {
        return VERIFIER.tests().stream().map(test -> DynamicTest.dynamicTest(test.toString(), test::run));
    }

    @Test
    void everyRuleHasATestThatFiresItAndOneThatJustDoesNot() {
        assertTrue(VERIFIER.coverage().complete(), () -> VERIFIER.coverage().toString());
    }

    @Test
    void noConditionCouldBeWrongWithoutATestNoticing() {
        assertEquals(
                List.of(),
                VERIFIER.mutations().stream()
                        .filter(one -> one.survived() || one.wronglyAccepted())
                        .toList());
    }
}
