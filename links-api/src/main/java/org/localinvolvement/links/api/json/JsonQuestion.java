package org.localinvolvement.links.api.json;

import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.json.QuestionDocument.Explains;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.involvement.ContactLog;
import org.localinvolvement.links.rules.document.KeysRead;

/**
 * A question that can be asked in JSON.
 *
 * <p>A question is one object with {@code "version": 1}, the day {@code "asAt"} (2009-12-31) and members of its own; many take {@code
 * "explain": [{"rule": "T01"}]} besides. Members are camel case, bodies are {@code scheme:value}, constants are words in small letters
 * with hyphens, and a fact is {@code "yes"}, {@code "no"} or {@code "unknown"}. What is not known is left out or null. The members of each
 * question stand in its {@linkplain #questionSchema() schema}; those that a YAML file of the library has too mean what they mean there.
 *
 * <p>Everything that is wrong is told at once: {@link org.localinvolvement.links.model.decision.Problem#column()} is then the JSON
 * pointer (RFC 6901) of the member. Of more than a thousand faults the first thousand are told. What is too large is refused;
 * {@link JsonLimits} says what is.
 *
 * <p>The register, the agreed values and the rules are those of the {@link Links} that are asked. Safe for several threads.
 */
public enum JsonQuestion {
    /** Who speaks about what? */
    ANALYSES(VoicesReading::analysis, Explains.NOTHING, true),
    /** Which trigger points are reached? */
    TRIGGERS(VoicesReading::triggers, Explains.RULES_OF_THEMES, true),
    /** What goes on the work programme? */
    PROGRAMMES(ProgrammeReading::read, Explains.RULES_OF_THEMES, true),
    /** May these representatives enter and view, and what should be looked at before? */
    VISITS(VisitReading::read, Explains.RULES, false),
    /** Whom to approach about an issue? */
    ROUTES(RouteReading::read, Explains.RULES, false),
    /** By when has whom to do what? */
    DEADLINES(DutyReading::deadlines, Explains.RULES, false),
    /** Which is the last of a number of working days? */
    WORKING_DAYS(DutyReading::workingDays, Explains.NOTHING, false),
    /** Did a body keep its duty to involve people? */
    DUTY_TO_INVOLVE(InvolvingReading::dutyToInvolve, Explains.RULES, false),
    /** Is a Joint Strategic Needs Assessment what the law and the guides say? */
    NEEDS_ASSESSMENTS(InvolvingReading::needs, Explains.RULES, false),
    /** Which documents of bodies does a LINk hold, and which does it lack? */
    DOCUMENTS_HELD(InvolvingReading::documents, Explains.RULES, false),
    /** Who shares a service, and who scrutinises a change of it? */
    SHARED_SERVICES(CommissioningReading::shared, Explains.RULES, false),
    /** Where in the commissioning cycle are commissioners with a service? */
    COMMISSIONING_CYCLES(CommissioningReading::cycle, Explains.RULES, false),
    /** What to do about an issue, with whom and by when? */
    ENGAGEMENT_PLANS(CommissioningReading::plan, Explains.NOTHING, false),
    /** What does the annual report of a year say? */
    ANNUAL_REPORTS(RecordsReading::annualReport, Explains.RULES, true),
    /** Does a LINk keep its own house in order? */
    GOVERNANCE(RecordsReading::governance, Explains.RULES, false);

    /** Reads a question, which can be asked once its document was found to be without fault. */
    interface Reading {
        Supplier<Asked> read(QuestionDocument document, Links links, @Nullable ContactLog log);
    }

    @SuppressWarnings("ImmutableEnumChecker") // each is a function of its arguments alone
    private final Reading reading;

    private final Explains explains;
    private final boolean takesContacts;

    JsonQuestion(Reading reading, Explains explains, boolean takesContacts) {
        this.reading = reading;
        this.explains = explains;
        this.takesContacts = takesContacts;
    }

    /**
     * The word that names the question.
     *
     * @return for example {@code working-days}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Whether a log of contacts may be handed in beside the document.
     *
     * @return true where contacts are a part of the question
     */
    public boolean takesContacts() {
        return takesContacts;
    }

    /**
     * What a question of this kind looks like.
     *
     * @return its JSON Schema (2020-12), from the jar. What the schema refuses the library refuses too, but for a null, which the library
     *     takes for what is left out. The library refuses more: a schema does not count days and knows no register
     */
    public String questionSchema() {
        return RuleSchemas.read(word() + "-question.schema.json");
    }

    /**
     * What an answer to a question of this kind looks like.
     *
     * @return its JSON Schema (2020-12), from the jar
     */
    public String answerSchema() {
        return RuleSchemas.read(AnswerSchemas.name(word()));
    }

    /**
     * A question of this kind that can be asked as it stands.
     *
     * @return a JSON document, from the jar; the bodies are real, what is told of them is invented
     */
    public String example() {
        return RuleSchemas.read("examples/" + word() + ".json");
    }

    /**
     * Reads a question, asks it and writes the answer.
     *
     * @param links whom to ask
     * @param source what the document is called in problems
     * @param question the document
     * @return JSON, indented by two spaces, ending with a line feed
     * @throws UnusableInputException with every problem of the document
     */
    public String answer(Links links, String source, String question) {
        return answered(links, source, question, null);
    }

    /**
     * Reads a question about contacts that are handed in beside it, asks it and writes the answer.
     *
     * @param links whom to ask
     * @param source what the document is called in problems
     * @param question the document, without contacts of its own
     * @param log the contacts
     * @return as {@link #answer(Links, String, String)}
     * @throws IllegalArgumentException if the question {@linkplain #takesContacts() takes no contacts}
     * @throws UnusableInputException with every problem of the document
     */
    public String answer(Links links, String source, String question, ContactLog log) {
        if (!takesContacts) {
            throw new IllegalArgumentException("log: " + word() + " are not about contacts; ask without a log of them");
        }
        return answered(links, source, question, log);
    }

    private String answered(Links links, String source, String question, @Nullable ContactLog log) {
        QuestionDocument document = QuestionDocument.parse(source, question, explains, KeysRead.UNHEARD);
        try {
            Supplier<Asked> coming = reading.read(document, links, log);
            document.document().complete();
            Asked asked = coming.get();
            document.document().complete();
            Asked.Answered answered = asked.asking().get();
            return answered.write(document.explanations(asked.explaining()));
        } catch (IllegalArgumentException e) {
            throw document.impossible(e);
        }
    }

    /** Reads a question and does not ask it, telling which members are read. */
    void read(Links links, String source, String question, KeysRead keysRead) {
        QuestionDocument document = QuestionDocument.parse(source, question, explains, keysRead);
        try {
            reading.read(document, links, null);
        } catch (IllegalArgumentException e) {
            throw document.impossible(e);
        }
        document.document().complete();
    }
}
