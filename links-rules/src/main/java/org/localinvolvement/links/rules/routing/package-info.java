/**
 * Whom to approach about an issue: which bodies, in which role, with which power, and what they then owe by when.
 *
 * <p>{@link org.localinvolvement.links.rules.routing.Routing} answers a {@link
 * org.localinvolvement.links.rules.routing.RouteQuestion} with {@link org.localinvolvement.links.rules.routing.Routes}.
 */
@NullMarked
package org.localinvolvement.links.rules.routing;

import org.jspecify.annotations.NullMarked;
