package org.localinvolvement.links.model.service;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The user groups and communities that are known: an open list, the guides' own and a host's.
 *
 * <p>Communities of place and of interest are a host's to add.
 *
 * <p>Source: see {@link UserGroupKind}.
 *
 * <p>Immutable and safe for several threads.
 */
public final class UserGroups {

    private static final UserGroups STANDARD = of(List.of(
            group("older-people", "Older people", UserGroupKind.OLDER_PEOPLE),
            group("physical-disability", "People with a physical disability", UserGroupKind.PHYSICAL_DISABILITY),
            group("learning-disability", "People with a learning disability", UserGroupKind.LEARNING_DISABILITY),
            group("sensory-impairment", "People with a sensory impairment", UserGroupKind.SENSORY_DISABILITY),
            group("mental-health-needs", "People with mental health needs", UserGroupKind.MENTAL_HEALTH_NEEDS),
            group("carers", "Carers", UserGroupKind.CARERS),
            group("seldom-heard", "People seldom heard", UserGroupKind.SELDOM_HEARD)));

    private final CodedList<UserGroup> list;

    private UserGroups(CodedList<UserGroup> list) {
        this.list = list;
    }

    private static UserGroup group(String code, String name, UserGroupKind kind) {
        return new UserGroup(code, name, Set.of(kind));
    }

    /**
     * The user groups that the guides name.
     *
     * @return the list
     */
    public static UserGroups standard() {
        return STANDARD;
    }

    /**
     * A list of a host's own.
     *
     * @param groups its user groups
     * @return the list
     * @throws IllegalArgumentException if two have one code
     */
    public static UserGroups of(Collection<UserGroup> groups) {
        return new UserGroups(new CodedList<>("user group", UserGroup::code, groups));
    }

    /**
     * This list with a further group.
     *
     * @param group the group
     * @return a longer list
     * @throws IllegalArgumentException if its code is taken
     */
    public UserGroups with(UserGroup group) {
        return new UserGroups(list.with(List.of(group)));
    }

    /**
     * A group by its code.
     *
     * @param code the code
     * @return empty if the list has none of that code
     */
    public Optional<UserGroup> find(String code) {
        return list.find(code);
    }

    /**
     * A group by its code.
     *
     * @param code the code
     * @return the group
     * @throws IllegalArgumentException if the list has none of that code; the message names the nearest
     */
    public UserGroup get(String code) {
        return list.get(code);
    }

    /**
     * All groups.
     *
     * @return in the order of their codes
     */
    public List<UserGroup> all() {
        return list.all();
    }
}
