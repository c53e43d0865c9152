package org.localinvolvement.links.api.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.json.QuestionShapes.Sound;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schema and the reader of a question are of one mind: sound documents, which together have every member, are changed at every place,
 * and both are asked about each.
 *
 * <p>What the schema refuses, the reader refuses. What the reader refuses because a member is unknown or of another type, the schema
 * refuses.
 */
@Tag("thorough")
class QuestionAgreementTest {

    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;
    private static final Links LINKS = Links.standard();

    /** Values of every type. */
    private static final List<JsonNode> OTHERS = List.of(
            MAKE.numberNode(7),
            MAKE.stringNode("Not a word!"),
            MAKE.booleanNode(true),
            MAKE.objectNode(),
            MAKE.arrayNode().add(MAKE.arrayNode()));

    @AfterAll
    static void close() {
        LINKS.close();
    }

    static List<Sound> sound() {
        return QuestionShapes.sound();
    }

    @ParameterizedTest
    @MethodSource("sound")
    void whatTheSchemaRefusesTheReaderRefusesAndTheOtherWayRoundOfTheForm(Sound sound) {
        SomeSchema schema = SomeSchema.of(sound.question().questionSchema(), SpecificationVersion.DRAFT_2020_12);
        List<String> faults = new ArrayList<>();
        int[] changes = {0};
        changed(sound.document(), "", what -> {
            changes[0]++;
            List<Problem> problems = QuestionShapes.problems(
                    LINKS, sound.question(), sound.document().toString());
            boolean refused = schema.refuses(sound.document());
            boolean ofForm = problems.stream().anyMatch(problem -> problem.code() == ProblemCode.KEY_UNKNOWN)
                    || (what.startsWith("another type") && !problems.isEmpty());
            if (refused && problems.isEmpty()) {
                faults.add("only the schema refuses " + what);
            }
            if (!refused && ofForm) {
                faults.add("only the reader refuses " + what + ": "
                        + problems.get(0).inWords());
            }
        });
        assertThat(faults).isEmpty();
        assertThat(changes[0]).isGreaterThan(5);
    }

    /** Changes each place in turn, and puts back what stood there. */
    private static void changed(JsonNode node, String place, Consumer<String> each) {
        if (node instanceof ObjectNode object) {
            object.put("strange", "x");
            each.accept("strange in " + place);
            object.remove("strange");
            for (String member : List.copyOf(object.propertyNames())) {
                JsonNode stood = object.get(member);
                object.remove(member);
                each.accept("nothing at " + place + "/" + member);
                for (JsonNode other : OTHERS) {
                    object.set(member, other);
                    each.accept(replaced(stood, other) + place + "/" + member);
                }
                object.set(member, stood);
                changed(stood, place + "/" + member, each);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode stood = array.get(i);
                for (JsonNode other : OTHERS) {
                    array.set(i, other);
                    each.accept(replaced(stood, other) + place + "/" + i);
                }
                array.set(i, stood);
                changed(stood, place + "/" + i, each);
            }
        }
    }

    private static String replaced(JsonNode stood, JsonNode other) {
        return (stood.getNodeType() == other.getNodeType() ? "another value, " : "another type, ") + other + ", at ";
    }
}
