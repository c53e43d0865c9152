package org.localinvolvement.links.rules.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.involvement.ContactAnalysis;
import org.localinvolvement.links.model.involvement.KindsOfSource;
import org.localinvolvement.links.rules.authoring.AskedQuestion;
import org.localinvolvement.links.rules.authoring.GivenCase;
import org.localinvolvement.links.rules.authoring.GivenVoices;
import org.localinvolvement.links.rules.parameter.Parameters;
import org.localinvolvement.links.rules.priority.CriteriaProfile;
import org.localinvolvement.links.rules.trigger.Surroundings;
import org.localinvolvement.links.rules.trigger.TriggerQuestion;

/**
 * Cases over which rules are compared: those of a file, or the contacts of a log.
 *
 * @param source how people call it, for example the path of a file inside its folder
 * @param reading makes the cases; called once for each choice of agreed values and dates that is tried
 */
public record ComparedFacts(String source, Reading reading) {

    /** Makes cases. */
    @FunctionalInterface
    public interface Reading {

        /**
         * Makes cases.
         *
         * @param agreed what is agreed, where a case does not agree its own
         * @param asAt the date for which each is asked; null for its own
         * @return always the same cases in the same order
         * @throws UnusableInputException if they cannot be read
         */
        List<GivenCase> read(Parameters agreed, @Nullable LocalDate asAt);
    }

    /**
     * The cases of a file: a file of tests, whose expectations are not looked at, or facts as {@code links rules explain} takes them.
     *
     * @param source the name of the file
     * @param yaml the document
     * @return the cases; what is wrong with the file is told in the comparison
     */
    public static ComparedFacts ofFile(String source, String yaml) {
        return new ComparedFacts(source, (agreed, asAt) -> GivenCase.parseAll(source, yaml, agreed, asAt));
    }

    /**
     * The same with a date for which they are asked where the sides have none, in the place of their own.
     *
     * @param date for example the day as at which a log is asked beside cases that keep their own dates
     * @return a copy
     */
    public ComparedFacts dated(LocalDate date) {
        return new ComparedFacts(source, (agreed, asAt) -> reading.read(agreed, asAt == null ? date : asAt));
    }

    /**
     * What people said, given to the questions about trigger points and the programme.
     *
     * @param source the name of the log
     * @param contacts the counted contacts
     * @param kindsOfSource the kinds of source that the LINk draws on
     * @param profile what was agreed about weighing
     * @param surroundings what is known besides the contacts, as at a date
     * @return two cases, which can be asked only on sides that have a date, or {@link #dated}
     */
    public static ComparedFacts ofContacts(
            String source,
            ContactAnalysis contacts,
            KindsOfSource kindsOfSource,
            CriteriaProfile profile,
            Function<LocalDate, Surroundings> surroundings) {
        return new ComparedFacts(source, (agreed, asAt) -> {
            if (asAt == null) {
                throw new IllegalStateException(
                        "Contacts have no date of their own; give both sides an as-at date, or date these facts");
            }
            TriggerQuestion question =
                    new TriggerQuestion(asAt, contacts, kindsOfSource, agreed, surroundings.apply(asAt));
            return List.of(
                    new GivenCase("", 0, new GivenVoices(AskedQuestion.TRIGGERS, question, profile)),
                    new GivenCase("", 0, new GivenVoices(AskedQuestion.PROGRAMME, question, profile)));
        });
    }
}
