package org.localinvolvement.links.rules.routing;

import java.util.List;
import java.util.Optional;
import org.localinvolvement.links.model.organisation.Identifier;

/**
 * Whom to approach, in which role, with which power: every candidate, also those that are not to be approached.
 *
 * @param acting who asks and acts
 * @param approaches in the order of roles, then of ids, then of what they are about; those of whom it is not held who they are come
 *     last in their role
 */
public record Routes(Acting acting, List<Approach> approaches) {

    /** Copies the list. */
    public Routes {
        approaches = List.copyOf(approaches);
    }

    /**
     * Who acts for the people of the area on the day.
     *
     * @param bodies the ids of the LINk, the temporary arrangements of 2008 or the local Healthwatch organisation; empty where that is
     *     not held, and before 1 April 2008
     * @param inWords who acts, as a sentence
     * @param missing what would have to be known to say it; empty where nothing is missing
     */
    public record Acting(List<Identifier> bodies, String inWords, List<String> missing) {

        /** Copies the lists. */
        public Acting {
            bodies = List.copyOf(bodies);
            missing = List.copyOf(missing);
        }
    }

    /**
     * The approaches in a role.
     *
     * @param role the role
     * @return empty where there is no candidate for it
     */
    public List<Approach> in(RouteRole role) {
        return approaches.stream().filter(one -> one.role() == role).toList();
    }

    /**
     * The approaches to a body.
     *
     * @param body its id
     * @return one for each of its roles; empty where it is no candidate
     */
    public List<Approach> to(Identifier body) {
        return approaches.stream().filter(one -> body.equals(one.body())).toList();
    }

    /**
     * The only approach to a body in a role.
     *
     * @param role the role
     * @param body its id
     * @return empty where it is no candidate in that role, or several times
     */
    public Optional<Approach> find(RouteRole role, Identifier body) {
        List<Approach> found =
                to(body).stream().filter(one -> one.role() == role).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
