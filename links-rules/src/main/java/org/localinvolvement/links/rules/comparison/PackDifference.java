package org.localinvolvement.links.rules.comparison;

import java.util.List;

/**
 * Something in which two sides differ, whether or not a decision changes because of it.
 *
 * @param number from 1, by which causes name it
 * @param kind what differs
 * @param name the id of the rule, the name of the parameter, or the code of a group; empty for the date
 * @param about the title of a rule, or the theme, service or sector for which a value is agreed; may be empty
 * @param place the file and line of a rule; empty for others
 * @param before what stood before, a line each: of a changed rule, the lines that are gone; empty where there was nothing
 * @param after what stands now, likewise
 */
public record PackDifference(
        int number, Kind kind, String name, String about, String place, List<String> before, List<String> after) {

    /** What differs. */
    public enum Kind {
        /** A rule of the pack is new. */
        RULE_ADDED("is added"),
        /** A rule of the pack is gone. */
        RULE_REMOVED("is removed"),
        /** A rule of the pack asks, finds or says something else. */
        RULE_CHANGED("is changed"),
        /** A rule is switched off now, or for another reason. */
        RULE_SWITCHED_OFF("is switched off"),
        /** Another rule stands in the place of a rule now, or for another reason; the other rule is part of this where it is new. */
        RULE_REPLACED("is replaced"),
        /** A rule is asked again that was switched off or replaced; the rule that stood in its place is part of this where it is gone. */
        RULE_ASKED_AGAIN("is asked again"),
        /** A value is agreed otherwise, or another is in force. */
        AGREED("is agreed otherwise"),
        /** A group is agreed to be seldom heard, or is no longer. */
        SELDOM_HEARD("is agreed otherwise as seldom heard"),
        /** The date for which is asked: with it the days looked at, and perhaps the law. */
        AS_AT("is another");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /**
         * What happened to the thing that differs.
         *
         * @return for example {@code is added}
         */
        public String words() {
            return words;
        }
    }

    /** Copies the lists. */
    public PackDifference {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
