package org.localinvolvement.links.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import org.localinvolvement.links.rules.governance.DecisionOnRegister.Statement;
import org.localinvolvement.links.rules.parameter.Parameters;

/** What holds of every register of relevant decisions. */
class DecisionRegisterPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2009, 4, 1);
    private static final Governance GOVERNANCE = new Governance();

    @AfterContainer
    static void close() {
        GOVERNANCE.close();
    }

    private static HouseInOrder house(List<String> decisions, LocalDate asAt) {
        return GOVERNANCE
                .decide(question(decisions, asAt), Parameters.standard())
                .answer();
    }

    private static GovernanceQuestion question(List<String> decisions, LocalDate asAt) {
        String told = decisions.isEmpty() ? "decisions: none\n" : "decisions:\n" + String.join("", decisions);
        return new GovernanceQuestion(
                asAt,
                FIRST,
                GovernanceCases.records(
                        "link: links:link-derby-unitary\nauthority: links:derby-unitary\nreports: none\n" + told));
    }

    /** One for each day on which something was decided; published so many days later, where that is not below 0. */
    private static List<String> decisions(List<Integer> days, List<Integer> after) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate decided = FIRST.plusDays(days.get(i) - 50L);
            String statement = after.get(i) < 0 ? "" : ", statement_published: " + decided.plusDays(after.get(i));
            String reasons = after.get(i) % 3 == 0 ? "" : ", reasons: Why";
            lines.add("  - {id: D-" + i + ", heads: [spending], decided: " + decided
                    + ", decision: To spend, made_by: board" + statement + reasons + "}\n");
        }
        return lines;
    }

    @Property(tries = 100)
    void aLaterDayNeverUnpublishesADecisionAndTakesNoneOutOfTheRegister(
            @ForAll @Size(max = 6) List<@IntRange(max = 500) Integer> days,
            @ForAll @Size(6) List<@IntRange(min = -1, max = 200) Integer> after,
            @ForAll @IntRange(max = 600) int asAt,
            @ForAll @IntRange(max = 400) int later) {
        List<String> told = decisions(days, after);
        HouseInOrder earlier = house(told, FIRST.plusDays(asAt));
        Map<String, DecisionOnRegister> then = house(told, FIRST.plusDays(asAt + (long) later)).register().stream()
                .collect(Collectors.toMap(DecisionOnRegister::id, one -> one));
        assertThat(then.keySet())
                .containsAll(
                        earlier.register().stream().map(DecisionOnRegister::id).toList());
        assertThat(earlier.register())
                .filteredOn(one -> one.statement() != Statement.NOT_YET)
                .allSatisfy(one -> assertThat(then.get(one.id())).isEqualTo(one));
        assertThat(earlier.unpublished())
                .allMatch(one -> earlier.register().contains(one))
                .isSortedAccordingTo((one, other) -> one.decided().compareTo(other.decided()));
    }

    @Property(tries = 50)
    void theOrderOfTheRecordsChangesNothing(
            @ForAll @Size(max = 6) List<@IntRange(max = 500) Integer> days,
            @ForAll @Size(6) List<@IntRange(min = -1, max = 200) Integer> after,
            @ForAll long seed) {
        List<String> told = decisions(days, after);
        List<String> otherwise = new ArrayList<>(told);
        Collections.shuffle(otherwise, new Random(seed));
        LocalDate asAt = FIRST.plusDays(364);
        assertThat(GOVERNANCE
                        .decide(question(otherwise, asAt), Parameters.standard())
                        .toString())
                .isEqualTo(GOVERNANCE
                        .decide(question(told, asAt), Parameters.standard())
                        .toString());
    }
}
