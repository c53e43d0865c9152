package org.localinvolvement.links.api.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.visit.VisitAnswered;
import org.localinvolvement.links.api.visit.VisitAnswered.Authorised;
import org.localinvolvement.links.api.visit.VisitAsked;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.rules.document.KeysRead;
import org.localinvolvement.links.rules.entry.EntryAnswer;
import org.localinvolvement.links.rules.visit.VisitAdvice;

/**
 * A visit as JSON: what is asked, and what is answered.
 *
 * <p>What is asked is one object. Facts are {@code "yes"}, {@code "no"} or {@code "unknown"}; what is left out is not known. Its
 * members:
 *
 * <ul>
 *   <li>{@code version}: always 1;
 *   <li>{@code day}: the day of the visit, which chooses the law; {@code asAt}: the day of the question, by default the same;
 *   <li>{@code provider}: its {@code role}, a word of {@link org.localinvolvement.links.rules.entry.EntryProvider}, or its
 *       {@code body}, a code of the register; and, where its contract is known, {@code contractAllowsEntry};
 *   <li>{@code premises}: {@code id}, {@code name}, {@code owner} and {@code controller} (codes), or instead of these {@code owns} and
 *       {@code controls}, {@code anotherControls}, {@code careHome}; and {@code parts}, each with {@code name}, {@code kind} and facts;
 *   <li>{@code representatives}: each with {@code id}, the steps of the authorisation and facts;
 *   <li>{@code visit}: facts of the whole visit, and {@code procedureFollowed};
 *   <li>{@code planning}: what the advice needs; without it none is given. A list that is left out was not told; an empty one says
 *       that there is nothing.
 * </ul>
 *
 * <p>What is answered is one object: {@code format} (always {@code links-visit}), {@code version}, {@code entry} (the legal answer, as
 * in {@link DecisionJson}), {@code representatives}, and {@code advice}, null where it was not asked.
 */
public final class VisitJson {

    static final String FORMAT = "links-visit";
    private static final int VERSION = 1;

    private VisitJson() {}

    /**
     * What is answered about a visit.
     *
     * @param format always {@code links-visit}
     * @param version of this form
     * @param entry whether the provider has to let the representatives in
     * @param representatives who is an authorised representative, in the order of the question
     * @param advice what to look at before; null where it was not asked
     * @param explanations why the rules that were asked about fire or do not; left out where none was asked about
     */
    record Document(
            String format,
            int version,
            Decision<EntryAnswer> entry,
            List<Authorised> representatives,
            @Nullable Decision<VisitAdvice> advice,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<RuleExplanation> explanations) {}

    /**
     * Reads what is asked.
     *
     * @param source the name of the file, for its problems
     * @param text the document
     * @param register where a body is looked up
     * @return the questions
     * @throws UnusableInputException with every problem at once, each with its line and its JSON pointer
     */
    public static VisitAsked read(String source, String text, Register register) {
        QuestionDocument document =
                QuestionDocument.parse(source, text, QuestionDocument.Explains.NOTHING, KeysRead.UNHEARD);
        return new VisitReading(document, register).asked();
    }

    /**
     * Writes what is answered.
     *
     * @param answered the answers
     * @return JSON, indented by two spaces, ending with a line feed
     */
    public static String write(VisitAnswered answered) {
        return JsonText.of(
                new Document(FORMAT, VERSION, answered.entry(), answered.representatives(), answered.advice(), null));
    }

    /**
     * Writes what is answered, and why rules fire or do not.
     *
     * @param answered the answers
     * @param explanations of the same questions, in the order in which they were asked for; without any, as if none had been
     * @return JSON, indented by two spaces, ending with a line feed
     */
    public static String write(VisitAnswered answered, List<RuleExplanation> explanations) {
        return JsonText.of(new Document(
                FORMAT,
                VERSION,
                answered.entry(),
                answered.representatives(),
                answered.advice(),
                explanations.isEmpty() ? null : List.copyOf(explanations)));
    }

    /**
     * Reads answers that were kept, or that came from somewhere else.
     *
     * @param source the name of the file, for its problems
     * @param json as {@link #write(VisitAnswered)} wrote it
     * @return equal answers
     * @throws UnusableInputException with everything that is wrong with the document, each with its JSON pointer and its line
     */
    public static VisitAnswered readAnswered(String source, String json) {
        Document document = AnswerReading.read(
                source, json, (JsonForm.Members) JsonForms.of(Document.class), Document.class, FORMAT);
        return new VisitAnswered(document.entry(), document.representatives(), document.advice());
    }
}
