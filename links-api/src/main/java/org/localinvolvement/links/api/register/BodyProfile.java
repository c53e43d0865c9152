package org.localinvolvement.links.api.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.register.Answer;
import org.localinvolvement.links.model.register.RegisterAsAt;

/**
 * Everything that a register holds of one body as at a date, with its answers to the questions that apply to such a body.
 *
 * @param asked what was asked for, for example a code
 * @param asAt the date
 * @param body the body; null where there is none on that day or it is not held
 * @param predecessors the bodies that it followed directly, sorted by id
 * @param successors the bodies that followed it directly, sorted by id
 * @param related the answers to the questions that apply; each says by itself what it lacks
 * @param missing what is not held of the body itself and would have to be known; empty where the register knows
 * @param remarks what else the reader will want to know, for example what followed a body that has ended
 */
public record BodyProfile(
        String asked,
        LocalDate asAt,
        @Nullable BodyEntry body,
        List<BodyReference> predecessors,
        List<BodyReference> successors,
        List<RelatedAnswer> related,
        List<String> missing,
        List<String> remarks) {

    /** Copies the lists. */
    public BodyProfile {
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
        related = List.copyOf(related);
        missing = List.copyOf(missing);
        remarks = List.copyOf(remarks);
    }

    /**
     * Asks a register for the body that answers to a code.
     *
     * @param register the register as at the date
     * @param code a code, or the id of a body
     * @return what it answers
     */
    public static BodyProfile of(RegisterAsAt register, Identifier code) {
        return of(register, code.toString(), register.find(code));
    }

    /**
     * Shows what a register answered.
     *
     * @param register the register as at the date
     * @param asked what it was asked for, in words
     * @param answer its answer, with one body at most
     * @return the body with what is held of it
     * @throws IllegalArgumentException if the answer has several bodies
     */
    public static BodyProfile of(RegisterAsAt register, String asked, Answer<Body> answer) {
        if (answer.values().size() > 1) {
            throw new IllegalArgumentException("A page shows one body, and " + asked + " is answered with "
                    + answer.values().size() + "; show each by its id");
        }
        Optional<Body> body = answer.only();
        return new BodyProfile(
                asked,
                register.day(),
                body.map(one -> BodyEntry.of(one, register.day())).orElse(null),
                body.map(one -> references(register, register.register().predecessors(one.id())))
                        .orElse(List.of()),
                body.map(one -> references(register, register.register().successors(one.id())))
                        .orElse(List.of()),
                body.map(one -> RelatedQuestions.about(one, register)).orElse(List.of()),
                answer.missing(),
                answer.remarks());
    }

    /**
     * Whether the register knows which body was asked for, or that there is none.
     *
     * @return false where something is not held of the body itself
     */
    public boolean isWhole() {
        return missing.isEmpty();
    }

    private static List<BodyReference> references(RegisterAsAt register, Collection<Identifier> ids) {
        return ids.stream()
                .map(id -> new BodyReference(
                        id.toString(),
                        register.register()
                                .entry(id)
                                .map(body -> body.nameOn(register.day()))
                                .orElse("")))
                .toList();
    }
}
