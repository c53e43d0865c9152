package org.localinvolvement.links.rules.involving;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.localinvolvement.links.model.register.Register;

/**
 * Is this Joint Strategic Needs Assessment what it should be?
 *
 * @param asAt the day for which it is asked; editions after it are not looked at
 * @param register which bodies there are
 * @param onRecord what is on record of the assessment
 */
public record NeedsQuestion(
        @NotNull(message = "asAt: give the day for which it is asked")
        LocalDate asAt,

        @NotNull(message = "register: give Register.standard() or one of your own")
        Register register,

        @NotNull(message = "onRecord: give what is on record of the assessment")
        NeedsRecord onRecord) {}
