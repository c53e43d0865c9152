package org.localinvolvement.links.api.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.json.QuestionShapes.Sound;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.UnusableInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Whatever comes in is answered, or refused with pointers into it; no other exception ever leaves. */
class JsonQuestionFuzzTest {

    private static final Links LINKS = Links.standard();
    private static final List<Sound> SOUND = QuestionShapes.sound();
    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

    private static final String STRANGE = "{}[]\",:\\0e-tn\u0000\uFEFF";

    private static final List<String> WORDS = List.of(
            "",
            " ",
            "none",
            "yes",
            "0000-01-01",
            "9999-12-31",
            "2009-02-29",
            "2008-04-01",
            "2013-04-01",
            "ods:5N7",
            "links:",
            ":",
            "podiatry",
            "voices",
            "\ud800",
            "\u202e",
            "\u0000",
            "gss:E06000015",
            "unknown",
            "health");

    @AfterContainer
    static void close() {
        LINKS.close();
    }

    @Provide
    Arbitrary<Sound> sound() {
        return Arbitraries.of(SOUND);
    }

    /** Changes some values, members and items of a sound document. */
    @Property(tries = 150)
    void aQuestionThatWasChangedIsAnsweredOrRefusedWithPointers(@ForAll("sound") Sound sound, @ForAll Random random) {
        JsonNode document = sound.document().deepCopy();
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            change(document, random);
        }
        ask(sound.question(), document.toString(), document);
    }

    /** Changes some characters, so that it may be no JSON any more. */
    @Property(tries = 150)
    void aTextThatWasChangedIsAnsweredOrRefused(@ForAll("sound") Sound sound, @ForAll Random random) {
        StringBuilder text = new StringBuilder(sound.document().toString());
        for (int i = 0; i < 3; i++) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, STRANGE.charAt(random.nextInt(STRANGE.length())));
                case 2 -> text.setCharAt(at, (char) random.nextInt(0x10000));
                default -> text.setLength(Math.max(at, 1));
            }
        }
        ask(sound.question(), text.toString(), null);
    }

    private static void ask(JsonQuestion question, String text, @Nullable JsonNode document) {
        try {
            assertThat(question.answer(LINKS, "question.json", text)).endsWith("}\n");
        } catch (UnusableInputException e) {
            assertThat(e.problems()).isNotEmpty();
            for (Problem problem : e.problems()) {
                String pointer = problem.column();
                if (document != null && pointer != null && problem.source().equals("question.json")) {
                    assertThat(pointer).startsWith("/");
                    assertThat(document.at(pointer.substring(0, pointer.lastIndexOf('/')))
                                    .isMissingNode())
                            .as(problem.inWords())
                            .isFalse();
                }
            }
        }
    }

    private static void change(JsonNode document, Random random) {
        JsonNode at = document;
        while (true) {
            if (at instanceof ObjectNode object && !object.isEmpty()) {
                List<String> names = List.copyOf(object.propertyNames());
                String name = names.get(random.nextInt(names.size()));
                JsonNode next = object.get(name);
                if (next.isContainer() && !next.isEmpty() && random.nextInt(5) > 0) {
                    at = next;
                    continue;
                }
                switch (random.nextInt(3)) {
                    case 0 -> object.remove(name);
                    case 1 -> object.set(name, any(random));
                    default -> object.set(names.get(random.nextInt(names.size())), next.deepCopy());
                }
            } else if (at instanceof ArrayNode array && !array.isEmpty()) {
                int index = random.nextInt(array.size());
                JsonNode next = array.get(index);
                if (next.isContainer() && !next.isEmpty() && random.nextInt(5) > 0) {
                    at = next;
                    continue;
                }
                switch (random.nextInt(3)) {
                    case 0 -> array.remove(index);
                    case 1 -> array.set(index, any(random));
                    default -> array.add(next.deepCopy());
                }
            }
            return;
        }
    }

    private static JsonNode any(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> MAKE.numberNode(random.nextInt(3) - 1);
            case 1 -> MAKE.numberNode(999_999_999_999_999L);
            case 2 -> MAKE.booleanNode(true);
            case 3 -> MAKE.nullNode();
            case 4 -> MAKE.arrayNode();
            case 5 -> MAKE.objectNode();
            default -> MAKE.stringNode(WORDS.get(random.nextInt(WORDS.size())));
        };
    }
}
