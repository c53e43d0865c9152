package org.localinvolvement.links.api.trace;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.involvement.Tone;

/**
 * One record behind a figure. Who it came from is a number that means nothing outside the answer in which it stands.
 *
 * @param recordId its id in the CRM, opaque
 * @param date the day of the contact
 * @param voice the number of the person, or of the group that spoke for itself, from 1; 0 for an anonymous contact, of which nobody can
 *     say whether it is a voice more
 * @param group the number of the group through which, or as which, it was said, from 1; 0 without a group
 * @param tone null where none is on record
 * @param place null where none is on record
 * @param kindOfSource null where none is on record
 * @param userGroups sorted
 */
public record TracedContact(
        String recordId,
        LocalDate date,
        int voice,
        int group,
        @Nullable Tone tone,
        @Nullable String place,
        @Nullable String kindOfSource,
        List<String> userGroups) {

    /** Sorts. */
    public TracedContact {
        userGroups = userGroups.stream().sorted().toList();
    }
}
