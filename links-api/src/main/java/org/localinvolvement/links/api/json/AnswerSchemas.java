package org.localinvolvement.links.api.json;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The JSON Schema (2020-12) of each document that the library writes, made from the types of the answers.
 *
 * <p>Every answer keeps to its schema. A member that may be null may also be left out. As long as the version of a document is the
 * same, members are only added.
 */
public final class AnswerSchemas {

    /** Besides those that answer a question of {@link JsonQuestion}. */
    private static final List<String> OTHERS = List.of(
            "comparison",
            "deadline",
            "entry",
            "import",
            "involvement",
            "problems",
            "register-body",
            "register-listing",
            "register-succession",
            "rule-comparison",
            "rule-explanation",
            "rule-problems",
            "rule-tests",
            "rules",
            "visit-advice");

    private AnswerSchemas() {}

    /**
     * The schemas.
     *
     * @return the text of each by the name of its file: {@code triggers-answer.schema.json} for what is answered about trigger points
     */
    public static SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        for (JsonQuestion question : JsonQuestion.values()) {
            files.put(name(question.word()), question.answerSchema());
        }
        OTHERS.forEach(word -> files.put(name(word), RuleSchemas.read(name(word))));
        return Collections.unmodifiableSortedMap(files);
    }

    static String name(String word) {
        return word + "-answer.schema.json";
    }
}
