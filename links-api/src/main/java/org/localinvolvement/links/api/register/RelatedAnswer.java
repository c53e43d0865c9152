package org.localinvolvement.links.api.register;

import java.util.List;

/**
 * What the register answers to one question about a body.
 *
 * @param question which question, for example {@code links}; stable
 * @param title the question in words, for example {@code LINk that covers it}
 * @param values what is held, in the order of the answer
 * @param missing what is not held and would have to be known; empty where the answer is whole
 * @param remarks what else the reader will want to know
 */
public record RelatedAnswer(
        String question, String title, List<BodyReference> values, List<String> missing, List<String> remarks) {

    /** Copies the lists. */
    public RelatedAnswer {
        values = List.copyOf(values);
        missing = List.copyOf(missing);
        remarks = List.copyOf(remarks);
    }

    /**
     * Whether the register knows that there is no more.
     *
     * @return false where something is not held
     */
    public boolean isWhole() {
        return missing.isEmpty();
    }
}
