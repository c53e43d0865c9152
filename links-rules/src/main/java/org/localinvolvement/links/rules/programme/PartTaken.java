package org.localinvolvement.links.rules.programme;

import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.work.CoreElement;

/**
 * Who took part in setting the priorities from one area or community of the population profile. A fact that rules match.
 *
 * @param element {@link CoreElement#PEOPLE_INVOLVED}
 * @param code of the place or user group, as in the contact log
 * @param sort what it is: {@code area} or {@code community}
 * @param population how many people it has
 * @param people how many people took part who are known to be of it, each occasion counted
 * @param groups how many groups, each occasion counted
 * @param heard different people and groups that were heard from it in the days of evidence, about any theme
 * @param none whether nobody of it took part
 * @param lacking the same, where it is told at all who took part; otherwise no, because that is told once for all
 * @param missing what would have to be known where it cannot be said; otherwise empty
 */
public record PartTaken(
        CoreElement element,
        String code,
        String sort,
        long population,
        long people,
        long groups,
        Voices heard,
        Truth none,
        Truth lacking,
        String missing) {}
