package org.localinvolvement.links.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.api.json.DecisionJson;
import org.localinvolvement.links.api.json.WrittenJson;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.place.PartKind;
import org.localinvolvement.links.model.place.PremisesPart;
import org.localinvolvement.links.model.visit.AuthorisedRepresentative;
import org.localinvolvement.links.rules.entry.EntryAnswer;
import org.localinvolvement.links.rules.entry.EntryFact;
import org.localinvolvement.links.rules.entry.EntryProvider;
import org.localinvolvement.links.rules.entry.EntryQuestion;
import org.localinvolvement.links.rules.entry.PartSought;
import org.localinvolvement.links.rules.entry.VisitingRepresentative;
import tools.jackson.databind.JsonNode;

class EnterAndViewLinksTest {

    private static final EntryQuestion BEDROOM = EntryQuestion.of(
                    LocalDate.of(2009, 6, 2), EntryProvider.LOCAL_AUTHORITY)
            .with(EntryFact.CARE_HOME, Truth.YES)
            .with(PartSought.of(new PremisesPart("Bedroom 1", PartKind.NON_COMMUNAL)))
            .with(VisitingRepresentative.of(AuthorisedRepresentative.authorised("R1")));

    @Test
    void aBedroomOfACareHomeNeedNotBeShownWhateverElseIsNotKnown() {
        try (Links links = Links.standard()) {
            Decision<EntryAnswer> decision = links.enterAndView(BEDROOM);
            assertThat(decision.outcome()).isEqualTo(Truth.NO);
            assertThat(decision.regime()).isEqualTo(Regime.LINKS);
            JsonNode json = WrittenJson.read(DecisionJson.of(decision));
            assertThat(json.at("/decision/answer/entries/0/outcome").asString()).isEqualTo("no-duty");
            assertThat(json.at("/decision/answer/entries/0/grounds/0/ruleId").asString())
                    .isEqualTo("E08");
            assertThat(json.at("/decision/answer/entries/0/grounds/0/test").asString())
                    .isEqualTo("fact");
            assertThat(json.at("/decision/answer/entries/0/grounds/0/reading").asString())
                    .contains("communal");
            assertThat(links.explain(BEDROOM, "E08").fires()).isEqualTo(Truth.YES);
        }
    }

    @Test
    void theSameQuestionGivesTheSameBytes() {
        try (Links links = Links.standard();
                Links other = Links.standard()) {
            assertThat(DecisionJson.of(links.enterAndView(BEDROOM)))
                    .isEqualTo(DecisionJson.of(other.enterAndView(BEDROOM)));
        }
    }

    @Test
    void aQuestionWithoutPartsAndRepresentativesIsRefused() {
        try (Links links = Links.standard()) {
            assertThatThrownBy(() ->
                            links.enterAndView(EntryQuestion.of(LocalDate.of(2009, 6, 2), EntryProvider.NHS_TRUST)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("a part to which entry is sought")
                    .hasMessageContaining("somebody who seeks entry");
        }
    }
}
