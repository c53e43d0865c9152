package org.localinvolvement.links.rules.parameter;

import java.util.List;

/**
 * Something that is agreed otherwise in other parameters: the values of one parameter for one theme, or a group seldom heard.
 *
 * @param name the parameter, or {@link #SELDOM_HEARD}
 * @param theme the theme, the service or the sector for which it is agreed, empty for every theme; of a group seldom heard, its code
 * @param before each value with the day from which it applies and its reference, in the order of the days; empty where there was none
 * @param after the same in the other parameters
 */
public record ParameterChange(String name, String theme, List<String> before, List<String> after) {

    /** Stands in the place of a parameter where a group is agreed to be seldom heard. */
    public static final String SELDOM_HEARD = "seldom_heard_groups";

    /** Copies the lists. */
    public ParameterChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
