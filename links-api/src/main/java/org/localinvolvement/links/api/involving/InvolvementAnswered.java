package org.localinvolvement.links.api.involving;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.rules.involving.InvolvementChecked;
import org.localinvolvement.links.rules.involving.InvolvementFile;
import org.localinvolvement.links.rules.involving.InvolvementQuestion;
import org.localinvolvement.links.rules.involving.InvolvementRecord;

/**
 * The answers to all that a LINk has on record of how bodies involve people.
 *
 * @param asAt the day of the questions
 * @param duty whether a body kept its duty to involve; null where no body is named
 */
public record InvolvementAnswered(LocalDate asAt, @Nullable Decision<InvolvementChecked> duty) {

    /**
     * Asks all of it.
     *
     * @param links whom to ask; the bodies are looked up in its register
     * @param asAt the day
     * @param told what is on record
     * @return the answers
     */
    public static InvolvementAnswered of(Links links, LocalDate asAt, InvolvementFile.Told told) {
        InvolvementRecord body = told.body();
        return new InvolvementAnswered(
                asAt, body == null ? null : links.dutyToInvolve(new InvolvementQuestion(asAt, links.register(), body)));
    }

    /**
     * What would have to be known to settle all of it.
     *
     * @return each once, question by question
     */
    public List<String> missing() {
        return duty == null ? List.of() : duty.missing();
    }
}
