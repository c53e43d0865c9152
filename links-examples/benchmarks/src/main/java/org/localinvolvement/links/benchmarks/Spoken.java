package org.localinvolvement.links.benchmarks;

import java.util.Set;

/**
 * The answer for one theme.
 *
 * @param contacts how many contacts there were
 * @param contributors how many different people gave their name in them
 */
public record Spoken(long contacts, long contributors) {

    /**
     * From what a rule has collected.
     *
     * @param contacts how many contacts there were
     * @param contributors who they came from; null stands for all that are anonymous
     * @return the two figures
     */
    public static Spoken of(long contacts, Set<?> contributors) {
        return new Spoken(contacts, contributors.size() - (contributors.contains(null) ? 1 : 0));
    }
}
