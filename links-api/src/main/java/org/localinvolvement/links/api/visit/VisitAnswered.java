package org.localinvolvement.links.api.visit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.rules.entry.Authorisation;
import org.localinvolvement.links.rules.entry.EnterAndView;
import org.localinvolvement.links.rules.entry.EntryAnswer;
import org.localinvolvement.links.rules.visit.VisitAdvice;
import org.localinvolvement.links.rules.visit.VisitPlan;

/**
 * The answers about a visit: the legal one, who is authorised, and, apart from them, the advice.
 *
 * @param entry whether the provider has to let the representatives in
 * @param representatives who is an authorised representative, in the order of the question
 * @param advice what to look at before; null where it was not asked
 */
public record VisitAnswered(
        Decision<EntryAnswer> entry,
        List<Authorised> representatives,
        @Nullable Decision<VisitAdvice> advice) {

    /** Copies the list. */
    public VisitAnswered {
        representatives = List.copyOf(representatives);
    }

    /**
     * A representative and the steps of the authorisation.
     *
     * @param representative the opaque key
     * @param authorisation the steps and what follows
     */
    public record Authorised(String representative, Authorisation authorisation) {}

    /**
     * Asks all of it.
     *
     * @param links whom to ask
     * @param asked the questions
     * @return their answers
     * @throws IllegalArgumentException if a question lacks something
     */
    public static VisitAnswered of(Links links, VisitAsked asked) {
        VisitPlan plan = asked.plan();
        return new VisitAnswered(
                links.enterAndView(asked.entry()),
                asked.entry().representatives().stream()
                        .map(visitor -> new Authorised(
                                visitor.representative().id(),
                                EnterAndView.authorisation(asked.entry(), visitor, asked.procedure())))
                        .toList(),
                plan == null ? null : links.visitAdvice(plan));
    }
}
