package org.localinvolvement.links.rules.involving;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.localinvolvement.links.model.register.Register;

/**
 * Which documents of the bodies of its area does a LINk hold, and which does it lack?
 *
 * @param asAt the day for which it is asked; documents dated after it are not looked at
 * @param register which bodies there are
 * @param onRecord the area and the documents
 */
public record DocumentsQuestion(
        @NotNull(message = "asAt: give the day for which it is asked")
        LocalDate asAt,

        @NotNull(message = "register: give Register.standard() or one of your own")
        Register register,

        @NotNull(message = "onRecord: give the area and the documents")
        DocumentsRecord onRecord) {}
