package org.localinvolvement.links.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.api.json.DecisionJson;
import org.localinvolvement.links.api.json.WrittenJson;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.work.Report;
import org.localinvolvement.links.model.work.Report.ExcludedExtent;
import org.localinvolvement.links.model.work.ReportReceipt;
import org.localinvolvement.links.rules.duty.DutiesOwed;
import org.localinvolvement.links.rules.duty.DutyQuestion;
import org.localinvolvement.links.rules.duty.Recipient;
import org.localinvolvement.links.rules.duty.ReportSent;
import org.localinvolvement.links.rules.pack.PackFile;
import org.localinvolvement.links.rules.pack.RulePack;
import tools.jackson.databind.JsonNode;

class DutiesLinksTest {

    private static final Identifier TRUST = new Identifier("ods", "5N7");
    private static final LocalDate RECEIVED = LocalDate.of(2008, 12, 15);

    private static DutyQuestion asked(LocalDate asAt) {
        return DutyQuestion.of(
                asAt,
                List.of(ReportSent.of(
                        Report.of("R1", RECEIVED, Set.of("podiatry"), List.of())
                                .withExcluded(ExcludedExtent.NOT_AT_ALL)
                                .withCorrespondence(List.of(new ReportReceipt(TRUST, RECEIVED, null)), List.of()),
                        List.of(Recipient.of(TRUST, Truth.YES, Truth.YES)))));
    }

    @Test
    void aTrustThatCommissionedIsToldByWhenItHasToExplainAndThatItHasNot() {
        try (Links links = Links.standard()) {
            Decision<DutiesOwed> decision = links.duties(asked(LocalDate.of(2009, 1, 15)));
            assertThat(decision.outcome()).isEqualTo(Truth.YES);
            assertThat(decision.regime()).isEqualTo(Regime.LINKS);
            JsonNode json = WrittenJson.read(DecisionJson.of(decision));
            JsonNode duty = json.at("/decision/answer/duties/1");
            assertThat(duty.at("/deed").asString()).isEqualTo("explain-action");
            assertThat(duty.at("/deadline/due").asString()).isEqualTo("2009-01-14");
            assertThat(duty.at("/deadline/calendar/territory").asString()).isEqualTo("england");
            assertThat(duty.at("/state").asString()).isEqualTo("overdue");
            assertThat(links.explain(asked(LocalDate.of(2009, 1, 15)), "D02").fires())
                    .isEqualTo(Truth.YES);
        }
    }

    @Test
    void theSameQuestionGivesTheSameBytes() {
        try (Links links = Links.standard();
                Links other = Links.standard()) {
            assertThat(DecisionJson.of(links.duties(asked(RECEIVED))))
                    .isEqualTo(DecisionJson.of(other.duties(asked(RECEIVED))));
        }
    }

    @Test
    void aQuestionWithoutAnEventIsRefused() {
        try (Links links = Links.standard()) {
            DutyQuestion nothing = DutyQuestion.of(RECEIVED, List.of());
            assertThatThrownBy(() -> links.duties(nothing))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("an event from which duties follow");
            assertThatThrownBy(() -> links.explain(nothing, "D01")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void nothingIsAnsweredAfterClosing() {
        Links links = Links.standard();
        links.close();
        assertThatThrownBy(() -> links.duties(asked(RECEIVED))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void rulesOfAHostReachDutiesAndEntryThroughTheFrontDoor() {
        RulePack pack = RulePack.of(List.of(new PackFile("pack.yaml", """
                        name: ours
                        version: 1.0.0
                        package: ours.rules
                        extends: [duty.links, entry.links]
                        switch_off:
                          - {rule: E22, reference: "Minute 4"}
                        """), new PackFile("ours.drl", """
                        package ours.rules
                        import org.localinvolvement.links.model.decision.Truth
                        import org.localinvolvement.links.rules.duty.ReceivedReport
                        global org.localinvolvement.links.rules.duty.LinkDutyFindings findings
                        rule "L04 We watch this trust"
                          @id("L04") @title("We watch this trust") @cites("Minute 5") @because("{on} has {event}")
                        when
                          $report : ReceivedReport( relevant != Truth.NO, $relevant : relevant, $event : event, $on : on )
                        then
                          findings.said($report, $relevant);
                        end
                        """)));
        try (Links links = Links.builder().rulePack(pack).build()) {
            assertThat(links.duties(asked(RECEIVED)).findings())
                    .filteredOn(finding -> finding.ruleId().equals("L04"))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.reason()).isEqualTo("ods:5N7 has R1."));
            assertThatThrownBy(() -> links.explain(asked(RECEIVED), "E22"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
