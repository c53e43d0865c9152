package org.localinvolvement.links.rules.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An event from which duties of one body follow: what rules about duties are asked about. Texts are ids, never names of people. */
public sealed interface Owed
        permits ReceivedReport,
                ReferredMatter,
                CommitteeReport,
                AnnualReport,
                AnnualReportCopy,
                TransitionalReport,
                InformationSought {

    /**
     * The event, as the host calls it.
     *
     * @return for example the id of a report
     */
    String event();

    /**
     * On whom the duties fall.
     *
     * @return the identifier of the body
     */
    String on();

    /**
     * The day from which a time runs.
     *
     * @param start the kind of event
     * @return null where it is not known
     */
    @Nullable
    LocalDate dayOf(StartOfTime start);

    /**
     * What was done of a duty.
     *
     * @param deed what was to be done
     * @return the days on record
     */
    Done done(Deed deed);
}
