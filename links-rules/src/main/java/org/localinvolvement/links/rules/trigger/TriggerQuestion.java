package org.localinvolvement.links.rules.trigger;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
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
 */
public record TriggerQuestion(
        @NotNull(message = "the question needs its as-at date")
        LocalDate asAt,

        @NotNull(message = "the question needs counted contacts")
        ContactAnalysis contacts,

        @NotNull(message = "the question needs the kinds of source")
        KindsOfSource kindsOfSource,

        @NotNull(message = "the question needs parameters") Parameters parameters) {}
