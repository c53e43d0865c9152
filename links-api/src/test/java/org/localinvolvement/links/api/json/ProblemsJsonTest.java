package org.localinvolvement.links.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import tools.jackson.databind.JsonNode;

class ProblemsJsonTest {

    @Test
    void aProblemOfADocumentTellsItsPointerItsLineAndItsRemedy() {
        List<Problem> problems = catchThrowableOfType(
                        UnusableInputException.class,
                        () -> DutyJson.readWorkingDays(
                                "count.json",
                                "{\"format\": \"links-working-days\", \"version\": 1,\n\"workingDay\": 1}"))
                .problems();
        JsonNode told = WrittenJson.read(ProblemsJson.of(problems)).get("problems");
        assertThat(told).hasSize(2);
        assertThat(told.at("/1/code").asString()).isEqualTo("LINKS-202");
        assertThat(told.at("/1/meaning").asString()).isEqualTo("a document holds an unknown key");
        assertThat(told.at("/1/source").asString()).isEqualTo("count.json");
        assertThat(told.at("/1/column").asString()).isEqualTo("/workingDay");
        assertThat(told.at("/1/line").asInt()).isEqualTo(2);
        assertThat(told.at("/1/value").asString()).isEqualTo("1");
        assertThat(told.at("/1/remedy").asString()).contains("Did you mean \"workingDays\"?");
    }

    @Test
    void whatIsNotKnownOfAProblemIsNull() {
        JsonNode told = WrittenJson.read(ProblemsJson.of(List.of(
                        new Problem(ProblemCode.CONTACT_INVALID, "contacts", 0, null, null, "a reason", "a remedy"))))
                .at("/problems/0");
        assertThat(told.propertyNames())
                .containsExactly("code", "meaning", "source", "line", "column", "value", "reason", "remedy");
        assertThat(List.of(told.get("line"), told.get("column"), told.get("value")))
                .allMatch(JsonNode::isNull);
    }
}
