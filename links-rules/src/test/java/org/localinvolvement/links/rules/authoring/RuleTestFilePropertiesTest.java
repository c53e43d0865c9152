package org.localinvolvement.links.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.statistics.Statistics;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.pack.PackFile;
import org.localinvolvement.links.rules.parameter.Parameters;

/** What holds of a file of tests whatever its author mistypes. */
class RuleTestFilePropertiesTest {

    private static final AskedRules ASKED = AskedRules.of(List.of());
    private static final RulesUnderTest RULES = new RulesUnderTest(ASKED, Set.of("T01"), Parameters.standard());
    private static final String TYPED = " \n:,-{}[]\"0123456789abYT#|\\";

    private static final String FILE = """
            question: programme
            profile: voices
            about: podiatry
            tests:
              - name: Many
                as_at: 2009-03-31
                log_from: 2008-10-01
                agreed:
                  - {name: volume-of-voices.threshold, theme: podiatry, value: 4}
                seldom_heard: travellers, deaf-community
                contacts:
                  - {people: 4, first: 2, each: 3, on: 2009-02-10, tone: mixed, of: travellers}
                  - {person: 1, contacts: 2, on: 2009-02-10, harm: true, attributes: {ward: "7"}}
                  - {anonymous: 1, on: 2009-02-10, about: "a, b", source: patient-surveys, in: north, group: g}
                yes: T01, T03, T03
                just_not: T05
                outcome: YES
                says: spoke
            """;

    @AfterContainer
    static void close() {
        ASKED.close();
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void itIsReadOrRefusedWithALineForEachProblem(
            @ForAll @IntRange(max = 2000) int at,
            @ForAll @IntRange(max = 3) int gone,
            @ForAll @IntRange(max = 2000) int typed) {
        int from = at % FILE.length();
        String mistyped = FILE.substring(0, from)
                + (typed % 4 == 0 ? "" : TYPED.charAt(typed % TYPED.length()))
                + FILE.substring(Math.min(FILE.length(), from + gone));
        try {
            assertThat(RuleTestFile.parse(new PackFile("some.test.yaml", mistyped), RULES))
                    .isNotEmpty();
            Statistics.collect("read");
        } catch (UnusableInputException e) {
            assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.source()).isEqualTo("some.test.yaml");
                assertThat(problem.line()).isBetween(1L, mistyped.lines().count() + 1);
                assertThat(problem.remedy()).isNotBlank();
            });
            Statistics.collect("refused");
        }
    }
}
