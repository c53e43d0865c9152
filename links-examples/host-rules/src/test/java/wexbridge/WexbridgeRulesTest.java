package wexbridge;

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

class WexbridgeRulesTest {

    private static final RulePackVerifier VERIFIER = RulePackVerifier.of(WexbridgeLinks.rules());

    @AfterAll
    static void close() {
        VERIFIER.close();
    }

    @Test
    void nothingIsWrongWithThePack() {
        assertEquals(List.of(), RulePackCheck.check(Path.of("src/main/resources/wexbridge")));
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

    @Test
    void aWardThatAgreedALowerNumberIsHeardEarlier() {
        VERIFIER.asAt("2009-12-31")
                .agreed("wexbridge.ward-voices", "3")
                .given(contacts ->
                        contacts.people(3).about("podiatry").on("2009-11-10").attribute("ward", "Weavers Field"))
                .askingTriggers()
                .expect("W01")
                .about("podiatry")
                .callingFor("tell-the-ward")
                .expectNothingElse();
    }
}
