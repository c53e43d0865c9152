package org.localinvolvement.links.rules.sharing;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.model.service.Services;

/**
 * Who shares this service, and who scrutinises a change of it?
 *
 * @param asAt the day for which it is asked
 * @param register which bodies there are
 * @param services the kinds of service
 * @param onRecord what is told of the service
 */
public record SharedQuestion(
        @NotNull(message = "asAt: give the day for which it is asked")
        LocalDate asAt,

        @NotNull(message = "register: give Register.standard() or one of your own")
        Register register,

        @NotNull(message = "services: give Services.standard() or a list of your own")
        Services services,

        @NotNull(message = "onRecord: give what is told of the service")
        SharedRecord onRecord) {}
