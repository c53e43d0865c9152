package org.localinvolvement.links.rules.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.localinvolvement.links.rules.internal.RuleBase;
import org.localinvolvement.links.rules.internal.ShippedModels;
import org.localinvolvement.links.rules.pack.QuestionForm;

/** What the rules about entry keep to besides what every rule does. */
class ShippedEntryRulesTest {

    static Stream<QuestionForm> laws() {
        return EnterAndView.forms().stream();
    }

    /** So that what is unknown leaves a rule open and never silently defeats it. */
    @ParameterizedTest
    @MethodSource("laws")
    void noConditionAsksThatATruthBeSo(QuestionForm law) throws IOException {
        String resource = ShippedModels.resource(law.name(), ".drl");
        try (InputStream stream = Objects.requireNonNull(EnterAndView.class.getResourceAsStream(resource), resource)) {
            assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("!= Truth.")
                    .doesNotContain("== Truth.", "Truth.UNKNOWN");
        }
    }

    @ParameterizedTest
    @MethodSource("laws")
    void everyRuleNamesTheKindOfTestThatTheLawSets(QuestionForm law) {
        try (RuleBase rules = RuleBase.shipped(law.name())) {
            assertThat(rules.rules())
                    .hasSizeGreaterThan(20)
                    .allSatisfy(rule -> assertThat(rule.test()).isIn(TestKind.titles()));
        }
    }
}
