package org.localinvolvement.links.rules.priority;

import java.time.LocalDate;

/**
 * A decision that puts a theme on the short list, or keeps it off, against its points.
 *
 * @param theme the theme
 * @param to where it goes
 * @param role the role or body that decided, a code such as {@code steering-group}; never a person's name
 * @param date the day of the decision; of several, the latest on or before the as-at date counts
 * @param unanimous whether those who decided were of one mind
 * @param reason the recorded reason
 */
public record ThemeOverride(String theme, To to, String role, LocalDate date, boolean unanimous, String reason) {

    /** Where an override puts a theme. */
    public enum To {
        /** On the short list. */
        SHORT_LIST,
        /** Not on the short list. */
        NOT_CHOSEN
    }

    /**
     * Checks role and reason.
     *
     * @throws IllegalArgumentException if the role is not a code or there is no reason
     */
    public ThemeOverride {
        if (!RoleCode.is(role)) {
            throw new IllegalArgumentException("Override: " + RoleCode.EXPECTED);
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("Override: an override has its recorded reason; give it");
        }
    }
}
