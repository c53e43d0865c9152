package org.localinvolvement.links.rules.involving;

import java.time.LocalDate;
import org.localinvolvement.links.model.decision.Truth;

/**
 * An element of a Joint Strategic Needs Assessment, held against the record. A fact that rules match.
 *
 * @param about the code of the element
 * @param element which element
 * @param authority the council's name
 * @param day the day of the question
 * @param lacking whether it is lacking
 * @param before whether the day lies before the first of section 116
 * @param after whether the day lies after the end of Primary Care Trusts
 * @param notResponsible whether the body is no authority that has to prepare one
 */
public record NeedsSeen(
        String about,
        NeedsElement element,
        String authority,
        LocalDate day,
        Truth lacking,
        Truth before,
        Truth after,
        Truth notResponsible) {}
