package org.localinvolvement.links.crm.keys;

import java.util.Locale;

/** What the holder of a key may do. */
public enum Role {
    /** Ask questions, and read the register, the rules and the schemas. */
    ASK,
    /** Have a rule pack checked, which runs its rules and takes long. */
    CHECK_RULES,
    /** See which rule packs are in use, and the figures of the service. */
    OPERATE;

    /**
     * As it stands in a file of keys.
     *
     * @return for example {@code check-rules}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
