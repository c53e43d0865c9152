package org.localinvolvement.links.api.involving;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.rules.involving.DocumentsChecked;
import org.localinvolvement.links.rules.involving.DocumentsQuestion;
import org.localinvolvement.links.rules.involving.DocumentsRecord;
import org.localinvolvement.links.rules.involving.InvolvementChecked;
import org.localinvolvement.links.rules.involving.InvolvementFile;
import org.localinvolvement.links.rules.involving.InvolvementQuestion;
import org.localinvolvement.links.rules.involving.InvolvementRecord;
import org.localinvolvement.links.rules.involving.NeedsChecked;
import org.localinvolvement.links.rules.involving.NeedsQuestion;
import org.localinvolvement.links.rules.involving.NeedsRecord;

/**
 * The answers to all that a LINk has on record of how bodies involve people.
 *
 * @param asAt the day of the questions
 * @param duty whether a body kept its duty to involve; null where no body is named
 * @param needs whether a Joint Strategic Needs Assessment is what it should be; null where nothing is told of one
 * @param documents which documents the LINk holds and lacks; null where nothing is told of them
 */
public record InvolvementAnswered(
        LocalDate asAt,
        @Nullable Decision<InvolvementChecked> duty,
        @Nullable Decision<NeedsChecked> needs,
        @Nullable Decision<DocumentsChecked> documents) {

    /**
     * Asks all of it.
     *
     * @param links whom to ask; the bodies are looked up in its register
     * @param asAt the day
     * @param told what is on record
     * @return the answers
     */
    public static InvolvementAnswered of(Links links, LocalDate asAt, InvolvementFile.Told told) {
        Register register = links.register();
        InvolvementRecord body = told.body();
        NeedsRecord needs = told.needs();
        DocumentsRecord documents = told.documents();
        return new InvolvementAnswered(
                asAt,
                body == null ? null : links.dutyToInvolve(new InvolvementQuestion(asAt, register, body)),
                needs == null ? null : links.needsAssessment(new NeedsQuestion(asAt, register, needs)),
                documents == null ? null : links.documentsHeld(new DocumentsQuestion(asAt, register, documents)));
    }
}
