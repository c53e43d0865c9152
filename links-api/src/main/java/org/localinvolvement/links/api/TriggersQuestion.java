package org.localinvolvement.links.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.localinvolvement.links.model.involvement.ContactLog;

/**
 * Which trigger points are reached, and which nearly?
 *
 * @param asAt the date for which the question is asked; contacts after it are not looked at
 * @param contacts the contacts
 */
public record TriggersQuestion(
        @NotNull(message = "the question needs its as-at date")
        LocalDate asAt,

        @NotNull(message = "the question needs contacts") ContactLog contacts) {}
