package org.localinvolvement.links.api.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.ContactReport;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.annual.AssembledReport;
import org.localinvolvement.links.rules.commissioning.CyclePosition;
import org.localinvolvement.links.rules.duty.DutiesOwed;
import org.localinvolvement.links.rules.engagement.EngagementPlan;
import org.localinvolvement.links.rules.entry.EntryAnswer;
import org.localinvolvement.links.rules.governance.HouseInOrder;
import org.localinvolvement.links.rules.involving.DocumentsChecked;
import org.localinvolvement.links.rules.involving.InvolvementChecked;
import org.localinvolvement.links.rules.involving.NeedsChecked;
import org.localinvolvement.links.rules.programme.WorkProgramme;
import org.localinvolvement.links.rules.routing.Routes;
import org.localinvolvement.links.rules.sharing.SharedAnswer;
import org.localinvolvement.links.rules.trigger.TriggersReached;
import org.localinvolvement.links.rules.visit.VisitAdvice;

/**
 * Decisions as JSON.
 *
 * <p>One object: {@code format} (always {@code links-decision}), {@code version} (of this form), {@code decision}, whose
 * members have the names of the Java components in their order, and, where somebody asked why, {@code explanations}. Dates are
 * ISO 8601, exact fractions numbers with at most six digits after the point, constants words in small letters with hyphens (yes, no
 * and cannot say are {@code yes}, {@code no} and {@code unknown}), identifiers texts of the form {@code scheme:value}; where there
 * are several kinds of a thing, {@code kind} says which it is. Each finding tells the {@code conditions} of its rule as the rule
 * writes them, with what each saw, for reading and not for parsing. Characters that could steer a terminal are written as escapes.
 * Two equal decisions are equal text. {@link AnswerSchemas} holds the JSON Schema of each.
 */
public final class DecisionJson {

    static final String FORMAT = "links-decision";
    static final int VERSION = 1;

    /** The answers of {@link org.localinvolvement.links.api.Links}, each with its question. */
    static final Map<Class<?>, String> ANSWERS = Map.ofEntries(
            Map.entry(ContactReport.class, "analysis"),
            Map.entry(TriggersReached.class, "triggers"),
            Map.entry(WorkProgramme.class, "programme"),
            Map.entry(EntryAnswer.class, "entry"),
            Map.entry(VisitAdvice.class, "visit"),
            Map.entry(Routes.class, "route"),
            Map.entry(DutiesOwed.class, "duties"),
            Map.entry(InvolvementChecked.class, "involve"),
            Map.entry(NeedsChecked.class, "needs"),
            Map.entry(DocumentsChecked.class, "documents"),
            Map.entry(SharedAnswer.class, "shared"),
            Map.entry(CyclePosition.class, "cycle"),
            Map.entry(EngagementPlan.class, "plan"),
            Map.entry(AssembledReport.class, "annual"),
            Map.entry(HouseInOrder.class, "governance"));

    private DecisionJson() {}

    /**
     * A decision, and why.
     *
     * @param format always {@code links-decision}
     * @param version of this form
     * @param decision the decision
     * @param explanations why the rules that were asked about fire or do not; left out where none was asked about
     */
    record Document<A>(
            String format,
            int version,
            Decision<A> decision,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<RuleExplanation> explanations) {}

    /**
     * Writes a decision.
     *
     * @param decision any decision of this library
     * @return JSON, indented by two spaces, ending with a line feed
     */
    public static String of(Decision<?> decision) {
        return JsonText.of(new Document<>(FORMAT, VERSION, decision, null));
    }

    /**
     * Writes a decision and why rules fire or do not.
     *
     * @param decision any decision of this library
     * @param explanations of the same question, in the order in which they were asked for; without any, as if none had been
     * @return JSON, indented by two spaces, ending with a line feed
     */
    public static String of(Decision<?> decision, List<RuleExplanation> explanations) {
        return JsonText.of(
                new Document<>(FORMAT, VERSION, decision, explanations.isEmpty() ? null : List.copyOf(explanations)));
    }

    /**
     * Reads a decision that was kept, or that came from somewhere else.
     *
     * <p>It is equal to the decision that was written, but for fractions, of which six digits after the point were written: what is
     * read is written as the same text again.
     *
     * @param source what the document is called in messages, for example its file name
     * @param json as {@link #of(Decision)} wrote it
     * @param answer the type of the answer, for example {@code Routes.class}
     * @param <A> the answer
     * @return the decision
     * @throws UnusableInputException with everything that is wrong with the document, each with its JSON pointer and its line
     * @throws IllegalArgumentException if no decision has an answer of the type
     */
    public static <A extends Record> Decision<A> read(String source, String json, Class<A> answer) {
        return document(source, json, answer).decision();
    }

    /**
     * Reads the explanations that stand beside a decision.
     *
     * @param source what the document is called in messages, for example its file name
     * @param json as {@link #of(Decision, List)} wrote it
     * @param answer the type of the answer, for example {@code Routes.class}
     * @return the explanations; empty where none was asked for
     * @throws UnusableInputException as {@link #read}
     * @throws IllegalArgumentException if no decision has an answer of the type
     */
    public static List<RuleExplanation> readExplanations(String source, String json, Class<? extends Record> answer) {
        List<RuleExplanation> explanations = document(source, json, answer).explanations();
        return explanations == null ? List.of() : explanations;
    }

    @SuppressWarnings("unchecked") // the form of the document is made for this answer
    private static <A extends Record> Document<A> document(String source, String json, Class<A> answer) {
        if (!ANSWERS.containsKey(answer)) {
            throw new IllegalArgumentException(answer.getSimpleName() + " is no answer; give one of "
                    + ANSWERS.keySet().stream()
                            .map(Class::getSimpleName)
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
        return AnswerReading.read(source, json, JsonForms.of(Document.class, answer), Document.class, FORMAT);
    }
}
