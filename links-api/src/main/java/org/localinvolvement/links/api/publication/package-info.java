/**
 * What a LINk publishes of its work programme: the statement of decision and reasons, and the page for the public meeting.
 *
 * <p>{@link org.localinvolvement.links.api.publication.PublishedProgramme} is made from a decision by suppression first, and holds
 * nothing that may not be published; Markdown and HTML are written from it alone.
 */
@NullMarked
package org.localinvolvement.links.api.publication;

import org.jspecify.annotations.NullMarked;
