package org.localinvolvement.links.rules.entry;

/** What rules say of entry for Local Involvement Networks and the temporary bodies of 2008: to 31 March 2013 inclusive. */
public interface LinkEntryFindings {
    /**
     * There is a ground on which the provider may lawfully refuse. Whether it holds for certain is settled in Java: it does where the
     * rule fires in every completion of the unknown facts, and is left open where it fires in some.
     *
     * @param entry the entry that is sought
     */
    void ground(SoughtEntry entry);

    /**
     * Something stands beside the answer and never changes it.
     *
     * @param entry the entry that is sought
     */
    void beside(SoughtEntry entry);
}
