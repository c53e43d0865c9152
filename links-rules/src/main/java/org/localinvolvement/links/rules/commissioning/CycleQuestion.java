package org.localinvolvement.links.rules.commissioning;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.localinvolvement.links.model.commissioning.CommissionerKind;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.model.service.Services;

/**
 * Where in the commissioning cycle are these commissioners with a service on a day?
 *
 * <p>Immutable; each word makes a new question. Several commissioners are asked about together, for example a Primary Care Trust and a
 * council.
 *
 * @param asAt the day of the question
 * @param service the code of the service
 * @param commissioners who is asked about and what each is; at least one
 * @param held the calendars that the host holds; an absent one is not told, and never read as no phase
 * @param services the kinds of service that are known
 * @param register the bodies, for their names and whether they are there; asked as at the day
 */
public record CycleQuestion(
        @NotNull(message = "the question needs its as-at date")
        LocalDate asAt,

        @NotBlank(message = "the question needs the code of a service")
        String service,

        @NotEmpty(message = "the question needs at least one commissioner")
        SortedMap<Identifier, CommissionerKind> commissioners,

        @NotNull(message = "the question needs what the host holds; HostCommissioning.none() where that is nothing")
        HostCommissioning held,

        @NotNull(message = "the question needs the kinds of service")
        Services services,

        @NotNull(message = "the question needs the register")
        Register register) {

    /**
     * Copies.
     *
     * @throws IllegalArgumentException if a commissioner is {@link CommissionerKind#JOINT}, which is two of them
     */
    public CycleQuestion {
        commissioners = Collections.unmodifiableSortedMap(new TreeMap<>(commissioners));
        if (commissioners.containsValue(CommissionerKind.JOINT)) {
            throw new IllegalArgumentException(
                    "commissioners: name the trust and the council that commission together, each as what it is");
        }
    }

    /**
     * A question about no commissioner yet.
     *
     * @param asAt the day
     * @param service the code of the service
     * @param held the calendars that the host holds
     * @param register the bodies
     * @return a question with the shipped kinds of service, to which commissioners are added
     */
    public static CycleQuestion of(LocalDate asAt, String service, HostCommissioning held, Register register) {
        return new CycleQuestion(asAt, service, new TreeMap<>(), held, Services.standard(), register);
    }

    /**
     * The same with one more commissioner.
     *
     * @param commissioner its identifier: a code of the day, or its id in the register
     * @param kind what it is
     * @return a copy
     * @throws IllegalArgumentException if it is asked about already as something else
     */
    public CycleQuestion with(Identifier commissioner, CommissionerKind kind) {
        SortedMap<Identifier, CommissionerKind> more = new TreeMap<>(commissioners);
        CommissionerKind other = more.putIfAbsent(commissioner, kind);
        if (other != null && other != kind) {
            throw new IllegalArgumentException(
                    "commissioners: " + commissioner + " is asked about as two things; name it once");
        }
        return new CycleQuestion(asAt, service, more, held, services, register);
    }

    /**
     * The same with other kinds of service.
     *
     * @param known the shipped ones with a host's own, or others
     * @return a copy
     */
    public CycleQuestion withServices(Services known) {
        return new CycleQuestion(asAt, service, commissioners, held, known, register);
    }
}
