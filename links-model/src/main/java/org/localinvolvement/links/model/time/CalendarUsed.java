package org.localinvolvement.links.model.time;

import java.util.Objects;

/**
 * Which calendar an answer was counted with.
 *
 * @param name the name, for example {@code England 2008 to 2028}; not blank
 * @param version the version of its facts; not blank
 * @param territory whose bank holidays it holds
 * @param covered the days of which it can say whether they are working days, both ends inclusive
 */
public record CalendarUsed(String name, String version, Territory territory, Window covered) {

    /**
     * Checks that all is given.
     *
     * @throws IllegalArgumentException if name or version is blank
     */
    public CalendarUsed {
        Objects.requireNonNull(territory, "territory: say whose bank holidays the calendar holds");
        Objects.requireNonNull(covered, "covered: give the first and last day that the calendar covers");
        if (name.isBlank() || version.isBlank()) {
            throw new IllegalArgumentException(
                    "A calendar has a name and a version, so that an answer can tell them: \"" + name + "\", \""
                            + version + "\"");
        }
    }

    /**
     * The calendar in words.
     *
     * @return for example {@code England 2008 to 2028, version 2026.1, which covers 1 January 2008 to 31 December 2028}
     */
    public String inWords() {
        return name + ", version " + version + ", which covers " + Days.inWords(covered.first()) + " to "
                + Days.inWords(covered.last());
    }
}
