package org.localinvolvement.links.api.json;

import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.rules.document.KeysRead;
import org.localinvolvement.links.rules.routing.RouteQuestion;
import org.localinvolvement.links.rules.routing.Routes;

/**
 * The question whom to approach, as JSON, and its answer.
 *
 * <p>The question is one object; what is not marked can be left out:
 *
 * <ul>
 *   <li>{@code version}: 1, always.
 *   <li>{@code asAt}: the day, always.
 *   <li>{@code issue}, always: {@code id} and {@code title}, always; {@code raised} (the as-at date), {@code scope} ({@code local}),
 *       {@code sector}, {@code area} and {@code pathway}; the lists {@code services}, {@code themes}, {@code determinants} and {@code
 *       organisations}. At least a service, a pathway, a theme or a determinant is named.
 *   <li>{@code ownArea}: the area of the LINk that asks, where it is another.
 *   <li>{@code pathways}: each {@code code}, {@code name} and {@code steps}; a step has a {@code service}, and perhaps {@code
 *       provider}, {@code area} and {@code commissioner}.
 *   <li>{@code services}: kinds of service of the host's own, beside those that are shipped: {@code code}, {@code name} and {@code
 *       sector}, always; {@code commissioners} and {@code scales}.
 *   <li>{@code proposals}: each {@code id}, {@code proposer} and {@code services}, always; {@code areas}, {@code substantial}, and
 *       {@code first} and {@code last}, the days of the consultation.
 *   <li>{@code excluded}: {@code not-at-all}, {@code partly}, {@code wholly} or {@code unknown}; left out, the services tell it.
 *   <li>{@code seriousHarm}: yes, no or unknown ({@code unknown}).
 * </ul>
 *
 * <p>Constants are written in small letters with hyphens; bodies and areas as {@code scheme:value}.
 */
public final class RouteJson {

    private RouteJson() {}

    /**
     * Reads a question.
     *
     * @param source what the document is called in messages, for example its file name
     * @param text the document
     * @param register the bodies that are asked
     * @return the question
     * @throws UnusableInputException with every fault of the document, each with its line and its JSON pointer
     */
    public static RouteQuestion read(String source, String text, Register register) {
        QuestionDocument document =
                QuestionDocument.parse(source, text, QuestionDocument.Explains.NOTHING, KeysRead.UNHEARD);
        document.allowOnly(RouteReading.MEMBERS);
        try {
            RouteQuestion question = new RouteReading(document.root(), document.asAt(), register).question();
            document.document().complete();
            return question;
        } catch (IllegalArgumentException e) {
            throw document.impossible(e);
        }
    }

    /**
     * Writes an answer.
     *
     * @param decision the answer
     * @return as {@link DecisionJson} writes it
     */
    public static String write(Decision<Routes> decision) {
        return DecisionJson.of(decision);
    }
}
