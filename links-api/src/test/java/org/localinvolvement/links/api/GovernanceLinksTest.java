package org.localinvolvement.links.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.api.report.GovernanceReport;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.rules.governance.DecisionOnRegister;
import org.localinvolvement.links.rules.governance.GovernanceQuestion;
import org.localinvolvement.links.rules.governance.HouseCheck;
import org.localinvolvement.links.rules.governance.HouseInOrder;
import org.localinvolvement.links.rules.governance.HouseTopic;
import org.localinvolvement.links.rules.record.LinkRecords;
import org.localinvolvement.links.rules.record.RecordsFile;

class GovernanceLinksTest {

    private static final LinkRecords RECORDS =
            RecordsFile.parse("records.yaml", """
                    link: links:link-derby-unitary
                    authority: links:derby-unitary
                    decisions:
                      - {id: D-1, heads: [spending], decided: 2010-01-04, decision: To train, made_by: board}
                    """, Register.standard()).records();

    @Test
    void theFrontDoorTellsTheRegisterAndExplainsARule() {
        try (Links links = Links.standard()) {
            GovernanceQuestion question = GovernanceQuestion.of(LocalDate.of(2010, 3, 31), RECORDS);
            Decision<HouseInOrder> decision = links.governance(question);
            assertThat(decision.outcome()).isEqualTo(Truth.NO);
            assertThat(decision.answer().unpublished())
                    .extracting(DecisionOnRegister::days)
                    .containsExactly(86);
            assertThat(links.explain(question, "L03").fires()).isEqualTo(Truth.YES);
            assertThatThrownBy(() -> links.explain(question, "N03")).isInstanceOf(IllegalArgumentException.class);
            for (GovernanceReport form : GovernanceReport.values()) {
                assertThat(form.of(decision, false))
                        .contains("D-1")
                        .isEqualTo(form.of(links.governance(question), false));
            }
        }
    }

    @Test
    void eachLawIsAskedForItsOwnTopics() {
        try (Links links = Links.standard()) {
            GovernanceQuestion later = GovernanceQuestion.of(LocalDate.of(2014, 3, 31), RECORDS);
            Decision<HouseInOrder> decision = links.governance(later);
            assertThat(decision.regime()).isEqualTo(Regime.LOCAL_HEALTHWATCH);
            assertThat(decision.answer().register()).isEmpty();
            List<HouseTopic> topics =
                    decision.answer().checks().stream().map(HouseCheck::topic).toList();
            assertThat(topics).contains(HouseTopic.LAY_INVOLVEMENT).doesNotContain(HouseTopic.READINESS);
            assertThat(links.explain(later, "N03").fires()).isEqualTo(Truth.NO);
        }
    }
}
