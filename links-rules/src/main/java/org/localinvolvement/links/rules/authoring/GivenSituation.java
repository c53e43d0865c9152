package org.localinvolvement.links.rules.authoring;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.involvement.ContactAnalysis;
import org.localinvolvement.links.model.involvement.KindsOfSource;
import org.localinvolvement.links.rules.parameter.Parameters;
import org.localinvolvement.links.rules.priority.CriteriaProfile;
import org.localinvolvement.links.rules.trigger.Surroundings;
import org.localinvolvement.links.rules.trigger.TriggerQuestion;

/**
 * What is given in a test in Java, before the question is asked; it begins with {@link RulePackVerifier#asAt(LocalDate)}.
 *
 * <p>Immutable: each word makes a new situation, so that several tests can begin with the same. Safe for several threads. No
 * argument may be null.
 */
public final class GivenSituation {

    private static final String SOURCE = "a test";

    private final RulesUnderTest rules;
    private final LocalDate asAt;
    private final GivenContacts contacts;
    private final Parameters agreed;
    private final CriteriaProfile profile;
    private final Surroundings surroundings;

    GivenSituation(RulesUnderTest rules, LocalDate asAt) {
        this(rules, asAt, GivenContacts.none(), rules.agreed(), CriteriaProfile.shipped("voices"), Surroundings.none());
    }

    private GivenSituation(
            RulesUnderTest rules,
            LocalDate asAt,
            GivenContacts contacts,
            Parameters agreed,
            CriteriaProfile profile,
            Surroundings surroundings) {
        this.rules = rules;
        this.asAt = asAt;
        this.contacts = contacts;
        this.agreed = agreed;
        this.profile = profile;
        this.surroundings = surroundings;
    }

    /**
     * What people said.
     *
     * @param more adds contacts to those given so far
     * @return the situation with them
     */
    public GivenSituation given(UnaryOperator<GivenContacts> more) {
        return new GivenSituation(rules, asAt, more.apply(contacts), agreed, profile, surroundings);
    }

    /**
     * How far the log reaches back; without it, it begins with the first contact.
     *
     * @param first year-month-day
     * @return the situation with a longer log
     * @throws java.time.format.DateTimeParseException if it is no such date
     */
    public GivenSituation logFrom(String first) {
        return given(so -> so.logFrom(first));
    }

    /**
     * A value that was agreed for every theme.
     *
     * @param parameter its name, for example {@code volume-of-voices.threshold}
     * @param value the value as it is written in a file, for example {@code 20} or {@code 0.05}
     * @return the situation with it
     * @throws UnusableInputException if there is no such parameter, or it cannot have this value
     */
    public GivenSituation agreed(String parameter, String value) {
        return agreedFor("", parameter, value);
    }

    /**
     * A value that was agreed for one theme.
     *
     * @param theme the theme
     * @param parameter its name
     * @param value the value as it is written in a file
     * @return the situation with it
     * @throws UnusableInputException if there is no such parameter, or it cannot have this value
     */
    public GivenSituation agreedFor(String theme, String parameter, String value) {
        return with(VoicesNotation.agreeing(SOURCE, agreed, parameter, theme, value, asAt));
    }

    /**
     * User groups and communities that were agreed to be small or seldom heard.
     *
     * @param codes their codes
     * @return the situation with them
     */
    public GivenSituation seldomHeard(String... codes) {
        GivenSituation situation = this;
        for (String code : codes) {
            situation = situation.with(VoicesNotation.seldomHeard(SOURCE, situation.agreed, code, asAt));
        }
        return situation;
    }

    private GivenSituation with(Parameters own) {
        return new GivenSituation(rules, asAt, contacts, agreed.overriddenBy(own), profile, surroundings);
    }

    /**
     * How concerns are weighed; without it, by the shipped profile {@code voices}.
     *
     * @param other what was agreed
     * @return the situation with it
     */
    public GivenSituation weighedBy(CriteriaProfile other) {
        return new GivenSituation(rules, asAt, contacts, agreed, other, surroundings);
    }

    /**
     * What is known besides the contacts; without it, that there is nothing.
     *
     * @param told what is told
     * @return the situation with it
     */
    public GivenSituation knowing(Surroundings told) {
        return new GivenSituation(rules, asAt, contacts, agreed, profile, told);
    }

    /**
     * Asks which trigger points are reached.
     *
     * @return the answer, of which something can be expected
     * @throws UnusableInputException if an agreed value does not apply on the as-at date
     * @throws IllegalStateException if the verifier is closed, or contacts lack their day or theme
     */
    public VerifiedAnswer askingTriggers() {
        return ask(AskedQuestion.TRIGGERS);
    }

    /**
     * Asks which concerns become priorities.
     *
     * @return the answer, of which something can be expected
     * @throws UnusableInputException if an agreed value or the profile does not apply on the as-at date
     * @throws IllegalStateException if the verifier is closed, or contacts lack their day or theme
     */
    public VerifiedAnswer askingProgramme() {
        return ask(AskedQuestion.PROGRAMME);
    }

    private VerifiedAnswer ask(AskedQuestion question) {
        GivenFacts facts = new GivenVoices(
                question,
                new TriggerQuestion(
                        asAt, ContactAnalysis.of(contacts.list()), KindsOfSource.standard(), agreed, surroundings),
                profile);
        return new VerifiedAnswer(rules, facts, facts.ask(rules.asked()));
    }
}
