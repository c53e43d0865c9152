package org.localinvolvement.links.rules.trigger;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.localinvolvement.links.model.involvement.ContactAnalysis;
import org.localinvolvement.links.model.involvement.KindsOfSource;
import org.localinvolvement.links.rules.parameter.Parameters;

/**
 * Which trigger points are reached?
 *
 * @param asAt the date for which the question is asked; contacts after it are not looked at
 * @param contacts the counted contacts
 * @param kindsOfSource the kinds of source that the LINk draws on
 * @param parameters what the LINk agreed
 * @param surroundings what is known besides the contacts
 */
public record TriggerQuestion(
        @NotNull(message = "the question needs its as-at date")
        LocalDate asAt,

        @NotNull(message = "the question needs counted contacts")
        ContactAnalysis contacts,

        @NotNull(message = "the question needs the kinds of source")
        KindsOfSource kindsOfSource,

        @NotNull(message = "the question needs parameters") Parameters parameters,

        @NotNull(message = "the question needs its surroundings, Surroundings.notTold() where nothing is told")
        Surroundings surroundings) {

    /**
     * Checks that duties were decided as at the same date.
     *
     * @throws IllegalArgumentException if they were not
     */
    public TriggerQuestion {
        LocalDate duties = surroundings.dutiesAsAt();
        if (duties != null && !duties.equals(asAt)) {
            throw new IllegalArgumentException("surroundings: the duties were decided as at " + duties
                    + ", and this is asked as at " + asAt + "; decide them as at that date");
        }
    }

    /**
     * Of contacts alone.
     *
     * @param asAt the date for which the question is asked
     * @param contacts the counted contacts
     * @param kindsOfSource the kinds of source that the LINk draws on
     * @param parameters what the LINk agreed
     * @return a question about contacts; that there is nothing else is told
     */
    public static TriggerQuestion ofContacts(
            LocalDate asAt, ContactAnalysis contacts, KindsOfSource kindsOfSource, Parameters parameters) {
        return new TriggerQuestion(asAt, contacts, kindsOfSource, parameters, Surroundings.none());
    }

    /**
     * The same about other contacts.
     *
     * @param other the counted contacts
     * @return a copy
     */
    public TriggerQuestion withContacts(ContactAnalysis other) {
        return new TriggerQuestion(asAt, other, kindsOfSource, parameters, surroundings);
    }

    /**
     * The same with other parameters.
     *
     * @param other what is agreed instead
     * @return a copy
     */
    public TriggerQuestion withParameters(Parameters other) {
        return new TriggerQuestion(asAt, contacts, kindsOfSource, other, surroundings);
    }

    /**
     * The same with other surroundings.
     *
     * @param other what is known besides the contacts
     * @return a copy
     */
    public TriggerQuestion withSurroundings(Surroundings other) {
        return new TriggerQuestion(asAt, contacts, kindsOfSource, parameters, other);
    }

    /**
     * The same as at another date. What bodies owe was decided as at the date of this question alone: where it was told, nobody is
     * taken to owe anything as at the other.
     *
     * @param other the date
     * @return a copy; this question where the date is the same
     */
    public TriggerQuestion asAt(LocalDate other) {
        return other.equals(asAt)
                ? this
                : new TriggerQuestion(other, contacts, kindsOfSource, parameters, surroundings.withoutDuties());
    }

    /**
     * What is agreed for each theme, with what is agreed for its services and its sector.
     *
     * @return the parameters as the coding of the themes resolves them
     */
    public Parameters agreed() {
        List<ThemeCoding> codings = surroundings.themes();
        if (codings == null || codings.isEmpty()) {
            return parameters;
        }
        Map<String, List<String>> scopes = new TreeMap<>();
        for (ThemeCoding coding : codings) {
            List<String> of = new ArrayList<>();
            coding.services().forEach(code -> of.add(Parameters.service(code)));
            if (coding.sector() != null) {
                of.add(Parameters.sector(
                        coding.sector().name().toLowerCase(Locale.ROOT).replace('_', '-')));
            }
            scopes.put(coding.theme(), of);
        }
        return parameters.forThemes(scopes);
    }
}
