package org.localinvolvement.links.model.organisation;

import java.time.LocalDate;

/**
 * A body of health and social care, of local government or of involvement, as it was at all its dates.
 *
 * <p>The records of this family are all the kinds of body that the guides and the law name. Bodies refer to each other by
 * {@link Identity#id()}, never by a code that may change.
 *
 * <p>Immutable; safe for any number of threads.
 */
public sealed interface Body
        permits NhsBody,
                ContractProvider,
                MayBeHost,
                GovernmentDepartment,
                GovernmentOffice,
                AmbulanceService,
                WelshNhsTrust,
                NonDepartmentalPublicBody,
                Regulator,
                ParishCouncil,
                LondonAssembly,
                OverviewAndScrutinyCommittee,
                JointOverviewAndScrutinyCommittee,
                LocalStrategicPartnership,
                LocalInvolvementNetwork,
                TemporaryArrangements,
                EarlierInvolvementBody,
                LocalHealthwatch,
                HealthwatchEngland,
                PrimaryCareContractor,
                PublicHealthObservatory,
                AdviceService {

    /**
     * By what it stays the same body.
     *
     * @return its id, codes, names, period, predecessors and successors
     */
    Identity identity();

    /**
     * What kind of body it is.
     *
     * @return the kind of its type
     */
    BodyKind kind();

    /**
     * What other bodies refer to it by.
     *
     * @return never changes
     */
    default Identifier id() {
        return identity().id();
    }

    /**
     * Whether it exists on a day.
     *
     * @param day a day
     * @return true from its first to its last day, both inclusive
     */
    default boolean existsOn(LocalDate day) {
        return identity().period().contains(day);
    }

    /**
     * The name to write on a day.
     *
     * @param day a day
     * @return see {@link Identity#nameOn(LocalDate)}
     */
    default String nameOn(LocalDate day) {
        return identity().nameOn(day);
    }
}
