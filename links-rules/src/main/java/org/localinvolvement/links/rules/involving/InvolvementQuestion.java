package org.localinvolvement.links.rules.involving;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.localinvolvement.links.model.register.Register;

/**
 * Did this body keep its duty to involve?
 *
 * @param asAt the day for which it is asked; what came after it is not looked at
 * @param register which bodies there are
 * @param onRecord what is on record of the body
 */
public record InvolvementQuestion(
        @NotNull(message = "asAt: give the day for which it is asked")
        LocalDate asAt,

        @NotNull(message = "register: give Register.standard() or one of your own")
        Register register,

        @NotNull(message = "onRecord: give what is on record of the body")
        InvolvementRecord onRecord) {}
