package org.localinvolvement.links.rules.duty;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.BodyKind;
import org.localinvolvement.links.model.organisation.Identifier;

/**
 * A body to which a report went, and what has to be known of it to say what it owes.
 *
 * <p>The day of its receipt stands in the report. Source: SI 2008/528 reg 5; SI 2012/3094 regs 44 and 47.
 *
 * @param body which body it is
 * @param servicesProvider whether it has to answer reports: see {@link ServicesProviders}
 * @param relevant whether it commissioned any of the services concerned; from 1 April 2013, provided or arranged them
 * @param inWriting whether what it answered was in writing; yes where it answered nothing
 * @param copiedOn the day on which it passed the report on; null where none is on record
 * @param toldNoneRelevant the day on which it told the referrer that nobody appears relevant; null where none is on record
 * @param primaryCareTrust whether it is a Primary Care Trust, whose duties pass on 1 April 2013
 * @param inPlaceOf the Primary Care Trust whose service it now arranges; null for any other
 */
public record Recipient(
        Identifier body,
        Truth servicesProvider,
        Truth relevant,
        Truth inWriting,
        @Nullable LocalDate copiedOn,
        @Nullable LocalDate toldNoneRelevant,
        Truth primaryCareTrust,
        @Nullable Identifier inPlaceOf) {

    /**
     * Checks what is given.
     *
     * @throws IllegalArgumentException if a body stands in its own place
     */
    public Recipient {
        Objects.requireNonNull(body, "body: say which body it is");
        Objects.requireNonNull(servicesProvider, "servicesProvider: give Truth.UNKNOWN where it is not known");
        Objects.requireNonNull(relevant, "relevant: give Truth.UNKNOWN where it is not known");
        Objects.requireNonNull(inWriting, "inWriting: give Truth.UNKNOWN where it is not known");
        Objects.requireNonNull(primaryCareTrust, "primaryCareTrust: give Truth.UNKNOWN where it is not known");
        if (body.equals(inPlaceOf)) {
            throw new IllegalArgumentException("inPlaceOf: " + body + " cannot stand in its own place; leave it out");
        }
    }

    /**
     * A body that a register holds.
     *
     * @param body the body
     * @param day the day on which it received the report
     * @param relevant whether it commissioned any of the services; from 1 April 2013, provided or arranged them
     * @return a recipient whose answers, if any, were in writing
     */
    public static Recipient of(Body body, LocalDate day, Truth relevant) {
        return new Recipient(
                body.id(),
                ServicesProviders.forReports(body, day),
                relevant,
                Truth.YES,
                null,
                null,
                BodyKind.PRIMARY_CARE_ORGANISATION.includes(body, day),
                null);
    }

    /**
     * A body of which the host says what it is.
     *
     * @param body which body it is
     * @param servicesProvider whether it has to answer reports
     * @param relevant whether it commissioned any of the services; from 1 April 2013, provided or arranged them
     * @return a recipient that is no Primary Care Trust
     */
    public static Recipient of(Identifier body, Truth servicesProvider, Truth relevant) {
        return new Recipient(body, servicesProvider, relevant, Truth.YES, null, null, Truth.NO, null);
    }

    /**
     * The same as a Primary Care Trust.
     *
     * @return a copy
     */
    public Recipient asPrimaryCareTrust() {
        return new Recipient(
                body, servicesProvider, relevant, inWriting, copiedOn, toldNoneRelevant, Truth.YES, inPlaceOf);
    }

    /**
     * The same in the place of a Primary Care Trust, from 1 April 2013.
     *
     * @param trust the trust whose service it now arranges
     * @return a copy
     */
    public Recipient inPlaceOf(Identifier trust) {
        return new Recipient(
                body, servicesProvider, relevant, inWriting, copiedOn, toldNoneRelevant, primaryCareTrust, trust);
    }

    /**
     * The same with what it did beside its answer.
     *
     * @param copied the day on which it passed the report on; null where none is on record
     * @param told the day on which it told that nobody appears relevant; null where none is on record
     * @return a copy
     */
    public Recipient having(@Nullable LocalDate copied, @Nullable LocalDate told) {
        return new Recipient(body, servicesProvider, relevant, inWriting, copied, told, primaryCareTrust, inPlaceOf);
    }

    /**
     * The same with whether it answered in writing.
     *
     * @param written whether it did
     * @return a copy
     */
    public Recipient answeringInWriting(Truth written) {
        return new Recipient(
                body, servicesProvider, relevant, written, copiedOn, toldNoneRelevant, primaryCareTrust, inPlaceOf);
    }
}
