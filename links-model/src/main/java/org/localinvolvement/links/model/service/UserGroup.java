package org.localinvolvement.links.model.service;

import java.util.Set;
import org.localinvolvement.links.model.decision.Given;

/**
 * A user group or community.
 *
 * @param code for example {@code carers}; the one that a contact names
 * @param name for reading
 * @param kinds what joins its people; at least one, and several where a community is also seldom heard
 */
public record UserGroup(String code, String name, Set<UserGroupKind> kinds) {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if a text is blank or there is no kind
     */
    public UserGroup {
        code = Given.text("code", code);
        name = Given.text("name", name);
        kinds = Given.constants(UserGroupKind.class, kinds);
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException(
                    "kinds: say what joins the people of " + code + ", INTEREST if nothing else");
        }
    }

    /**
     * Whether its people are seldom heard.
     *
     * @return true where that is one of its kinds
     */
    public boolean isSeldomHeard() {
        return kinds.contains(UserGroupKind.SELDOM_HEARD);
    }
}
