package org.localinvolvement.links.model.involvement;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * A kind of source of information about local services, and what it tells.
 *
 * @param code for example {@code patient-surveys}
 * @param name for reading
 * @param informs the subjects that it informs
 * @param notIndependentOf codes of other kinds that draw on the same work, so that the two together corroborate nothing;
 *     it is enough that one of the two names the other
 */
public record KindOfSource(String code, String name, Set<Subject> informs, Set<String> notIndependentOf) {

    /** Copies the sets into a stated order. */
    public KindOfSource {
        informs = Collections.unmodifiableSet(
                informs.isEmpty() ? EnumSet.noneOf(Subject.class) : EnumSet.copyOf(informs));
        notIndependentOf = Collections.unmodifiableSortedSet(new TreeSet<>(notIndependentOf));
    }
}
