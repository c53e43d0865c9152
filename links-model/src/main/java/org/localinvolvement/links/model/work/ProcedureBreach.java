package org.localinvolvement.links.model.work;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.decision.Truth;

/**
 * A breach of the procedure for relevant decisions, and to whom it was referred.
 *
 * <p>Source: SI 2008/528 reg 2(3)(c)(ii), (4): to the host or to the authority; SI 2012/3094 reg 40(5): to the authority.
 *
 * @param id what the host calls it
 * @param decision the id of the decision; null where it is about none
 * @param found the day on which it was found
 * @param what what was not kept to, without a person's name
 * @param mustBeReferred whether the breach procedure says that it must be referred
 * @param referredTo to whom it was referred; null where that is not on record
 * @param referred the day on which it was referred; null where none is on record
 */
public record ProcedureBreach(
        String id,
        @Nullable String decision,
        LocalDate found,
        String what,
        Truth mustBeReferred,
        @Nullable ReferredTo referredTo,
        @Nullable LocalDate referred) {

    /** To whom a breach can be referred. */
    public enum ReferredTo {
        /** The host organisation, or a contractor of local Healthwatch. */
        HOST,
        /** The local authority. */
        AUTHORITY
    }

    /**
     * Checks what is given.
     *
     * @throws IllegalArgumentException if a text is blank, or it was referred to nobody, or before it was found
     */
    public ProcedureBreach {
        id = Given.text("id", id);
        decision = Given.textOrNull("decision", decision);
        Objects.requireNonNull(found, "found: give the day on which it was found");
        what = Given.text("what", what);
        Objects.requireNonNull(mustBeReferred, "mustBeReferred: give Truth.UNKNOWN where it is not known");
        if ((referredTo == null) != (referred == null)) {
            throw new IllegalArgumentException(
                    "referredTo: say to whom " + id + " was referred together with the day, or neither");
        }
        if (referred != null && referred.isBefore(found)) {
            throw new IllegalArgumentException("referred: " + id + " was found on " + found
                    + " and cannot have been referred on " + referred + "; correct one of the two days");
        }
    }
}
