package org.localinvolvement.links.rules.pack;

import java.util.Locale;

/** How grave a problem of a rule pack is. */
public enum Severity {
    /** The pack is refused. */
    ERROR,
    /** The pack is taken; a reviewer should look at it. */
    WARNING;

    /**
     * The word for it.
     *
     * @return {@code error} or {@code warning}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
