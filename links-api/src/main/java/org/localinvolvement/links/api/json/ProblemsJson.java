package org.localinvolvement.links.api.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Problem;

/**
 * What could not be used, as JSON.
 *
 * <p>One object: {@code format} (always {@code links-problems}), {@code version} (of this form) and {@code problems}, each with its
 * stable {@code code} and what that {@code meaning} is, {@code source}, {@code line}, {@code column} (of a JSON document the JSON
 * pointer), {@code value}, {@code reason} and {@code remedy}. Characters that could steer a terminal are written as escapes. What is
 * wrong with rule packs is written by {@link RulesJson#problems}.
 */
public final class ProblemsJson {

    private static final int VERSION = 1;

    private ProblemsJson() {}

    /**
     * What could not be used.
     *
     * @param format always {@code links-problems}
     * @param version of this form
     * @param problems in the order in which they were found
     */
    record Document(String format, int version, List<Told> problems) {}

    /**
     * One problem.
     *
     * @param code the stable code, for example {@code LINKS-112}
     * @param meaning what the code means, in a few words
     * @param source the name of the file or document, without its folder
     * @param line the line on which it stands, from 1; null where a line has no meaning
     * @param column the JSON pointer in a JSON document, for example {@code /planning/earlierVisits/0/day}; otherwise the name of the
     *     column or the key; null where it concerns the whole row or file
     * @param value the offending text, cut to 60 characters; null where it may not be shown
     * @param reason what is wrong and what was expected
     * @param remedy what to do
     */
    record Told(
            String code,
            String meaning,
            String source,
            @Nullable Long line,
            @Nullable String column,
            @Nullable String value,
            String reason,
            String remedy) {

        static Told of(Problem problem) {
            return new Told(
                    problem.code().code(),
                    problem.code().meaning(),
                    problem.source(),
                    problem.line() > 0 ? problem.line() : null,
                    problem.column(),
                    problem.value(),
                    problem.reason(),
                    problem.remedy());
        }
    }

    /**
     * Writes problems.
     *
     * @param problems the problems, in their order
     * @return JSON, indented by two spaces, ending with a line feed
     */
    public static String of(List<Problem> problems) {
        return JsonText.of(new Document(
                "links-problems", VERSION, problems.stream().map(Told::of).toList()));
    }
}
