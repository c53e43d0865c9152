package org.localinvolvement.links.rules.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Truth;

/**
 * A report or recommendation as one body received it for the first time: a second copy changes nothing.
 *
 * @param event the id of the report
 * @param on the identifier of the recipient
 * @param received the day of its first receipt; null where it is not known
 * @param servicesProvider whether the body has to answer reports at all: a services-provider, from 1 April 2013 a responsible
 *     person
 * @param relevant whether it commissioned any of the services concerned; from 1 April 2013, provided or arranged them
 * @param fromReferrer whether it came from the referrer; no where another body passed it on
 * @param othersRelevant whether another services-provider appears to be relevant
 * @param othersLacking whether another relevant one seems not to have it
 * @param whollyExcluded whether all of the report relates to what needs no answer
 * @param partlyExcluded whether a part of it does
 * @param leadAgreed whether the body agreed with other relevant ones on a lead responder
 * @param lead whether it is that lead responder
 * @param latestReceived the last day on which one of those who agreed received it; null where it is not known or nobody agreed
 * @param several whether it was sent to several relevant bodies
 * @param jointlyArranged whether the service is jointly arranged
 * @param boardConsulted whether a clinical commissioning group reasonably consults the NHS Commissioning Board
 * @param longerAgreed whether the longer time was agreed with the referrer
 * @param saved whether its time was still running on 1 April 2013, and that day has come
 * @param passedOn whether the duties passed to successors because the body was a Primary Care Trust, and the report is saved
 * @param successor whether the body stands in the place of a Primary Care Trust
 * @param tooLate whether a LINk made it and the body received it only after the LINks had ended
 * @param runOut whether it lay unanswered, its time over, on 1 April 2013, and that day has come
 * @param referrerReplaced whether the LINk has taken the place of the temporary body that made it
 * @param acknowledged the day of the acknowledgement; null where none is on record
 * @param explained the day of the explanation; null where none is on record
 * @param copiedOn the day on which it was copied on; null where none is on record
 * @param toldNoneRelevant the day on which the referrer was told that nobody appears relevant; null where none is on record
 * @param inWriting whether what was answered was answered in writing
 */
public record ReceivedReport(
        String event,
        String on,
        @Nullable LocalDate received,
        Truth servicesProvider,
        Truth relevant,
        Truth fromReferrer,
        Truth othersRelevant,
        Truth othersLacking,
        Truth whollyExcluded,
        Truth partlyExcluded,
        Truth leadAgreed,
        Truth lead,
        @Nullable LocalDate latestReceived,
        Truth several,
        Truth jointlyArranged,
        Truth boardConsulted,
        Truth longerAgreed,
        Truth saved,
        Truth passedOn,
        Truth successor,
        Truth tooLate,
        Truth runOut,
        Truth referrerReplaced,
        @Nullable LocalDate acknowledged,
        @Nullable LocalDate explained,
        @Nullable LocalDate copiedOn,
        @Nullable LocalDate toldNoneRelevant,
        Truth inWriting)
        implements Owed {

    /**
     * Whether it commissioned none of the services.
     *
     * @return the contrary of {@link #relevant()}
     */
    public Truth notRelevant() {
        return relevant.not();
    }

    /**
     * Whether it is no services-provider.
     *
     * @return the contrary of {@link #servicesProvider()}
     */
    public Truth notServicesProvider() {
        return servicesProvider.not();
    }

    /**
     * Whether another body passed it on.
     *
     * @return the contrary of {@link #fromReferrer()}
     */
    public Truth copiedByAnother() {
        return fromReferrer.not();
    }

    /**
     * Whether nobody else appears to be relevant.
     *
     * @return the contrary of {@link #othersRelevant()}
     */
    public Truth nobodyRelevant() {
        return othersRelevant.not();
    }

    @Override
    public @Nullable LocalDate dayOf(StartOfTime start) {
        return switch (start) {
            case RECEIVED -> received;
            case LATEST_RECEIPT -> latestReceived;
            case MADE, ASKED, STOPPED, YEAR_END -> null;
        };
    }

    @Override
    public Done done(Deed deed) {
        return switch (deed) {
            case ACKNOWLEDGE_REPORT -> new Done(acknowledged, null, inWriting);
            case EXPLAIN_ACTION, EXPLAIN_FOR_ALL -> new Done(explained, acknowledged, inWriting);
            case COPY_ON -> Done.on(copiedOn);
            case TELL_NONE_RELEVANT -> new Done(toldNoneRelevant, null, inWriting);
            default -> Done.NOTHING;
        };
    }
}
