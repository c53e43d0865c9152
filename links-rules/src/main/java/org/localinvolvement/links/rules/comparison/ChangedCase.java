package org.localinvolvement.links.rules.comparison;

import java.time.LocalDate;
import java.util.List;
import org.localinvolvement.links.rules.authoring.AskedQuestion;

/**
 * A case that is decided otherwise, or as it was in other words or figures.
 *
 * @param source the file or log in which it stands
 * @param line the line on which it begins, from 1; 0 where a line has no meaning
 * @param name its name; empty where it has none
 * @param question which question is asked
 * @param before the date for which it was asked on the side before
 * @param after the date for which it was asked on the side after
 * @param changes what stands or is said otherwise, at least one, in the order of kinds, subjects and rules
 * @param cutShort whether there were more than {@link RuleComparison#MOST_TRIED} differences, so that not all were tried as causes
 */
public record ChangedCase(
        String source,
        int line,
        String name,
        AskedQuestion question,
        LocalDate before,
        LocalDate after,
        List<DecisionChange> changes,
        boolean cutShort) {

    /** Copies the list. */
    public ChangedCase {
        changes = List.copyOf(changes);
    }
}
