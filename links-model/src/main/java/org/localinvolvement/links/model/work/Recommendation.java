package org.localinvolvement.links.model.work;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.organisation.Identifier;

/**
 * What a LINk recommends in a report, and what came of it.
 *
 * @param id what the host calls it; its own within the report
 * @param words what is recommended
 * @param answers what each body said and did, each body once, in their order
 */
public record Recommendation(String id, String words, List<RecommendationAnswer> answers) {

    /**
     * Checks, sorts and copies.
     *
     * @throws IllegalArgumentException if a text is blank, or a body answered twice
     */
    public Recommendation {
        id = Given.text("id", id);
        words = Given.text("words", words);
        answers = answers.stream()
                .sorted(Comparator.comparing(RecommendationAnswer::by))
                .toList();
        for (int i = 1; i < answers.size(); i++) {
            if (answers.get(i).by().equals(answers.get(i - 1).by())) {
                throw new IllegalArgumentException(
                        "answers: " + answers.get(i).by() + " stands twice; give what it said and did once");
            }
        }
    }

    /**
     * A recommendation of which nothing has come yet.
     *
     * @param id what the host calls it
     * @param words what is recommended
     * @return the recommendation
     */
    public static Recommendation of(String id, String words) {
        return new Recommendation(id, words, List.of());
    }

    /**
     * What a body said and did.
     *
     * @param body the body
     * @return empty where nothing is on record
     */
    public Optional<RecommendationAnswer> answerOf(Identifier body) {
        return answers.stream().filter(answer -> answer.by().equals(body)).findFirst();
    }
}
